import EmbeddedPostgres
import Foundation
import Testing

/// What a machine does to a cluster between two commands.
@Suite struct TroubleTests {
  /// `named`: whose number the files that the dead server left behind hold then.
  @Test(arguments: [nil, getpid()])
  func `a server that was killed starts again with its data`(named: pid_t?) async throws {
    try await ScratchHome.with(made: true) { home in
      let first = try home.cluster.ensureRunning()
      _ = try first.psql("CREATE TABLE kept AS SELECT 22 AS events")
      #expect(kill(first.pid, SIGKILL) == 0)
      // The signal acts a moment later, and the server's socket answers until then.
      while let facts = try? String(contentsOfFile: "/proc/\(first.pid)/stat", encoding: .utf8),
        !facts.contains(") Z ")
      { usleep(1_000) }
      for file in [home.data + "/postmaster.pid", first.socketFolder + "/.s.PGSQL.5432.lock"] {
        guard let named else { continue }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let lines = ["\(named)"] + text.split(separator: "\n").dropFirst().map(String.init)
        try lines.joined(separator: "\n").write(toFile: file, atomically: false, encoding: .utf8)
      }
      let second = try home.cluster.ensureRunning()
      #expect(second.pid != first.pid)
      #expect(try second.psql("SELECT events FROM kept") == "22")
    }
  }

