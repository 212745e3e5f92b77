import Pages
import SchedulingDomain
import TestSupport
import Testing

struct PublicRulesTests {
  @Test func `what a week makes of the rules, and what it waives, is not for the public`() throws {
    var programme = SoundWeek.programme()
    programme.week.waivers = [try Waiver(conflict: "embargo:A:mua-do", reason: "we were told")]
    #expect(!programme.week.rules.isEmpty)
    let shown = programme.publicProjection
    #expect(!shown.screenings.isEmpty)
    #expect(shown.week.rules.isEmpty && shown.week.waivers.isEmpty)
  }
}
