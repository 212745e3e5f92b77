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

  @Test func `a waiver whose conflict is gone is told`() throws {
    var programme = SoundWeek.programme()
    let waiver = try Waiver(conflict: "rating-hours:A:mua-do", reason: "the prefect knows")
    programme.week.waivers = [waiver]
    #expect(programme.expiredWaivers(programme.conflicts) == [waiver])
  }
}
