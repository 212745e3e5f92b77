import Admin
import Foundation
import TestSupport
import Testing

/// What runs late is known wherever the day is looked at.
struct RunningLateTests {
  /// 101 from 14:30 to 16:00, and 102 from 16:30, in one hall.
  private func afternoon() throws -> TestDesk {
    let desk = try TestDesk.planned(width: nil)
    for (code, start) in [("101", "14:30"), ("102", "16:30")] {
      let added = desk.run(
        "screening add --code \(code) --film canh --day 7dec --start \(start) --venue pathe "
          + "--auditorium 1")
      #expect(added.status == .done, "\(added.notes)")
    }
    return desk
  }

  @Test func `now shows when what began late ends, and when the next can begin`() throws {
    let desk = try afternoon()
    desk.run("screening start 101 --at 14:50", now: "2025-12-07T13:50:00Z")
    let during = desk.run(["now", "--at", "7dec 15:00"]).output
    #expect(during.contains("101 The Abandoned Field  16:20  80 min"), "\(during)")
    let late = desk.run("screening end 101 --at 16:25", now: "2025-12-07T15:25:00Z")
    #expect(late.notes.contains("102 “The Abandoned Field” can begin at 16:40"), "\(late.notes)")
    let after = desk.run(["now", "--at", "7dec 16:26"]).output
    #expect(after.contains("102 The Abandoned Field  16:40  14 min"), "\(after)")
    let json = desk.run(["now", "--at", "7dec 16:26", "--json"]).output
    #expect(json.contains("\"next_expected\": \"2025-12-07T16:40:00+01:00\""), "\(json)")
    #expect(json.contains("\"minutes_until_next\": 14"))
  }

  @Test func `agenda, card and table say when it began and ended`() throws {
    let desk = try afternoon()
    desk.run("screening start 101 --at 14:50", now: "2025-12-07T13:50:00Z")
    #expect(desk.run("agenda 7dec").output.contains("began 14:50"))
    desk.run("screening end 101 --at 16:25", now: "2025-12-07T15:25:00Z")
    for line in ["agenda 7dec", "screening show 101", "screening list"] {
      #expect(desk.run(line).output.contains("began 14:50, ended 16:25"), "\(line)")
    }
    let json = desk.run("screening show 101 --json").output
    #expect(json.contains("\"actual_end\": \"2025-12-07T16:25:00+01:00\""), "\(json)")
  }

  @Test func `now says which part runs, where the parts are known`() throws {
    let desk = try afternoon()
    desk.run("screening remove 102")
    desk.run("screening edit 101 --parts \"doors 30 | speeches 20 | film | qa 30\"")
    for (time, part) in [("14:35", "Speeches"), ("15:10", "Film"), ("16:25", "Q&A")] {
      let board = desk.run(["now", "--at", "7dec \(time)"]).output
      #expect(board.contains("101 The Abandoned Field, \(part)"), "\(board)")
    }
  }

  @Test func `a guest who comes from another house is waited for with the way`() throws {
    let desk = try afternoon()
    desk.run("venue add \"Grand Rex\"")
    desk.run("travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25")
    desk.run(
      "screening add --code L1 --film canh --day 7dec --start 16:30 --venue \"grand rex\"")
    desk.run("appearance add huyen 101 --role speaker")
    desk.run("appearance add huyen L1 --role speaker")
    let late = desk.run("screening start 101 --at 14:40", now: "2025-12-07T13:40:00Z")
    #expect(
      late.notes.contains(
        "L1 “The Abandoned Field” can begin at 16:35, 5 min late: Đặng Thái Huyền is at 101 until "
          + "16:10, and 25 min on the way"), "\(late.notes)")
  }

  @Test func `what really runs over its hire is told as it begins and ends`() throws {
    let desk = try afternoon()
    let hired = desk.run("hire add pathe 1 --date 7dec --from 14:00 --to 18:00")
    #expect(hired.status == .done, "\(hired.notes)")
    let begun = desk.run("screening start 102 --at 16:45", now: "2025-12-07T15:45:00Z")
    #expect(begun.notes.contains("15 minutes over"), "\(begun.notes)")
    let ended = desk.run("screening end 102 --at 18:50", now: "2025-12-07T17:50:00Z")
    #expect(
      ended.notes.contains("it is hired from 14:00 to 18:00: 50 minutes over"), "\(ended.notes)")
    let inTime = desk.run("screening end 102 --at 17:59", now: "2025-12-07T17:50:00Z")
    #expect(!inTime.notes.contains("over"), "\(inTime.notes)")
  }
}
