import Admin
import Foundation
import Testing

struct DoorCommandTests {
  private func desk() -> TestDesk {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  /// Runs a command on a log of these lines.
  private func take(
    _ lines: [String], _ desk: TestDesk, _ options: String = ""
  ) throws -> TestDesk.Reply {
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-log-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let path = file.path(percentEncoded: false)
    return desk.run("attendance scan --file \(path) \(options)")
  }

  @Test func `a ticket that is inside already is refused, and both scans are kept`() {
    let desk = desk()
    #expect(desk.run("attendance scan CL T1 --door a").status == .done)
    let again = desk.run("attendance scan CL T1 --door b", now: "2025-11-01T09:05:00Z")
    #expect(again.status == .conflict)
    #expect(again.notes.contains("T1 is inside already since 10:00, door a"))
    #expect(desk.run("attendance scan CL T1 --exit", now: "2025-11-01T09:06:00Z").status == .done)
    #expect(desk.run("attendance scan CL T1 --door b", now: "2025-11-01T09:07:00Z").status == .done)
    #expect(desk.run("attendance doors --json").output.contains("\"people\": 1"))
  }

  @Test func `a scan that is only tried says what it would do and keeps nothing`() {
    let desk = desk()
    let tried = desk.run("attendance scan CL T1 --dry-run")
    #expect(tried.status == .done && tried.output.contains("nothing was changed"))
    #expect(desk.run("attendance doors --json").output.contains("\"doors\": []"))
    desk.run("attendance scan CL T1")
    #expect(desk.run("attendance scan CL T1 --dry-run").status == .conflict)
    #expect(desk.run("attendance doors --json").output.contains("\"refused\": 0"))
  }

  @Test func `a cancelled screening lets nobody in`() {
    let desk = desk()
    desk.run("screening cancel CL")
    let reply = desk.run("attendance scan CL T1")
    #expect(reply.status == .conflict)
    #expect(reply.notes.contains("cancelled"))
  }

  @Test func `a log sent twice counts once, and says so`() throws {
    let desk = desk()
    let log = ["screening,at,ticket", "CL,2025-12-12 19:50,A1", "CL,2025-12-12 19:51,A2"]
    #expect(try take(log, desk).output.contains("2 new events, 0 known before"))
    #expect(try take(log, desk).output.contains("0 new events, 2 known before"))
    #expect(desk.run("attendance doors --json").output.contains("\"people\": 2"))
  }

  @Test func `every fault of a log is named with its place, and nothing is kept`() throws {
    let desk = desk()
    let reply = try take(
      [
        "screening,at,ticket,clicks,movement", "CL,2025-12-12 19:50,A1,,in",
        "CL,yesterday,A2,,entry", ",2025-12-12 19:50,A3,,", "CL,2025-12-12 19:50,,,",
        "CL,2025-12-12 19:50,A4,3,", "CL,2025-12-12 19:50,,many,", "CL,2025-12-12 19:50,A5,,",
      ], desk)
    #expect(reply.status == .usage)
    for place in [":2:25", ":3:4", ":4:1", ":5:", ":6:", ":7:"] {
      #expect(reply.notes.contains(place), "\(place) in \(reply.notes)")
    }
    #expect(reply.notes.contains("6 errors. Nothing was changed."))
    #expect(desk.run("attendance doors --json").output.contains("\"doors\": []"))
  }

  @Test func `a clock that is wrong by two hours is set right`() throws {
    let desk = desk()
    let log = ["screening,at,ticket", "CL,2025-11-01T13:00:00+01:00,A1"]
    let reply = try take(log, desk, "--device-clock 2025-11-01T12:00:00+01:00")
    #expect(reply.status == .done, "\(reply.notes)")
    // It shows 12:00 while it is 10:00, so what it saw at 13:00 was at 11:00.
    #expect(
      desk.run("attendance doors --json").output.contains("2025-11-01T11:00:00+01:00"))
  }

  @Test func `closing writes what the doors counted, and closing again what has changed since`() {
    let desk = desk()
    desk.run("attendance scan CL T1 T2 --door a")
    #expect(desk.run("attendance close CL --by Lan").output.contains("2 audience of CL"))
    #expect(desk.run("attendance close CL --by Lan").output.contains("closed as it stands"))
    desk.run("attendance scan CL T3 --door a", now: "2025-11-01T09:09:00Z")
    #expect(desk.run("attendance close CL --by Lan").output.contains("3 audience of CL"))
    let ledger = desk.run("attendance list --screening CL --format csv").output
    #expect(ledger.contains("cl-1"))
  }

  @Test func `forgetting tickets asks for the name of the week`() {
    let desk = desk()
    #expect(desk.run("attendance forget-tickets").status == .usage)
    #expect(desk.run("attendance forget-tickets --confirm other").status == .usage)
    #expect(desk.run("attendance forget-tickets --confirm paris-2025").status == .done)
  }
}
