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

  @Test func `a click too many is taken back`() {
    let desk = desk()
    #expect(desk.run("attendance scan CL --clicks 10").status == .done)
    let back = desk.run("attendance scan CL --clicks -1", now: "2025-11-01T09:01:00Z")
    #expect(back.status == .done)
    #expect(desk.run("attendance doors --json").output.contains("\"people\": 9"))
  }

  @Test func `a log of a screening that is not of the week is kept, and that is said`() throws {
    let log = ["screening,at,ticket", "ZZ,2025-12-12 19:50,A1", "CL,2025-12-12 19:51,A2"]
    let reply = try take(log, desk())
    #expect(reply.status == .done && reply.output.contains("1 of the new ones let nobody pass"))
    #expect(reply.notes.contains("the week has no screening ZZ;"))
  }

  @Test(arguments: [[], [""], ["", ""]])
  func `a log without a row is an error`(lines: [String]) throws {
    let reply = try take(lines, desk())
    #expect(reply.status == .usage && reply.notes.contains("the log has no rows"), "\(reply)")
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
    #expect(try take(log, desk).output.contains("2 new, 0 known before"))
    #expect(try take(log, desk).output.contains("0 new, 2 known before"))
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

  @Test func `closing writes the terms as parts, and a second close corrects without doubling`()
    throws
  {
    let desk = desk()
    desk.run("attendance scan CL T1 T2 --door a --category paid")
    desk.run("attendance scan CL T3 --door a --category press", now: "2025-11-01T09:00:01Z")
    desk.run("attendance scan CL T4 --door b", now: "2025-11-01T09:00:02Z")
    #expect(desk.run("attendance close CL").status == .done)
    #expect(try totals(desk) == ["admissions": 4])
    #expect(try categories(desk) == ["paid": 2, "press": 1, "": 1])
    // One more on other terms, and one taken for paid was press: an earlier entry says so.
    desk.run("attendance scan CL T5 --door a --category jury", now: "2025-11-01T09:10:00Z")
    desk.run("attendance scan CL T2 --door a --exit", now: "2025-11-01T09:11:00Z")
    #expect(
      try take(
        ["screening,at,ticket,door,category", "CL,2025-11-01T08:00:00Z,T2,a,press"], desk
      ).status == .done)
    #expect(desk.run("attendance close CL", now: "2025-11-01T09:20:00Z").status == .done)
    #expect(try totals(desk) == ["admissions": 5])
    #expect(try categories(desk) == ["paid": 1, "press": 2, "jury": 1, "": 1])
    #expect(
      desk.run("attendance close CL", now: "2025-11-01T09:30:00Z").output
        .contains("closed as it stands"))
    let ledger = desk.run("attendance list --screening CL --json").output
    #expect(ledger.contains("\"counted_by\": \"lan\""))
  }

  @Test func `clicks after a close of scans correct it`() throws {
    let desk = desk()
    desk.run("attendance scan CL T1 T2 --door a")
    desk.run("attendance close CL")
    desk.run("attendance scan CL --clicks 10 --door a", now: "2025-11-01T09:10:00Z")
    desk.run("attendance close --all", now: "2025-11-01T09:20:00Z")
    #expect(try totals(desk) == ["admissions": 12])
  }

  private func totals(_ desk: TestDesk) throws -> [String: Int] {
    let report = Data(desk.run("report attendance --json").output.utf8)
    let whole = try #require(try JSONSerialization.jsonObject(with: report) as? [String: Any])
    let totals = try #require(whole["totals"] as? [String: Any])
    return ["admissions": totals["admissions"] as? Int ?? -1]
  }

  private func categories(_ desk: TestDesk) throws -> [String: Int] {
    let report = desk.run("report attendance --by category --table by_category --format csv").output
    var found: [String: Int] = [:]
    for line in report.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      found[cells[0]] = Int(cells[3])
    }
    return found
  }

  @Test func `a shift's code stands for week, screening, door and name, until it ends`() throws {
    let desk = desk()
    let made = desk.run("attendance shift add CL --door balcony --name \"Door B\" --until 11:00")
    let code = try #require(made.output.firstMatch(of: #/code ([0-9]{6})/#)?.1)
    #expect(desk.run("attendance scan --shift \(code) T1 T2").status == .done)
    let doors = desk.run("attendance doors --json").output
    #expect(doors.contains("\"door\": \"balcony\"") && doors.contains("\"people\": 2"))
    #expect(!desk.run("attendance shift list --json").output.contains(code))
    let late = desk.run("attendance scan --shift \(code) T3", now: "2025-11-01T10:00:00Z")
    #expect(late.status == .notAllowed)
    let wrong = desk.run("attendance scan --shift \(code == "000000" ? "000001" : "000000") T3")
    #expect(wrong.notes == late.notes)
    #expect(desk.run("attendance shift end \"door b\"").status == .done)
    #expect(desk.run("attendance scan --shift \(code) T4").status == .notAllowed)
  }

  @Test func `a shift of a day is about what is let in to at the time`() throws {
    let desk = desk()
    desk.run("screening edit CL --start 20:00")
    let made = desk.run(
      "attendance shift add --date 12dec --name Front --from \"12dec 18:00\" --until \"12dec 23:30\""
    )
    let code = try #require(made.output.firstMatch(of: #/code ([0-9]{6})/#)?.1)
    let scan = { (now: String) in
      desk.run("attendance scan --shift \(code) T-\(now)", now: now)
    }
    #expect(scan("2025-12-12T17:30:00Z").status == .notFound)
    #expect(scan("2025-12-12T18:10:00Z").status == .done, "\(scan("2025-12-12T18:10:00Z").notes)")
    #expect(desk.run("attendance doors --json").output.contains("\"screening\": \"CL\""))
  }

  @Test func `a log in two encodings names each place, and nothing is kept`() throws {
    let desk = desk()
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-log-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    var bytes = Data("screening,at,ticket,door\nCL,2025-12-12 19:50,A1,cửa\n".utf8)
    bytes += Data([UInt8]("CL,2025-12-12 19:51,A2,entr".utf8) + [0xE9] + [UInt8]("e\n".utf8))
    bytes += Data([UInt8]("CL,2025-12-12 19:52,A3,c".utf8) + [0xF4] + [UInt8]("t\n".utf8))
    try bytes.write(to: file)
    let reply = desk.run("attendance scan --file \(file.path(percentEncoded: false))")
    #expect(reply.status == .usage)
    #expect(reply.notes.contains(":3:28:") && reply.notes.contains(":4:25:"), "\(reply.notes)")
    #expect(desk.run("attendance doors --json").output.contains("\"doors\": []"))
  }

  @Test func `a mapping that leads nowhere is an error`() throws {
    let desk = desk()
    let log = ["Saal,Zeit,Karte", "CL,2025-12-12 19:50,A1"]
    let good = "--map Saal=screening --map zeit=at --map \"Karte=ticket\""
    #expect(try take(log, desk, good).output.contains("1 new, 0 known"))
    let reply = try take(log, desk, good + " --map Tor=door --map Karte=billet")
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("no column is called \"Tor\""))
    let again = try take(log + ["CL,2025-12-12 19:50,A1"], desk, good).output
    #expect(again.contains("0 new, 2 known"))
  }

  @Test func `clicks come as lines where there is no terminal, and all of them are kept`() {
    let desk = TestDesk(width: nil, lines: ["+1", "+10", "-1", "u", "", "six", "+1", "c", "+10"])
    desk.run("import Samples/paris-2025.json")
    let reply = desk.run("attendance click CL --door b --by Minh")
    #expect(reply.notes.contains("standard input:6:1: error: “six” is no click"))
    #expect(reply.status == .usage)
    #expect(reply.output.contains("12 clicked here"))
    #expect(reply.output.contains("Signed: Minh"))
    let ledger = desk.run("attendance list --screening CL --json").output
    #expect(ledger.contains("\"count\": 12") && ledger.contains("\"counted_by\": \"Minh\""))
  }

  @Test func `a hand scanner's lines are kept one by one, and who is inside is refused`() {
    let desk = TestDesk(width: nil, lines: ["T1", "T2", "", "T1"])
    desk.run("import Samples/paris-2025.json")
    let reply = desk.run("attendance scan CL - --door a")
    #expect(reply.status == .conflict)
    #expect(reply.output.contains("in: T2") && reply.notes.contains("refused: T1"))
    #expect(desk.run("attendance doors --json").output.contains("\"people\": 2"))
  }

  @Test func `forgetting tickets asks for the name of the week`() {
    let desk = desk()
    #expect(desk.run("attendance forget-tickets").status == .usage)
    #expect(desk.run("attendance forget-tickets --confirm other").status == .usage)
    let forget = "attendance forget-tickets --confirm paris-2025"
    #expect(desk.run(forget, now: "2025-12-13T06:00:00Z").status == .done)
  }

  @Test func `who comes on the house's terms sits in seats that were held`() {
    let desk = desk()
    desk.run("screening edit CL --auditorium \"salle 1\"")
    desk.run("hold add CL --for Embassy --seats 3")
    func room(_ ticket: String, _ terms: String) -> String {
      desk.run("attendance scan CL \(ticket) --category \(terms)").output
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(room("T1", "paid").hasSuffix(": 1 of 431, 3 held, 427 left"))
    #expect(room("G1", "guest").hasSuffix(": 2 of 431, 2 held, 427 left"))
    #expect(room("G1", "guest --exit").hasSuffix(": 1 of 431, 3 held, 427 left"))
    for badge in ["G2", "G3", "J1"] { desk.run("attendance scan CL \(badge) --category jury") }
    #expect(room("S1", "staff").hasSuffix(": 5 of 431, 426 left"))
  }

  @Test func `tickets are not forgotten while they may still be scanned`() {
    let desk = desk()
    let forget = "attendance forget-tickets --confirm paris-2025"
    // The last festival day, 12 December, ends at six in the morning in Paris.
    let reply = desk.run(forget, now: "2025-12-13T04:59:00Z")
    #expect(reply.status == .conflict && reply.notes.contains("would be let in again"))
    #expect(desk.run(forget, now: "2025-12-13T05:00:00Z").status == .done)
  }

  @Test func `a scan after the count was closed says that the ledger does not know of it`() {
    let desk = desk()
    desk.run("attendance scan CL T1 T2 --door a")
    desk.run("attendance close CL --by Lan")
    #expect(!desk.run("attendance scan CL T1 --door a --exit").notes.contains("note:"))
    let late = desk.run("attendance scan CL T3 --door a").notes
    #expect(late.contains("the ledger says 2 of door a, and 3 came. Close it again"))
    desk.run("attendance close CL --by Lan")
    #expect(!desk.run("attendance scan CL T9 --door b").notes.contains("note:"))
  }
}
