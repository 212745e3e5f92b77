import CivilTime
import SchedulingDomain

/// What a week owns beside its screenings, and what it says of films and guests.
extension RandomProgramme {
  mutating func section(_ number: Int) throws -> Section {
    var section = Section(key: try Key("section-\(number)"), name: try random.localizedText())
    section.description = try random.maybe { try $0.localizedText() }
    section.position = random.maybe { $0.number(upTo: 20) }
    section.remarks = try random.remarks()
    return section
  }

  mutating func organisation(_ number: Int) throws -> Organisation {
    var organisation = Organisation(
      key: try Key("organisation-\(number)"), name: try random.localizedText())
    organisation.role = random.maybe { $0.text() }
    organisation.country = try random.maybe { try $0.country() }
    organisation.contact = random.maybe { $0.text() }
    organisation.email = random.maybe { $0.email() }
    organisation.phone = random.maybe { $0.text() }
    organisation.website = random.maybe { $0.address() }
    organisation.remarks = try random.remarks()
    return organisation
  }

  mutating func selection() throws -> Selection {
    var selection = Selection()
    guard random.happens(70) else { return selection }
    selection.section = one(of: programme.sections)
    selection.status = random.maybe { $0.one(of: Selection.Status.allCases, or: .wished) }
    selection.rights = random.maybe { $0.permission() }
    selection.rightsHolder = one(of: programme.organisations)
    selection.permit = random.maybe { $0.permission() }
    selection.embargo = try moment()
    return selection
  }

  mutating func visit(of guest: Key<Guest>) throws -> Visit {
    var visit = Visit()
    guard random.happens(70) else { return visit }
    visit.status = random.maybe { $0.one(of: Visit.Status.allCases, or: .invited) }
    visit.arrival = try moment()
    visit.departure = try moment()
    visit.transport = random.maybe { $0.text() }
    visit.hotel = random.maybe { $0.text() }
    visit.nights = random.maybe { $0.number(upTo: 14) }
    visit.paid = random.maybe { $0.text() }
    visit.visa = random.maybe { $0.permission() }
    visit.companionOf = one(of: programme.guests)
    if visit.companionOf == guest { visit.companionOf = nil }
    visit.handler = random.maybe { $0.text() }
    return visit
  }

  mutating func package(_ number: Int) throws -> Package {
    var package = Package(key: try Key("package-\(number)"))
    package.title = try random.maybe { try $0.localizedText() }
    let films = programme.films.keys.sorted()
    package.entries = random.list(upTo: 3) { random in
      films.randomElement(using: &random).map { film in
        Package.Entry(film: film, breakAfter: random.maybe { $0.number() })
      }
    }.compactMap(\.self)
    package.remarks = try random.remarks()
    return package
  }

  /// A copy of one of the films; nil where there is none.
  mutating func print(_ number: Int) throws -> Print? {
    guard let film = programme.films.keys.sorted().randomElement(using: &random) else {
      return nil
    }
    var print = Print(key: try Key("print-\(number)"), film: film)
    print.format = random.maybe { $0.text() }
    print.audio = try random.maybe { try $0.language() }
    print.subtitles = try random.list(upTo: 2) { try $0.language() }
    print.subtitleMethod = random.maybe { $0.one(of: Print.SubtitleMethod.allCases, or: .soft) }
    print.runningTime = random.maybe { $0.number() }
    for _ in 0..<Int.random(in: 0...2, using: &random) { print.legs.append(try leg()) }
    for _ in 0..<Int.random(in: 0...2, using: &random) { print.keys.append(try decryptionKey()) }
    print.checked = try moment()
    print.remarks = try random.remarks()
    return print
  }

  private mutating func leg() throws -> Print.Leg {
    var leg = Print.Leg()
    leg.from = random.maybe { $0.text() }
    leg.to = random.text()
    leg.carrier = random.maybe { $0.text() }
    leg.waybill = random.maybe { $0.text() }
    leg.sent = try moment()
    leg.due = try moment()
    leg.arrived = try moment()
    return leg
  }

  private mutating func decryptionKey() throws -> Print.DecryptionKey {
    var key = Print.DecryptionKey()
    key.server = random.text()
    key.from = try random.happens(50) ? zonedTime() : nil
    key.to = try random.happens(50) ? zonedTime() : nil
    key.state = random.maybe { $0.one(of: Print.DecryptionKey.State.allCases, or: .asked) }
    return key
  }

  /// A time of one of the houses or rooms; nil where there is none.
  mutating func hire(_ number: Int) throws -> Hire? {
    guard let venue = programme.venues.keys.sorted().randomElement(using: &random) else {
      return nil
    }
    let room = programme.venues[venue]?.auditoria.randomElement(using: &random)
    let start = try zonedTime()
    let minutes = Int.random(in: 1...1500, using: &random)
    let zone = random.happens(90) ? start.zone : try random.zone()
    let civil = zone.civil(at: start.instant.adding(minutes: minutes))
    guard let end = random.zonedTime(civil, in: zone), end.instant > start.instant else {
      return nil
    }
    var hire = try Hire(
      key: Key("hire-\(number)"), venue: venue, auditorium: random.maybe { _ in room?.key } ?? nil,
      start: start, end: end, use: random.one(of: Hire.Use.allCases, or: .open))
    hire.remarks = try random.remarks()
    return hire
  }

  /// A way between two of the houses; nil where the same was drawn twice.
  mutating func travel() throws -> Travel? {
    guard let from = one(of: programme.venues), let to = one(of: programme.venues),
      let route = try? Travel.Route(from: from, to: to)
    else { return nil }
    var travel = Travel(key: route, minutes: random.number())
    travel.remarks = try random.remarks()
    return travel
  }

  /// A day, a wall time, or nothing.
  private mutating func moment() throws -> DayOrTime? {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .day(programme.week.days.first.adding(days: Int.random(in: -30...8, using: &random)))
    case 1: .time(try zonedTime())
    default: nil
    }
  }

  /// A wall time about the week, in its zone or another.
  private mutating func zonedTime() throws -> ZonedTime {
    let zone = random.happens(70) ? programme.week.zone : try random.zone()
    let day = programme.week.days.first.adding(days: Int.random(in: -1...8, using: &random))
    let noon = try ZonedTime(
      CivilDateTime(day: day, time: WallTime(hour: 12, minute: 0)), in: zone)
    let minutes = Int.random(in: -720..<720, using: &random)
    return try ZonedTime(
      zone.civil(at: noon.instant.adding(minutes: minutes)), in: zone,
      occurrence: random.one(of: Occurrence.allCases, or: .first))
  }

  /// The key of one of these things, or none.
  private mutating func one<Value: Keyed>(of things: [Value.KeyType: Value]) -> Value.KeyType? {
    random.happens(70) ? things.keys.sorted().randomElement(using: &random) : nil
  }
}

extension SeededGenerator {
  mutating func permission() -> Permission {
    Permission(
      state: one(of: Permission.State.allCases, or: .asked), note: maybe { $0.text() })
  }

  mutating func email() -> String {
    "guest.\(UInt32.random(in: 0...(.max), using: &self))@x.example"
  }

  mutating func address() -> String {
    "https://x.example/tickets?n=\(UInt32.random(in: 0...(.max), using: &self))&l=vi"
  }
}
