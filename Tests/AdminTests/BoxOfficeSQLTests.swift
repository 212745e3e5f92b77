import Admin
import Foundation
import Postgres
import SchedulingDomain
import Store
import TestSupport
import Testing
import UseCases

/// What the report on the box office says was paid, against plain SQL on the rows as they are kept.
@Suite struct BoxOfficeSQLTests {
  private struct Sum: Hashable {
    let films: String
    let day: String?
    let currency: String
    let gross: Int
    let people: Int
  }

  private static let sums = Result {
    let text = try String(contentsOfFile: "Tests/Judges/sum_gross.sql", encoding: .utf8)
    return Statement<Void, Sum>(
      "sum_gross", text,
      row: { (films: String, day: String?, currency: String, gross: Int, people: Int) in
        Sum(films: films, day: day, currency: currency, gross: gross, people: people)
      })
  }

  @Test(arguments: 200..<212 as Range<UInt64>)
  func `gross per film, day and currency equals what SQL makes of the rows`(seed: UInt64) throws {
    let programme = try RandomLedger.make(seed: seed)
    let judged = try TestDatabase.lease { database in
      _ = try ImportProgramme(archive: database.archive())(
        Intent(
          actor: Intent.Actor(name: "Lan", rights: Set(Intent.Right.allCases)), door: .command,
          now: Build.instant("2025-12-14T00:00:00Z")), programme)
      return try Connection(database.administrator).rows(Self.sums.get(), ())
    }
    try #require(!judged.isEmpty, "seed \(seed)")
    let report = try report(seed)
    let said = try rows(report, "film_days").flatMap { row in
      row.compactMap { name, value -> String? in
        guard name.hasPrefix("gross_") else { return nil }
        let currency = name.dropFirst(6).uppercased()
        return "\(row["film"] ?? "") \(row["festival_day"] ?? "") \(currency) \(value)"
      }
    }
    let expected = judged.map { "\($0.films) \($0.day ?? "") \($0.currency) \($0.gross)" }
    #expect(said.sorted() == expected.sorted(), "seed \(seed)")
    let wholes = try rows(report, "gross")
    #expect(Set(wholes.map { $0["currency"] }) == Set(judged.map(\.currency)))
    for whole in wholes {
      let own = judged.filter { $0.currency == whole["currency"] }
      #expect(whole["gross"] == "\(own.reduce(0) { $0 + $1.gross })", "seed \(seed)")
      #expect(whole["people"] == "\(own.reduce(0) { $0 + $1.people })", "seed \(seed)")
    }
  }

  private func report(_ seed: UInt64) throws -> [String: Any] {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-gross-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(RandomLedger.file(seed: seed)).write(to: file)
    let desk = TestDesk()
    try #require(desk.run(["import", file.path(percentEncoded: false)]).status == .done)
    let reply = desk.run("report box-office --format json")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any])
  }

  /// The rows of a table, numbers as texts, without what is not known.
  private func rows(_ report: [String: Any], _ table: String) throws -> [[String: String]] {
    try #require(report[table] as? [[String: Any]]).map { row in
      row.compactMapValues { $0 is NSNull ? nil : "\($0)" }
    }
  }
}
