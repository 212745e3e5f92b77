import Foundation
import Postgres
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// The sums of the ledger against plain SQL on the rows as they are kept.
struct AttendanceSQLTests {
  private struct Sum: Hashable {
    let name: String
    let value: String?
    let admissions: Int
    let audience: Int
  }

  private static let recomputed = Result {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Judges/sum_attendance.sql")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test(arguments: 100..<112 as Range<UInt64>)
  func `every total and sum equals what SQL makes of the rows`(seed: UInt64) throws {
    let programme = try RandomLedger.make(seed: seed)
    let sums = Statement<Void, Sum>(
      "sum_attendance", try Self.recomputed.get(),
      row: { (name: String, value: String?, admissions: Int, audience: Int) in
        Sum(name: name, value: value, admissions: admissions, audience: audience)
      })
    try TestDatabase.lease { database in
      try database.archive().take(programme)
      let rows = try Connection(database.administrator).rows(sums, ())
      #expect(Set(rows) == Self.sums(of: programme), "seed \(seed)")
      #expect(rows.count == Set(rows).count)
    }
  }

  private static func sums(of programme: Programme) -> Set<Sum> {
    let summary = programme.attendance
    var sums: Set<Sum> = [
      Sum(
        name: "", value: nil, admissions: summary.admissions ?? 0, audience: summary.audience ?? 0)
    ]
    for dimension in AttendanceSum.Dimension.allCases
    where !dimension.isOfPeople && dimension != .section {
      for sum in programme.sums(of: summary, by: dimension) {
        sums.insert(
          Sum(
            name: dimension.rawValue, value: sum.group?.text, admissions: sum.admissions,
            audience: sum.audience))
      }
    }
    return sums
  }
}
