import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// What people try with releases that can't be, or not like that: each is told why, and what to do.
@Suite struct BadReleaseTests {
  private func released(width: Int? = nil) throws -> TestDesk {
    let desk = try TestDesk.planned(width: width)
    #expect(desk.run("release create --yes").status == .done)
    return desk
  }

  @Test func `of two who release at once one makes the release, and the other nothing new`() throws
  {
    let program = "\(TestServer.packageRoot)/.build/debug/filmweek"
    try TestDatabase.lease { database in
      let environment = ["FILMWEEK_DATABASE": database.settings.conninfo]
      func run(_ line: String) throws -> ToolOutput {
        try runTool(program, shellWords(line), environment: environment)
      }
      #expect(try run("import Samples/paris-2025.json").status == 0)
      for round in 1...3 {
        #expect(try run("film edit mua-do --runtime \(120 + round)").status == 0)
        // Not by a shell in the background: SIGCHLD is blocked here, and its `wait` never ends.
        let both = try runTool(
          "xargs", ["-P", "2", "-n", "1", program, "release", "create", "--yes", "--note"],
          input: "one\ntwo\n", environment: environment)
        #expect(both.status == 0, "\(both.standardError)")
        #expect(both.standardOutput.components(separatedBy: "so none was made").count == 2)
        let heads = try run("release list --format csv").standardOutput.split(separator: "\r\n")
        #expect(heads.count == round + 1, "a heading and \(round) releases")
      }
    }
  }

  @Test func `who is asked about a release that another makes meanwhile is told, and makes none`()
    throws
  {
    let desk = try released()
    desk.run("screening move A1 --start 20:30")
    #expect(desk.run("release create --yes", now: "2025-11-02T09:00:00Z").status == .done)
    let late = desk.run("release create --yes --if-version 3")
    #expect(late.status == .conflict && late.notes.contains("you saw version 3, it is now 4"))
    #expect(late.notes.contains("release create, by lan"))
    #expect(desk.run("release list --format csv").output.split(separator: "\r\n").count == 3)
  }

  @Test func `going back to a release whose auditorium is gone is refused, and names both`() throws
  {
    let desk = try released()
    desk.run("screening move A1 --auditorium 2 --day 7dec")
    let gone = desk.run("auditorium remove pathe 1")
    #expect(gone.status == .done, "\(gone.notes)")
    let before = desk.run("export").output
    let back = desk.run("release rollback 1")
    #expect(back.status == .notFound)
    #expect(back.notes.contains("A1") && back.notes.contains("auditorium"), "\(back.notes)")
    #expect(desk.run("export").output == before)
    #expect(desk.run("auditorium add pathe \"Salle 1\" --key 1 --capacity 400").status == .done)
    #expect(desk.run("release rollback 1").status == .done)
  }

  @Test(arguments: [
    "screening move A2 --start 19:00", "screening move A2 --auditorium 1",
    "screening start A2", "screening end A2",
  ])
  func `a withdrawn screening is neither moved nor begun before it is back`(line: String) throws {
    let desk = try released()
    desk.run("screening cancel A2")
    let before = desk.run("export").output
    let reply = desk.run(line, now: "2025-12-05T20:00:00Z")
    #expect(reply.status == .conflict, "\(reply.notes)\(reply.output)")
    #expect(reply.notes.contains("A2") && reply.notes.contains("cancelled"), "\(reply.notes)")
    #expect(desk.run("export").output == before)
    #expect(desk.run("screening restore A2").status == .done)
  }

  @Test func `what is said of a withdrawn screening is kept, and nobody is told`() throws {
    let desk = try released()
    desk.run("screening cancel A2")
    #expect(desk.run("release create --yes", now: "2025-11-02T09:00:00Z").status == .done)
    #expect(desk.run("screening edit A2 --qa 30").status == .done)
    #expect(desk.run("release diff").notes.contains("Nothing that people notice"))
    desk.run("screening restore A2")
    #expect(desk.run("release diff").output.contains("takes place after all"))
  }

  @Test func `a contested screening refuses a release and is named, and a yes takes it along`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    desk.run("appearance remove huyen A2")
    #expect(desk.run("film edit mua --runtime 300").status == .done)
    #expect(desk.run("screening move A2 --auditorium 1").status == .conflict, "by hand it refuses")
    desk.run(
      "screening add --code B1 --film canh --day 6dec --start 02:00 --venue pathe "
        + "--auditorium 1")
    let longer = desk.run("film edit mua --runtime 400")
    #expect(longer.status == .done, "\(longer.notes)")
    let refused = desk.run("release create", now: "2025-11-02T09:00:00Z")
    #expect(refused.status == .conflict)
    #expect(refused.notes.contains("(B1)") && refused.notes.contains("(A1)"), "\(refused.notes)")
    #expect(desk.run("release list").notes.contains("Nothing was released yet"))
    let taken = desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    #expect(taken.status == .done && taken.notes.contains("released with"))
    #expect(desk.run("release show").output.contains("auditorium-taken:A1+B1"))
  }

  @Test func `a code that was released is never another screening's`() throws {
    let desk = try released()
    let second = desk.run("screening add --code A2 --film tuong")
    #expect(second.status == .conflict && second.notes.contains("A2"))
    desk.run("screening cancel A2")
    #expect(desk.run("screening remove A2").status == .conflict)
    #expect(desk.run("screening add --code a2 --film tuong").status == .conflict)
    #expect(desk.run("export").output.components(separatedBy: "\"code\": \"A2\"").count == 2)
  }
}
