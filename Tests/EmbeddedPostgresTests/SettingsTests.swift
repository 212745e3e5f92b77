import EmbeddedPostgres
import Foundation
import Testing

@Suite struct SettingsTests {
  @Test(arguments: [
    (["FILMWEEK_HOME": "/srv/weeks", "XDG_DATA_HOME": "/data", "HOME": "/home/a"], "/srv/weeks"),
    (["XDG_DATA_HOME": "/data", "HOME": "/home/a"], "/data/filmweek"),
    (
      ["FILMWEEK_HOME": "", "XDG_DATA_HOME": "not/absolute", "HOME": "/h"],
      "/h/.local/share/filmweek"
    ),
    (["FILMWEEK_HOME": "weeks"], FileManager.default.currentDirectoryPath + "/weeks"),
  ])
  func `the home is what the environment names first`(
    environment: [String: String], home: String
  ) throws {
    #expect(try ClusterSettings(environment: environment).home == home)
  }

  @Test func `without any folder for users' data there is no home`() {
    #expect(throws: ClusterError.noHome) { try ClusterSettings(environment: ["HOME": ""]) }
  }

  @Test func `a home may have any name`() async throws {
    try await ScratchHome.with(made: true, deep: #"/Anna's \ tuần phim"#) { home in
      let running = try home.cluster.ensureRunning()
      #expect(try running.psql("SELECT 1") == "1")
    }
  }
}
