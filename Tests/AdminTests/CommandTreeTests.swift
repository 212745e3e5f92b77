import Admin
import Foundation
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// The whole tree of commands and the examples of their help.
@Suite struct CommandTreeTests {
  private static let leaves = Program.tree.filter { entry in
    !Program.tree.contains { $0.path.hasPrefix(entry.path + " ") }
  }

  @Test func `every command of the contract is there`() {
    let paths = Set(Program.tree.map(\.path))
    let verbs = ["add", "list", "show", "edit", "remove"]
    var wanted = [
      "venue", "auditorium", "hire", "travel", "film", "print", "package", "section",
      "organisation", "guest", "hold", "screening",
    ].flatMap { noun in verbs.map { "\(noun) \($0)" } }
    wanted += ["print arrived", "print checked"]
    wanted += ["door", "stage", "tech", "guest", "day"].map { "sheet \($0)" }
    wanted += ["festival", "week"].flatMap { noun in verbs.dropLast().map { "\(noun) \($0)" } }
    wanted += ["add", "list", "edit", "remove"].map { "appearance \($0)" }
    wanted += ["arrivals", "rooming", "badges", "meals", "export", "erase"].map { "guest \($0)" }
    wanted += ["move", "cancel", "restore"].map { "screening \($0)" }
    wanted += ["count", "claim", "list", "correct", "scan", "click", "shift add", "turned-away"].map
    { "attendance \($0)" }
    wanted += ["start", "stop", "status", "roles", "migrate", "backup", "restore"].map {
      "database \($0)"
    }
    wanted += [
      "week use", "import", "export", "agenda", "grid", "conflicts list", "conflicts waive",
      "conflicts unwaive", "calendar export",
      "report attendance", "report occupancy", "report countries", "report box-office",
      "report funder", "report editions", "report dossier", "report save", "report compare",
      "release create", "release list", "release show", "release diff", "release rollback",
      "log list", "log show", "undo",
    ]
    #expect(wanted.filter { !paths.contains("filmweek \($0)") } == [])
  }

  @Test(arguments: CommandTreeTests.leaves.map(\.path))
  func `a command has an example and explains itself`(path: String) throws {
    let entry = try #require(Self.leaves.first { $0.path == path })
    #expect(!entry.examples.isEmpty)
    #expect(entry.examples.allSatisfy { $0.hasPrefix(path) || $0.hasPrefix("filmweek event") })
    let help = TestDesk().run(path.dropFirst("filmweek ".count) + " --help")
    #expect(help.status == .done)
    #expect(help.output.contains(entry.examples.first ?? "-"))
    #expect(help.notes.isEmpty)
  }

  /// What must have been done before some of the examples.
  private static let preparations = [
    "attendance correct": "attendance count CL 412",
    "attendance withdraw": "attendance count CL 412", "--part-of cl-1": "attendance count CL 412",
    "attendance close": "attendance scan CL T1 T2 --door balcony",
    "attendance shift end": "attendance shift add CL --name \"Door B\"",
    "screening restore": "screening cancel 107",
    "screening move CL": "screening edit CL --start 20:00",
    "screening move 107":
      "screening edit 107 --day 6dec --start 18:00 --venue pathe --auditorium 1",
    "filmweek undo": "screening cancel 107", "log show": "screening cancel 107",
    "conflicts unwaive": "conflicts waive runtime-unknown:SEM --reason talk",
    "venue remove": "venue add \"Le Panthéon\"", "film remove": "film add \"Đất rừng phương Nam\"",
    "report compare 2": "report save then", "report compare 2 3": "report save later",
    "guest remove": "guest add \"Nguyễn Thị Xuân\"",
    "release show": "release create --yes", "release diff": "release create --yes",
    "release rollback": "release create --yes", "release mail": "release create --yes",
    "screening start": "screening edit CL --start 20:00",
    "screening end": "screening edit CL --start 20:00",
    "hire": "hire add \"Grand Rex\" --date 6dec --from 10:00 --to 18:00 --key rex",
    "travel": "travel add \"Pathé Palace\" \"Grand Rex\" --minutes 20",
    "travel show": "travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25",
    "travel edit": "travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25",
    "travel remove": "travel add \"Grand Rex\" \"Pathé Palace\" --minutes 25",
    "section show": youngVoices, "section edit": youngVoices, "section remove": youngVoices,
    "package show": shorts, "package edit": shorts, "package remove": shorts,
    "organisation show": galaxy, "organisation edit": galaxy, "organisation remove": galaxy,
    "--group \"crew of red rain\"": "guest edit dang thai huyen --group \"Crew of Red Rain\"",
    "hold show": embassy, "hold edit": embassy, "hold remove": embassy,
    "print show": reel, "print edit": reel, "print remove": reel, "print arrived": reel,
    "print checked": reel,
  ]

  private static let youngVoices = "section add \"Young Voices\""
  private static let shorts = "package add \"Young Voices\" --film mua-do"
  private static let galaxy = "organisation add \"Galaxy Studio\""
  private static let embassy = "hold add CL --for Embassy --seats 100"
  private static let reel = "print add RR-DCP2 --film mua-do --due 1dec"

  /// Files that examples write or read become ones that are there; no database is in memory.
  ///
  /// A week that an example makes is the first.
  @Test(arguments: CommandTreeTests.leaves.flatMap(\.examples))
  func `an example does on the Paris week what it says`(example: String) throws {
    let desk = TestDesk()
    if !example.contains("--create") { desk.run("import Samples/paris-2025.json") }
    for (start, line) in Self.preparations where example.contains(start) {
      #expect(desk.run(line).status == .done)
    }
    let folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      try? FileManager.default.removeItem(atPath: folder + ".file")
    }
    let line = example.dropFirst("filmweek ".count)
      .replacing("programme.json", with: "Samples/paris-2025.json")
      .replacing(" list.csv", with: " Samples/list.csv")
      .replacing("box-office.csv", with: "Samples/box-office.csv")
      .replacing("returns.csv", with: "Samples/returns.csv")
      .replacing("gate-a.csv", with: "Samples/gate-a.csv")
      .replacing(#/--output (public|tables|letters|calendars)/#, with: "--output \(folder)")
      .replacing(#/--output [a-z]+\.(html|xlsx)/#, with: "--output \(folder).file")
      .replacing(#/ (--output|--filled|>) [a-z0-9-]+\.(ics|json|xml|csv|xlsx)/#, with: "")
    let schedule = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: schedule) }
    try Data(ScheduleExchangeTests.schedule.utf8).write(to: schedule)
    let onTheDay = example.contains(#/screening (start|end)/#) ? "2025-12-12T21:00:00Z" : nil
    let afterwards = example.contains("forget-tickets") ? "2026-01-05T09:00:00Z" : nil
    let reply = desk.run(
      String(line).replacing("schedule.xml", with: schedule.path(percentEncoded: false)),
      now: onTheDay ?? afterwards ?? "2025-11-01T09:00:00Z")
    if example.hasPrefix("filmweek database") {
      #expect(!reply.notes.contains("Usage:"), "\(reply.notes)")
    } else {
      #expect(reply.status == .done, "\(reply.notes)")
    }
  }

  @Test(arguments: ["create", "add"], ["event", "screening"])
  func `aliases are the same command`(verb: String, noun: String) {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    #expect(desk.run("\(noun) \(verb) --code X1 --film mua-do").status == .done)
  }
}
