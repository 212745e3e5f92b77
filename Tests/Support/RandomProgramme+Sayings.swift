import CivilTime
import SchedulingDomain

/// What films, guests and screenings say of the nouns.
extension RandomProgramme {
  mutating func selection() throws -> Selection {
    var selection = Selection()
    guard random.happens(80) else { return selection }
    selection.section = random.maybe { $0.key(of: programme.sections) } ?? nil
    selection.status = random.maybe { $0.one(of: Selection.Status.allCases, or: .wished) }
    selection.rights = random.maybe { $0.permission() }
    selection.rightsHolder = random.maybe { $0.key(of: programme.organisations) } ?? nil
    selection.permit = random.maybe { $0.permission() }
    selection.embargo = random.maybe { $0.moment(near: programme.week) }
    return selection
  }

  mutating func invite(_ key: Key<Guest>) throws {
    guard var guest = programme.guests[key] else { return }
    guest.email = random.maybe { $0.text() }
    guest.phone = random.maybe { $0.text() }
    guest.diet = random.maybe { $0.text() }
    guest.accessNeeds = random.maybe { $0.text() }
    guest.isPublic = random.happens(80)
    if random.happens(80) {
      guest.visit.status = random.maybe { $0.one(of: Visit.Status.allCases, or: .invited) }
      guest.visit.arrival = random.maybe { $0.moment(near: programme.week) }
      guest.visit.departure = random.maybe { $0.moment(near: programme.week) }
      guest.visit.transport = random.maybe { $0.text() }
      guest.visit.hotel = random.maybe { $0.text() }
      guest.visit.nights = random.maybe { $0.number(upTo: 20) }
      guest.visit.paid = random.maybe { $0.text() }
      guest.visit.visa = random.maybe { $0.permission() }
      guest.visit.companionOf = random.maybe { $0.key(of: programme.guests) } ?? nil
      guest.visit.handler = random.maybe { $0.text() }
      guest.visit.groups = random.texts()
      guest.visit.away = random.list(upTo: 2) { $0.timeAway(near: programme.week) }
        .compactMap(\.self)
    }
    programme.guests[key] = guest
  }

  mutating func fill(_ code: ScreeningCode) throws {
    guard var screening = programme.screenings[code] else { return }
    if random.happens(30) {
      screening.films = []
      screening.package = random.key(of: programme.packages)
    }
    let shown = programme.films(of: screening) + screening.parts.compactMap(\.film)
    let prints = programme.prints.values.filter { shown.contains($0.film) }.map(\.key).sorted()
    screening.prints = prints.filter { _ in random.happens(50) }
    screening.appearances = try screening.appearances.map { appearance in
      Appearance(
        guest: appearance.guest, role: appearance.role, part: appearance.part,
        languages: try random.list(upTo: 2) { try $0.language() },
        status: random.maybe { $0.one(of: Appearance.Status.allCases, or: .invited) },
        remarks: appearance.remarks)
    }
    for number in 0..<Int.random(in: 0...2, using: &random) {
      screening.holds.append(
        try Hold(
          for: "\(random.text()) \(number)", seats: random.number(),
          release: random.maybe { $0.number() }, order: random.maybe { $0.number(upTo: 9) },
          seat: random.maybe { $0.text() }, note: random.maybe { $0.text() }))
    }
    screening.admission = random.maybe { $0.one(of: Admission.allCases, or: .paid) }
    screening.availability = random.maybe { $0.one(of: Availability.allCases, or: .onSale) }
    screening.ticketAddress = random.maybe { $0.text() }
    screening.actuality.start = random.maybe { $0.instant() }
    screening.actuality.end = random.maybe { $0.instant() }
    screening.actuality.turnedAway = random.maybe { $0.number(upTo: 900) }
    programme.screenings[code] = screening
  }
}

extension SeededGenerator {
  /// The key of one of several things; nil where there is none.
  fileprivate mutating func key<Name: Comparable, Value>(of things: [Name: Value]) -> Name? {
    things.keys.sorted().randomElement(using: &self)
  }

  fileprivate mutating func permission() -> Permission {
    Permission(
      state: one(of: Permission.State.allCases, or: .asked), note: maybe { $0.text() })
  }

  /// A day of the week or near it, or a wall time on one.
  mutating func moment(near week: FilmWeek) -> DayOrTime {
    if happens(50), let time = wallTime(near: week) { return .time(time) }
    return .day(day(near: week))
  }

  /// A time away from one wall time near the week to another; nil where the first is no earlier.
  fileprivate mutating func timeAway(near week: FilmWeek) -> TimeAway? {
    guard let start = wallTime(near: week), let end = wallTime(near: week) else { return nil }
    return try? TimeAway(from: start, to: end, note: maybe { $0.text() })
  }

  /// A wall time near the week, often in the hour in which clocks change; nil for one they skip.
  mutating func wallTime(near week: FilmWeek, in zone: Zone? = nil) -> ZonedTime? {
    let other = happens(20) ? try? self.zone() : nil
    let minute =
      happens(30)
      ? 120 + Int.random(in: 0..<60, using: &self)
      : Int.random(in: 0..<1440, using: &self)
    guard let time = try? WallTime(secondsOfDay: minute * 60) else { return nil }
    return zonedTime(
      CivilDateTime(day: day(near: week), time: time), in: zone ?? other ?? week.zone)
  }

  private mutating func day(near week: FilmWeek) -> Day {
    week.days.first.adding(days: Int.random(in: -20...12, using: &self))
  }
}
