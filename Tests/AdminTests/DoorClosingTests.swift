import Admin
import Foundation
import Testing

/// What closing a door makes of the ledger, and what it leaves as it is.
struct DoorClosingTests {
  private func desk() -> TestDesk {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  /// The admissions of the week, in which only CL is counted.
  private func admissions(_ desk: TestDesk) throws -> Int? {
    let report = Data(desk.run("report attendance --json").output.utf8)
    let whole = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
    return try #require(whole["totals"] as? [String: Any])["admissions"] as? Int
  }

  /// The lines of the ledger that are no claims: figure, method, and what they correct.
  private func lines(_ desk: TestDesk) throws -> [String] {
    let ledger = Data(desk.run("attendance list --screening CL --json").output.utf8)
    let whole = try #require(try JSONSerialization.jsonObject(with: ledger) as? [String: Any])
    return try #require(whole["counts"] as? [[String: Any]]).filter {
      $0["method"] as? String != "reported"
    }.map { line in
      "\(line["id"] ?? line["key"] ?? "") \(line["count"] ?? "") \(line["method"] ?? "") "
        + "\(line["supersedes"] as? String ?? "-")"
    }
  }

  @Test func `a click that was taken back leaves the box office its count`() throws {
    let desk = desk()
    desk.run("attendance count CL 300 --method box-office --gross \"3000 EUR\"")
    desk.run("attendance scan CL --clicks 1 --door x")
    desk.run("attendance scan CL --clicks -1 --door x", now: "2025-11-01T09:01:00Z")
    let reply = desk.run("attendance close --all", now: "2025-11-01T09:02:00Z")
    #expect(reply.status == .done && !reply.output.contains("ticket scan"), "\(reply.output)")
    #expect(try admissions(desk) == 300)
    #expect(try lines(desk) == ["cl-1 300 box-office -"])
  }

