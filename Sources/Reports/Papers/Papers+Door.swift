import CivilTime
package import SchedulingDomain
import Wording

extension Papers {
  /// The most strokes that one sheet has boxes for.
  private static let mostStrokes = 1000
  /// Boxes where nobody knows how many people may come.
  private static let usualStrokes = 200

  /// What those at the doors of a screening need, and what they write down.
  /// - Parameters:
  ///   - doors: the doors at which people are counted; those of earlier counts unless given.
  ///   - calls: whom to call beside those who are known, as it is to stand there.
  package func door(
    of screening: Screening, doors: [String] = [], calls: [String] = []
  ) -> Paper.Sheet {
    var sheet = sheet(.doorSheet, of: screening)
    let show = RunOfShow(of: screening, in: programme)
    sheet.tell(facts(screening, show))
    sheet.tell(calls.map { fact(.call, $0) } + self.calls(screening, about: announced(screening)))
    sheet.show(runningOrder(screening, show))
    sheet.show(heldSeats(screening))
    write(counts: screening, show, at: doors.isEmpty ? knownDoors(screening) : doors, to: &sheet)
    sheet.show(protocolOrder(screening))
    let unnamed = appearances(in: screening).count - announced(screening).count
    if unnamed > 0 { sheet.say([wording.unnamedGuests(unnamed)]) }
    return sheet
  }

  private func facts(_ screening: Screening, _ show: RunOfShow) -> [Paper.Fact] {
    let capacity = programme.capacity(of: screening)?.value
    let room = screening.place.auditorium.flatMap { programme.auditorium($0) }
    let terms = [
      screening.admission.map { wording.name(of: $0) },
      screening.audience == .public
        || screening.audience == .invitation
          && screening.admission == .invitation
        ? nil : wording.name(of: screening.audience),
      screening.availability.map { wording.name(of: $0) },
    ].compactMap(\.self)
    let ratings = programme.films(of: screening).compactMap { programme.films[$0]?.rating }
    var facts = hours(of: screening, show)
    facts.append(fact(.seats, wording.seats(capacity, held: screening.seatsHeld)))
    facts += maybe(.wheelchairs, room?.wheelchairPlaces?.description)
    facts.append(fact(.admission, terms.joined(separator: ", ")))
    if screening.showsFilms {
      let version = wording.words(for: LanguageVersion(of: screening))
      facts.append(fact(wording.phrase(.language), version))
      facts.append(fact(wording.phrase(.rating), ratings.joined(separator: ", ")))
    }
    facts += maybe(.note, screening.publicNote?.text(preferring: tag))
    return facts
      + warnings(
        [.overCapacity, .auditoriumTaken, .auditoriumBlocked, .venueClosed, .pastCurfew],
        of: screening)
  }

  private func runningOrder(_ screening: Screening, _ show: RunOfShow) -> PaperTable {
    var table = PaperTable(
      wording.phrase(.runningOrder),
      [
        .init(wording.label(.clock), .short, priority: 3),
        .init(wording.label(.part), .text, priority: 4),
        .init(wording.label(.minutes), .number, priority: 2),
      ])
    for step in show.steps {
      table.row([clock(step.start, of: screening), name(of: step.part), minutes(step.length)])
    }
    return table
  }

  /// Kept seats in the order of protocol.
  private func heldSeats(_ screening: Screening) -> PaperTable {
    var table = PaperTable(
      wording.label(.heldSeats),
      [
        .init(wording.label(.order), .number, priority: 4),
        .init(wording.label(.heldFor), .text, priority: 6),
        .init(wording.label(.seats), .number, priority: 5),
        .init(wording.label(.where), .text, priority: 3),
        .init(wording.label(.keptUntil), .short, priority: 2),
        .init(wording.label(.note), .text, priority: 1),
      ])
    for hold in screening.holdsInOrder {
      table.row([
        hold.order?.description ?? "", hold.holder, String(hold.seats.value), hold.seat ?? "",
        keptUntil(hold, of: screening), hold.note ?? "",
      ])
    }
    return table
  }

