import Foundation
package import Postgres

/// The private server that database tests run on, named by `FILMWEEK_TEST_SERVER`.
///
/// `Scripts/test` starts it and sets the variable to a superuser's conninfo.
package enum TestServer {
  /// How tests reach the server; a failure that says what to do where there is none.
  package static func settings() throws -> ConnectionSettings {
    guard let conninfo = ProcessInfo.processInfo.environment["FILMWEEK_TEST_SERVER"] else {
      throw TestFailure(
        "No server for database tests: run Scripts/test, or set FILMWEEK_TEST_SERVER to the "
          + "conninfo of a superuser on a server that may be littered.")
    }
    return try ConnectionSettings(conninfo: conninfo)
  }

  /// Creates a database of its own for `body`, a copy of `template` or empty, and drops it after.
  package static func lease<Value>(
    template: String? = nil, _ body: (ConnectionSettings) throws -> Value
  ) throws -> Value {
    var settings = try settings()
    let name = "filmweek_test_\(UInt64.random(in: .min ... .max))"
    let administrator = try Connection(settings)
    try administrator.execute(
      script: "CREATE DATABASE \(name) TEMPLATE \"\(template ?? "template0")\"")
    settings["dbname"] = name
    let outcome = Result { try body(settings) }
    let drop = Result { try administrator.execute(script: "DROP DATABASE \(name) WITH (FORCE)") }
    let value = try outcome.get()
    try drop.get()
    return value
  }

  /// The folder that holds Package.swift.
  package static var packageRoot: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path(percentEncoded: false)
  }
}

/// What a program that was run said.
package struct ToolOutput: Sendable {
  package let status: Int32
  package let standardOutput: String
  package let standardError: String
}

/// Runs a program to its end, in the package's folder; a bare name is looked up in `PATH`.
package func runTool(
  _ path: String, _ arguments: [String], input: String = "",
  environment: [String: String] = [:]
) throws -> ToolOutput {
  let scratch = FileManager.default.temporaryDirectory
    .appending(component: "filmweek-tool-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: scratch) }
  // Files, not pipes: none can fill up while the other end waits.
  let files = ["in", "out", "err"].map { scratch.appending(component: $0) }
  try Data(input.utf8).write(to: files[0])
  for file in files[1...] { try Data().write(to: file) }
  let process = Process()
  process.executableURL = URL(filePath: path.contains("/") ? path : "/usr/bin/env")
  process.arguments = path.contains("/") ? arguments : [path] + arguments
  process.currentDirectoryURL = URL(filePath: TestServer.packageRoot)
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.standardInput = try FileHandle(forReadingFrom: files[0])
  process.standardOutput = try FileHandle(forWritingTo: files[1])
  process.standardError = try FileHandle(forWritingTo: files[2])
  try process.run()
  process.waitUntilExit()
  let texts = try files[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  return ToolOutput(
    status: process.terminationStatus, standardOutput: texts[0], standardError: texts[1])
}

/// What stops a test before it begins.
package struct TestFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
