import SchedulingDomain
import TestSupport
import Testing

struct PlantedFaultTests {
  @Test func `a sound week has no conflicts`() {
    #expect(SoundWeek.programme().conflicts.map(\.id) == [])
  }

  @Test(arguments: SoundWeek.faults)
  func `a planted fault is found, and nothing else`(fault: SoundWeek.Fault) {
    var programme = SoundWeek.programme()
    fault.plant(&programme)
    #expect(programme.conflicts.map(\.id) == [fault.found])
  }

  @Test func `every kind of conflict has a planted fault`() {
    let planted = Set(SoundWeek.faults.map { String($0.found.prefix { $0 != ":" }) })
    #expect(planted == Set(Conflict.Kind.allCases.map(\.rawValue)))
  }

  @Test func `a week says how grave a kind is, or that it does not want to hear of it`() {
    var programme = SoundWeek.programme()
    programme.films[Build.key("mua-do")]?.directors = []
    programme.week.rules.severities = [.dataGap: .fatal]
    #expect(programme.conflicts.map(\.severity) == [.fatal])
    programme.week.rules.ignored = [.dataGap]
    #expect(programme.conflicts.isEmpty)
  }
}

struct WaiverTests {
  @Test func `a waived conflict stands and is known to be waived`() throws {
    var programme = SoundWeek.programme()
    programme.films[Build.key("mua-do")]?.rating = "-16"
    let conflict = try #require(programme.conflicts.first)
    #expect(conflict.id == "rating-hours:A:mua-do" && conflict.waiver == nil)
    let waiver = try Waiver(conflict, reason: "the prefect knows")
    programme.week.waivers = [waiver]
    #expect(programme.conflicts.map(\.waiver) == [waiver])
    #expect(programme.expiredWaivers(programme.conflicts) == [])
  }

  @Test func `a conflict that has become worse is not waived any more`() throws {
    var programme = SoundWeek.programme()
    programme.films[Build.key("mua-do")]?.rating = "-16"
    let conflict = try #require(programme.conflicts.first)
    programme.week.waivers = [try Waiver(conflict, reason: "the prefect knows")]
    programme.week.rules.ratingHours["-16"] = try RatingHours(earliest: 1201)
    #expect(programme.conflicts.map(\.waiver) == [nil])
    programme.week.rules.ratingHours["-16"] = try RatingHours(earliest: 1199)
    #expect(programme.conflicts.first?.waiver != nil)
  }

  /// The first conflict of a kind, waived, and the programme in which it is.
  private func waiving(
    _ kind: Conflict.Kind, _ plant: (inout Programme) -> Void
  ) throws -> Programme {
    var programme = SoundWeek.programme()
    plant(&programme)
    let conflict = try #require(programme.conflicts.first { $0.kind == kind })
    programme.week.waivers = [try Waiver(conflict, reason: "we know")]
    #expect(programme.conflicts.first { $0.kind == kind }?.waiver != nil)
    return programme
  }

  @Test func `a waiver does not cover what has become graver`() throws {
    let film: Key<Film> = Build.key("mua-do")
    var programme = try waiving(.rightsMissing) {
      $0.films[film]?.selection.rights = Permission(state: .asked)
    }
    programme.films[film]?.selection.rights = Permission(state: .refused)
    let found = try #require(programme.conflicts.first { $0.kind == .rightsMissing })
    #expect(found.severity == .fatal && found.waiver == nil)
    #expect(programme.outgrownWaivers(programme.conflicts) == programme.week.waivers)
  }

  @Test func `a waiver covers as many seats as there were too few, and no more`() throws {
    let code = Build.code("A")
    var programme = try waiving(.overCapacity) {
      $0.screenings[code]?.holds = [Build.hold("x", 401)]
    }
    #expect(programme.outgrownWaivers(programme.conflicts) == [])
    programme.screenings[code]?.holds = [Build.hold("x", 402)]
    #expect(programme.conflicts.first { $0.kind == .overCapacity }?.waiver == nil)
  }

  @Test func `a waiver for one guest does not cover two who fall into the same`() throws {
    let codes = ["A", "B"].map { Build.code($0) }
    func add(_ guest: String, to programme: inout Programme) {
      programme.put(.guest(Build.guest(guest)))
      for code in codes {
        programme.screenings[code]?.timing = .time(
          start: Build.zoned("2025-12-12 20:00"), end: nil)
        programme.screenings[code]?.appearances.append(
          Appearance(guest: Build.key(guest), role: .attendee))
      }
    }
    var programme = try waiving(.guestInTwoPlaces) { add("one", to: &$0) }
    add("two", to: &programme)
    let found = try #require(programme.conflicts.first { $0.kind == .guestInTwoPlaces })
    #expect(found.guests.count == 2 && found.waiver == nil)
  }

