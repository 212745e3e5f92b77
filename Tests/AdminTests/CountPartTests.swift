import Admin
import Foundation
import Testing

/// What adds to what, and what breaks it down.
struct CountPartTests {
  private func desk() -> TestDesk {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  private func admissions(_ desk: TestDesk) throws -> Int? {
    let report = Data(desk.run("report attendance --json").output.utf8)
    let whole = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
    return try #require(whole["totals"] as? [String: Any])["admissions"] as? Int
  }

  @Test func `a breakdown that is typed adds nothing to its whole`() throws {
    let desk = desk()
    desk.run("attendance count CL 150 --method box-office")
    let reply = desk.run("attendance count CL 100 --category paid --part-of cl-1")
    #expect(reply.status == .done && !reply.notes.contains("adds to"), "\(reply.notes)")
    #expect(reply.output.contains("100 by box office"), "\(reply.output)")
    #expect(try admissions(desk) == 150)
    let report = desk.run("report attendance --by category --table by_category --format csv").output
    #expect(report.contains("paid"), "\(report)")
  }

  @Test(arguments: [
    ("--category paid", "cl-2 100 --part-of cl-1"), ("--country VN", "cl-2 100 --part-of cl-1"),
    ("--door balcony", "cl-2 100 --part-of cl-1"),
  ])
  func `a line that may be part of another is said to add, with the way out`(
    detail: String, wayOut: String
  ) throws {
    let desk = desk()
    desk.run("attendance count CL 150")
    let reply = desk.run("attendance count CL 100 \(detail)")
    let said = reply.output + reply.notes
    #expect(said.contains("adds to cl-1's 150: now 250"), "\(said)")
    #expect(said.contains("filmweek attendance correct \(wayOut) --reason"), "\(said)")
    #expect(try admissions(desk) == 250)
    let correction = desk.run("attendance correct \(wayOut) --reason part")
    #expect(correction.status == .done, "\(correction.notes)")
    #expect(try admissions(desk) == 150)
  }

  @Test func `a whole that follows its parts is said to add as well`() throws {
    let desk = desk()
    desk.run("attendance count CL 100 --category paid")
    let reply = desk.run("attendance count CL 150")
    let said = reply.output + reply.notes
    #expect(said.contains("adds to cl-1's 100: now 250"), "\(said)")
    #expect(desk.run("attendance correct cl-1 100 --part-of cl-2 --reason part").status == .done)
    #expect(try admissions(desk) == 150)
  }

  @Test func `doors add up, and terms do, without a word`() {
    let desk = desk()
    desk.run("attendance count CL 100 --door a")
    let door = desk.run("attendance count CL 50 --door b")
    #expect(!(door.output + door.notes).contains("adds to"))
    desk.run("attendance count OP 100 --category paid")
    let terms = desk.run("attendance count OP 50 --category press")
    #expect(!(terms.output + terms.notes).contains("adds to"))
    let other = desk.run("attendance count CL 140 --method box-office")
    #expect(!(other.output + other.notes).contains("adds to"))
  }

  @Test func `a part of a line of another screening is refused, and of itself`() {
    let desk = desk()
    desk.run("attendance count CL 150")
    let elsewhere = desk.run("attendance count OP 100 --category paid --part-of cl-1")
    #expect(elsewhere.status == .usage && elsewhere.notes.contains("cl-1 is of CL, not of OP"))
    let itself = desk.run("attendance correct cl-1 100 --part-of cl-1 --reason x")
    #expect(itself.status == .usage && itself.notes.contains("no part of itself"))
    #expect(desk.run("attendance count CL 5 --part-of cl-9").status == .notFound)
  }

  @Test func `what was entered by mistake is withdrawn, and what else is known stands again`()
    throws
  {
    let desk = desk()
    desk.run("attendance count CL 300 --method box-office --gross \"3000 EUR\"")
    desk.run("attendance count CL 12")
    desk.run("attendance count CL 9 --category press --part-of cl-2")
    #expect(try admissions(desk) == 12)
    let reply = desk.run("attendance withdraw cl-2 --reason \"another festival\"")
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(try admissions(desk) == 300)
    let ledger = desk.run("attendance list --screening CL").output
    #expect(ledger.contains("withdrawn") && ledger.contains("another festival"), "\(ledger)")
    let again = desk.run("attendance withdraw cl-2 --reason twice")
    #expect(again.status == .conflict && again.notes.contains("was withdrawn before, by cl-4"))
    #expect(desk.run("attendance withdraw cl-4 --reason no").status == .conflict)
    // Who was wrong about that writes it down again.
    #expect(desk.run("attendance correct cl-4 14 --reason \"it was ours\"").status == .done)
    #expect(try admissions(desk) == 14)
    #expect(desk.run("attendance withdraw cl-1 --reason till").status == .done)
    #expect(!desk.run("report box-office").output.contains("3,000"))
  }

  @Test func `a claim that is withdrawn is told no more`() {
    let desk = TestDesk.init(width: nil)
    desk.run("import Samples/list.csv --week w --create --zone Europe/Paris")
    desk.run("attendance claim \"more than 6,000\" --source press")
    #expect(desk.run("report attendance").output.contains("at least 6,000"))
    #expect(desk.run("attendance withdraw claim-1 --reason \"not of us\"").status == .done)
    #expect(!desk.run("report attendance").output.contains("6,000"))
  }

  @Test(arguments: ["\"1 234\"", "\"1\u{202F}234\"", "1,234", "1.234"])
  func `a count is read with its thousands set apart`(number: String) throws {
    let desk = desk()
    #expect(desk.run("attendance count CL \(number)").status == .done)
    #expect(try admissions(desk) == 1234)
  }
}
