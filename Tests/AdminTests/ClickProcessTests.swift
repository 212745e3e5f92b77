import Foundation
import Postgres
import TestSupport
import Testing

/// Whether the machine lends terminals; a bare container may not.
private let lendsTerminals: Bool = {
  let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
  guard terminal >= 0 else { return false }
  close(terminal)
  return FileManager.default.fileExists(atPath: "/dev/pts/ptmx")
}()

/// The clicker on a terminal of its own, as a person at a door has it.
@Suite(.enabled(if: lendsTerminals, "needs pseudo-terminals"))
struct ClickProcessTests {
  private static let program = "\(TestServer.packageRoot)/.build/debug/filmweek"

  /// What the terminal showed, how the command ended, and how it left the terminal.
  private struct Verdict: Decodable {
    let shown: String
    let status: Int?
    let restored: Bool
  }

  private func press(
    _ keys: String, on line: String, _ environment: [String: String]
  ) throws -> Verdict {
    let judge = "\(TestServer.packageRoot)/Tests/Judges/press_keys.py"
    let reply = try runTool(
      "python3", [judge, keys, Self.program] + shellWords(line), environment: environment)
    #expect(reply.status == 0, "\(reply.standardError)")
    return try JSONDecoder().decode(Verdict.self, from: Data(reply.standardOutput.utf8))
  }

  private func withWeek(_ body: ([String: String]) throws -> Void) throws {
    try TestDatabase.lease { database in
      let environment = ["FILMWEEK_DATABASE": database.settings.conninfo]
      let imported = try runTool(
        Self.program, ["import", "Samples/paris-2025.json"], environment: environment)
      #expect(imported.status == 0)
      try body(environment)
    }
  }

  private func people(_ environment: [String: String]) throws -> Int {
    let reply = try runTool(
      Self.program, ["attendance", "doors", "--format", "csv"], environment: environment)
    return reply.standardOutput.split(whereSeparator: \.isNewline).dropFirst().reduce(0) {
      sum, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return sum + (Int(cells[3]) ?? 0)
    }
  }

  @Test func `keys count, take back and close, and the terminal is as it was`() throws {
    try withWeek { environment in
      let verdict = try press("  +g-uxc", on: "attendance click CL --door b", environment)
      #expect(verdict.status == 0, "\(verdict.shown)")
      #expect(verdict.restored)
      #expect(verdict.shown.contains("13 clicked here"))
      #expect(verdict.shown.contains("Signed:"))
      #expect(try people(environment) == 13)
    }
  }

  @Test(arguments: [("  ^", 130), ("  \u{3}", 130), ("  q", 0)])
  func `who interrupts or leaves loses no click`(keys: String, status: Int) throws {
    try withWeek { environment in
      let verdict = try press(keys, on: "attendance click CL", environment)
      #expect(verdict.status == status, "\(verdict.shown)")
      #expect(verdict.restored)
      #expect(verdict.shown.contains("2 clicked here"), "\(verdict.shown)")
      #expect(try people(environment) == 2)
    }
  }
}
