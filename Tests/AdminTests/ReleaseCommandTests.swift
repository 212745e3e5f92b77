import Admin
import Foundation
import TestSupport
import Testing

struct ReleaseCommandTests {
  @Test func `three releases with moves, a cancellation and a return are told as they were`() throws
  {
    let desk = try TestDesk.planned(width: nil)
    let first = desk.run("release create --note \"the grid\"", now: "2025-11-01T09:00:00Z")
    #expect(first.status == .conflict, "a guest is wanted twice")
    #expect(first.notes.contains("can't be as it stands"))
    #expect(desk.run("release create --note \"the grid\" --yes").status == .done)
    desk.run("screening move A1 --start 20:30")
    desk.run("screening cancel A2")
    let diff = desk.run("release diff")
    #expect(diff.notes.contains("from release 1 to the working programme"))
    #expect(diff.output.contains("new time: Fri 5 Dec, 20:30 (before: Fri 5 Dec, 20:00)"))
    #expect(diff.output.contains("cancelled"))
    #expect(desk.run("release create", now: "2025-11-02T09:00:00Z").status == .done)
    desk.run("screening restore A2")
    let third = desk.run("release create --yes", now: "2025-11-03T09:00:00Z")
    #expect(third.output.contains("release 3") && third.output.contains("1 difference that"))
    let list = desk.run("release list --format csv").output.split(separator: "\r\n")
    #expect(list.count == 4 && list[1].hasPrefix("1,2025-11-01T09:00:00Z,lan,the grid,6"))
    let back = desk.run("release diff 2 3 --format ndjson").output
    #expect(back.contains(#""screening":"A2""#) && back.contains(#""change":"restored""#))
    #expect(
      desk.run("release diff 1 last --guest huyen --language fr").output.contains("nouvel horaire"))
  }

  @Test func `a person sees what people will notice and what cannot be, and is asked`() throws {
    let desk = try TestDesk.planned(answer: "y")
    desk.run("release create")
    desk.run("screening move A1 --start 20:30")
    let reply = desk.run("release create", now: "2025-11-02T09:00:00Z")
    #expect(reply.status == .done)
    #expect(reply.output.contains("new time") && reply.notes.contains("fatal: "))
    #expect(desk.terminal.questions.last == "Make this release 2? [y/N] ")
    let again = desk.run("release create")
    #expect(again.status == .done && desk.terminal.questions.count == 2)
  }

  @Test func `a try changes nothing`() throws {
    let desk = try TestDesk.planned()
    let tried = desk.run("release create --dry-run --yes")
    #expect(tried.status == .done && tried.output.contains("Only tried: nothing was released."))
    let list = desk.run("release list")
    #expect(list.output.isEmpty && list.notes.contains("Nothing was released yet"))
  }

  @Test func `calendars, pages and schedules show the last release, all else what is worked on`()
    throws
  {
    let desk = try TestDesk.planned()
    desk.run("release create --yes")
    let released = desk.run("calendar export").output
    let frozen = desk.run("export --release 1").output
    desk.run("screening move A1 --start 20:30")
    #expect(desk.run("calendar export").output == released)
    #expect(desk.run("calendar export --working").output.contains("T203000"))
    #expect(desk.run("export --release 1").output == frozen)
    #expect(desk.run("export").output.contains("20:30"))
    #expect(!desk.run("export --as schedule-json").output.contains("20:30"))
    #expect(desk.run("export --as schedule-json --working").output.contains("20:30"))
    #expect(desk.run("calendar export --release 2").status == .notFound)
    #expect(desk.run("calendar export --release 1 --working").status == .usage)
  }

  @Test func `what was released is cancelled, not removed, and one is told so`() throws {
    let desk = try TestDesk.planned()
    desk.run("release create --yes")
    let refused = desk.run("screening remove U1")
    #expect(refused.status == .conflict)
    #expect(refused.notes.contains("Cancel it instead: filmweek screening cancel U1"))
    #expect(desk.run("screening add --code U1 --film tuong").status == .conflict)
  }

  @Test func `the programme goes back to a release, and that is undone like any change`() throws {
    let desk = try TestDesk.planned()
    desk.run("release create --yes")
    desk.run("screening move A1 --start 20:30")
    let back = desk.run("release rollback 1")
    #expect(back.status == .done && back.output.contains("undo: filmweek undo"))
    #expect(desk.run("release diff").notes.contains("Nothing that people notice is different."))
    desk.run("undo")
    #expect(desk.run("release diff").output.contains("20:30"))
    #expect(desk.run("release rollback 7").status == .notFound)
  }

  @Test func `a release is shown with its hash and with what was different in it`() throws {
    let desk = try TestDesk.planned()
    desk.run("release create --yes")
    desk.run("screening move A1 --start 20:30")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let shown = desk.run("release show").output
    #expect(shown.contains("Release 2") && shown.contains("A1 Red Rain: new time"))
    #expect(shown.contains("guest-in-two-places:A1+A2"))
    let json = desk.run("release show 1 --format json").output
    #expect(json.contains(#""schema": "filmweek-release/1""#) && json.contains(#""number": 1"#))
  }

  @Test func `a release on an older state is refused with both numbers`() throws {
    let desk = try TestDesk.planned()
    let stale = desk.run("release create --yes --if-version 3")
    #expect(stale.status == .conflict)
    #expect(stale.notes.contains("you saw version 3, it is now 1"))
  }

  @Test func `an edit on an older state is refused, and shows what was done since`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("screening move A1 --start 20:15")
    let stale = desk.run("screening edit A1 --qa 10 --if-version 1")
    #expect(stale.status == .conflict)
    #expect(stale.notes.contains("you saw version 1, it is now 2"))
    #expect(stale.notes.contains("entry 2, screening move, by lan:"))
    #expect(stale.notes.contains("start 20:00 -> 20:15"))
  }

  @Test func `a request that made a release is told of that one, whatever came after it`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes --request-key r1")
    desk.run("film edit mua --runtime 119")
    desk.run("release create --yes --request-key r2")
    desk.run("film edit mua --runtime 120")
    let again = desk.run("release create --yes --request-key r1")
    #expect(again.status == .done)
    #expect(
      again.output.contains("this was done before, as release 1; nothing was done again"),
      "\(again.output)")
    let reused = desk.run("release create --yes --note other --request-key r1")
    #expect(reused.status == .conflict && reused.notes.contains("another request"))
  }
}
