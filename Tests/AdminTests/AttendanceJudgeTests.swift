import Admin
import Foundation
import TestSupport
import Testing

/// The report against a recomputation in another language that shares nothing with it.
@Suite struct AttendanceJudgeTests {
  @Test(arguments: 0..<24 as Range<UInt64>, [nil, "2025-12-05T16:00:00Z"])
  func `every total and sum equals a recomputation written apart`(
    seed: UInt64, moment: String?
  ) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-ledger-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let desk = TestDesk()
    try Data(RandomLedger.file(seed: seed)).write(to: file)
    let imported = desk.run(["import", file.path(percentEncoded: false)])
    try #require(imported.status == .done, "\(imported.notes)")
    try Data(desk.run("export").output.utf8).write(to: file)

    let judged = try judge([file.path(percentEncoded: false)] + (moment.map { [$0] } ?? []))
    let reply = desk.run(
      ["report", "attendance", "--format", "json"] + (moment.map { ["--as-of", $0] } ?? []))
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any])
    let totals = try #require(report["totals"] as? NSDictionary)
    #expect(totals == judged["totals"] as? NSDictionary, "seed \(seed)")
    let sums = try #require(report["sums"] as? [String: [[String: Any]]])
    let expected = judged["sums"] as? [String: [[Any]]] ?? [:]
    #expect(sums.count == 10)
    for (name, rows) in sums {
      let own = rows.map { row in
        [row[name] as? String ?? "?", row["admissions"] ?? "", row["audience"] ?? ""]
      }
      #expect(Self.lines(own) == Self.lines(expected[name] ?? []), "\(name) of seed \(seed)")
    }
  }

  private static func lines(_ rows: [[Any]]) -> [String] {
    rows.map { row in row.map { "\($0)" }.joined(separator: " ") }.sorted()
  }

  private func judge(_ arguments: [String]) throws -> [String: Any] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: ".tools/venv/bin/python")
    process.arguments = ["Tests/Judges/sum_attendance.py"] + arguments
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try #require(try JSONSerialization.jsonObject(with: printed) as? [String: Any])
  }
}