  private func keptUntil(_ hold: Hold, of screening: Screening) -> String {
    guard let release = hold.release else { return wording.toTheEnd }
    guard let start = screening.timing.start else { return wording.beforeStart(release.value) }
    return clock(.at(start.instant.adding(minutes: -release.value)), of: screening)
  }

  /// Those whom everybody may know of, each once; a paper at a door is read by all.
  private func announced(_ screening: Screening) -> [Appearance] {
    programme.announcedAppearances(in: screening)
  }

  private func protocolOrder(_ screening: Screening) -> PaperTable {
    var table = PaperTable(
      wording.label(.guests),
      [
        .init(wording.label(.order), .number, priority: 2),
        .init(wording.label(.who), .text, priority: 4),
        .init(wording.label(.role), .text, priority: 3),
      ])
    for (place, appearance) in announced(screening).enumerated() {
      let guest = programme.guests[appearance.guest]
      let title = guest?.publicRole?.text(preferring: tag) ?? wording.name(of: appearance.role)
      let absence = guest?.visit.status.flatMap { status in
        status == .declined || status == .cancelled ? " (\(wording.name(ofVisit: status)))" : nil
      }
      table.row([String(place + 1), name(appearance.guest), title + (absence ?? "")])
    }
    return table
  }

  /// The doors at which people were counted before in that room.
  private func knownDoors(_ screening: Screening) -> [String] {
    let doors = programme.counts.values.compactMap { count -> String? in
      guard case .screening(let code) = count.scope, let other = programme.screenings[code],
        other.place == screening.place
      else { return nil }
      return count.door
    }
    return Set(doors).sorted()
  }

  private func write(
    counts screening: Screening, _ show: RunOfShow, at doors: [String], to sheet: inout Paper.Sheet
  ) {
    let seats = programme.capacity(of: screening)?.value ?? Self.usualStrokes
    let places = doors.isEmpty ? [""] : doors
    // Whole rows of ten boxes; nobody knows which door most will take.
    let share = min(seats, Self.mostStrokes) / places.count
    let boxes = max(1, (share + 49) / 50) * 10
    sheet.head(wording.label(.countHere))
    for place in places { sheet.tally(Paper.Tally(label: place, boxes: boxes)) }
    sheet.say([wording.howToTally(upTo: boxes * 5)])
    let moments = moments(show)
    if moments.count > 1 || places.count > 1 {
      sheet.show(figures(moments.map(\.label), at: places))
    }
    sheet.leaveRoom(
      for: [
        (moments.count > 1 || places.count > 1) ? nil : .inAtStart,
        .turnedAway, .beganAt, .endedAt, .countedBy, .houseManager,
      ].compactMap { (word: PaperWord?) in word.map { wording.label($0) } })
    let subject = "\(screening.code) \(wording.label(.number).uppercased())"
    let options = (doors.isEmpty ? [] : ["--door …"]) + moments.compactMap(\.option)
    sheet.say([
      wording.typeCounts(
        ["filmweek attendance count \(subject)"] + options
          + ["filmweek attendance turned-away \(subject)"])
    ])
  }

  /// When people are counted: at the start, and where there is something after the film.
  private func moments(_ show: RunOfShow) -> [(label: String, option: String?)] {
    var moments: [(label: String, option: String?)] = [(wording.label(.inAtStart), nil)]
    guard show.start(of: .qa) != nil else { return moments }
    if show.start(of: .film) != nil {
      moments.append((wording.label(.afterFilm), "--moment \(Count.Moment.afterFilm.rawValue)"))
    }
    moments.append((wording.label(.atQuestions), "--moment \(Count.Moment.qa.rawValue)"))
    return moments
  }

  private func figures(_ moments: [String], at doors: [String]) -> PaperTable {
    var table = PaperTable(
      wording.label(.number),
      [.init(wording.label(.door), .text, priority: 4)] + moments.map { .init($0, .blank) })
    for door in doors { table.row([door] + moments.map { _ in "" }) }
    return table
  }
}
