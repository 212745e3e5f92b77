import FilmWeekSchema
import Foundation
import Postgres
import Store
import TestSupport
import Testing

struct SchemaTests {
  @Test func `every statement has the types that the server sees in it`() throws {
    try TestDatabase.lease { database in
      let connection = try Connection(database.administrator)
      for signature in Statements.signatures { try connection.describe(signature) }
    }
  }

  @Test func `every query has a statement of its name, and begins by saying what it takes`() throws
  {
    let folder = URL(filePath: TestServer.packageRoot).appending(path: "Schema/Queries")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let names = files.map { String($0.prefix { $0 != "." }) }.filter { $0 != "create_roles" }
    #expect(Set(names) == Set(Statements.signatures.map(\.name)))
    #expect(names.count == Statements.signatures.count)
    for signature in Statements.signatures {
      let comment = signature.sql.split(separator: "\n")
        .prefix { $0.hasPrefix("--") }.joined(separator: " ")
      for number in 1..<(signature.parameters.count + 1) {
        #expect(comment.contains("$\(number) "), "\(signature.name) does not name $\(number)")
      }
    }
  }

  /// `(object, what is wrong with it)`; no rows where the schema keeps the rule.
  private func breaches(_ name: String, _ sql: String) throws -> [String] {
    try TestDatabase.lease { database in
      let statement = Statement<Void, String>(name, sql, row: { (object: String) in object })
      return try Connection(database.administrator).rows(statement)
    }
  }

  @Test func `every table with a festival lets a session see one festival only`() throws {
    let found = try breaches(
      "rls_breaches",
      """
      SELECT c.relname::text FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'festival'
      WHERE c.relnamespace = 'filmweek'::regnamespace AND c.relkind = 'r'
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
          SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*'
            AND pg_get_expr(p.polqual, c.oid) LIKE '%current_festival()%'))
      """)
    #expect(found == [])
  }

  @Test func `only two tables can be read without a festival`() throws {
    let found = try breaches(
      "open_tables",
      """
      SELECT c.relname::text FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE pg_get_expr(p.polqual, c.oid) = 'true' AND p.polcmd = 'r' ORDER BY 1
      """)
    #expect(found == ["festival", "week_address"])
  }

  @Test func `the festival leads every key, except that of addresses`() throws {
    let found = try breaches(
      "key_breaches",
      """
      SELECT conname::text FROM pg_constraint k
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
      WHERE k.connamespace = 'filmweek'::regnamespace AND k.contype IN ('p', 'u', 'x', 'f')
        AND a.attname <> 'festival' AND k.conrelid <> 'filmweek.schema_migration'::regclass
      """)
    #expect(found == ["week_address_pkey"])
  }

  @Test func `the program may do to each table what it has to, and nothing else`() throws {
    let found = try breaches(
      "grants",
      """
      SELECT table_name || ' ' || string_agg(left(privilege_type, 1), '' ORDER BY privilege_type)
      FROM information_schema.role_table_grants
      WHERE grantee = 'filmweek_app' GROUP BY table_name ORDER BY table_name COLLATE "C"
      """)
    #expect(
      found == [
        "appearance DIS", "attendance_count IS", "auditorium DISU", "door_event DIS",
        "door_minute DIS", "door_summary ISU", "door_total DIS", "festival ISU", "film DISU",
        "film_week ISU", "guest DISU", "handled_request IS", "hire DISU", "log_entry IS",
        "log_reversal IS", "occupancy DIS", "organisation DISU", "package DISU",
        "package_film DIS", "print DISU", "release IS", "released_screening IS",
        "schema_migration S", "screening DISU",
        "screening_film DIS", "screening_hold DIS", "screening_part DIS", "screening_print DIS",
        "section DISU", "shift IS", "shift_try ISU", "travel DISU", "venue DISU", "week_address IS",
        "week_film DISU",
        "week_guest DISU", "week_venue DIS",
      ])
  }

  @Test func `everybody else may do nothing, and the owner owns everything`() throws {
    let found = try breaches(
      "others",
      """
      SELECT grantee || ' ' || table_name FROM information_schema.role_table_grants
      WHERE table_schema = 'filmweek' AND grantee NOT IN ('filmweek_app', 'filmweek_owner')
      UNION ALL
      SELECT relname FROM pg_class
      WHERE relnamespace = 'filmweek'::regnamespace AND relowner <> 'filmweek_owner'::regrole
      UNION ALL
      SELECT 'public can be created in' WHERE has_schema_privilege('filmweek_app', 'public', 'CREATE')
      UNION ALL
      SELECT rolname FROM pg_roles
      WHERE rolname IN ('filmweek_app', 'filmweek_owner')
        AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
      """)
    #expect(found == [])
  }

  @Test func `every table and every domain says what it is`() throws {
    let found = try breaches(
      "uncommented",
      """
      SELECT relname::text FROM pg_class WHERE relnamespace = 'filmweek'::regnamespace
        AND relkind = 'r' AND obj_description(oid, 'pg_class') IS NULL
      UNION ALL
      SELECT typname FROM pg_type WHERE typnamespace = 'filmweek'::regnamespace
        AND typtype = 'd' AND obj_description(oid, 'pg_type') IS NULL
      """)
    #expect(found == [])
  }
}