  @Test func `a home too deep for a socket gets a short private folder for it`() async throws {
    let deep = String(repeating: "/a-rather-long-name-of-a-folder", count: 4)
    try await ScratchHome.with(made: true, deep: deep) { home in
      let running = try home.cluster.ensureRunning()
      defer { try? FileManager.default.removeItem(atPath: running.socketFolder) }
      #expect(running.socketFolder.hasPrefix("/tmp/filmweek-"))
      #expect(try running.psql("SELECT 1") == "1")
      let attributes = try FileManager.default.attributesOfItem(atPath: running.socketFolder)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      #expect(try home.cluster.ensureRunning().pid == running.pid)
      // Another account may take the name in /tmp while the server does not run.
      try home.cluster.stop()
      try FileManager.default.removeItem(atPath: running.socketFolder)
      try FileManager.default.createSymbolicLink(
        atPath: running.socketFolder, withDestinationPath: home.folder)
      #expect(throws: ClusterError.unsafeFolder(path: running.socketFolder)) {
        try home.cluster.ensureRunning()
      }
    }
  }

  @Test func `a user's runtime folder is taken for a socket whose path is too long`() async throws {
    let deep = String(repeating: "/a-rather-long-name-of-a-folder", count: 4)
    try await ScratchHome.with(made: true, deep: deep) { home in
      var settings = home.settings
      settings.runtimeFolder = home.folder
      let running = try EmbeddedCluster(settings).ensureRunning()
      defer { try? FileManager.default.removeItem(atPath: running.socketFolder) }
      // Not by root, whose runtime folder the server's account cannot enter.
      #expect(
        running.socketFolder.hasPrefix(isRoot ? "/tmp/filmweek-" : home.folder + "/filmweek-"))
      #expect(try running.psql("SELECT 1") == "1")
    }
  }

  @Test func `data of another major version are refused`() async throws {
    try await ScratchHome.with(made: true) { home in
      _ = try home.cluster.ensureRunning()
      let installed = try #require(try home.cluster.status()).version
      try home.cluster.stop()
      try "9\n".write(toFile: home.data + "/PG_VERSION", atomically: false, encoding: .utf8)
      let refusal = #expect(throws: ClusterError.self) { try home.cluster.ensureRunning() }
      guard case .otherVersion(home.data, 9, let majors) = refusal else {
        Issue.record("not the refusal: \(String(describing: refusal))")
        return
      }
      #expect(majors.contains(installed))
      try "none\n".write(toFile: home.data + "/PG_VERSION", atomically: false, encoding: .utf8)
      #expect(throws: ClusterError.notACluster(path: home.data)) {
        try home.cluster.ensureRunning()
      }
    }
  }

  @Test func `a folder without a server is named when FILMWEEK_PG_BIN names it`() async throws {
    try await ScratchHome.with { home in
      var settings = home.settings
      settings.binaries = home.folder
      #expect(throws: ClusterError.noServer(lookedIn: [home.folder])) {
        try EmbeddedCluster(settings).ensureRunning()
      }
    }
  }

  @Test func `another server on the socket is not taken for ours`() async throws {
    try await ScratchHome.with(made: true) { home in
      let folder = try home.cluster.ensureRunning().socketFolder
      try home.cluster.stop()
      let stranger = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(stranger) }
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) {
        $0.copyBytes(from: "\(folder)/.s.PGSQL.5432".utf8)
      }
      let size = socklen_t(MemoryLayout<sockaddr_un>.size)
      let bound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(stranger, $0, size) }
      }
      try #require(bound == 0)
      try #require(listen(stranger, 1) == 0)
      #expect(throws: ClusterError.socketTaken(folder: folder, pid: getpid())) {
        try home.cluster.ensureRunning()
      }
    }
  }

  @Test func `a server whose socket was removed is named, and stops`() async throws {
    try await ScratchHome.with(made: true) { home in
      let running = try home.cluster.ensureRunning()
      try FileManager.default.removeItem(atPath: running.socketFolder + "/.s.PGSQL.5432")
      #expect(throws: ClusterError.socketLost(folder: running.socketFolder, pid: running.pid)) {
        try home.cluster.ensureRunning()
      }
      #expect(try home.cluster.stop())
      #expect(try home.cluster.ensureRunning().psql("SELECT 1") == "1")
    }
  }

  @Test(.enabled(if: isRoot))
  func `where root's server cannot enter, the cluster lives elsewhere and the home says so`()
    async throws
  {
    try await ScratchHome.with(mode: 0o700) { home in
      let running = try home.cluster.ensureRunning()
      #expect(try running.psql("SELECT 1") == "1")
      let pointer = home.settings.home + "/cluster-location"
      let place = try String(contentsOfFile: pointer, encoding: .utf8).trimmingCharacters(
        in: .newlines)
      #expect(place.hasPrefix(home.settings.sharedFolder + "/"))
      #expect(try home.cluster.status()?.dataFolder == place + "/postgres/data")
      try home.cluster.stop()
      #expect(try !home.cluster.ensureRunning().isNew)
      try home.cluster.stop()
      for elsewhere in ["/etc", place + "/../..", home.settings.sharedFolder + "/.."] {
        try elsewhere.write(toFile: pointer, atomically: false, encoding: .utf8)
        #expect(throws: ClusterError.unsafeFolder(path: pointer)) { try home.cluster.status() }
      }
      try "\(place)\n".write(toFile: pointer, atomically: false, encoding: .utf8)
    }
  }

  @Test(.enabled(if: isRoot))
  func `in a user's home root's server runs as that user`() async throws {
    try await ScratchHome.with { home in
      let nobody = try #require(getpwnam("nobody")).pointee
      try FileManager.default.createDirectory(
        atPath: home.settings.home, withIntermediateDirectories: true)
      chown(home.settings.home, nobody.pw_uid, nobody.pw_gid)
      let pid = try home.cluster.ensureRunning().pid
      #expect(try output(of: "stat", "-c", "%U", "/proc/\(pid)") == "nobody")
      #expect(try home.cluster.status()?.account == "nobody")
      #expect(try output(of: "stat", "-c", "%U", home.settings.home + "/lock") == "nobody")
    }
  }

  @Test(.enabled(if: isRoot))
  func `a server's folder of root's is not used`() async throws {
    try await ScratchHome.with { home in
      let folder = home.settings.home + "/postgres"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let refusal = #expect(throws: ClusterError.self) { try home.cluster.ensureRunning() }
      guard case .foreignOwner(folder, 0, let expected) = refusal else {
        Issue.record("not the refusal: \(String(describing: refusal))")
        return
      }
      #expect(expected != 0)
    }
  }

  @Test func `a server's folder that others may enter is not used`() async throws {
    try await ScratchHome.with(made: true) { home in
      let folder = home.settings.home + "/postgres"
      #expect(chmod(folder, 0o755) == 0)
      #expect(throws: ClusterError.unsafeFolder(path: folder)) { try home.cluster.status() }
    }
  }

  @Test(.enabled(if: !isRoot))
  func `an ordinary user is told of a folder that cannot be made`() throws {
    let cluster = EmbeddedCluster(ClusterSettings(home: "/filmweek-home"))
    #expect(throws: ClusterError.system(call: "mkdir", path: "/filmweek-home", code: EACCES)) {
      try cluster.ensureRunning()
    }
  }
}
