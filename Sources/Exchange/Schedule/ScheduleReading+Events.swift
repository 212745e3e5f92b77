import CivilTime
import SchedulingDomain
import Spelling
import Tables

extension ScheduleReading {
  /// A screening for an event that is not there yet.
  ///
  /// What is published is taken as confirmed.
  func new(_ event: StatedEvent, guid: String, _ timing: StatedTiming) -> Screening {
    var screening = Screening(code: code(for: event), changedAt: now)
    screening.status = .confirmed
    screening.kind = kind(of: event) ?? .other
    screening.audience = audience(of: event) ?? .public
    screening.title = title(of: event)
    screening.timing = timing.timing
    screening.place = place(of: event)
    screening.audio = audio(of: event)
    screening.publicNote = note(of: event, nil).flatMap {
      LocalizedText(undetermined: $0, language: event.text("language"))
    }
    screening.appearances = event.persons.compactMap { guest($0) }.map {
      Appearance(guest: $0, role: .speaker)
    }
    screening.calendar.uid = guid
    screening.remarks.note = remark(on: event)
    screening.remarks.sources = event.links + [event.text("url")].compactMap(\.self)
    return screening
  }

  /// A screening that is there, with that in its place which the event states otherwise.
  /// - Parameter entry: what a schedule of the week as it is would state.
  func restated(
    _ known: Screening, by event: StatedEvent, _ stated: StatedTiming, entry: ScheduleEntry?
  ) -> Screening {
    var next = known
    if let title = event.text("title"), title != entry.flatMap({ canonicalText($0.title) }) {
      next.title = restated(known.title, as: title) ?? self.title(of: event)
    }
    restate(timing: stated, of: &next, entry)
    if let room = event.room, entry.map({ canonicalText($0.room) != room.text }) ?? true {
      next.place = place(of: event)
    }
    if event.text("language") != entry.flatMap({ canonicalText($0.language) }) {
      next.audio = audio(of: event) ?? known.audio
    }
    if let kind = kind(of: event), event.text("type") != entry?.type { next.kind = kind }
    let isAsKnown =
      event.text("abstract") == entry.flatMap({ canonicalText($0.abstract) })
      && description(of: event, entry) == nil
    if !isAsKnown, let note = note(of: event, entry) {
      next.publicNote =
        restated(known.publicNote, as: note)
        ?? LocalizedText(undetermined: note, language: event.text("language"))
    }
    restate(persons: event.persons, of: &next)
    return next
  }

  /// A text in one more wording, in the language that schedules show; nil where there was none.
  private func restated(_ known: LocalizedText?, as text: String) -> LocalizedText? {
    try? known?.saying(text, toReadersOf: entries.language)
  }

  /// Who is announced and no longer named leaves; who is named and not yet there comes.
  ///
  /// Schedules name nobody who is private, has declined or merely attends: they stay, and so does
  /// what is known of those who are named.
  private func restate(persons: [StatedPerson], of next: inout Screening) {
    let named = Set(persons.map { folded($0.name) })
    let name = { (guest: Key<Guest>) in folded(self.base.guests[guest]?.name ?? "") }
    let announced = base.announcedAppearances(in: next).filter { $0.role != .attendee }
    let gone = Set(announced.map(\.guest)).filter { !named.contains(name($0)) }
    next.appearances.removeAll { gone.contains($0.guest) && announced.contains($0) }
    let there = Set(next.appearances.map { name($0.guest) })
    next.appearances += persons.filter { !there.contains(folded($0.name)) }
      .compactMap { guest($0) }.map { Appearance(guest: $0, role: .speaker) }
  }

