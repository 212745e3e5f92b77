import Admin
import Foundation
import Testing

/// Logs of scanners: what is sent again otherwise, what came in twice, what the columns are called.
struct ScanLogTests {
  private func desk() -> TestDesk {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  private func take(
    _ lines: [String], _ desk: TestDesk, _ options: String = ""
  ) throws -> TestDesk.Reply {
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-log-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    return desk.run("attendance scan --file \(file.path(percentEncoded: false)) \(options)")
  }

  private func people(_ desk: TestDesk) -> Bool {
    desk.run("attendance doors --json").output.contains("\"people\": 2")
  }

  @Test func `an event of an unknown screening is taken once its code is right`() throws {
    let desk = desk()
    let log = { (code: String) in
      [
        "device,event,screening,at,ticket", "g,1,\(code),2025-12-12 19:50,A1",
        "g,2,CL,2025-12-12 19:51,A2",
      ]
    }
    let tried = try take(log("ZZ"), desk, "--dry-run")
    #expect(tried.notes.contains("the week has no screening ZZ"), "\(tried.notes)")
    #expect(try take(log("ZZ"), desk).notes.contains("the week has no screening ZZ"))
    let right = try take(log("CL"), desk)
    #expect(right.status == .done, "\(right.notes)")
    #expect(right.output.contains("1 new, 1 known before"), "\(right.output)")
    #expect(people(desk))
  }

  @Test func `an event that says something else than before is named, and the rest is taken`()
    throws
  {
    let desk = desk()
    let first = ["device,event,screening,at,ticket", "g,1,CL,2025-12-12 19:50,A1"]
    #expect(try take(first, desk).status == .done)
    let second = [
      "device,event,screening,at,ticket", "g,2,CL,2025-12-12 19:49,A2",
      "g,1,CL,2025-12-12 19:50,B1",
    ]
    let reply = try take(second, desk)
    #expect(reply.status == .conflict)
    #expect(reply.output.contains("1 new, 1 known before"))
    #expect(
      reply.notes.contains(".csv:3:1: error: g has used the name 1 for something else"),
      "\(reply.notes)")
    #expect(reply.notes.contains("a name of its own"), "\(reply.notes)")
    #expect(people(desk))
    // Only the clock may be set right between.
    let later = ["device,event,screening,at,ticket", "g,1,CL,2025-12-12 19:52,A1"]
    #expect(try take(later, desk).status == .done)
  }

  @Test func `a scan under the name of another is refused, not called known`() {
    let desk = desk()
    desk.run("attendance scan CL Q-1 --device gate-q --event 1")
    let other = desk.run("attendance scan CL Q-2 --device gate-q --event 1")
    #expect(other.status == .conflict)
    #expect(other.notes.contains("Q-2 is not counted"), "\(other.notes)")
    let same = desk.run("attendance scan CL Q-1 --device gate-q --event 1")
    #expect(same.status == .done && same.output.contains("known: Q-1"), "\(same.notes)")
  }

  @Test func `a ticket that two doors let in is told, and counts once`() throws {
    let desk = desk()
    let reply = try take(
      [
        "device,screening,at,ticket,door,movement", "g,CL,2025-12-12 19:50,A1,a,",
        "h,CL,2025-12-12 19:55,A1,b,", "g,CL,2025-12-12 19:50,A2,a,",
        "g,CL,2025-12-12 19:52,A2,a,exit", "h,CL,2025-12-12 19:55,A2,b,",
      ], desk)
    #expect(reply.status == .done)
    #expect(reply.notes.contains("1 ticket came in twice"), "\(reply.notes)")
    #expect(reply.notes.contains("A1 at CL: 19:50 door a, then 19:55 door b"), "\(reply.notes)")
    #expect(!reply.notes.contains("A2"))
    #expect(people(desk))
  }

  @Test(arguments: [
    ["Séance;Heure;Billet;Porte;Sens;Catégorie", "CL;12/12/2025 20:05:10;A1;a;Entrée;invité"],
    ["Suất chiếu;Giờ;Vé;Cửa;Vào/ra;Loại vé", "CL;2025-12-12 20h05;A1;a;vào;khách mời"],
    ["Show,Time,Barcode,Gate,Direction,Terms", "CL,5 Dec 2025 20:05,A1,a,IN,guest"],
  ])
  func `a log is read in the language of the scanner`(log: [String]) throws {
    let desk = desk()
    let reply = try take(log, desk)
    #expect(reply.status == .done && reply.notes.isEmpty, "\(reply.notes)")
    let doors = desk.run("attendance doors --json").output
    for said in ["\"people\": 1", "\"door\": \"a\"", "\"category\": \"guest\""] {
      #expect(doors.contains(said), "\(said) in \(doors)")
    }
  }

  @Test func `a day that may be a month is the one in the week, else it is refused`() throws {
    let desk = desk()
    let log = ["screening,at,ticket", "CL,07/12/2025 20:05,A1"]
    #expect(try take(log, desk).status == .done)
    #expect(desk.run("attendance doors --json").output.contains("2025-12-07T20:05:00+01:00"))
    let far = try take(["screening,at,ticket", "CL,03/04/2025 20:05,A2"], desk)
    #expect(far.status == .usage && far.notes.contains("Write it as 2025-12-08 20:20:05"))
  }

  @Test func `a column that says nothing known lists what it may be`() throws {
    let reply = try take(["screening,at,ticket,Zone", "CL,2025-12-12 19:50,A1,N"], desk())
    #expect(reply.notes.contains("--map \"Zone=FIELD\"; fields: device, event, screening, door"))
  }
}
