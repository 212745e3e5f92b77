import EmbeddedPostgres
import Foundation
import Testing

/// Several programs, and programs that are killed: each is a process of its own.
@Suite struct RacingTests {
  @Test func `six programs at once get one server, and their output closes`() async throws {
    try await ScratchHome.with { home in
      let path = home.settings.home
      let answers = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 1...6 {
          group.addTask {
            let result = try await #require(
              processExitsWith: .success, observing: [\.standardOutputContent]
            ) { [path = path as String] in
              let running = try EmbeddedCluster(ClusterSettings(home: path)).ensureRunning()
              print("answer", running.pid, running.isNew)
            }
            let lines = String(decoding: result.standardOutputContent, as: UTF8.self)
              .split(separator: "\n")
            return String(lines.first { $0.hasPrefix("answer") } ?? "none")
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let pid = try home.cluster.ensureRunning().pid
      #expect(
        answers.sorted() == Array(repeating: "answer \(pid) false", count: 5) + [
          "answer \(pid) true"
        ])
    }
  }

  /// From the first moment to past the end of it; a step takes some 100 ms.
  @Test(arguments: [5, 150, 300, 450, 600, 900])
  func `a program killed while it creates leaves no cluster or a whole one`(
    milliseconds: UInt32
  ) async throws {
    try await ScratchHome.with { home in
      let path = home.settings.home
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, milliseconds = milliseconds as UInt32] in
        Thread.detachNewThread {
          usleep(milliseconds * 1000)
          kill(getpid(), SIGKILL)
        }
        let cluster = EmbeddedCluster(ClusterSettings(home: path))
        _ = try cluster.ensureRunning(creatingWith: "CREATE ROLE born;")
        sleep(60)
      }
      let running = try home.cluster.ensureRunning(creatingWith: "CREATE ROLE born;")
      #expect(try running.psql("SELECT rolname FROM pg_roles WHERE rolname = 'born'") == "born")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.settings.home + "/postgres")
          .sorted() == ["data", "server.log", "socket"])
    }
  }
}
