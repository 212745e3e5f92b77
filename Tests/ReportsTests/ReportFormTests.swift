import CivilTime
import Foundation
import Reports
import SchedulingDomain
import Tables
import TestSupport
import Testing
import Wording

/// The forms of one report, each read by something that is not its writer.
@Suite struct ReportFormTests {
  private let report: Report

  init() {
    var film = Build.film("evil", minutes: 90)
    film.originalTitle = "=HYPERLINK(\"x\") <b>&\t紅雨"
    var programme = Build.programme(
      films: [film],
      screenings: [
        Build.screening("A1", at: "2025-12-05 20:00", in: Build.room("salle-1"), films: ["evil"])
      ])
    programme.put(.count(Build.count("c1", of: "A1", 1234)))
    report = WeekReports(programme).attendance(by: [.film])
  }

  @Test func `as JSON it has its schema, and a member for each column of each table`() throws {
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json)) as? [String: Any])
    #expect(whole["schema"] as? String == "filmweek-attendance/1")
    for table in report.tables {
      let rows = try #require(whole[table.id] as? [[String: Any]])
      #expect(rows.count == table.rows.count)
      #expect(rows.allSatisfy { Set($0.keys) == Set(table.columns.map(\.id)) })
    }
    let film = try #require((whole["by_film"] as? [[String: Any]])?.first)
    #expect(film["film"] as? String == "evil" && film["audience"] as? Int == 1234)
  }

  @Test func `no cell of a table is taken for a formula`() throws {
    let table = try #require(report.tables.first { $0.id == "by_film" })
    for separator in [UInt8(ascii: ","), UInt8(ascii: "\t")] {
      let text = String(
        decoding: report.values(of: table, separator: separator), as: UTF8.self)
      #expect(text.hasPrefix("film"))
      #expect(text.contains("'=HYPERLINK"))
    }
    #expect(
      String(decoding: report.ndjson(of: table), as: UTF8.self).hasPrefix("{\"film\":\"evil\""))
  }

  @Test func `as a workbook each table is a sheet of typed cells`() throws {
    let bytes = try report.workbook(of: Instant(secondsSinceEpoch: 1_000_000_000))
    #expect(try bytes == report.workbook(of: Instant(secondsSinceEpoch: 1_000_000_000)))
    let sheets = report.tables.filter { !$0.rows.isEmpty }.count + 1
    let printed = try Python.run(
      """
      import sys, io, openpyxl
      book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
      print(len(book.worksheets))
      sheet = [s for s in book.worksheets if s.title == "Audience by film"][0]
      print([c.value for c in sheet[2]][1:4])
      """, bytes)
    #expect(printed == "\(sheets)\n[1, 1234, 1234]\n")
    let formats = try Python.run(
      """
      import sys, io, openpyxl
      book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
      sheet = [s for s in book.worksheets if s.title == "Audience by film"][0]
      print([c.number_format for c in sheet[2]][1:5])
      """, bytes)
    #expect(formats == "['#,##0', '#,##0', '#,##0', '0.0%']\n")
  }

  @Test func `as a page its tables have captions, headings and the same figures`() {
    let page = String(decoding: report.page(), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.contains("<caption>Audience by film</caption>"))
    #expect(page.contains("&lt;b&gt;&amp; 紅雨") && !page.contains("<b>"))
    #expect(page.contains("<td class=\"number\">1,234</td>"))
  }
}

enum Python {
  static func run(_ script: String, _ input: [UInt8]) throws -> String {
    let process = Process()
    let (into, out) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: ".tools/venv/bin/python")
    process.arguments = ["-c", script]
    (process.standardInput, process.standardOutput) = (into, out)
    try process.run()
    try into.fileHandleForWriting.write(contentsOf: Data(input))
    try into.fileHandleForWriting.close()
    let printed = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }
}