  /// An end is only kept where it isn't what the parts make anyway.
  private func restate(timing: StatedTiming, of next: inout Screening, _ entry: ScheduleEntry?) {
    guard case .time(let start, let end) = timing.timing else {
      // A day alone takes no time away that is known.
      if let day = timing.timing.day, day != next.timing.day { next.timing = timing.timing }
      return
    }
    let isSameLength = timing.minutes == nil || timing.minutes == entry?.minutes
    if entry?.start.instant == start.instant, isSameLength { return }
    let before = next
    next.timing = .time(start: start, end: nil)
    guard let end, base.end(of: next) != end.instant else { return }
    // A length that is only assumed is none that somebody has stated.
    if isSameLength, entry?.isLengthAssumed == true, before.timing.start != nil { return }
    next.timing = .time(start: start, end: end)
  }

  /// The code or id of the event where it can be one and is free, else a free number.
  private func code(for event: StatedEvent) -> ScreeningCode {
    for field in ["code", "id"] {
      if let code = event.text(field).flatMap({ try? ScreeningCode($0) }),
        base.screenings[code] == nil
      {
        return code
      }
    }
    return base.freeCode
  }

  private func title(of event: StatedEvent) -> LocalizedText? {
    event.text("title").flatMap {
      LocalizedText(undetermined: $0, language: event.text("language"))
    }
  }

  private func audio(of event: StatedEvent) -> LanguageTag? {
    event.text("language").flatMap { try? LanguageTag($0.replacing("_", with: "-")) }
  }

  /// Subtitle, abstract and description for the public, each once.
  private func note(of event: StatedEvent, _ entry: ScheduleEntry?) -> String? {
    var paragraphs: [String] = []
    let texts = [
      event.text("subtitle"), event.text("abstract"), description(of: event, entry),
    ]
    for text in texts.compactMap({ $0.flatMap { canonicalText(PlainText.of($0)) } })
    where !paragraphs.contains(text) {
      paragraphs.append(text)
    }
    return canonicalText(paragraphs.joined(separator: "\n\n"))
  }

  /// The description, unless filmweek wrote it itself: it is then made of the rest of the programme.
  private func description(of event: StatedEvent, _ entry: ScheduleEntry?) -> String? {
    guard stated.generator != ScheduleExport.generator, let text = event.text("description"),
      text != entry.flatMap({ canonicalText($0.description) })
    else { return nil }
    return text
  }

  /// Track and type for staff, where they say more than kind and audience do.
  private func remark(on event: StatedEvent) -> String? {
    var lines: [String] = []
    if let track = event.text("track"), audience(of: event) == nil {
      lines.append("Track: \(track)")
    }
    if let type = event.text("type"), kind(of: event)?.rawValue != type {
      lines.append("Type: \(type)")
    }
    if let language = event.text("language"), audio(of: event) == nil {
      lines.append("Language: \(language)")
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func audience(of event: StatedEvent) -> Screening.Audience? {
    event.text("track").flatMap { Screening.Audience(rawValue: $0) }
  }

  /// The kind that the type or the track names, in a word that leaves no doubt.
  private func kind(of event: StatedEvent) -> Screening.Kind? {
    for field in ["type", "track"] {
      guard let word = event.text(field).map(folded) else { continue }
      let name = word.replacing("_", with: "-").replacing(" ", with: "-")
      if let kind = Screening.Kind(rawValue: name) ?? Self.kinds[name] { return kind }
    }
    return nil
  }

  private static let kinds: [String: Screening.Kind] = [
    "film": .screening, "films": .screening, "movie": .screening, "movies": .screening,
    "cinema": .screening, "projection": .screening, "film-screening": .screening,
    "short-film": .screening, "kurzfilm": .screening, "opening": .ceremony, "closing": .ceremony,
    "opening-ceremony": .ceremony, "closing-ceremony": .ceremony, "award-ceremony": .ceremony,
    "podium": .panel, "panel-discussion": .panel, "round-table": .panel, "table-ronde": .panel,
    "discussion": .panel, "tutorial": .workshop, "training": .workshop, "hands-on": .workshop,
    "atelier": .workshop, "party": .reception, "social": .reception, "performance": .concert,
    "music": .concert, "meetup": .meeting, "bof": .meeting, "expo": .exhibition,
  ]
}
