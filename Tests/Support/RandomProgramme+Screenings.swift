import CivilTime
import SchedulingDomain

extension RandomProgramme {
  mutating func screening(_ number: Int) throws -> Screening {
    let kind = random.one(of: Screening.Kind.allCases, or: .screening)
    var screening = Screening(
      code: try ScreeningCode(random.happens(50) ? "\(101 + number)" : "S\(number)"), kind: kind,
      changedAt: random.instant())
    screening.audience = random.one(of: Screening.Audience.allCases, or: .public)
    screening.status = random.one(of: Screening.Status.allCases, or: .confirmed)
    screening.title = try random.maybe { try $0.localizedText() }
    let films = programme.films.keys.sorted()
    screening.films = random.list(upTo: 2) { films.randomElement(using: &$0) }.compactMap(\.self)
    screening.place = place()
    screening.timing = try timing(in: programme.zone(at: screening.place))
    screening.parts = try random.list(upTo: 3) { random in
      let kind = random.one(of: Part.Kind.allCases, or: .other)
      return Part(
        kind, film: kind == .film ? random.maybe { films.randomElement(using: &$0) } ?? nil : nil,
        length: random.maybe { $0.number() }, title: try random.maybe { try $0.localizedText() })
    }
    screening.clearance = random.maybe { $0.number() }
    screening.audio = try random.maybe { try $0.language() }
    screening.subtitles = try random.list(upTo: 2) { try $0.language() }
    screening.appearances = try appearances()
    screening.isPremiere = random.happens(20)
    screening.publicNote = try random.maybe { try $0.localizedText() }
    screening.calendar.uid = random.maybe { "\(UInt64.random(in: 0...UInt64.max, using: &$0))@x" }
    screening.calendar.sequence = Int.random(in: 0...5, using: &random)
    screening.remarks = try random.remarks()
    return screening
  }

  private mutating func appearances() throws -> [Appearance] {
    let guests = programme.guests.keys.sorted()
    return try random.list(upTo: 3) { random in
      guard let guest = guests.randomElement(using: &random) else { return nil }
      return Appearance(
        guest: guest, role: random.one(of: Appearance.Role.allCases, or: .attendee),
        part: random.maybe { $0.one(of: Part.Kind.allCases, or: .qa) },
        remarks: try random.remarks())
    }.compactMap(\.self)
  }

  private mutating func place() -> Place {
    guard let venue = programme.venues.keys.sorted().randomElement(using: &random),
      random.happens(80)
    else { return .open }
    guard let auditorium = programme.venues[venue]?.auditoria.randomElement(using: &random),
      random.happens(70)
    else { return .venue(venue) }
    return .auditorium(Auditorium.Reference(venue: venue, auditorium: auditorium.key))
  }

  private mutating func timing(in zone: Zone) throws -> Timing {
    let day = programme.week.days.first.adding(days: Int.random(in: -1...8, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .open
    case 1: return .day(day)
    case 2: return .daypart(day, random.one(of: Daypart.allCases, or: .evening))
    default:
      let own = try random.maybe { try $0.zone() } ?? zone
      let time = try WallTime(secondsOfDay: Int.random(in: 0..<1440, using: &random) * 60)
      let civil = CivilDateTime(day: day, time: time)
      guard let start = random.zonedTime(civil, in: own) else { return .day(day) }
      let minutes = Int.random(in: 1...1500, using: &random)
      let end = random.maybe { random -> ZonedTime? in
        let zone = random.happens(90) ? own : ((try? random.zone()) ?? own)
        return random.zonedTime(zone.civil(at: start.instant.adding(minutes: minutes)), in: zone)
      }
      guard let end, let end, end.instant > start.instant else {
        return .time(start: start, end: nil)
      }
      return .time(start: start, end: end)
    }
  }

  mutating func count(_ number: Int) throws -> Count {
    let codes = programme.screenings.keys.sorted()
    let code = random.happens(80) ? codes.randomElement(using: &random) : nil
    var count = Count(
      key: try Key("count-\(number)"), scope: code.map { .screening($0) } ?? .week,
      figure: random.number(upTo: 9000),
      method: random.one(of: Count.Method.allCases, or: .clicker), recordedAt: random.instant())
    count.precision = random.one(of: Count.Precision.allCases, or: .exact)
    count.subject = random.one(of: Count.Subject.allCases, or: .audience)
    count.category = random.maybe { $0.one(of: Count.Category.allCases, or: .paid) }
    count.moment = random.one(of: Count.Moment.allCases, or: .start)
    count.door = random.maybe { $0.text() }
    count.country = try random.maybe { try $0.country() }
    count.countries = random.maybe { $0.number(upTo: 100) }
    count.origin = random.maybe { $0.text() }
    count.sampleSize = random.maybe { $0.number(upTo: 500) }
    count.gross = try random.maybe { random in
      let currency = try Currency(random.one(of: ["EUR", "VND", "TND", "USD"], or: "EUR"))
      return try Money(minorUnits: Int.random(in: 0...9_000_000, using: &random), currency)
    }
    count.countedAt = random.maybe { $0.instant() }
    count.countedBy = random.maybe { $0.text() }
    // Only earlier lines are named, so that no line leads back to itself.
    let earlier = programme.counts.keys.sorted()
    // A line is corrected once; what is wrong with a correction, another one corrects.
    let corrected = Set(programme.counts.values.compactMap(\.supersedes))
    if random.happens(30) {
      count.supersedes = earlier.filter { !corrected.contains($0) }.randomElement(using: &random)
    }
    if random.happens(30) { count.partOf = earlier.randomElement(using: &random) }
    count.remarks = try random.remarks()
    return count
  }
}
