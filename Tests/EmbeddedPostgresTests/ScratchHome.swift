import EmbeddedPostgres
import Foundation
import Testing

/// A folder of one test's own, with a cluster's home in it. What runs there ends with the test.
struct ScratchHome {
  let folder: String
  var settings: ClusterSettings

  var cluster: EmbeddedCluster { EmbeddedCluster(settings) }
  var data: String { settings.home + "/postgres/data" }

  /// Runs the body with a home `deep` folders down: one that does not exist yet, or one whose
  /// cluster is `made` and stopped, copied from one that all such tests share.
  static func with<Result>(
    made: Bool = false, deep: String = "", mode: mode_t = 0o755,
    _ body: (ScratchHome) async throws -> Result
  ) async throws -> Result {
    var name = Array("/tmp/filmweek-embedded.XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&name)))
    let parent = folder + "/parent"
    try FileManager.default.createDirectory(
      atPath: parent + deep, withIntermediateDirectories: true)
    chmod(folder, 0o755)
    chmod(parent, mode)
    var settings = ClusterSettings(home: parent + deep + "/home")
    settings.sharedFolder = folder + "/shared"
    settings.limit = .seconds(60)
    let home = ScratchHome(folder: folder, settings: settings)
    defer {
      _ = try? home.cluster.stop(.immediate)
      try? FileManager.default.removeItem(atPath: folder)
    }
    if made { _ = try output(of: "cp", "-a", template.get(), settings.home) }
    return try await body(home)
  }

  /// The home that is copied, made by the first test that wants it and removed with the process.
  private static let template = Result {
    let folder = "/tmp/filmweek-embedded-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    atexit { try? FileManager.default.removeItem(atPath: "/tmp/filmweek-embedded-\(getpid())") }
    let cluster = EmbeddedCluster(ClusterSettings(home: folder + "/home"))
    _ = try cluster.ensureRunning()
    try cluster.stop()
    return folder + "/home"
  }
}

/// What a program wrote, without the line break at its end.
func output(of words: String...) throws -> String {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = words
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
}

extension EmbeddedCluster.Running {
  /// The judge: what psql answers, as a client that knows nothing of this program.
  func psql(_ sql: String, as user: String = EmbeddedCluster.superuser) throws -> String {
    try output(of: "psql", "-X", "-At", "-v", "ON_ERROR_STOP=1", conninfo(user: user), "-c", sql)
  }
}

let isRoot = geteuid() == 0
