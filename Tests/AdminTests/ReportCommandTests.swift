import Admin
import Foundation
import TestSupport
import Testing

/// The report commands from the words that are typed to what is written.
@Suite struct ReportCommandTests {
  private func counted() throws -> TestDesk {
    let desk = try TestDesk.planned(width: 100)
    for line in ["attendance count A1 380 --door balcony", "attendance count A2 88"] {
      #expect(desk.run(line).status == .done)
    }
    return desk
  }

  private func folder() -> String {
    FileManager.default.temporaryDirectory.path + "/filmweek-reports-\(UUID().uuidString)"
  }

  @Test(arguments: [
    ("attendance", "screenings"), ("occupancy", "screenings"), ("countries", "films_by_country"),
    ("box-office", "films"), ("funder", "rows"), ("editions", "measures"),
  ])
  func `every report answers programs`(report: String, table: String) throws {
    let desk = try counted()
    let whole = try #require(
      try JSONSerialization.jsonObject(
        with: Data(desk.run("report \(report) --format json").output.utf8)) as? [String: Any])
    #expect(whole["schema"] as? String == "filmweek-\(report)/1")
    #expect(whole["week"] as? String == "paris")
    #expect((whole[table] as? [Any])?.isEmpty == false)
    for form in ["csv", "tsv", "ndjson", "html", "table"] {
      let reply = desk.run("report \(report) --format \(form)")
      #expect(reply.status == .done && !reply.output.isEmpty, "\(form)")
    }
  }

  @Test func `what a screen can't show is asked to go to a file`() throws {
    let reply = try counted().run("report attendance --format xlsx")
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("Name a file: --output report.xlsx"))
  }

  @Test(arguments: [
    ("report attendance --as-of \"some day\"", "is no"),
    ("report attendance --withhold-below 2", "takes 3 or more"),
    ("report occupancy --format csv --table x", "There are: measures, screenings"),
    ("report attendance --format svg --picture x", "There are: films"),
    ("report editions a b c d e", "at most 4"), ("report compare 1", "no report was saved under 1"),
    ("report save \" \"", "needs a name"),
    ("report attendance --language de", "They speak en, fr, vi."),
    ("report dossier --for x --language en,de --output x", "They speak en, fr, vi."),
    ("report occupancy --table x", "There are: measures, screenings"),
    ("report funder --format svg", "this report has no pictures"),
    ("report attendance --saved 99", "no report was saved"),
  ])
  func `what can't be done is said with what can`(line: String, words: String) throws {
    let reply = try counted().run(line)
    #expect(reply.status != .done)
    #expect(reply.notes.contains(words), "\(reply.notes)")
  }

  @Test func `a saved report is made again to the letter, and compared with what came since`()
    throws
  {
    let desk = try counted()
    let then = desk.run("report attendance --format json").output
    let saved = desk.run("report save \"for the embassy\"")
    #expect(
      saved.output.contains("“for the embassy”: admissions 468, audience 468, persons not known"))
    let number = try #require(saved.output.firstMatch(of: #/report (\d+),/#)?.output.1)
    let same = desk.run("report compare \(number)")
    #expect(same.output.contains("No figure has changed."))

    desk.run("attendance correct a2-1 100 --reason \"the gallery was forgotten\"")
    desk.run("screening cancel A1")
    let json = desk.run("report attendance --saved \(number) --format json").output
    #expect(json == then)
    // A page says which saved report it is, and is the same whenever it is made again.
    let page = "report attendance --saved \(number) --format html --language fr"
    let made = desk.run(page).output
    #expect(made.contains("Rapport enregistré n°\u{A0}\(number), «\u{A0}for the embassy\u{A0}»"))
    #expect(desk.run(page, now: "2026-11-01T09:00:00Z").output == made)
    let compared = desk.run("report compare \(number) --format json").output
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(compared.utf8)) as? [String: Any])
    let changes = try #require(whole["changes"] as? [[String: Any]])
    #expect(changes.map { $0["code"] as? String } == ["A1", "A2"])
    #expect(changes.map { $0["difference"] as? Int } == [-380, 12])
    #expect(
      changes.map { $0["why"] as? String } == [
        "cancelled", "a2-2: 100, clicker, in place of a2-1 (the gallery was forgotten)",
      ])
    let totals = try #require(whole["totals"] as? [[String: Any]])
    #expect(totals[0]["difference"] as? Int == -368)
  }

  @Test func `reports that were saved are listed, the newest first`() throws {
    let desk = try counted()
    #expect(desk.run("report list").notes.contains("No report was saved yet"))
    desk.run("report save \"for the embassy\"")
    desk.run("report save \"for the funder\"")
    let text = desk.run("report list --format json").output
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(whole["schema"] as? String == "filmweek-report/1")
    let reports = try #require(whole["reports"] as? [[String: Any]])
    #expect(reports.map { $0["name"] as? String } == ["for the funder", "for the embassy"])
    #expect((reports[0]["facts"] as? [String])?.first == "admissions 468")
  }

  @Test func `what was taken is compared as numbers, in every language`() throws {
    let desk = try counted()
    desk.run("attendance count A2 80 --method box-office --gross \"1200.00 EUR\"")
    let saved = desk.run("report save before").output
    let number = try #require(saved.firstMatch(of: #/report (\d+),/#)?.output.1)
    desk.run("attendance correct a2-2 80 --gross \"1010.00 EUR\" --reason refunds")
    let compare = "report compare \(number)"
    let output = desk.run("\(compare) --language fr --format json").output
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let gross = try #require(whole["gross_changes"] as? [[String: Any]])
    #expect(gross.map { $0["code"] as? String } == ["A2"])
    #expect(gross[0]["before"] as? Int == 120_000 && gross[0]["after"] as? Int == 101_000)
    #expect(gross[0]["difference"] as? Int == -19_000)
    #expect((whole["changes"] as? [Any])?.isEmpty == true)
    #expect(
      desk.run("\(compare) --format csv").output.contains(
        "gross_eur,\"Gross, EUR\",1200.00,1010.00,-190"))
    #expect(desk.run(compare).output.contains("-190.00"))
  }

  @Test func `what is handed over says of which days it is, and when it was made`() throws {
    let desk = try counted()
    let now = "2025-12-20T09:05:00Z"
    for (language, days, made) in [
      ("en", "December 2025</p>", "Made at 10:05 on Saturday 20 December 2025."),
      ("fr", "décembre 2025</p>", "Établi le samedi 20 décembre 2025 à 10:05."),
      ("vi", "tháng 12 năm 2025</p>", "Lập lúc 10:05, thứ Bảy, ngày 20 tháng 12 năm 2025."),
    ] {
      for report in ["attendance", "occupancy", "box-office", "funder", "countries"] {
        let page = desk.run("report \(report) --format html --language \(language)", now: now)
          .output
        #expect(page.contains(days) && page.contains("<footer>\(made)</footer>"), "\(report)")
      }
    }
    let then = desk.run("report attendance --as-of 2025-12-13 --language fr", now: now).output
    #expect(then.contains("État du registre\u{A0}: fin du samedi 13 décembre 2025."), "\(then)")
    let minute = desk.run("report attendance --as-of \"13dec 20:30\"", now: now).output
    #expect(minute.contains("As the ledger stood at 20:30 on Saturday 13 December 2025."))
  }

  @Test func `a terminal says which columns it has no room for, and what has`() throws {
    let desk = try TestDesk.planned(width: 44)
    desk.run("attendance count A1 380 --method box-office --gross \"100 EUR\"")
    let words = desk.run("report box-office").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("(no room for") && words.contains("take --format html, xlsx or csv)"))
    #expect(words.contains("“Missing”"))
  }

  @Test func `a dossier is a folder for each language`() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let reply = try counted().run([
      "report", "dossier", "--for", "Ambassade <x>", "--language", "fr,vi", "--output", folder,
      "--thanks", "tout le monde",
    ])
    #expect(reply.status == .done, "\(reply.notes)")
    for language in ["fr", "vi"] {
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(language)")
      #expect(
        Set(files).isSuperset(of: ["summary.html", "tables.xlsx", "how-we-counted.txt", "pictures"])
      )
      let pictures = try FileManager.default.contentsOfDirectory(
        atPath: "\(folder)/\(language)/pictures")
      #expect(Set(pictures).isSuperset(of: ["films.svg", "hours.svg"]))
    }
    let page = try String(contentsOfFile: "\(folder)/fr/summary.html", encoding: .utf8)
    #expect(page.contains("Ambassade &lt;x&gt;") && page.contains("tout le monde"))
    #expect(page.contains("<footer>Établi le "))
    let how = try String(contentsOfFile: "\(folder)/vi/how-we-counted.txt", encoding: .utf8)
    #expect(how.contains("Lượt xem: 468 (") && how.contains("\nLập lúc "))
  }

  @Test func `a browser finds nothing wrong with the pages, by day and by night`() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let desk = try counted()
    var pages: [String] = []
    for report in [
      "attendance --language vi", "occupancy", "editions --language fr", "box-office",
    ] {
      pages.append("\(folder)/\(pages.count).html")
      let reply = desk.run("report \(report) --format html --output \(pages.last ?? "")")
      #expect(reply.status == .done)
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: ".tools/venv/bin/python")
    process.arguments = ["Tests/Judges/check_report.py"] + pages
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  @Test func `the ledger is read as it stood`() throws {
    let desk = try counted()
    desk.run("attendance correct a2-1 100 --reason late", now: "2025-12-20T09:00:00Z")
    func admissions(_ options: String) throws -> Int? {
      let output = desk.run("report attendance --format json \(options)").output
      let whole = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return (whole?["totals"] as? [String: Any])?["admissions"] as? Int
    }
    #expect(try admissions("") == 480)
    #expect(try admissions("--as-of 2025-12-19") == 468)
    #expect(try admissions("--as-of \"20dec 9:59\"") == 468)
    #expect(try admissions("--as-of 20dec") == 480)
    #expect(try admissions("--as-of 2025-12-20T09:00:00Z") == 480)
    #expect(try admissions("--as-of 2025-10-31") == nil)
  }
}
