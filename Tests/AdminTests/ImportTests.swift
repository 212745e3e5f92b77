import Admin
import Foundation
import TestSupport
import Testing

/// Programmes from files: what is told of them, and what becomes of screenings that lose their room.
@Suite struct ImportTests {
  /// Exports the planned week, changes its text, and imports it again.
  private func reimport(
    into desk: TestDesk, _ options: String = "", _ change: (String) -> String
  ) throws -> TestDesk.Reply {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(change(desk.run("export").output).utf8).write(to: file)
    return desk.run(["import", file.path(percentEncoded: false)] + shellWords(options))
  }

  @Test func `a screening that finds its room taken is kept, named and shown`() throws {
    let desk = try TestDesk.planned()
    let reply = try reimport(into: desk) { text in
      text.replacing("\"start\": \"21:00\"", with: "\"start\": \"20:30\"")
        .replacing(#/("venue": "pathe-palace",\s*"auditorium": )"2"/#) { "\($0.1)\"1\"" }
    }
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.notes.contains("warning: A2 is contested"))
    #expect(reply.notes.contains("is taken by A1"))
    #expect(desk.run("agenda 5dec").output.contains("contested"))
    #expect(desk.run("screening list --json").output.contains("\"contested\": true"))
    let conflicts = desk.run("conflicts --kind auditorium-taken --format json")
    #expect(conflicts.status == .conflict)
    #expect(conflicts.output.contains("\"id\": \"auditorium-taken:A1+A2\""))
    #expect(conflicts.notes.contains("Not compared: 3 of 6"))
  }

  @Test func `what was exported changes nothing when it comes back`() throws {
    let desk = try TestDesk.planned()
    let log = desk.run("log --json").output
    let reply = try reimport(into: desk) { $0 }
    #expect(reply.output == "Paris 2025 (paris)\n  nothing to change\n")
    #expect(desk.run("log --json").output == log)
  }

  @Test func `what is different is said by name, old and new`() throws {
    let desk = try TestDesk.planned()
    let reply = try reimport(into: desk, "--dry-run") {
      $0.replacing("\"runtime_minutes\": 90", with: "\"runtime_minutes\": 95")
    }
    #expect(reply.output.contains("film canh-dong-hoang: running time in minutes 90 -> 95"))
  }

  @Test func `all faults come at once, each with its place`() throws {
    let desk = try TestDesk.planned(width: nil)
    let before = desk.run("export").output
    let reply = try reimport(into: desk) {
      $0.replacing("\"runtime_minutes\": 90", with: "\"runtime_minutes\": -90")
        .replacing("2025-12-06", with: "2025-02-30").replacing("\"capacity\"", with: "\"capacty\"")
    }
    #expect(reply.status == .usage)
    let faults = reply.notes.split(separator: "\n").filter { $0.contains(".json:") }
    #expect(faults.count >= 5, "\(reply.notes)")
    #expect(faults.allSatisfy { $0.contains(#/\.json:\d+:\d+: error: /#) })
    #expect(reply.notes.contains("Did you mean \"capacity\"?"))
    #expect(reply.notes.hasSuffix("errors. Nothing was changed.\n"))
    #expect(desk.run("export").output == before)
  }

  @Test func `a file of another week than the one named is refused`() throws {
    let reply = try TestDesk.planned().run("import Samples/paris-2025.json --week paris")
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("paris-2025, not of paris"))
  }
}