  @Test func `a waiver for one guest does not cover another in the same place`() throws {
    let codes = ["A", "B"].map { Build.code($0) }
    func seat(_ guest: String, in programme: inout Programme) {
      programme.put(.guest(Build.guest(guest)))
      for code in codes {
        programme.screenings[code]?.timing = .time(
          start: Build.zoned("2025-12-12 20:00"), end: nil)
        programme.screenings[code]?.appearances = [
          Appearance(guest: Build.key(guest), role: .attendee)
        ]
      }
    }
    var programme = try waiving(.guestInTwoPlaces) { seat("one", in: &$0) }
    let waiver = try #require(programme.week.waivers.first)
    #expect(!waiver.people.contains("one") && waiver.people.count == 1)
    seat("two", in: &programme)
    let found = try #require(programme.conflicts.first { $0.kind == .guestInTwoPlaces })
    #expect(found.guests.map(\.text) == ["two"] && found.waiver == nil)
  }

  @Test func `a waiver for a guest who comes late does not cover one who stays away`() throws {
    let (code, guest) = (Build.code("A"), Build.key("one") as Key<Guest>)
    func arrive(_ time: String, in programme: inout Programme) {
      programme.guests[guest]?.visit.arrival = .time(Build.zoned(time))
    }
    var programme = try waiving(.guestAbsent) {
      $0.put(.guest(Build.guest("one")))
      $0.screenings[code]?.timing = .time(start: Build.zoned("2025-12-12 20:00"), end: nil)
      $0.screenings[code]?.appearances = [Appearance(guest: guest, role: .attendee)]
      arrive("2025-12-12 20:15", in: &$0)
    }
    let absence =
      { try #require($0.conflicts.first { $0.kind == .guestAbsent }) }
      as (Programme) throws -> Conflict
    arrive("2025-12-12 20:10", in: &programme)
    #expect(try absence(programme).waiver != nil)
    arrive("2025-12-12 20:16", in: &programme)
    #expect(try absence(programme).waiver == nil)
    arrive("2025-12-12 20:15", in: &programme)
    programme.guests[guest]?.visit.status = .declined
    #expect(try absence(programme).waiver == nil)
  }

  @Test func `a waiver for five minutes in one room does not cover an hour`() throws {
    func begin(_ time: String, in programme: inout Programme) {
      programme.screenings[Build.code("B")]?.timing = .time(start: Build.zoned(time), end: nil)
    }
    var programme = try waiving(.auditoriumTaken) {
      $0.screenings[Build.code("A")]?.timing = .time(
        start: Build.zoned("2025-12-12 20:00"), end: nil)
      if let place = $0.screenings[Build.code("A")]?.place {
        $0.screenings[Build.code("B")]?.place = place
      }
      begin("2025-12-12 20:45", in: &$0)
    }
    let taken =
      { try #require($0.conflicts.first { $0.kind == .auditoriumTaken }) }
      as (Programme) throws -> Conflict
    begin("2025-12-12 20:46", in: &programme)
    #expect(try taken(programme).waiver != nil)
    begin("2025-12-12 20:44", in: &programme)
    #expect(try taken(programme).waiver == nil)
  }

  @Test func `what was measured and can't be any more is not waived`() throws {
    let code = Build.code("A")
    let programme = try waiving(.overCapacity) {
      $0.screenings[code]?.holds = [Build.hold("x", 401)]
    }
    let conflict = try #require(programme.conflicts.first { $0.kind == .overCapacity })
    let measured = try Waiver(conflict: conflict.id, reason: "short", minutes: 1)
    #expect(!measured.covers(conflict))
    // A waiver as an older program wrote it is read and holds.
    #expect(try Waiver(conflict: conflict.id, reason: "known").covers(conflict))
  }

  @Test func `a waiver whose conflict is gone is told`() throws {
    var programme = SoundWeek.programme()
    let waiver = try Waiver(conflict: "rating-hours:A:mua-do", reason: "the prefect knows")
    programme.week.waivers = [waiver]
    #expect(programme.expiredWaivers(programme.conflicts) == [waiver])
  }
}
