package import CivilTime
package import SchedulingDomain
package import Wording

/// The papers of one film week: a sheet for each of those at work, made of the programme alone.
package struct Papers: Sendable {
  let programme: Programme
  let wording: Wording
  /// What people know already, and the number under which it was released.
  let released: Release?
  private let moment: Instant
  private let rules: RuleBook

  /// A state of the programme that was made public.
  package struct Release: Sendable {
    let number: Int
    let programme: Programme

    package init(number: Int, programme: Programme) {
      self.number = number
      self.programme = programme
    }
  }

  /// - Parameters:
  ///   - released: what was made public last, if anything was.
  ///   - moment: when the papers are made; it stands on each, because they grow old.
  package init(
    _ programme: Programme, language: Wording.Language = .english, released: Release? = nil,
    at moment: Instant
  ) {
    self.programme = programme
    self.wording = Wording(language)
    self.released = released
    self.moment = moment
    self.rules = RuleBook(programme)
  }

  /// The sheets under one title.
  package func paper(_ sheets: [Paper.Sheet]) -> Paper {
    let first = sheets.first.map { "\($0.kind): \($0.title)" } ?? weekName
    return Paper(title: first, wording: wording, sheets: sheets)
  }

  var tag: LanguageTag { wording.language.tag }

  var weekName: String { programme.week.name.text(preferring: tag) }

  var notKnown: String { wording.phrase(.notKnown) }

  /// A fact; that it is not known where it isn't.
  func fact(_ word: PaperWord, _ value: String?) -> Paper.Fact {
    fact(wording.label(word), value)
  }

  /// A fact; that it is not known where it isn't.
  func fact(_ label: String, _ value: String?) -> Paper.Fact {
    Paper.Fact(label, value.flatMap { $0.isEmpty ? nil : $0 } ?? notKnown)
  }

  /// A fact, unless there is nothing to say.
  func maybe(_ word: PaperWord, _ value: String?) -> [Paper.Fact] {
    value?.isEmpty == false ? [fact(word, value)] : []
  }

  /// When the papers are made, by the week's clocks.
  var foot: String {
    let civil = programme.week.zone.civil(at: moment)
    return "\(weekName) · \(wording.printed(civil.day, wording.clock(civil.time)))"
  }

  func title(of screening: Screening) -> String { programme.title(of: screening, for: tag) }

  /// An empty sheet about one screening.
  func sheet(_ kind: PaperWord, of screening: Screening) -> Paper.Sheet {
    var lead = [wording.name(of: screening.place, programme), when(screening)]
    if screening.status == .tentative { lead[1] += " (\(wording.name(of: screening.status)))" }
    return Paper.Sheet(
      kind: "\(wording.label(kind)), \(screening.code)", title: title(of: screening), lead: lead,
      mark: screening.status == .cancelled ? wording.phrase(.cancelled) : nil, foot: foot)
  }

  /// Day and start, as far as known: "Friday 12 December 2025, 20:00".
  private func when(_ screening: Screening) -> String {
    guard let day = screening.timing.day else { return wording.phrase(.noDayYet) }
    return "\(wording.longDay(day)), \(start(of: screening))"
  }

  /// The wall time of the start, with its zone where that is not the week's; or what is known of it.
  func start(of screening: Screening) -> String {
    switch screening.timing {
    case .open, .day: wording.phrase(.timeToCome)
    case .daypart(_, let daypart):
      "\(wording.name(of: daypart)), \(wording.phrase(.timeToCome))"
    case .time(let start, _):
      wording.clock(start.civil.time)
        + (start.zone == programme.week.zone ? "" : " (\(start.zone.identifier))")
    }
  }

  /// A moment by the clocks of a place; that of another day than the screening's with its day.
  func clock(_ moment: RunOfShow.Moment, of screening: Screening) -> String {
    switch moment {
    case .at(let instant): time(instant, of: screening)
    case .notBefore(let instant): wording.notBefore(time(instant, of: screening))
    case .open: notKnown
    }
  }

  private func time(_ instant: Instant, of screening: Screening) -> String {
    let zone = programme.zone(of: screening)
    let civil = zone.civil(at: instant)
    guard let day = screening.timing.day, day != civil.day else { return wording.clock(civil.time) }
    return "\(wording.shortDay(civil.day)) \(wording.clock(civil.time))"
  }

  /// When a screening opens, begins and ends.
  func hours(of screening: Screening, _ show: RunOfShow) -> [Paper.Fact] {
    [
      fact(wording.phrase(.doors), show.doors.map { clock($0, of: screening) }),
      fact(.start, start(of: screening)), fact(.end, clock(show.end, of: screening)),
    ]
  }

  /// A length of a part in minutes, or that it is not known.
  func minutes(_ length: RunningTime?) -> String { length.map { String($0.value) } ?? notKnown }

  /// What a part is called: what is said of it, else its film, else its kind.
  func name(of part: Part) -> String {
    let film = part.film.map { programme.films[$0]?.title(for: tag) ?? $0.text }
    let title = part.title?.text(preferring: tag)
    let facts = [film, title].compactMap(\.self)
    guard !facts.isEmpty else { return wording.name(of: part.kind) }
    guard part.kind != .other else { return facts.joined(separator: ", ") }
    return wording.name(of: part.kind) + wording.colon + facts.joined(separator: ", ")
  }

  /// What stands against a screening that those who read a paper must mind: grave things first.
  func warnings(_ kinds: Set<Conflict.Kind>, of screening: Screening) -> [Paper.Fact] {
    rules.conflicts(of: screening.code)
      .filter { kinds.contains($0.kind) && $0.severity != .notice && $0.waiver == nil }
      .map { fact(.mind, wording.message(of: $0, in: programme)) }
  }

  /// The guests of a screening who have not declined, in order.
  func appearances(in screening: Screening) -> [Appearance] {
    screening.appearances.filter { $0.status != .declined }
  }

  func name(_ guest: Key<Guest>) -> String { programme.guests[guest]?.name ?? guest.text }

  func name(_ languages: [LanguageTag]) -> String {
    languages.map { wording.name(of: $0) }.joined(separator: ", ")
  }

  /// Whom to call: the house of a screening, and those who look after these of its guests.
  func calls(_ screening: Screening, about present: [Appearance]) -> [Paper.Fact] {
    let house = screening.place.venue.flatMap { programme.venues[$0] }
    var facts = maybe(
      .call, house?.contact.map { "\($0) (\(house?.name.text(preferring: tag) ?? ""))" })
    var handlers: [(name: String, guests: [String])] = []
    for appearance in present {
      guard let handler = programme.guests[appearance.guest]?.visit.handler else { continue }
      let guest = name(appearance.guest)
      if let known = handlers.firstIndex(where: { $0.name == handler }) {
        if !handlers[known].guests.contains(guest) { handlers[known].guests.append(guest) }
      } else {
        handlers.append((handler, [guest]))
      }
    }
    facts += handlers.map {
      fact(.call, "\($0.name) (\($0.guests.joined(separator: ", ")))")
    }
    return facts
  }
}
