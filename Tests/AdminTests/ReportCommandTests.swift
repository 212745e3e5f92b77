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

/// The film week of Paris 2025, whose figures were worked out by hand from its sources.
@Suite struct ParisReportTests {
  private func paris() -> TestDesk {
    let desk = TestDesk(width: 200)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  private func object(_ desk: TestDesk, _ line: String) throws -> [String: Any] {
    let output = desk.run("report \(line) --format json").output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test func `what is only claimed is told with its sources, and nothing is added up`() throws {
    let desk = paris()
    let text = desk.run("report attendance").output.replacing(#/ +/#, with: " ")
    for words in [
      "Admissions not known 0 of 17", "Audience more than 6,000 not known 0 of 22",
      "Guests more than 100 not known not counted; the programme names 34",
      "Volunteers about 200 not known",
      "more than 6,000, from France and nearly 20 other countries",
      "more than 6,000, from over 20 countries (https://", "OP: more than 2,700, from 23 countries",
      "CL: more than 400", "Sources kept on file: 001_691421bbd62ce356, ",
    ] { #expect(text.contains(words), "\(words) in\n\(text)") }
    let totals = try object(desk, "attendance")["totals"] as? [String: Any]
    #expect(totals?.values.allSatisfy { $0 is NSNull } == true)
  }

  @Test func `counts are added beside the claims, each as the surest method has it`() throws {
    let desk = paris()
    for line in [
      "attendance count OP 1500 --door stalls", "attendance count OP 1220 --door balcony",
      "attendance count CL 412", "attendance count CL 430 --method box-office",
      "attendance count SEM 60 --method estimate",
    ] { #expect(desk.run(line).status == .done) }
    let totals = try object(desk, "attendance")["totals"] as? [String: Any]
    #expect(totals?["admissions"] as? Int == 1500 + 1220 + 412)
    #expect(totals?["audience"] as? Int == 1500 + 1220 + 412 + 60)
    #expect(totals?["persons"] is NSNull)
    let text = desk.run("report attendance").output
    #expect(text.contains("CL: box office says 430; not used."))
    #expect(text.contains("2 of 17") && text.contains("3 of 22"))
    let venues = try object(desk, "funder")["venues"] as? [[String: Any]] ?? []
    #expect(venues.map { $0["admissions"] as? Int } == [2720, 412, nil])
    #expect(venues.map { $0["screenings"] as? Int } == [2, 1, 14])
  }

  @Test func `what is known, what is estimated and what contradicts is told of the Paris week`()
    throws
  {
    let desk = paris()
    for line in [
      "attendance count OP 2720 --method ticket-scan",
      "attendance count CL 398 --method box-office",
      "attendance count SEM 60 --method estimate",
      "attendance count --week-wide 6120 --method estimate",
      "attendance claim \"at most 300\" --screening CL --source \"another paper\"",
    ] { #expect(desk.run(line).status == .done) }
    let text = desk.run("report attendance").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for words in [
      "Admissions 3,118 2 of 17", "Audience more than 6,000 3,178 3 of 22",
      "How it is known: ticket scan 2,720; box office 398; estimate 60",
      "What contradicts: The whole week: sources differ: France and nearly 20 other countries or "
        + "over 20 countries.",
      "CL: claimed more than 400 (https://en.nhandan.vn/vietnamese-cinema-makes-its-mark-in-paris-"
        + "post156703.html); counted 398, box office.",
      "CL: claimed fewer than 300 (another paper); counted 398, box office.",
      "CL: sources differ: more than 400 (https://en.nhandan.vn/vietnamese-cinema-makes-its-mark-in-"
        + "paris-post156703.html) or fewer than 300 (another paper).",
      "Of the whole week, estimate says 6,120; it is in no sum of screenings.",
      "Guests: more than 100",
    ] { #expect(text.contains(words), "\(words) in\n\(text)") }
    // More than 2,700 were claimed of the opening, and 2,720 counted: nothing contradicts that.
    #expect(!text.contains("OP: claimed"))
    let told = try object(desk, "attendance")["contradictions"] as? [[String: Any]] ?? []
    let facts = told.map { one in
      let claims = (one["claims"] as? [String] ?? []).count
      return "\(one["screening"] as? String ?? "week") \(one["kind"] ?? "") "
        + "\(one["counted"] as? Int ?? -1) \(claims)"
    }
    #expect(
      facts == [
        "week origins -1 2", "CL claim-against-count 398 1", "CL claim-against-count 398 1",
        "CL figures -1 2",
      ])
  }

  @Test func `a film to which nobody came is in the box office, and has a bar of nothing`() throws {
    let desk = paris()
    desk.run("attendance count CL 0 --method box-office")
    let films = try object(desk, "box-office")["films"] as? [[String: Any]] ?? []
    #expect(films.map { $0["film"] as? String } == ["mua-do"])
    #expect(films.map { $0["admissions"] as? Int } == [0])
    let picture = desk.run("report box-office --format svg --picture films").output
    #expect(picture.contains("<svg") && picture.contains("Red Rain"))
  }

  @Test
  func `a claim for the week contradicts counts only where none is missing, or they are more`()
    throws
  {
    func told(_ figures: [String: Int], _ claim: String) -> Bool {
      let desk = TestDesk()
      desk.run("import Samples/list.csv --week w --create --zone Europe/Paris")
      desk.run("attendance claim \"\(claim)\"")
      for (code, figure) in figures { desk.run("attendance count \(code) \(figure)") }
      return desk.run("report attendance").output.contains("The whole week: claimed")
    }
    let desk = TestDesk()
    desk.run("import Samples/list.csv --week w --create --zone Europe/Paris")
    let output = Data(desk.run("screening list --format json").output.utf8)
    let object = try JSONSerialization.jsonObject(with: output) as? [String: Any]
    let codes = try #require(object?["screenings"] as? [[String: Any]])
      .compactMap { $0["code"] as? String }
    let all = Dictionary(uniqueKeysWithValues: codes.map { ($0, 10) })
    let first = try #require(codes.first)
    #expect(!told([first: 10], "more than 6,000") && told(all, "more than 6,000"))
    #expect(told([first: 10], "fewer than 9") && !told([first: 10], "fewer than 11"))
    #expect(!told(all, "about 6,000"))
  }

  @Test func `the European form has the figures that the sample's films give`() throws {
    let rows = try object(paris(), "funder --form eu-media")["rows"] as? [[String: Any]] ?? []
    let figures = rows.map { "\($0["row"] ?? "") \($0["figure"] as? Int ?? -1)" }
    #expect(
      figures == [
        "films 17", "fictions 12", "documentaries 1", "animations 0", "national_premieres 0",
        "unreleased -1", "european 0", "european_features 0", "european_shorts 0",
        "non_national 0", "low_capacity 0", "non_media 13", "media_countries 0",
        "overall_audience -1", "screening_audience -1",
      ])
  }
}
