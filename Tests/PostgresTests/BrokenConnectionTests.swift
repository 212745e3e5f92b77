import Postgres
import TestSupport
import Testing

private let ownBackend = Statement<Void, Int>(
  "own_backend", "SELECT pg_backend_pid()", row: { (backend: Int) in backend })

/// Ends a session from outside and waits until the server has forgotten it.
func terminate(_ backend: Int, _ settings: ConnectionSettings) throws {
  let administrator = try Connection(settings)
  let terminate = Statement<Int, Void>("terminate", "SELECT pg_terminate_backend($1, 5000)")
  try administrator.execute(terminate, backend)
}

@Suite struct BrokenConnectionTests {
  @Test func `a connection that breaks in the middle says so, and nothing is kept`() throws {
    try TestServer.lease { settings in
      var connection = try Connection(settings)
      try connection.execute(script: "CREATE TABLE kept (n int)")
      let error = databaseError {
        try connection.unitOfWork { transaction in
          try transaction.execute(script: "INSERT INTO kept VALUES (1)")
          try transaction.execute(script: "SELECT pg_terminate_backend(pg_backend_pid())")
        }
      }
      guard case .connectionLost = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(connection.isUsable == false)
      #expect(try psql(settings, "SELECT count(*) FROM kept") == "0")
    }
  }

  @Test func `a connection that was gone before COMMIT lost the work, surely`() throws {
    try TestServer.lease { settings in
      var connection = try Connection(settings)
      let error = databaseError {
        try connection.unitOfWork { transaction in
          try terminate(try transaction.row(ownBackend), settings)
        }
      }
      guard case .connectionLost = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func `a connection that breaks at COMMIT leaves it unknown what was kept`() throws {
    try TestServer.lease { settings in
      var connection = try Connection(settings)
      try connection.execute(
        script: """
          CREATE TABLE kept (n int);
          CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
          CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON kept
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave();
          """)
      let error = databaseError {
        try connection.unitOfWork { try $0.execute(script: "INSERT INTO kept VALUES (1)") }
      }
      #expect(error == .commitUnknown)
    }
  }

  @Test func `statement_timeout ends a statement, and the connection lives on`() throws {
    var settings = try TestServer.settings()
    settings.statementTimeout = 50
    let connection = try Connection(settings)
    let error = databaseError { try connection.execute(script: "SELECT pg_sleep(60)") }
    guard case .canceled = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(connection.isUsable == true)
  }
}
