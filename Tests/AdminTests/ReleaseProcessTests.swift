import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// Releases as the built program makes them: killed at any moment, and handed to a mail program.
struct ReleaseProcessTests {
  private static let program = "\(TestServer.packageRoot)/.build/debug/filmweek"

  private func run(
    _ line: String, on database: TestDatabase, _ environment: [String: String] = [:]
  ) throws -> ToolOutput {
    try runTool(
      Self.program, shellWords(line),
      environment: environment.merging(["FILMWEEK_DATABASE": database.settings.conninfo]) { $1 })
  }

  @Test func `a release that is killed is there whole or not at all`() throws {
    try TestDatabase.lease { database in
      #expect(try run("import Samples/paris-2025.json", on: database).status == 0)
      var kept = 0
      let rounds = Trial.count("FILMWEEK_KILL_ROUNDS", or: 12)
      for round in 1...rounds {
        #expect(try run("film edit mua-do --runtime \(100 + round)", on: database).status == 0)
        let seconds = "\(0.48 * Double(round) / Double(rounds))"
        _ = try runTool(
          "timeout", ["-s", "KILL", seconds, Self.program, "release", "create", "--yes"],
          environment: ["FILMWEEK_DATABASE": database.settings.conninfo])
        let heads = try run("release list --format csv", on: database).standardOutput
          .split(separator: "\r\n").dropFirst()
        #expect(heads.enumerated().allSatisfy { $1.hasPrefix("\($0 + 1),") })
        #expect((kept...(kept + 1)).contains(heads.count), "round \(round)")
        kept = heads.count
        let log = try run("log list --limit \(3 * rounds) --format ndjson", on: database)
          .standardOutput
        #expect(log.components(separatedBy: "\"release create\"").count - 1 == kept)
        if kept > 0 { #expect(try run("release show", on: database).status == 0) }
      }
      #expect(try run("release create --yes", on: database).status == 0)
      let diff = try run("release diff", on: database)
      #expect(diff.standardError.contains("Nothing that people notice"))
    }
  }

  @Test func `letters go to the machine's sendmail when that is asked for, and not otherwise`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let sendmail = folder.appending(component: "sendmail").path(percentEncoded: false)
    try Data("#!/bin/sh\necho \"$@\" >> '\(path)/calls'\ncat >> '\(path)/sent'\n".utf8)
      .write(to: URL(filePath: sendmail))
    _ = try runTool("chmod", ["+x", sendmail])
    let here = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let environment = ["PATH": "\(path):\(here)"]
    func text(_ name: String) -> String? {
      try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }
    try TestDatabase.lease { database in
      #expect(try run("import Samples/paris-2025.json", on: database).status == 0)
      #expect(try run("release create --yes", on: database).status == 0)
      let line = "release mail --output \(path)/letters --to huyen=huyen@example.org"
      #expect(try run(line, on: database, environment).status == 0)
      let unasked = try run("\(line) --sendmail", on: database, environment)
      #expect(unasked.status == Ending.usage.rawValue && text("calls") == nil)
      let sent = try run("\(line) --sendmail --yes", on: database, environment)
      #expect(sent.status == 0 && sent.standardError.contains("handed 1 letter to sendmail"))
      #expect(text("calls") == "-t -oi\n")
      #expect(text("sent")?.contains("<huyen@example.org>\nSubject: ") == true)
      try Data("#!/bin/sh\nexit 75\n".utf8).write(to: URL(filePath: sendmail))
      let failed = try run("\(line) --sendmail --yes", on: database, environment)
      #expect(failed.status == 1 && failed.standardError.contains("ended with status 75"))
      try Data("#!/bin/sh\nkill -9 $$\n".utf8).write(to: URL(filePath: sendmail))
      let killed = try run("\(line) --sendmail --yes", on: database, environment)
      #expect(killed.status == 1 && killed.standardError.contains("stopped by signal 9"))
    }
  }
}
