import Postgres
import TestSupport
import Testing

private let addTo = Statement<(Int, Int), Void>(
  "add_to", "UPDATE account SET balance = balance + $2 WHERE id = $1", bind: \.0, \.1)
private let balanceOf = Statement<Int, Int>(
  "balance_of", "SELECT balance FROM account WHERE id = $1", row: { (balance: Int) in balance })

private struct OwnRefusal: Error, Equatable {
  let reason: String
}

@Suite struct UnitOfWorkTests {
  private func withAccounts(_ body: (ConnectionSettings) throws -> Void) throws {
    try TestServer.lease { settings in
      try Connection(settings).execute(
        script: """
          CREATE TABLE account (id int PRIMARY KEY, balance int NOT NULL);
          INSERT INTO account VALUES (1, 100), (2, 100);
          """)
      try body(settings)
    }
  }

  @Test func `what a unit of work did is kept, and the session is set up`() throws {
    try withAccounts { settings in
      var connection = try Connection(settings)
      let attempts = try connection.unitOfWork { transaction in
        try transaction.execute(addTo, (1, 5))
        try transaction.setLocal("filmweek.festival", "paris")
        let setting = Statement<Void, [String]>(
          "settings",
          """
          SELECT current_setting('filmweek.festival'), current_setting('TimeZone'),
            current_setting('application_name'), current_setting('idle_in_transaction_session_timeout')
          """, row: { (a: String, b: String, c: String, d: String) in [a, b, c, d] })
        #expect(try transaction.row(setting) == ["paris", "UTC", "filmweek", "1min"])
        return transaction.attempt
      }
      #expect(attempts == 1)
      #expect(try psql(settings, "SELECT balance FROM account WHERE id = 1") == "105")
    }
  }

  @Test func `an error of the caller's own passes through untouched, and nothing is kept`() throws {
    try withAccounts { settings in
      var connection = try Connection(settings)
      #expect(throws: OwnRefusal(reason: "no")) {
        try connection.unitOfWork { transaction in
          try transaction.execute(addTo, (1, 5))
          throw OwnRefusal(reason: "no")
        }
      }
      #expect(connection.isUsable == true)
      #expect(try connection.row(balanceOf, 1) == 100)
    }
  }

  @Test func `two that lock in opposite orders both succeed, one of them again`() throws {
    try withAccounts { settings in
      let meeting = Meeting(of: 2)
      let attempts = try inThreads(2) { index in
        var connection = try Connection(settings)
        return try connection.unitOfWork { transaction in
          try transaction.execute(addTo, (1 + index, 1))
          if transaction.attempt == 1 { meeting.arrive() }
          try transaction.execute(addTo, (2 - index, 1))
          return transaction.attempt
        }
      }
      #expect(attempts.min() == 1)
      #expect(attempts.max() ?? 1 > 1)
      #expect(try psql(settings, "SELECT sum(balance) FROM account") == "204")
    }
  }

  @Test func `two that read before they write both succeed, one of them again`() throws {
    try withAccounts { settings in
      let meeting = Meeting(of: 2)
      let attempts = try inThreads(2) { _ in
        var connection = try Connection(settings)
        return try connection.unitOfWork(isolation: .repeatableRead) { transaction in
          let balance = try transaction.row(balanceOf, 1)
          if transaction.attempt == 1 { meeting.arrive() }
          // The absolute value: a lost update would show.
          try transaction.execute(
            Statement<Int, Void>("set_one", "UPDATE account SET balance = $1 WHERE id = 1"),
            balance + 10)
          return transaction.attempt
        }
      }
      #expect(attempts.min() == 1)
      #expect(attempts.max() ?? 1 > 1)
      #expect(try psql(settings, "SELECT balance FROM account WHERE id = 1") == "120")
    }
  }

  @Test(arguments: ["40001", "40P01"])
  func `what never succeeds is given up after the retries`(state: String) throws {
    var connection = try Connection(try TestServer.settings())
    var runs = 0
    let error = databaseError {
      try connection.unitOfWork(retries: 2) { transaction in
        runs += 1
        try transaction.execute(
          script: "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '\(state)'; END $$")
      }
    }
    #expect(runs == 3)
    guard case .contention(let report, attempts: 3) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(report.sqlState == SQLState(state))
    #expect(connection.isUsable == true)
  }

  @Test func `a failure that the closure hides still fails the unit of work`() throws {
    try withAccounts { settings in
      var connection = try Connection(settings)
      let error = databaseError {
        try connection.unitOfWork { transaction in
          try transaction.execute(addTo, (1, 5))
          try? transaction.execute(script: "INSERT INTO account VALUES (1, 0)")
        }
      }
      #expect(error?.constraint == "account_pkey")
      #expect(try connection.row(balanceOf, 1) == 100)
    }
  }

  @Test func `a constraint that is checked at COMMIT is named`() throws {
    try TestServer.lease { settings in
      var connection = try Connection(settings)
      try connection.execute(
        script: """
          CREATE TABLE claim (during int4range,
            CONSTRAINT claim_apart EXCLUDE USING gist (during WITH &&)
            DEFERRABLE INITIALLY DEFERRED);
          """)
      var reachedEnd = false
      let error = databaseError {
        try connection.unitOfWork { transaction in
          try transaction.execute(script: "INSERT INTO claim VALUES ('[1,5)'), ('[4,6)')")
          reachedEnd = true
        }
      }
      #expect(reachedEnd)
      guard case .exclusionViolation(let report) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(report.constraint == "claim_apart")
      #expect(report.table == "claim")
      #expect(connection.isUsable == true)
    }
  }

  @Test func `a schema that changed under a prepared statement is met by preparing again`() throws {
    try withAccounts { settings in
      var connection = try Connection(settings)
      let all = Statement<Void, Int>(
        "all_of_one", "SELECT balance FROM account WHERE id = 1",
        row: { (balance: Int) in balance })
      #expect(try connection.row(all) == 100)
      _ = try psql(settings, "ALTER TABLE account ALTER balance TYPE bigint")
      let balance = try connection.unitOfWork { try $0.row(all) }
      #expect(balance == 100)
    }
  }

  @Test(arguments: ["COMMIT", "ROLLBACK"])
  func `a script that ends the transaction is found out`(script: String) throws {
    var connection = try Connection(try TestServer.settings())
    let error = databaseError {
      try connection.unitOfWork { try $0.execute(script: script) }
    }
    #expect(error?.report?.sqlState == "25P01")
    #expect(connection.isUsable == true)
  }

  @Test(arguments: ["COPY account FROM STDIN", "COPY account TO STDOUT"])
  func `a script that copies is refused, and the connection lives on`(script: String) throws {
    try withAccounts { settings in
      let connection = try Connection(settings)
      let error = databaseError { try connection.execute(script: script) }
      #expect(error?.report?.sqlState == "0A000")
      #expect(connection.isUsable == true)
    }
  }

  @Test func `a transaction that only reads can't write`() throws {
    try withAccounts { settings in
      var connection = try Connection(settings)
      let error = databaseError {
        _ = try connection.unitOfWork(access: .readOnly) { try $0.execute(addTo, (1, 1)) }
      }
      guard case .readOnly = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
