import SchedulingDomain
import TestSupport
import Testing
import Wording

struct ConflictWordsTests {
  @Test(arguments: SoundWeek.faults)
  func `every conflict is said in every language, with what to do`(fault: SoundWeek.Fault) throws {
    var programme = SoundWeek.programme()
    fault.plant(&programme)
    let conflict = try #require(programme.conflicts.first)
    let advice = Wording.Language.allCases.map { Wording($0).advice(on: conflict, in: programme) }
    #expect(Set(advice.map(\.message)).count == 3, "\(advice)")
    #expect(Set(advice.map(\.suggestion)).count == 3, "\(advice)")
    for words in advice {
      #expect(!words.message.contains("  ") && !words.message.contains(" ,"), "\(words)")
      #expect(words.message.count > 15 && words.suggestion.count > 10, "\(words)")
    }
    for code in conflict.screenings.prefix(2) where conflict.screenings.count <= 2 {
      #expect(advice[0].message.contains(code.text), "\(advice[0])")
    }
  }

  private func message(_ found: String) throws -> String {
    var programme = SoundWeek.programme()
    let fault = try #require(SoundWeek.faults.first { $0.found == found })
    fault.plant(&programme)
    let conflict = try #require(programme.conflicts.first)
    return Wording().message(of: conflict, in: programme)
  }

  @Test func `a hire that ends too soon is said in minutes`() throws {
    #expect(
      try message("venue-closed:B")
        == "“em-va-trinh” (B) fills pathe-palace, salle-1 from 22:45 to 01:01, and it is hired from "
        + "17:00 to 01:00: 1 minute over")
  }

  @Test func `a key for another server is said with both rooms`() throws {
    #expect(
      try message("key-window:A:mua-do-dcp")
        == "the key of print mua-do-dcp (“mua-do”) is for server server-pathe-palace/salle-2 "
        + "(salle-2); pathe-palace, salle-1, where “mua-do” (A) is, has server-pathe-palace/salle-1"
    )
  }

  @Test func `a key by other clocks is said by the clocks of the house first`() throws {
    let message = try message("key-window:B:em-va-trinh-dcp")
    #expect(message.contains("to Fri 12 Dec 23:15 (Sat 13 Dec 05:15 Asia/Ho_Chi_Minh)"))
    #expect(message.contains("closes 1 minute early"))
  }

  @Test func `many that are alike are one line, and what is fatal stands alone`() {
    var programme = SoundWeek.programme()
    for number in 0..<312 { programme.put(.film(Build.film("film-\(number)", minutes: 90))) }
    for key in programme.films.keys { programme.films[key]?.directors = ["somebody"] }
    programme.week.rules.audienceLanguages = []
    programme.films[Build.key("mua-do")]?.synopsis = Build.text("Red rain.")
    programme.films[Build.key("em-va-trinh")]?.synopsis = Build.text("Em and Trinh.")
    programme.films[Build.key("bo-gia")]?.synopsis = Build.text("Dad, I'm sorry.")
    programme.screenings[Build.code("A")]?.holds = [Build.hold("protocol", 500)]
    let groups = ConflictGroup.groups(of: programme.conflicts)
    #expect(groups.map(\.conflicts.count) == [1, 312])
    let text = groups.last.map { Wording().summary(of: $0, in: programme) } ?? ""
    #expect(text.hasPrefix("no synopsis in en: “film-0”, ") && text.hasSuffix(" and 307 more"))
  }
}
