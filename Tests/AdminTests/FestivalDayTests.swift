import Admin
import TestSupport
import Testing

/// The day itself, and next year's edition.
struct FestivalDayTests {
  @Test func `a screening that begins late says at once what follows late`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("screening edit A2 --qa 30")
    let added = desk.run(
      "event add --code L1 --kind panel --title Talk --parts \"discussion 30\" --day 5dec "
        + "--start 23:30 --venue pathe --auditorium 2")
    #expect(added.status == .done, "\(added.notes)")
    let late = desk.run("screening start A2 --at 21:30")
    #expect(late.status == .done, "\(late.notes)")
    #expect(
      late.notes.contains(
        "L1 “Talk” can begin at 23:50, 20 min late: its room is not clear of A2 before"))
    #expect(late.notes.contains("N1 “The Abandoned Field” can begin at 00:40, 10 min late"))
    let ended = desk.run("screening end A2 --at 22:50")
    #expect(ended.status == .done && !ended.notes.contains("L1"))
    #expect(desk.run("screening end A2 --at 21:00").status == .usage)
    desk.run("screening cancel A2")
    #expect(desk.run("screening start A2").status == .conflict)
  }

  @Test func `without a time it is now that it begins`() throws {
    let desk = try TestDesk.planned(width: nil)
    #expect(desk.run("screening start A1", now: "2025-12-05T19:04:00Z").status == .done)
    #expect(desk.run("export").output.contains("2025-12-05T19:04:00Z"))
  }

  @Test(arguments: ["start", "end"])
  func `a screening of another week's day doesn't begin now unless a time is given`(
    verb: String
  ) throws {
    let desk = try TestDesk.planned(width: nil)
    let far = desk.run("screening \(verb) A1", now: "2026-03-03T19:04:00Z")
    #expect(far.status == .usage)
    #expect(
      far.notes.contains("A1 is on Friday 5 December 2025, and today is Tuesday 3 March 2026"))
    #expect(far.notes.contains("filmweek screening \(verb) A1 --at TIME"))
    #expect(!desk.run("export").output.contains("\"actual\""))
    let given = desk.run("screening \(verb) A1 --at 20:04", now: "2026-03-03T19:04:00Z")
    #expect(given.status == .done)
  }

  @Test func `a day off it is said, and a person is asked`() throws {
    let desk = try TestDesk.planned(width: nil)
    let next = desk.run("screening start A1", now: "2025-12-06T19:04:00Z")
    #expect(next.status == .done)
    #expect(next.notes.contains("A1 is on Friday 5 December 2025"))
    let night = desk.run("screening start N1", now: "2025-12-05T23:34:00Z")
    #expect(night.status == .done && !night.notes.contains("N1 is on"), "00:34 is of the 5th")
    let asked = try TestDesk.planned(width: nil, answer: "n")
    #expect(asked.run("screening start A1", now: "2025-12-06T19:04:00Z").status == .failure)
    #expect(asked.terminal.questions.count == 1)
    #expect(!asked.run("export").output.contains("\"actual\""))
  }

  @Test func `what really happened is no change for calendars`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    let before = desk.run("calendar export --working").output
    desk.run("screening start A1 --at 20:04")
    #expect(desk.run("calendar export --working").output == before)
    #expect(desk.run("release diff").notes.contains("Nothing that people notice"))
  }

  @Test func `next year's edition begins with this year's houses`() throws {
    let desk = try TestDesk.planned(width: nil)
    let made = desk.run(
      "week copy --week paris --key paris-2026 --name \"Paris 2026\" --from 2026-12-04")
    #expect(made.status == .done, "\(made.notes)")
    let week = desk.run("week list --format json").output
    #expect(
      week.contains("\"first_day\": \"2026-12-04\"")
        && week.contains("\"last_day\": \"2026-12-10\""))
    #expect(desk.run("auditorium list --week paris-2026").output.contains("Salle 2"))
    #expect(desk.run("film list --week paris-2026").output.isEmpty)
    #expect(
      desk.run("week copy --week paris --key paris-2026 --from 2026-12-04").status == .conflict)
  }
}
