import CivilTime
package import SchedulingDomain

extension RandomProgramme {
  /// The programme of this seed with sections, packages, organisations, prints, hires and ways,
  /// and with all that films, guests and screenings say of them.
  package static func withNouns(
    seed: UInt64, screenings: Int = 12, others: Int = 6
  ) throws -> Programme {
    var maker = RandomProgramme(
      random: SeededGenerator(seed: ~seed),
      programme: try make(seed: seed, screenings: screenings, others: others))
    try maker.addNouns(others)
    return maker.programme
  }

  /// Adds no more than so many things of each kind, and what is said of them.
  mutating func addNouns(_ most: Int) throws {
    for number in 0..<most {
      programme.put(.section(try section(number)))
      programme.put(.organisation(try organisation(number)))
      programme.put(.package(try package(number)))
      if let print = try print(number) { programme.put(.print(print)) }
      if let hire = try hire(number) { programme.put(.hire(hire)) }
      if let travel = try travel() { programme.put(.travel(travel)) }
    }
    for key in programme.venues.keys.sorted() { try equip(key) }
    for key in programme.films.keys.sorted() {
      let selection = try selection()
      programme.films[key]?.selection = selection
    }
    for key in programme.guests.keys.sorted() { try invite(key) }
    for code in programme.screenings.keys.sorted() { try fill(code) }
  }

  private mutating func section(_ number: Int) throws -> Section {
    var section = Section(key: try Key("section-\(number)"), name: try random.localizedText())
    section.description = try random.maybe { try $0.localizedText() }
    section.position = random.maybe { $0.number(upTo: 20) }
    section.remarks = try random.remarks()
    return section
  }

  private mutating func organisation(_ number: Int) throws -> Organisation {
    var organisation = Organisation(
      key: try Key("organisation-\(number)"), name: try random.localizedText())
    organisation.role = random.maybe { $0.text() }
    organisation.country = try random.maybe { try $0.country() }
    organisation.contact = random.maybe { $0.text() }
    organisation.email = random.maybe { $0.text() }
    organisation.phone = random.maybe { $0.text() }
    organisation.website = random.maybe { $0.text() }
    organisation.remarks = try random.remarks()
    return organisation
  }

  private mutating func package(_ number: Int) throws -> Package {
    var package = Package(key: try Key("package-\(number)"))
    package.title = try random.maybe { try $0.localizedText() }
    let films = programme.films.keys.sorted()
    package.entries = random.list(upTo: 4) { random in
      films.randomElement(using: &random).map { film in
        Package.Entry(film: film, breakAfter: random.maybe { $0.number() })
      }
    }.compactMap(\.self)
    package.remarks = try random.remarks()
    return package
  }

  private mutating func print(_ number: Int) throws -> Print? {
    guard let film = programme.films.keys.sorted().randomElement(using: &random) else { return nil }
    let week = programme.week
    var print = Print(key: try Key("print-\(number)"), film: film)
    print.format = random.maybe { $0.text() }
    print.audio = try random.maybe { try $0.language() }
    print.subtitles = try random.list(upTo: 2) { try $0.language() }
    print.subtitleMethod = random.maybe { $0.one(of: Print.SubtitleMethod.allCases, or: .soft) }
    print.runningTime = random.maybe { $0.number() }
    print.legs = random.list(upTo: 3) { random in
      var leg = Print.Leg()
      leg.from = random.maybe { $0.text() }
      leg.to = random.maybe { $0.text() }
      leg.carrier = random.maybe { $0.text() }
      leg.waybill = random.maybe { $0.text() }
      leg.sent = random.maybe { $0.moment(near: week) }
      leg.due = random.maybe { $0.moment(near: week) }
      leg.arrived = random.maybe { $0.moment(near: week) }
      return leg
    }
    print.keys = random.list(upTo: 2) { random in
      var key = Print.DecryptionKey()
      key.server = random.maybe { $0.text() }
      key.from = random.happens(50) ? random.wallTime(near: week) : nil
      key.to = random.happens(50) ? random.wallTime(near: week) : nil
      key.state = random.maybe { $0.one(of: Print.DecryptionKey.State.allCases, or: .asked) }
      return key
    }
    print.checked = random.maybe { $0.moment(near: week) }
    print.remarks = try random.remarks()
    return print
  }

  private mutating func hire(_ number: Int) throws -> Hire? {
    guard
      let venue = programme.venues.values.sorted(by: { $0.key < $1.key })
        .randomElement(using: &random)
    else { return nil }
    let room = venue.auditoria.randomElement(using: &random)?.key
    let zone = random.happens(80) ? programme.zone(at: .venue(venue.key)) : try random.zone()
    guard let start = random.wallTime(near: programme.week, in: zone) else { return nil }
    let end = start.instant.adding(minutes: Int.random(in: 1...2000, using: &random))
    let endZone = random.happens(90) ? zone : try random.zone()
    guard let end = random.zonedTime(endZone.civil(at: end), in: endZone),
      end.instant > start.instant
    else { return nil }
    var hire = try Hire(
      key: Key("hire-\(number)"), venue: venue.key, auditorium: random.happens(60) ? room : nil,
      start: start, end: end, use: random.one(of: Hire.Use.allCases, or: .open))
    hire.remarks = try random.remarks()
    return hire
  }

  private mutating func travel() throws -> Travel? {
    let venues = programme.venues.keys.sorted()
    guard let from = venues.randomElement(using: &random),
      let to = venues.randomElement(using: &random), from != to
    else { return nil }
    var travel = Travel(key: try Travel.Route(from: from, to: to), minutes: random.number())
    travel.remarks = try random.remarks()
    return travel
  }

  /// Says of a venue and its rooms whom to ask, and what is there for subtitles and keys.
  private mutating func equip(_ key: Key<Venue>) throws {
    guard var venue = programme.venues[key] else { return }
    venue.contact = random.maybe { $0.text() }
    for index in venue.auditoria.indices {
      venue.auditoria[index].subtitleEquipment = random.maybe { $0.text() }
      venue.auditoria[index].server = random.maybe { $0.text() }
    }
    programme.venues[key] = venue
  }
}
