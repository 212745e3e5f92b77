import Admin
import Foundation
import Testing

/// Clock times as they are typed in the night, and by clocks other than the week's.
struct NightTests {
  /// MID in the night of the first day, PC by the clocks of Vietnam, and a house in London.
  private func desk() throws -> TestDesk {
    let desk = try TestDesk.planned(width: nil)
    for line in [
      "screening add --code MID --film canh --day 5dec --start 24:30 --venue pathe --auditorium 1",
      "venue add Curzon --key curzon --zone Europe/London", "auditorium add curzon Main --key 1",
      "screening add --code LON --film canh --day 6dec --start 20:00 --venue curzon --auditorium 1",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    let week = desk.run("export").output.replacing(
      "\"code\": \"P1\",", with: "\"code\": \"P1\", \"zone\": \"Asia/Ho_Chi_Minh\",")
    let abroad = try TestDesk.holding(week, width: nil)
    #expect(abroad.run("screening show P1 --json").output.contains("T14:30:00+07:00"))
    return abroad
  }

  @Test func `a clock time after midnight is of the screening's night`() throws {
    let desk = try desk()
    desk.run("attendance count MID 80 --at 00:40", now: "2025-12-06T10:00:00Z")
    #expect(desk.run("attendance list --json").output.contains("2025-12-06T00:40:00+01:00"))
    desk.run("screening start MID --at 00:35", now: "2025-12-06T10:00:00Z")
    let ended = desk.run("screening end MID --at 02:05", now: "2025-12-06T10:00:00Z")
    #expect(ended.status == .done, "\(ended.notes)")
    let shown = desk.run("screening show MID --json").output
    #expect(shown.contains("\"actual_start\": \"2025-12-06T00:35:00+01:00\""), "\(shown)")
    #expect(shown.contains("\"actual_end\": \"2025-12-06T02:05:00+01:00\""), "\(shown)")
    desk.run("attendance scan MID T1 --at 00:20")
    #expect(desk.run("attendance doors MID").output.contains("00:20"))
    #expect(desk.run("attendance doors MID --json").output.contains("2025-12-06T00:20"))
  }

  @Test func `an evening's count stays on its day`() throws {
    let desk = try desk()
    desk.run("attendance count A1 80 --at 20:40", now: "2025-12-06T10:00:00Z")
    #expect(desk.run("attendance list --json").output.contains("2025-12-05T20:40:00+01:00"))
  }

  @Test func `a time that comes twice is asked for with an offset that it can have`() throws {
    let reply = try desk().run("now --at 2025-10-26T02:30")
    #expect(reply.status == .usage && reply.notes.contains("2025-10-26T02:30:00+02:00"))
  }

  @Test(arguments: ["screening move P1 --day 7dec", "screening edit P1 --day 7dec"])
  func `a screening keeps its own clocks when it is moved`(line: String) throws {
    let desk = try desk()
    #expect(desk.run(line).status == .done)
    #expect(
      desk.run("screening show P1 --json").output.contains("2025-12-07T14:30:00+07:00"))
  }

  @Test func `a screening that comes to a house goes by its clocks`() throws {
    let desk = try desk()
    desk.run("screening move P1 --venue curzon")
    #expect(desk.run("screening show P1 --json").output.contains("2025-12-06T14:30:00Z"))
    desk.run("screening move LON --venue pathe --auditorium 2")
    #expect(desk.run("screening show LON --json").output.contains("2025-12-06T20:00:00+01:00"))
  }

  @Test func `a scanner's log goes by the clocks of each house`() throws {
    let desk = try desk()
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-log-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let at = "2025-12-06 19:50"
    try Data("screening,at,ticket\nlon,\(at),A1\nA1,\(at),A2\n".utf8).write(to: file)
    let taken = desk.run("attendance scan --file \(file.path(percentEncoded: false))")
    #expect(taken.status == .done, "\(taken.notes)")
    let json = desk.run("attendance doors LON --json").output
    #expect(json.contains("2025-12-06T20:50:00+01:00") || json.contains("2025-12-06T19:50:00Z"))
    #expect(desk.run("attendance doors LON").output.contains("19:50"))
    #expect(desk.run("attendance doors A1").output.contains("19:50"))
  }
}
