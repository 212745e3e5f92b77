import CivilTime
package import SchedulingDomain
import Wording

extension Papers {
  /// What is projected and heard in a screening's room on its festival day, show by show.
  /// - Parameter isAlone: only that screening, not those before and after it.
  package func tech(of screening: Screening, isAlone: Bool = false) -> Paper.Sheet {
    let place = screening.place
    let day = screening.timing.festivalDay(programme.week.clock)
    var sheet = Paper.Sheet(
      kind: wording.label(.techSheet), title: wording.name(of: place, programme),
      lead: [day.map { wording.longDay($0) } ?? wording.phrase(.noDayYet)], foot: foot)
    sheet.tell(facts(of: place))
    let shows = programme.screeningsInOrder.filter { other in
      other.code == screening.code
        || other.status != .cancelled && other.place == place && day != nil
          && other.timing.festivalDay(programme.week.clock) == day
    }
    for (index, show) in shows.enumerated() where !isAlone || show.code == screening.code {
      sheet.head("\(start(of: show))  \(show.code)  \(title(of: show))")
      let next = shows[(index + 1)...].first { $0.timing.start != nil }
      let warnings = warnings(
        [
          .printInTwoPlaces, .printInTransit, .printNotReady, .keyWindow, .formatMissing,
          .turnaroundShort, .auditoriumTaken, .auditoriumBlocked, .venueClosed, .pastCurfew,
        ], of: show)
      let turnaround = fact(.turnaround, turnaround(after: show, before: next))
      sheet.tell(
        times(of: show) + copies(of: show) + sound(of: show) + [turnaround] + warnings)
    }
    return sheet
  }

  private func facts(of place: Place) -> [Paper.Fact] {
    guard let room = place.auditorium.flatMap({ programme.auditorium($0) }) else { return [] }
    return [
      fact(.plays, room.formats.joined(separator: ", ")),
      fact(.subtitleEquipment, room.subtitleEquipment), fact(.server, room.server),
      fact(.zone, programme.zone(at: place).identifier),
    ] + maybe(.call, place.venue.flatMap { programme.venues[$0]?.contact })
  }

  private func times(of screening: Screening) -> [Paper.Fact] {
    let show = RunOfShow(of: screening, in: programme)
    let order = show.steps.map { step in
      let length = step.length.map { wording.minutes($0.value) } ?? notKnown
      return "\(clock(step.start, of: screening)) \(name(of: step.part)) (\(length))"
    }
    return [
      fact(.end, clock(show.end, of: screening)),
      fact(wording.phrase(.runningOrder), order.joined(separator: " · ")),
    ]
  }

  /// The copies that are to be played, each with what is known of it, then films without one.
  private func copies(of screening: Screening) -> [Paper.Fact] {
    let prints = screening.prints.compactMap { programme.prints[$0] }
    let without = programme.films(of: screening).filter { film in
      !prints.contains { $0.film == film }
    }
    return prints.flatMap { facts(of: $0, at: screening) }
      + without.flatMap { key -> [Paper.Fact] in
        let film = programme.films[key]
        return [
          fact(.print, "\(notKnown) (\(film?.title(for: tag) ?? key.text))"),
          fact(.runningTime, film?.runningTime.map { wording.minutes($0.value) }),
        ] + picture(of: film)
      }
  }

  private func facts(of print: Print, at screening: Screening) -> [Paper.Fact] {
    let film = programme.films[print.film]
    let method = print.subtitleMethod.map { wording.name(of: $0) } ?? ""
    let length = print.runningTime ?? film?.runningTime
    var facts = [
      fact(
        .print,
        "\(print.key), \(print.format ?? notKnown) (\(film?.title(for: tag) ?? print.film.text))"),
      fact(.runningTime, length.map { wording.minutes($0.value) }),
      fact(.audio, print.audio.map { wording.name(of: $0) }),
      fact(
        .subtitles,
        [name(print.subtitles), method].filter { !$0.isEmpty }.joined(separator: ", ")),
    ]
    facts += picture(of: film) + keys(of: print, at: screening.place)
    facts.append(fact(.arrived, arrival(of: print, to: screening)))
    let checked = print.checked.map { wording.text(of: $0) }
    facts.append(fact(.checked, checked ?? wording.label(.notYet)))
    return facts + maybe(.note, print.remarks.note)
  }

