import Postgres
import TestSupport
import Testing

/// The families by name, so that a test's table can say which one it expects.
enum Family: String, Sendable {
  case unique, exclusion, foreignKey, check, notNull, contention, lockTimeout, canceled, diskFull
  case readOnly, notPermitted, undefined, invalidData, server, tooMany, refused, unreachable
  case connectionLost, other

  init(_ error: DatabaseError?) {
    self =
      switch error {
      case .uniqueViolation: .unique
      case .exclusionViolation: .exclusion
      case .foreignKeyViolation: .foreignKey
      case .checkViolation: .check
      case .notNullViolation: .notNull
      case .contention: .contention
      case .lockTimeout: .lockTimeout
      case .canceled: .canceled
      case .diskFull: .diskFull
      case .readOnly: .readOnly
      case .notPermitted: .notPermitted
      case .undefinedObject: .undefined
      case .invalidData: .invalidData
      case .server: .server
      case .tooManyConnections: .tooMany
      case .refused: .refused
      case .unreachable: .unreachable
      case .connectionLost: .connectionLost
      default: .other
      }
  }
}

/// What must never show in an error.
private let canary = "canary-7f3a"

@Suite struct ErrorTests {
  private static let schema = """
    SET search_path = pg_temp;
    CREATE TABLE parent (key text CONSTRAINT parent_key PRIMARY KEY);
    CREATE TABLE child (
      parent text CONSTRAINT child_parent REFERENCES parent,
      code text NOT NULL CONSTRAINT child_code UNIQUE,
      slug text CONSTRAINT child_slug CHECK (slug <> 'canary-7f3a'),
      during int4range, CONSTRAINT child_apart EXCLUDE USING gist (during WITH &&));
    CREATE TYPE mood AS ENUM ('calm');
    CREATE DOMAIN tame AS text CONSTRAINT tame_check CHECK (VALUE <> 'canary-7f3a');
    INSERT INTO parent VALUES ('canary-7f3a');
    INSERT INTO child VALUES ('canary-7f3a', 'canary-7f3a', NULL, '[1,5)');
    """

  @Test(
    arguments: [
      ("INSERT INTO parent VALUES ($1)", Family.unique, "parent_key"),
      ("INSERT INTO child (code, parent) VALUES ('x', $1 || '-')", .foreignKey, "child_parent"),
      ("INSERT INTO child (code, slug) VALUES ('x', $1)", .check, "child_slug"),
      ("SELECT $1::text::tame", .check, "tame_check"),
      ("INSERT INTO child (code, slug) VALUES (NULL, $1 || '-')", .notNull, nil),
      ("INSERT INTO child (code, during) VALUES ($1 || '-', '[1,2)')", .exclusion, "child_apart"),
      ("SELECT ($1::text)::int", .invalidData, nil),
      ("SELECT ($1::text)::mood", .invalidData, nil),
      ("SELECT ($1::text)::timestamptz", .invalidData, nil),
      ("SELECT ($1::text)::jsonb", .invalidData, nil),
      ("SELECT 1 / (length($1::text) - 11)", .invalidData, nil),
      ("SELECT * FROM nowhere WHERE key = $1::text", .undefined, nil),
      ("SELECT nothing($1::text)", .undefined, nil),
      ("SELECT format('%s %s', $1::text)", .invalidData, nil),
    ] as [(String, Family, String?)])
  func `a refusal is told by its family, and holds no value`(
    sql: String, family: Family, constraint: String?
  ) throws {
    let connection = try Connection(try TestServer.settings())
    try connection.execute(script: Self.schema)
    let statement = Statement<String, Void>("refused", sql)
    let error = databaseError { try connection.execute(statement, canary) }
    #expect(Family(error) == family)
    #expect(error?.constraint == constraint)
    #expect(error?.report?.statement == "refused")
    var words = "\(String(describing: error)) \(String(reflecting: error))"
    dump(error, to: &words)
    #expect(!words.contains(canary))
  }

  @Test(arguments: [
    ("P0001", Family.server), ("53100", .diskFull), ("40001", .contention), ("25006", .readOnly),
    ("42501", .notPermitted), ("55P03", .lockTimeout), ("57014", .canceled),
    ("22012", .invalidData),
    ("53300", .tooMany), ("28000", .refused), ("57P03", .unreachable), ("08006", .connectionLost),
    ("57P01", .connectionLost), ("3F000", .undefined), ("XX001", .server), ("23514", .check),
  ])
  func `a trigger's own error is told by its state and never by its words`(
    state: String, family: Family
  ) throws {
    let connection = try Connection(try TestServer.settings())
    let error = databaseError {
      try connection.execute(
        script: """
          DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '\(state)', MESSAGE = 'a',
            DETAIL = '\(canary)', HINT = '\(canary)', CONSTRAINT = 'c', TABLE = 't'; END $$
          """)
    }
    #expect(Family(error) == family)
    if let report = error?.report {
      #expect(report.sqlState == SQLState(state))
      #expect(report.constraint == "c")
      #expect(report.table == "t")
      if state == "P0001" || state == "22012" { #expect(report.message == nil) }
    }
    #expect(!String(reflecting: error).contains(canary))
  }

  @Test func `a lock that is held ends the wait after lock_timeout`() throws {
    try TestServer.lease { settings in
      var holder = try Connection(settings)
      try holder.execute(script: "CREATE TABLE held (n int)")
      var hasty = settings
      hasty.lockTimeout = 50
      let error = try holder.unitOfWork { transaction in
        try transaction.execute(script: "LOCK held")
        let waiter = try Connection(hasty)
        return databaseError { try waiter.execute(script: "LOCK held; SELECT 1") }
      }
      #expect(Family(error) == .lockTimeout)
    }
  }

  @Test func `what a role may not do is told`() throws {
    try TestServer.lease { settings in
      let connection = try Connection(settings)
      try connection.execute(script: "CREATE TABLE secret (n int); SET ROLE pg_monitor")
      let error = databaseError { try connection.execute(script: "TABLE secret") }
      #expect(Family(error) == .notPermitted)
      #expect(error?.report?.message == "permission denied for table secret")
    }
  }

  @Test func `a row that its type refuses is told without the row`() throws {
    struct Refusal: Error { let value: String }
    let connection = try Connection(try TestServer.settings())
    let statement = Statement<Void, Int>(
      "picky", "SELECT 'canary-7f3a'",
      row: { (value: String) throws in throw Refusal(value: value) })
    let error = databaseError { _ = try connection.row(statement) }
    #expect(error == .rowRefused(statement: "picky", by: "Refusal"))
  }
}
