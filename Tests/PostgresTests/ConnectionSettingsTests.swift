import Glibc
import Postgres
import TestSupport
import Testing

@Suite struct ConnectionSettingsTests {
  @Test func `a silent conninfo gets the house's timeouts, and keeps its own`() throws {
    let silent = try ConnectionSettings(conninfo: "")
    #expect(silent["connect_timeout"] == "5")
    #expect(silent["keepalives_idle"] == "5")
    #expect(silent["keepalives_interval"] == "2")
    #expect(silent["keepalives_count"] == "3")
    #expect(silent["tcp_user_timeout"] == "10000")
    #expect(silent["application_name"] == "filmweek")
    let own = try ConnectionSettings(
      conninfo: "postgresql://a@one:1,two:2/week?connect_timeout=9&client_encoding=LATIN1")
    #expect(own["connect_timeout"] == "9")
    #expect(own["client_encoding"] == "UTF8")
    #expect(own["host"] == "one,two")
    #expect(own["port"] == "1,2")
    #expect(own["dbname"] == "week")
  }

  @Test func `a service file says all of it itself`() throws {
    let settings = try ConnectionSettings(conninfo: "service=week")
    #expect(settings["connect_timeout"] == nil && settings["keepalives_idle"] == nil)
    #expect(settings["application_name"] == nil && settings["client_encoding"] == "UTF8")
  }

  @Test(arguments: [
    "host=h user=u password=hunter2 sslpassword=hunter2", "postgresql://u:hunter2@h/db",
    "postgres://h/db?user=u&password=hunter2",
  ])
  func `a password is never shown`(conninfo: String) throws {
    let settings = try ConnectionSettings(conninfo: conninfo)
    var dumped = "\(settings) \(String(reflecting: settings)) \([settings])"
    dump(settings, to: &dumped)
    #expect(!dumped.contains("hunter2"))
    #expect(dumped.contains("host=h"))
    #expect(settings["password"] == "hunter2")
    #expect(settings.conninfo.contains("password=hunter2"))
  }

  @Test(arguments: [
    "host=h password=hunter2 hunter2", "password=x hunter2=1", "postgresql://u:hunter2@[h/db",
    "password='hunter2", "postgresql://u:%zzhunter2@h/db",
  ])
  func `settings that can't be read are refused without their secrets`(conninfo: String) throws {
    let error = databaseError { _ = try ConnectionSettings(conninfo: conninfo) }
    guard case .badSettings(let words) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!words.contains("hunter2"))
    #expect(!words.isEmpty)
  }

  @Test func `a conninfo written out is read back the same`() throws {
    let settings = try ConnectionSettings(conninfo: #"host=/tmp password='a \'b\\ c' user=''"#)
    #expect(settings["password"] == #"a 'b\ c"#)
    #expect(try ConnectionSettings(conninfo: settings.conninfo) == settings)
  }

  @Test(arguments: [
    "host=127.0.0.1 port=1 password=hunter2", "host=/nowhere password=hunter2",
    "host=127.0.0.1,127.0.0.1 port=1,2 password=hunter2",
    "host=127.0.0.1 port=hunter2 password=hunter2",
  ])
  func `a server that is not there is unreachable`(conninfo: String) throws {
    let settings = try ConnectionSettings(conninfo: conninfo)
    let error = databaseError { _ = try Connection(settings) }
    #expect(Family(error) == .unreachable)
    #expect(!String(reflecting: error).contains("hunter2"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a server that takes the connection and says nothing is given up`() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let port = try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        guard bind(listener, address, length) == 0, listen(listener, 4) == 0,
          getsockname(listener, address, &length) == 0
        else { throw TestFailure("no port to listen on") }
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    let settings = try ConnectionSettings(
      conninfo: "host=127.0.0.1 port=\(port) connect_timeout=2")
    let error = databaseError { _ = try Connection(settings) }
    #expect(Family(error) == .unreachable)
  }

  @Test func `why a server refuses is told apart`() throws {
    let settings = try TestServer.settings()
    let administrator = try Connection(settings)
    let role = "filmweek_test_\(UInt64.random(in: .min ... .max))"
    try administrator.execute(script: "CREATE ROLE \(role) CONNECTION LIMIT 0")
    defer { try? administrator.execute(script: "DROP ROLE \(role)") }
    var other = settings
    other["user"] = role
    let noLogin = databaseError { _ = try Connection(other) }
    #expect(Family(noLogin) == .refused)
    try administrator.execute(script: "ALTER ROLE \(role) LOGIN")
    let full = databaseError { _ = try Connection(other) }
    #expect(Family(full) == .tooMany)
    #expect(!String(reflecting: full).contains("LOCATION"))
    var missing = settings
    missing["dbname"] = role
    let noDatabase = databaseError { _ = try Connection(missing) }
    #expect(Family(noDatabase) == .refused)
  }

  @Test func `the second of several hosts is taken when the first is down`() throws {
    let settings = try TestServer.settings()
    var several = settings
    several["host"] = "127.0.0.1,\(settings["host"] ?? "")"
    several["port"] = "1,\(settings["port"] ?? "")"
    let one = Statement<Void, Int>("one", "SELECT 1", row: { (n: Int) in n })
    #expect(try Connection(several).row(one) == 1)
  }
}
