import Postgres
import TestSupport
import Testing

private let ownBackend = Statement<Void, Int>(
  "own_backend", "SELECT pg_backend_pid()", row: { (backend: Int) in backend })

@Suite struct PoolTests {
  @Test func `a connection that came back is lent again`() throws {
    let pool = Pool(try TestServer.settings(), size: 2)
    let first = try pool.withConnection { try $0.row(ownBackend) }
    let second = try pool.withConnection { try $0.row(ownBackend) }
    #expect(first == second)
  }

  @Test func `who waits past the deadline is told so, and nobody else suffers`() throws {
    let pool = Pool(try TestServer.settings(), size: 1)
    let backend = try pool.withConnection { connection in
      let errors = try inThreads(3) { _ in
        databaseError { try pool.withConnection(waitingAtMost: .milliseconds(30)) { _ in } }
      }
      #expect(errors == Array(repeating: .poolExhausted(size: 1), count: 3))
      return try connection.row(ownBackend)
    }
    #expect(try pool.withConnection { try $0.row(ownBackend) } == backend)
  }

  @Test func `more threads than connections are all served, never more than the size`() throws {
    let pool = Pool(try TestServer.settings(), size: 2)
    let backends = try inThreads(8) { _ in
      try (1...20).map { _ in
        try pool.withConnection(waitingAtMost: .seconds(60)) { try $0.row(ownBackend) }
      }
    }
    #expect(backends.flatMap { $0 }.count == 160)
    #expect(Set(backends.flatMap { $0 }).count <= 2)
  }

  @Test func `a session that the server ended is replaced`() throws {
    let settings = try TestServer.settings()
    let pool = Pool(settings, size: 1)
    let first = try pool.withConnection { try $0.row(ownBackend) }
    try terminate(first, settings)
    let second = try pool.withConnection { try $0.row(ownBackend) }
    #expect(first != second)
  }

  @Test func `a connection that broke while it was lent is not lent again`() throws {
    let pool = Pool(try TestServer.settings(), size: 1)
    let error = databaseError {
      try pool.withConnection {
        try $0.execute(script: "SELECT pg_terminate_backend(pg_backend_pid())")
      }
    }
    #expect(Family(error) == .connectionLost)
    #expect(try pool.withConnection { try $0.row(ownBackend) } > 0)
  }

  @Test func `a connection left in a transaction is not lent again`() throws {
    let pool = Pool(try TestServer.settings(), size: 1)
    let first = try pool.withConnection { connection in
      try connection.execute(script: "BEGIN")
      return try connection.row(ownBackend)
    }
    #expect(try pool.withConnection { try $0.row(ownBackend) } != first)
  }

  @Test func `a place is free again after a connection could not be opened`() throws {
    let pool = Pool(try ConnectionSettings(conninfo: "host=127.0.0.1 port=1"), size: 1)
    for _ in 1...2 {
      let error = databaseError { try pool.withConnection { _ in } }
      #expect(Family(error) == .unreachable)
    }
  }
}
