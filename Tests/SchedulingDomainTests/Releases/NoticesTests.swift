import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct NoticesTests {
  private let code = Build.code("CL")
  private let old = Build.programme(
    films: [Build.film("mua-do", minutes: 124), Build.film("cu-li", minutes: 90)],
    guests: [Build.guest("huyen"), Build.guest("lan")],
    screenings: [
      Build.screening(
        "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
        guests: ["lan"]),
      Build.screening("OP", at: "2025-12-05 20:00", minutes: 90),
    ])

  /// What is noticed of CL when it is said otherwise.
  private func noticed(_ change: (inout Screening) -> Void) throws -> [NoticedChange] {
    var screening = try #require(old.screenings[code])
    change(&screening)
    var new = old
    new.put(.screening(screening))
    let notices = new.notices(since: old)
    #expect(notices.allSatisfy { $0.subject == .screening(code) } && notices.count <= 1)
    return notices.first?.changes ?? []
  }

  @Test func `people notice another time, another room and another length`() throws {
    let then = try #require(old.screenings[code]?.timing)
    let later = Timing.time(start: Build.zoned("2025-12-12 20:30"), end: nil)
    #expect(try noticed { $0.timing = later } == [.moved(from: then, to: later)])
    let room = Place.auditorium(Build.room("salle-1"))
    let other = Place.auditorium(Build.room("salle-2"))
    #expect(try noticed { $0.place = other } == [.relocated(from: room, to: other)])
    #expect(
      try noticed {
        $0.timing = .time(
          start: Build.zoned("2025-12-12 20:00"), end: Build.zoned("2025-12-12 22:30"))
      }
      .contains(.length(from: 124, to: 150)))
  }

  @Test func `people notice questions and answers, and that the evening is longer for them`() throws
  {
    let parts = [Part(.film), Part(.qa, length: Build.minutes(30))]
    #expect(
      try noticed { $0.parts = parts } == [.length(from: 124, to: 154), .partAdded(.qa)])
    var longer = old
    longer.screenings[code]?.parts = parts
    #expect(
      old.notices(since: longer).first?.changes == [
        .length(from: 154, to: 124), .partRemoved(.qa),
      ])
  }

  @Test func `people notice languages, films, guests, titles and for whom it is`() throws {
    let before = try LanguageVersion(of: #require(old.screenings[code]))
    var subtitled = try #require(old.screenings[code])
    subtitled.subtitles = [.french]
    #expect(
      try noticed { $0.subtitles = [.french] } == [
        .version(from: before, to: LanguageVersion(of: subtitled))
      ])
    #expect(
      try noticed { $0.films.append(Build.key("cu-li")) } == [
        .length(from: 124, to: 214), .filmAdded(Build.key("cu-li")),
      ])
    #expect(
      try noticed { $0.appearances = [Appearance(guest: Build.key("huyen"), role: .cast)] } == [
        .guestAdded(Build.key("huyen")), .guestRemoved(Build.key("lan")),
      ])
    #expect(try noticed { $0.title = Build.text("Gala") } == [.retitled])
    #expect(try noticed { $0.kind = .panel } == [.kind(from: .screening, to: .panel)])
    #expect(
      try noticed { $0.audience = .school } == [.audience(from: .public, to: .school)])
    #expect(try noticed { $0.publicNote = Build.text("Be early.") } == [.note])
    #expect(try noticed { $0.status = .tentative } == [.unconfirmed])
    #expect(
      try noticed { $0.availability = .soldOut } == [.availability(from: nil, to: .soldOut)])
  }

  @Test func `a cancellation is all that is noticed of it, and a return is noticed`() throws {
    #expect(
      try noticed {
        $0.status = .cancelled
        $0.timing = .open
      } == [.cancelled])
    var cancelled = old
    cancelled.screenings[code]?.status = .cancelled
    #expect(old.notices(since: cancelled).map(\.changes) == [[.restored]])
    var other = cancelled
    other.screenings[code]?.timing = .open
    #expect(other.notices(since: cancelled).isEmpty)
  }

  @Test func `people notice what is new and what is gone, not what never took place`() throws {
    var new = old
    new.screenings[Build.code("OP")] = nil
    new.put(.screening(Build.screening("N", at: "2025-12-06 18:00", minutes: 60)))
    var never = Build.screening("X", at: "2025-12-06 20:00", minutes: 60)
    never.status = .cancelled
    new.put(.screening(never))
    let notices = new.notices(since: old)
    #expect(notices.map(\.changes) == [[.added], [.removed]])
    #expect(
      notices.map(\.subject) == [.screening(Build.code("N")), .screening(Build.code("OP"))])
    #expect(old.notices(since: new).map(\.changes) == [[.added], [.removed]])
  }

  @Test func `a film's facts are noticed of the film, and its length of its screenings too`() {
    var new = old
    new.films[Build.key("mua-do")]?.runningTime = Build.minutes(126)
    new.films[Build.key("cu-li")]?.synopsis = Build.text("A tamarin.")
    let notices = new.notices(since: old)
    #expect(
      notices.map(\.changes) == [
        [.length(from: 124, to: 126)], [.fact(.synopsis)], [.fact(.length)],
      ])
    #expect(
      notices.map(\.subject) == [
        .screening(code), .film(Build.key("cu-li")), .film(Build.key("mua-do")),
      ])
  }

  @Test func `an address or a role is a detail, a remark is nothing`() throws {
    var new = old
    new.venues[Build.key("pathe-palace")]?.address = "5 boulevard des Capucines"
    #expect(new.notices(since: old).map(\.changes) == [[.details]])
    #expect(
      try noticed { $0.appearances = [Appearance(guest: Build.key("lan"), role: .jury)] } == [
        .details
      ])
    #expect(
      try noticed {
        $0.remarks.note = "ask again"
        $0.clearance = Build.pause(5)
      }.isEmpty)
  }

  @Test func `each addressee is told what concerns them before or after, once`() {
    var new = old
    new.screenings[code]?.place = .auditorium(Build.room("salle-1", of: "le-grand-rex"))
    new.screenings[code]?.appearances = [Appearance(guest: Build.key("huyen"), role: .director)]
    let all = new.notices(since: old)
    #expect(all.count == 1)
    for addressee: Addressee in [
      .venue(Build.key("pathe-palace")), .venue(Build.key("le-grand-rex")),
      .guest(Build.key("lan")), .guest(Build.key("huyen")), .film(Build.key("mua-do")),
    ] {
      #expect(new.notices(since: old, for: addressee) == all, "\(addressee)")
    }
    #expect(new.notices(since: old, for: .film(Build.key("cu-li"))).isEmpty)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a difference applied to one programme makes the other`(seed: UInt64) throws {
    let (old, new) = try Self.pair(seed)
    #expect(old.applying(Difference(from: old, to: new)) == new)
    #expect(new.applying(Difference(from: new, to: old)) == old)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `what makes a calendar count up is noticed, and what is noticed makes it count up`(
    seed: UInt64
  ) throws {
    let (old, new) = try Self.pair(seed)
    let now = Build.instant("2030-01-01T00:00:00Z")
    let before = old.stamped(after: nil, at: now)
    let after = new.stamped(after: before, at: now.adding(minutes: 1))
    let noticed = Dictionary(
      uniqueKeysWithValues: new.notices(since: old).map { ($0.subject, $0.changes) })
    #expect(!noticed.isEmpty)
    for (code, screening) in after.screenings {
      guard let known = before.screenings[code] else { continue }
      let changes = noticed[.screening(code)]
      #expect(changes?.isEmpty != true)
      if known.status == .cancelled, screening.status == .cancelled {
        #expect(changes == nil)
      } else {
        #expect(
          (screening.calendar.sequence > known.calendar.sequence) == (changes != nil), "\(code)")
      }
    }
  }

  /// A random programme, and the same with a few things taken from another.
  static func pair(_ seed: UInt64) throws -> (Programme, Programme) {
    let old = try RandomProgramme.withNouns(seed: seed)
    let other = try RandomProgramme.withNouns(seed: seed + 5000)
    var random = SeededGenerator(seed: seed)
    var new = old
    for item in other.items.sorted(by: { $0.name.description < $1.name.description })
    where random.happens(30) {
      new.put(item)
    }
    for code in old.screenings.keys.sorted() where random.happens(40) {
      new.screenings[code]?.status = random.one(of: Screening.Status.allCases, or: .confirmed)
    }
    return (old, new)
  }
}
