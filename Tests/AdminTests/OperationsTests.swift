import Admin
import Foundation
import TestSupport
import Testing

/// What a head of operations says and is told in a busy week.
struct OperationsTests {
  @Test(arguments: ["\"pathe palace\" 1", "pathe palace 1", "pathe 1", "pathe \"Salle 1\""])
  func `a hire is named by its house and room as a new one is`(name: String) throws {
    let desk = try TestDesk.planned()
    let added = desk.run("hire add \"pathe palace\" 1 --date 6dec --from 14:00 --to 18:00")
    #expect(added.status == .done, "\(added.notes)")
    desk.run("hire add \"pathe palace\" 2 --date 6dec --from 14:00 --to 18:00")
    let reply = desk.run("hire edit \(name) --to 19:00")
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(desk.run("hire list --format csv").output.contains("2025-12-06T19:00"))
    desk.run("hire add \"pathe palace\" 1 --date 7dec --from 14:00 --to 18:00")
    let open = desk.run("hire edit \(name) --to 20:00")
    #expect(open.status == .usage && open.notes.contains("can be 2 hires"), "\(open.notes)")
  }

  @Test(arguments: [
    ("film edit mua --embargo 5dec", "film edit mua --embargo ?", "embargo"),
    ("guest edit huyen --arrival \"5dec 11:30\"", "guest edit huyen --arrival ?", "arrival"),
    ("guest edit huyen --departure 7dec", "guest edit huyen --departure TBC", "departure"),
  ])
  func `a time that is open again is said so wherever a time is said`(
    said: String, open: String, member: String
  ) throws {
    let desk = try TestDesk.planned()
    let before = desk.run("export").output
    #expect(desk.run(said).status == .done)
    #expect(desk.run("export").output.contains("\"\(member)\""))
    let reply = desk.run(open)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(desk.run("export").output == before)
  }

  @Test func `a week shows what it makes of the rules`() throws {
    let desk = try TestDesk.planned()
    let before = desk.run("week show").output
    #expect(!before.contains("Audience") && !before.contains("Gravity"))
    desk.run(
      "week edit --audience-language fr --audience-language vi --severity not-confirmed=off "
        + "--severity turnaround-short=fatal --repeat-gap 600 --rating-hours R18=22:00-30:00")
    let card = desk.run("week show").output
    for line in [
      "French, Vietnamese", "not-confirmed off", "turnaround-short fatal", "600 min",
      "R18 22:00-30:00",
    ] { #expect(card.contains(line), "\(card)") }
  }

  @Test func `a screening that was counted can't be removed, and cancelling is what is advised`()
    throws
  {
    let desk = try TestDesk.planned()
    #expect(desk.run("attendance count N1 30").status == .done)
    let reply = desk.run("screening remove N1")
    #expect(reply.status == .conflict)
    #expect(reply.notes.contains("filmweek screening cancel N1"), "\(reply.notes)")
    #expect(!reply.notes.contains("Take it off"), "\(reply.notes)")
  }

  @Test func `the log says what undo would say`() throws {
    let desk = try TestDesk.planned()
    desk.run("film edit mua --runtime 120")
    desk.run("film edit mua --runtime 118")
    let csv = desk.run("log --format csv").output.split(whereSeparator: \.isNewline)
    #expect(csv[1].hasPrefix("3,") && csv[1].hasSuffix(",possible"), "\(csv)")
    #expect(csv[2].hasPrefix("2,") && csv[2].hasSuffix(",after 3"), "\(csv)")
    #expect(desk.run("undo 2").notes.contains("Undo 3 first"))
    #expect(desk.run("log show 2").output.contains("after 3"))
    #expect(desk.run("undo 3").status == .done)
    #expect(desk.run("log show 2").output.contains("possible"))
    #expect(desk.run("undo 2").status == .done)
  }

  @Test func `what was released is no undo, and the way back to the release is told`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("screening add --code Z1 --film tuong")
    desk.run("screening edit Z1 --status confirmed")
    #expect(desk.run("release create --yes").status == .done)
    #expect(desk.run("log show 2").output.contains("after 3"))
    let first = desk.run("undo 2")
    #expect(first.status == .conflict)
    #expect(first.notes.contains("filmweek release rollback 1 --dry-run"), "\(first.notes)")
    desk.run("undo 3")
    #expect(!desk.run("log show 2").output.contains("possible"))
    let second = desk.run("undo 2")
    #expect(second.notes.contains("filmweek release rollback 1 --dry-run"), "\(second.notes)")
    #expect(desk.run("release rollback 1 --dry-run").status == .done)
  }

  @Test func `a title that reads the same to everybody is no difference`() throws {
    let desk = try TestDesk.planned()
    desk.run("release create --yes")
    desk.run("film edit mua --title fr=\"Red Rain\"")
    #expect(desk.run("release diff").notes.contains("Nothing that people notice"))
    desk.run("film edit mua --title fr=\"Pluie rouge\"")
    let told = desk.run("release diff --format csv").output
    #expect(told.contains("new title in French: Pluie rouge (before: Red Rain)"), "\(told)")
    #expect(!told.contains("Red Rain (before: Red Rain)"), "\(told)")
    let french = desk.run("release diff --language fr --format csv").output
    #expect(french.contains("nouveau titre") && french.contains("Pluie rouge"), "\(french)")
  }

  @Test func `what was waived and has become worse is told again, with the reason`() throws {
    let desk = try TestDesk.planned()
    desk.run("hold add A1 --for embassy --seats 401")
    #expect(desk.run("conflicts waive over-capacity:A1 --reason \"one stands\"").status == .done)
    #expect(desk.run("conflicts").output.contains("Waived: over-capacity:A1"))
    desk.run("hold edit A1 embassy --seats 402")
    let text = desk.run("conflicts").output
    #expect(text.contains("Worse than when it was waived (one stands)"), "\(text)")
    #expect(!text.contains("Waived: over-capacity:A1"))
  }
}
