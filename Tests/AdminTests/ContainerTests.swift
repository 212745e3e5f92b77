import Admin
import Foundation
import Postgres
import TestSupport
import Testing

/// The Dockerfile and the compose file, as far as they can be tried where no engine runs.
@Suite struct ContainerTests {
  private static let composeFile = "docker-compose.yml"

  /// What reads one of the two files and ends with another status than 0 where it is wrong.
  enum Gate: String, CaseIterable {
    case compose, specification, dockerfile

    func run(_ file: String) throws -> ToolOutput {
      let tools = "\(TestServer.packageRoot)/.tools/venv/bin"
      return switch self {
      case .compose: try runTool("docker-compose", ["--file", file, "config", "--quiet"])
      case .specification:
        try runTool(
          "\(tools)/check-jsonschema", ["--builtin-schema", "vendor.compose-spec", file])
      case .dockerfile: try runTool("\(tools)/hadolint", ["--no-color", file])
      }
    }

    var file: String { self == .dockerfile ? "Dockerfile" : ContainerTests.composeFile }
  }

  private static func text(_ file: String) throws -> String {
    try String(contentsOfFile: TestServer.packageRoot + file, encoding: .utf8)
  }

  @Test(arguments: Gate.allCases) func `the gates find nothing`(gate: Gate) throws {
    let reply = try gate.run(gate.file)
    #expect(reply.status == 0, "\(reply.standardOutput)\(reply.standardError)")
  }

  @Test(arguments: [
    (Gate.compose, "healthcheck:", "healthchek:"), (.compose, "_healthy", "_well"),
    (.specification, "healthcheck:", "healthchek:"), (.specification, "_healthy", "_well"),
    (.dockerfile, "debian:bookworm-slim", "debian"), (.dockerfile, "USER 10001\n", "USER root\n"),
  ])
  func `a gate finds a slip`(gate: Gate, right: String, wrong: String) throws {
    let text = try Self.text(gate.file)
    try #require(text.contains(right))
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString).yml")
    try Data(text.replacing(right, with: wrong).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try gate.run(file.path(percentEncoded: false)).status != 0)
  }

  @Test func `every variable is documented and read`() throws {
    let documented = Set(
      try Self.text("Documentation/administration.md").matches(of: #/\| `([A-Z_]+)` \|/#)
        .map { String($0.1) })
    let used = try [Self.composeFile, "Dockerfile"].flatMap { file in
      try Self.text(file).matches(of: #/\b(FILMWEEK_[A-Z_]+)/#).map { String($0.1) }
    }
    #expect(Set(used).count == 3)
    #expect(Set(used).subtracting(documented) == [])
    let sources = try runTool("grep", ["-rhoE", "\"[A-Z_]+\"", "Sources"]).standardOutput
    #expect(documented.filter { !sources.contains("\"\($0)\"") } == [])
  }

  @Test func `what is mounted and copied is there, and what is secret is not kept`() throws {
    let compose = try Self.text(Self.composeFile)
    let mounted = compose.matches(of: #/- \./([^:]+):/#).map { String($0.1) }
    let copied = try Self.text(".dockerignore").matches(of: #/!(\S+)/#).map { String($0.1) }
    #expect(mounted.count == 2 && copied.count == 4)
    for path in mounted + copied {
      #expect(FileManager.default.fileExists(atPath: TestServer.packageRoot + path), "\(path)")
    }
    let secrets = compose.matches(of: #/file: \./(\S+)/#).map { String($0.1) }
    #expect(secrets.count == 3)
    for path in secrets {
      #expect(try runTool("git", ["check-ignore", "--quiet", path]).status == 0)
      #expect(compose.contains("/run/secrets/\(path.split(separator: "/")[1])"))
    }
  }

  @Test func `the service brings the schema up to date by a command that there is`() throws {
    let words = try Self.text(Self.composeFile).firstMatch(of: #/command: \[(.+)\]/#)?.1
    let path = try #require(words).replacing(",", with: "")
    #expect(Program.tree.map(\.path).contains("filmweek \(path)"))
  }

  @Test func `the image is built with the packages that the scripts install`() throws {
    let named = #/lib[a-z0-9]+-dev/#
    let inImage = Set(try Self.text("Dockerfile").matches(of: named).map { String($0.0) })
    let build = try #require(try Self.text("Scripts/setup").split(separator: "serve)").first)
    #expect(inImage == Set(build.matches(of: named).map { String($0.0) }))
  }

  @Test(arguments: [("one", "two", true), ("one", "", false), ("", "two", false)])
  func `the logins get the passwords of their secrets, or none is made`(
    app: String, migrate: String, isMade: Bool
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, password) in [("app", app), ("migrate", migrate)] {
      let file = folder.appending(component: "filmweek_\(name)_password")
      try Data("\(password)\n".utf8).write(to: file)
    }
    let script =
      try "BEGIN;\n" + Self.text("Schema/Queries/create_roles.sql")
      + Self.text("Containers/logins.sql")
      .replacing("/run/secrets", with: folder.path(percentEncoded: false))
        + """
        SELECT rolname, rolpassword LIKE 'SCRAM-SHA-256$%', rolcanlogin,
          pg_has_role(oid, 'filmweek_owner', 'USAGE'), rolsuper
        FROM pg_authid WHERE rolname IN ('filmweek_app', 'filmweek_migrate') ORDER BY rolname;
        ROLLBACK;
        """
    try TestDatabase.leaseEmpty { database in
      let reply = try runTool(
        "psql",
        ["-XAtq", "-v", "ON_ERROR_STOP=1", "--dbname=\(database.administrator.conninfo)"],
        input: script)
      #expect((reply.status == 0) == isMade, "\(reply.standardError)")
      #expect(
        reply.standardOutput == (isMade ? "filmweek_app|t|t|f|f\nfilmweek_migrate|t|t|t|f\n" : ""))
      #expect(isMade || reply.standardError.contains("secret_is_empty_or_unreadable"))
    }
  }
}