  private func picture(of film: Film?) -> [Paper.Fact] {
    [
      fact(.ratio, [film?.ratio, film?.colour].compactMap(\.self).joined(separator: ", ")),
      fact(.sound, film?.sound),
    ]
  }

  private func arrival(of print: Print, to screening: Screening) -> String {
    let leg = programme.inboundLeg(of: print, to: screening)
    if let arrived = leg?.arrived { return wording.text(of: arrived) }
    let due = leg?.due.map { wording.due(wording.text(of: $0)) }
    return [wording.label(.notYet), due].compactMap(\.self).joined(separator: ", ")
  }

  /// Keys with their windows by the clocks of the room.
  private func keys(of print: Print, at place: Place) -> [Paper.Fact] {
    guard !print.keys.isEmpty else {
      let isDigital = print.format?.uppercased().contains("DCP") == true
      return isDigital ? [fact(.key, wording.label(.noKey))] : []
    }
    let zone = programme.zone(at: place)
    let here = place.auditorium.flatMap { programme.auditorium($0)?.server }
    let window = { (time: ZonedTime?) -> String in
      guard let time else { return notKnown }
      let civil = zone.civil(at: time.instant)
      return "\(wording.shortDay(civil.day)) \(wording.clock(civil.time))"
    }
    return print.keys.map { key in
      let isHere = here.flatMap { here in key.server.map { $0 == here } }
      return fact(
        .key,
        [
          wording.keyServer(key.server, isHere: isHere),
          "\(window(key.from)) – \(window(key.to))",
          key.state.map { wording.name(of: $0) } ?? notKnown,
        ].joined(separator: ", "))
    }
  }

  /// The parts in which people speak or play, with how many they are and who interprets.
  private func sound(of screening: Screening) -> [Paper.Fact] {
    let show = RunOfShow(of: screening, in: programme)
    return show.steps.filter { $0.part.kind.isLive }.map { step in
      let present = appearances(in: screening).filter {
        $0.part == step.part.kind || $0.part == nil && $0.role.isOnStage
      }
      let speakers = present.filter { $0.role != .interpreter }
      let interpreters = present.filter { $0.role == .interpreter }.map { appearance in
        let between = languages(of: appearance).map(\.text).joined(separator: "–")
        return name(appearance.guest) + (between.isEmpty ? "" : " (\(between))")
      }
      var facts = ["\(clock(step.start, of: screening)) \(name(of: step.part))"]
      facts.append(speakers.isEmpty ? notKnown : wording.people(speakers.count))
      if !interpreters.isEmpty {
        facts.append(
          wording.label(.interpreter) + wording.colon + interpreters.joined(separator: ", "))
      }
      return fact(.microphones, facts.joined(separator: ", "))
    }
  }

  private func turnaround(after screening: Screening, before next: Screening?) -> String {
    guard let next else { return wording.nothingAfter }
    var minutes: Int?
    if let end = programme.end(of: screening), let opening = programme.presence(of: next) {
      minutes = opening.span.start.minutes(since: end)
    }
    return wording.turnaround(
      minutes, needed: programme.clearance(after: screening).value, before: next.code.text)
  }
}

extension Part.Kind {
  /// Whether somebody is heard who is in the room.
  fileprivate var isLive: Bool {
    switch self {
    case .introduction, .speeches, .music, .qa, .discussion, .other: true
    case .doors, .salute, .film, .intermission: false
    }
  }
}

extension Appearance.Role {
  /// Whether somebody who is there for the whole of it is usually called to speak.
  fileprivate var isOnStage: Bool {
    switch self {
    case .director, .cast, .crew, .moderator, .interpreter, .speaker, .guestOfHonour, .performer:
      true
    case .jury, .patron, .attendee: false
    }
  }
}
