import EmbeddedPostgres
import Foundation
import Testing

/// A folder of one test's own, with a cluster's home in it; what runs there ends with the test.
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
    let folder = try root.get() + "/" + String(UInt32.random(in: .min ... .max), radix: 36)
    let parent = folder + "/parent"
    try FileManager.default.createDirectory(
      atPath: parent + deep, withIntermediateDirectories: true)
    chmod(parent, mode)
    var settings = ClusterSettings(home: parent + deep + "/home")
    settings.sharedFolder = folder + "/shared"
    settings.limit = .seconds(60)
    let home = ScratchHome(folder: folder, settings: settings)
    defer { _ = try? home.cluster.stop(.immediate) }
    if made { _ = try output(of: "cp", "-a", template.get(), settings.home) }
    return try await body(home)
  }

  /// The home that is copied, made by the first test that wants it.
  private static let template = Result {
    let home = try root.get() + "/template"
    let cluster = EmbeddedCluster(ClusterSettings(home: home))
    _ = try cluster.ensureRunning()
    try cluster.stop()
    return home
  }

  /// What all tests make stands in here and is removed at the end: ext4 is slow at making files
  /// while it remembers that many were removed a moment ago.
  private static let root = Result {
    let folder = "/tmp/filmweek-embedded-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    atexit { try? FileManager.default.removeItem(atPath: "/tmp/filmweek-embedded-\(getpid())") }
    return folder
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
