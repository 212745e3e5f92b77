import EmbeddedPostgres
import Foundation
import Testing

@Suite struct StartingTests {
  @Test func `a first start makes the cluster, a second finds its server`() async throws {
    try await ScratchHome.with { home in
      #expect(try home.cluster.status() == nil)
      #expect(!FileManager.default.fileExists(atPath: home.settings.home))
      var steps: [EmbeddedCluster.Step] = []
      let first = try home.cluster.ensureRunning { steps.append($0) }
      #expect(first.isNew)
      #expect(steps.first == .creating(folder: home.data))
      let second = try home.cluster.ensureRunning { _ in Issue.record("nothing takes long here") }
      #expect(!second.isNew)
      #expect(second.pid == first.pid)
      #expect(
        try second.psql("SELECT current_database(), current_user") == "filmweek|filmweek_super")
    }
  }

  @Test func `the server is private and keeps its data`() async throws {
    try await ScratchHome.with(made: true) { home in
      let running = try home.cluster.ensureRunning()
      let wanted = [
        ("listen_addresses", ""), ("unix_socket_permissions", "0700"), ("max_connections", "50"),
        ("data_checksums", "on"), ("fsync", "on"), ("full_page_writes", "on"),
        ("server_encoding", "UTF8"), ("lc_collate", "C.UTF-8"), ("log_min_messages", "log"),
      ]
      for (name, value) in wanted {
        #expect(try running.psql("SHOW \(name)") == value, "\(name)")
      }
      for folder in [home.data, running.socketFolder] {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
      }
    }
  }

  @Test func `a new cluster has the roles its SQL makes`() async throws {
    try await ScratchHome.with { home in
      let sql = """
        CREATE ROLE filmweek_app LOGIN;

        DO $$ BEGIN
          PERFORM 1; PERFORM 2;
        END $$;
        GRANT CREATE ON SCHEMA public TO filmweek_app;
        """
      let running = try home.cluster.ensureRunning(creatingWith: sql)
      #expect(
        try running.psql("SELECT current_user", as: EmbeddedCluster.appRole) == "filmweek_app")
      let superuser = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
      #expect(try running.psql(superuser, as: EmbeddedCluster.appRole) == "f")
    }
  }

  @Test func `SQL that fails leaves no cluster, and says what failed`() async throws {
    try await ScratchHome.with { home in
      let refusal = #expect(throws: ClusterError.self) {
        try home.cluster.ensureRunning(creatingWith: "CREATE ROLE one; SELECT no_such_thing;")
      }
      guard case .creationFailed("postgres", home.data, let output) = refusal else {
        Issue.record("not the refusal: \(String(describing: refusal))")
        return
      }
      #expect(output.contains("no_such_thing"))
      #expect(try home.cluster.status() == nil)
      let running = try home.cluster.ensureRunning(creatingWith: "CREATE ROLE two;")
      #expect(running.isNew)
      #expect(
        try running.psql("SELECT rolname FROM pg_roles WHERE rolname IN ('one', 'two')") == "two")
    }
  }

  @Test func `a stop and a start keep the data`() async throws {
    try await ScratchHome.with(made: true) { home in
      let first = try home.cluster.ensureRunning()
      _ = try first.psql("CREATE TABLE kept AS SELECT 17 AS films")
      for mode in EmbeddedCluster.StopMode.allCases {
        #expect(try home.cluster.stop(mode))
        #expect(try !home.cluster.stop(mode))
        #expect(try home.cluster.status()?.server == .stopped)
        let again = try home.cluster.ensureRunning()
        #expect(!again.isNew)
        #expect(try again.psql("SELECT films FROM kept") == "17")
      }
    }
  }

  @Test func `the status tells the facts and starts nothing`() async throws {
    try await ScratchHome.with(made: true) { home in
      #expect(try home.cluster.status()?.server == .stopped)
      let running = try home.cluster.ensureRunning()
      guard case .running(let found) = try home.cluster.status()?.server else {
        Issue.record("the server runs")
        return
      }
      #expect(found.pid == running.pid)
      try home.cluster.stop()
      let status = try #require(try home.cluster.status())
      #expect(status.server == .stopped)
      #expect(status.dataFolder == home.data)
      let files = FileManager.default
      let version = try #require(files.contents(atPath: home.data + "/PG_VERSION"))
      #expect("\(status.version)\n" == String(decoding: version, as: UTF8.self))
      let owner = try files.attributesOfItem(atPath: home.data)[.ownerAccountName] as? String
      #expect(status.account == owner)
      #expect(owner != "root")
      #expect(try #require(status.size) > 10_000_000)
      let dump = try output(of: home.cluster.program("pg_dump"), "--version")
      #expect(dump.contains(" \(status.version)."))
    }
  }
}