  @Test
  func `what a door wrote is taken back where all its clicks are, and what stood stands again`()
    throws
  {
    let desk = desk()
    desk.run("attendance count OP 300 --method box-office")
    desk.run("attendance scan OP --clicks 1")
    desk.run("attendance close OP", now: "2025-11-01T09:01:00Z")
    #expect(try admissions(desk) == 1)
    let back = desk.run("attendance scan OP --clicks -1", now: "2025-11-01T09:02:00Z")
    #expect(back.notes.contains("the ledger says 1, and 0 came"), "\(back.notes)")
    let reply = desk.run("attendance close OP", now: "2025-11-01T09:03:00Z")
    #expect(reply.output.contains("which takes back the 1 of op-2"), "\(reply.output)")
    #expect(try admissions(desk) == 300)
    #expect(
      desk.run("attendance close OP", now: "2025-11-01T09:03:30Z").output.contains("as it stands"))
    desk.run("attendance scan OP --clicks 7", now: "2025-11-01T09:04:00Z")
    desk.run("attendance close OP", now: "2025-11-01T09:05:00Z")
    #expect(try admissions(desk) == 7)
  }

  @Test func `a door is taken back by its own method`() throws {
    let desk = desk()
    desk.run("attendance scan CL --clicks 22 --door x")
    desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    desk.run("attendance scan CL --clicks -22 --door x", now: "2025-11-01T09:02:00Z")
    desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    #expect(try lines(desk) == ["cl-1 22 clicker -", "cl-2 0 clicker cl-1"])
  }

  @Test func `closing says which figure no longer stands`() throws {
    let desk = desk()
    desk.run("attendance count CL 98 --method box-office")
    desk.run("attendance scan CL --clicks 22 --door x")
    let reply = desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    #expect(
      reply.notes.contains(
        "98 by box office no longer stands for CL: 22 by clicker, door x does"), "\(reply.notes)")
    #expect(reply.notes.contains("attendance withdraw cl-2 --reason"), "\(reply.notes)")
    // The same again changes nothing, so it says nothing.
    desk.run("attendance scan CL --clicks 1 --door x", now: "2025-11-01T09:02:00Z")
    let again = desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    #expect(!again.notes.contains("no longer stands"))
    #expect(again.output.contains("in place of the 22 of cl-2"), "\(again.output)")
  }

  @Test func `a door that gets clicks and loses them again is corrected each time`() throws {
    let desk = desk()
    desk.run("attendance scan CL A-1 A-2 --door x")
    desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    desk.run("attendance scan CL --clicks 10 --door x", now: "2025-11-01T09:02:00Z")
    desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    let late = desk.run("attendance scan CL --clicks -10 --door x", now: "2025-11-01T09:04:00Z")
    #expect(late.notes.contains("the ledger says 12 of door x, and 2 came"), "\(late.notes)")
    desk.run("attendance close CL", now: "2025-11-01T09:05:00Z")
    #expect(
      try lines(desk) == [
        "cl-1 2 ticket-scan -", "cl-2 12 clicker cl-1", "cl-3 2 ticket-scan cl-2",
      ])
    #expect(try admissions(desk) == 2)
  }

  @Test func `terms are told apart as well where scans become clicks`() throws {
    let desk = desk()
    desk.run("attendance scan CL A-1 A-2 --door x --category paid")
    desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    desk.run(
      "attendance scan CL --clicks 10 --door x --category press", now: "2025-11-01T09:02:00Z")
    desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    let report = desk.run("report attendance --by category --table by_category --format csv").output
    let figures = report.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[0...3].joined(separator: " ")
    }
    #expect(figures.contains { $0.hasPrefix("paid") && $0.hasSuffix(" 2") }, "\(report)")
    #expect(figures.contains { $0.hasPrefix("press") && $0.hasSuffix(" 10") }, "\(report)")
  }

  @Test func `what somebody has corrected stays when the door is closed again`() throws {
    let desk = desk()
    desk.run("attendance scan CL --clicks 120 --door x")
    desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    desk.run("attendance correct cl-1 110 --reason \"ten staff\"", now: "2025-11-01T09:02:00Z")
    let again = desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    #expect(again.status == .done && again.output.contains("closed as it stands"))
    #expect(again.notes.contains("the ledger says 110 of CL, door x"), "\(again.notes)")
    #expect(again.notes.contains("(ten staff); the door counted 120. It stays"), "\(again.notes)")
    #expect(again.notes.contains("filmweek attendance correct cl-2 120"), "\(again.notes)")
    #expect(try admissions(desk) == 110)
    // Nothing is news as long as the door counts what was corrected.
    let out = desk.run("attendance scan CL --clicks 1 --exit --door x", now: "2025-11-01T09:04:00Z")
    #expect(!out.notes.contains("note:"), "\(out.notes)")
    let late = desk.run("attendance scan CL --clicks 1 --door x", now: "2025-11-01T09:05:00Z")
    #expect(late.notes.contains("(ten staff); the door counted 121. It stays"), "\(late.notes)")
    desk.run("attendance close --all", now: "2025-11-01T09:06:00Z")
    #expect(try admissions(desk) == 110)
  }

  @Test func `what somebody has moved to another screening is not written again`() throws {
    let desk = desk()
    desk.run("attendance scan CL --clicks 120 --door x")
    desk.run("attendance close CL", now: "2025-11-01T09:01:00Z")
    desk.run(
      "attendance correct cl-1 118 --screening 107 --reason \"wrong show\"",
      now: "2025-11-01T09:02:00Z")
    let again = desk.run("attendance close CL", now: "2025-11-01T09:03:00Z")
    #expect(again.notes.contains("the ledger says 118 of 107, door x"), "\(again.notes)")
    #expect(try admissions(desk) == 118)
  }

  @Test func `a count that somebody typed for a door is not replaced without a word`() throws {
    let desk = desk()
    desk.run("attendance scan CL --clicks 10 --door x")
    desk.run("attendance count CL 150 --door x", now: "2025-11-01T10:00:00Z")
    let reply = desk.run("attendance close CL", now: "2025-11-01T10:01:00Z")
    #expect(
      reply.notes.contains("cl-2 does not stand: 150 by clicker, door x is surer or later"),
      "\(reply.notes)")
    #expect(try lines(desk) == ["cl-1 150 clicker -", "cl-2 10 clicker -"])
    #expect(try admissions(desk) == 150)
  }
}
