import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  func screening(_ object: ObjectReader) -> Screening? {
    let errors = faults.errorCount
    let stated = object.needed("code")
    let code = screenings.take(stated?.value(ScreeningCode.init), stated: stated)
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = try? ScreeningCode("0") else { return nil }
    var screening = Screening(code: code ?? standIn, changedAt: stamp)
    readNature(of: &screening, object)
    screening.place = place(object)
    let zone = screening.place.venue.flatMap { venueZones[$0] } ?? self.zone
    screening.timing = timing(object, zone: zone)
    readContents(of: &screening, object)
    readTerms(of: &screening, object)
    let prints = self.prints(object)
    screening.prints = prints.map(\.key)
    // A film that is not read as it was meant would make a print of it look wrong too.
    if faults.errorCount == errors { check(prints, in: screening) }
    screening.calendar = calendar(object)
    screening.remarks = object.remarks()
    return code == nil ? nil : screening
  }

  private func readNature(of screening: inout Screening, _ object: ObjectReader) {
    screening.kind = object.optionalChoice("kind") ?? screening.kind
    screening.audience = object.optionalChoice("audience") ?? screening.audience
    screening.status = object.optionalChoice("status") ?? screening.status
    screening.title = object.optionalLocalized("title")
    screening.publicNote = object.optionalLocalized("public_note")
  }

  private func readContents(of screening: inout Screening, _ object: ObjectReader) {
    screening.films = object.names("films", films, advisor, Key.init(_:))
    screening.package = package(of: screening, object)
    screening.parts = object.array("parts") { self.part($0) }
    screening.clearance = object.optionalNumber("clearance_minutes")
    screening.audio = object.optionalValue("audio", LanguageTag.init)
    screening.subtitles = object.list("subtitles", LanguageTag.init)
    screening.appearances = object.array("appearances") { self.appearance($0) }
  }

  private func place(_ object: ObjectReader) -> Place {
    let venue = object.optional("venue")
    let auditorium = object.optional("auditorium")
    guard let venue else {
      if auditorium != nil {
        object.error(
          "there is an \"auditorium\" and no \"venue\"", advice: "Say in which venue it is.",
          at: "auditorium")
      }
      return .open
    }
    guard let key = venue.value(Key<Venue>.init(_:)) else { return .open }
    venues.check(key, named: venue, advisor)
    guard let auditorium, let room = auditorium.value(Key<Auditorium>.init(_:)) else {
      return .venue(key)
    }
    auditoria[key]?.check(room, named: auditorium, advisor)
    return .auditorium(Auditorium.Reference(venue: key, auditorium: room))
  }

  private func part(_ object: ObjectReader) -> Part? {
    let kind = object.choice("kind", Part.Kind.self)
    let film = object.name("film", films, advisor, Key.init(_:))
    let length: RunningTime? = object.optionalNumber("minutes")
    let title = object.optionalLocalized("title")
    guard let kind else { return nil }
    if film != nil, kind != .film {
      object.error(
        "a part of kind \(kind.rawValue) shows no film",
        advice: "Let the kind be film, or leave \"film\" out.", at: "film")
    }
    return Part(kind, film: film, length: length, title: title)
  }

  private func appearance(_ object: ObjectReader) -> Appearance? {
    let guest = object.neededName("guest", guests, advisor, Key<Guest>.init(_:))
    let role = object.choice("role", Appearance.Role.self)
    let part = object.optionalChoice("part", Part.Kind.self)
    let languages = object.list("languages", LanguageTag.init)
    let status = object.optionalChoice("status", Appearance.Status.self)
    let remarks = object.remarks()
    guard let guest, let role else { return nil }
    return Appearance(
      guest: guest, role: role, part: part, languages: languages, status: status, remarks: remarks)
  }

  private func calendar(_ object: ObjectReader) -> CalendarState {
    CalendarState(
      uid: object.optional("uid").flatMap { self.uid($0) },
      sequence: object.optionalInteger("sequence", in: 0...Int(Int32.max)) ?? 0,
      changedAt: object.optionalInstant("changed_at") ?? stamp)
  }

  private func uid(_ value: ValueReader) -> String? {
    guard let uid = value.optionalText() else { return nil }
    if uid.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
      value.error("a UID can't hold control characters", advice: "Take them out.")
    }
    if let first = uids.updateValue(value.node, forKey: uid) {
      value.error(
        "another screening has this UID, at \(first.position)",
        advice: "Calendars would take the two for one: let each have its own.")
    }
    return uid
  }
}
