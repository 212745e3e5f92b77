import Admin
import Foundation
import TestSupport
import Testing

/// Counts, money and returns through the command, and what is said of bad ones.
@Suite struct CountCommandTests {
  private func paris() -> TestDesk {
    let desk = TestDesk()
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  /// The sample with 20:00 as the closing's time, in a room of 431 seats.
  private func timed() -> TestDesk {
    let desk = paris()
    desk.run("screening edit CL --start 20:00 --venue pathe-palace --auditorium salle-1")
    return desk
  }

  private func importing(
    _ text: String, _ desk: TestDesk, _ options: String = "", encoding: String.Encoding = .utf8
  ) throws -> TestDesk.Reply {
    try importing(#require(text.data(using: encoding)), desk, options)
  }

  private func importing(
    _ data: Data, _ desk: TestDesk, _ options: String = ""
  ) throws -> TestDesk.Reply {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try data.write(to: file)
    return desk.run(
      ["attendance", "import", file.path(percentEncoded: false)] + shellWords(options))
  }

  private func counts(_ desk: TestDesk) throws -> [[String: Any]] {
    let output = desk.run("attendance list --format json").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(object?["counts"] as? [[String: Any]])
      .filter { $0["method"] as? String != "reported" }
  }

  private func totals(_ desk: TestDesk) throws -> [String: Int?] {
    let output = desk.run("report attendance --format json").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(object?["totals"] as? [String: Any]).mapValues { $0 as? Int }
  }

  @Test func `a count states what was paid, and a correction keeps or replaces it`() throws {
    let desk = paris()
    let reply = desk.run("attendance count CL 412 --method box-office --gross \"3 120,50 €\"")
    #expect(reply.output.contains("412 by box office, 3,120.50\u{A0}EUR"))
    #expect(desk.run("attendance correct cl-1 410 --reason typo").status == .done)
    #expect(
      desk.run("attendance correct cl-2 410 --gross \"3100 EUR\" --reason till").status == .done)
    #expect(try counts(desk).map { $0["gross"] as? Int } == [312_050, 312_050, 310_000])
    #expect(try counts(desk).allSatisfy { $0["currency"] as? String == "EUR" })
    let csv = desk.run("attendance list --format csv").output
    #expect(csv.contains("3120.50,EUR") && csv.contains("3100.00,EUR"))
    #expect(desk.run("attendance list").output.contains("3,100.00\u{A0}EUR"))
    #expect(desk.run("report box-office").output.contains("3,100.00"))
  }

  @Test(arguments: [
    ("CL 412 --gross 3120", "in which currency"), ("CL 412 --gross \"3120 $\"", "no currency"),
    ("CL 412 --gross \"12.5 VND\"", "more decimals than VND"),
    ("CL 412 --gross=-5EUR", "less than nothing"),
    ("CL -- -5", "-5 is no number of people"), ("CL 1.5", "that is no count"),
    ("CL 999999999", "Give 0 to 100000000"), ("412", "a screening or a number is missing"),
    ("CL 412 --week-wide", "that is no count"),
    ("CL 412 --country QQ", "“QQ” is no country"), ("CL 412 --method reported", "Claim it"),
    ("XYZ 412", "no screening"),
  ])
  func `a count that can't be is refused and leaves nothing behind`(
    words: String, said: String
  ) throws {
    let desk = paris()
    let reply = desk.run("attendance count \(words)")
    #expect(reply.status == .usage || reply.status == .notFound, "\(reply.notes)")
    #expect(reply.notes.lowercased().contains(said.lowercased()), "\(reply.notes)")
    #expect(try counts(desk).isEmpty)
  }

  @Test func `Kosovo counts as a country`() throws {
    let desk = paris()
    #expect(desk.run("attendance count CL 412 --country xk").status == .done)
    #expect(desk.run("report attendance --by country").output.contains("Kosovo"))
  }

  @Test func `the three totals of the handbook are entered by command`() throws {
    let desk = paris()
    for line in [
      "count OP 300", "count 101 40", "count CL 60", "count SEM 50",
      "count --week-wide 310 --method registration",
    ] { #expect(desk.run("attendance \(line)").status == .done) }
    #expect(try totals(desk) == ["admissions": 400, "audience": 450, "persons": 310])
  }

  @Test func `and by a file`() throws {
    let desk = paris()
    let reply = try importing(
      """
      screening,scope,count,method
      OP,,300,clicker
      101,,40,clicker
      CL,,60,clicker
      SEM,,50,clicker
      ,week,310,registration
      """, desk)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(try totals(desk) == ["admissions": 400, "audience": 450, "persons": 310])
  }

  @Test func `what is estimated of the week stands beside the totals, and in none`() throws {
    let desk = paris()
    let reply = desk.run("attendance count --week-wide 6120 --method estimate --by Lan")
    #expect(reply.output.contains("shown beside the totals, in no sum of screenings"))
    #expect(try totals(desk).values.allSatisfy { $0 == nil })
    let report = desk.run("report attendance").output
    #expect(report.contains("Of the whole week, estimate says 6,120"))
  }

  @Test func `a count of a cancelled screening is kept, told, and in no total`() throws {
    let desk = paris()
    desk.run("screening cancel 107")
    let reply = desk.run("attendance count 107 80")
    #expect(reply.status == .done)
    #expect((reply.output + reply.notes).contains("107 is cancelled; its count is kept"))
    #expect(try counts(desk).count == 1)
    #expect(try totals(desk)["admissions"] == .some(nil))
    #expect(
      desk.run("report attendance").output.contains(
        "107 is cancelled; its count of 80 is in no total."))
  }

  @Test func `more people than seats are kept as counted, and told`() throws {
    let desk = timed()
    let reply = desk.run("attendance count CL 450")
    #expect(reply.status == .done)
    #expect((reply.output + reply.notes).contains("450 is more than the 431 seats"))
    #expect(desk.run("report attendance").output.contains("CL: 450 people for 431 seats"))
    #expect(try totals(desk)["admissions"] == 450)
  }

  @Test func `a correction of a correction stands alone, and the first is not corrected again`()
    throws
  {
    let desk = paris()
    desk.run("attendance count CL 412")
    desk.run("attendance correct cl-1 421 --reason \"counted twice\"")
    #expect(desk.run("attendance correct cl-2 419 --reason \"once more\"").status == .done)
    #expect(try totals(desk)["admissions"] == 419)
    let again = desk.run("attendance correct cl-1 400 --reason no")
    #expect(again.status == .conflict)
    #expect(again.notes.contains("cl-1 was corrected before, by cl-2."))
    #expect(try counts(desk).count == 3)
  }
}

extension CountCommandTests {
  private static let list = """
    Œuvre;Le;Places vendues;CA;Guichet
    Mưa đỏ;12/12/2025;398;5 970,00;Pathé
    Tử chiến trên không;05/12/2025;2650;26 500,00;Rex

    """

  private static let mapping =
    "--map \"Œuvre=film\" --map Le=date --map \"Places vendues=count\" --map CA=gross "
    + "--currency EUR"

  @Test func `a return with columns of its own is mapped once, and remembered for the week`() throws
  {
    let desk = paris()
    let unread = try importing(Self.list, desk)
    #expect(unread.status == .usage && unread.notes.contains("Places vendues=count"))
    let tried = try importing(Self.list, desk, Self.mapping + " --dry-run")
    #expect(tried.output.contains("nothing was changed"), "\(tried.notes)")
    #expect(try counts(desk).isEmpty)
    #expect(try importing(Self.list, desk, Self.mapping).status == .done)
    let written = try counts(desk)
    #expect(written.map { $0["screening"] as? String } == ["CL", "OP"])
    #expect(written.map { $0["gross"] as? Int } == [597_000, 2_650_000])
    #expect(written.allSatisfy { $0["method"] as? String == "box-office" })
    // The same file again, with nothing said of it.
    let again = try importing(Self.list, desk)
    #expect(again.output.contains("nothing to change"), "\(again.output)\(again.notes)")
    #expect(try counts(desk).count == 2)
  }

  @Test
  func `rows that say otherwise than the ledger are told all at once, and correct it where asked`()
    throws
  {
    let desk = paris()
    #expect(try importing(Self.list, desk, Self.mapping).status == .done)
    let later = Self.list.replacing("398", with: "399").replacing("26 500,00", with: "26 450,00")
    let told = try importing(later, desk)
    #expect(told.status == .conflict)
    for words in [
      "count 398 there, 399 here", "gross 26500.00 EUR there, 26450.00 EUR here",
      "--correct \"final figures of the cinema\"", "2 rows say otherwise than the ledger.",
    ] { #expect(told.notes.contains(words), "\(words) in\n\(told.notes)") }
    #expect(try counts(desk).count == 2)

    let corrected = try importing(later, desk, "--correct \"final figures\"")
    #expect(corrected.status == .done, "\(corrected.notes)")
    let lines = try counts(desk)
    #expect(lines.count == 4)
    #expect(try totals(desk)["admissions"] == 399 + 2650)
    let line = lines.first { $0["supersedes"] as? String == "cl-box-office" }
    #expect(line?["count"] as? Int == 399 && line?["note"] as? String == "final figures")
    // The ledger agrees now: the same file adds nothing, and the old one says otherwise.
    #expect(try importing(later, desk).output.contains("nothing to change"))
    let old = try importing(Self.list, desk)
    #expect(old.status == .conflict && old.notes.contains("count 399 there, 398 here"))
    #expect(try counts(desk).count == 4)
  }

  @Test func `a return agrees with what was corrected by hand, however often`() throws {
    let desk = paris()
    #expect(try importing(Self.list, desk, Self.mapping).status == .done)
    let key = try #require(
      try counts(desk).first { $0["screening"] as? String == "CL" }?["key"] as? String)
    desk.run("attendance correct \(key) 400 --reason typed")
    desk.run("attendance correct \(key)-1 401 --reason again")
    let same = try importing(Self.list.replacing("398", with: "401"), desk)
    #expect(same.status == .done && same.output.contains("nothing to change"), "\(same.notes)")
    let next = try importing(
      Self.list.replacing("398", with: "402"), desk, "--correct \"third return\"")
    #expect(next.status == .done, "\(next.notes)")
    #expect(try totals(desk)["admissions"] == 402 + 2650)
  }

  @Test func `a row of one door never corrects a line of another that has its key`() throws {
    let desk = paris()
    desk.run("attendance count CL 400 --method box-office")
    let file = "screening,count,method,door\nCL,30,box-office,1\n"
    // The line of the door, cl-box-office-1, is corrected by cl-box-office-2.
    #expect(try importing(file, desk).status == .done)
    desk.run("attendance correct cl-box-office-1 31 --reason typed --screening CL")
    for again in [false, true] {
      let other = try importing("screening,count,method,door\nCL,5,box-office,2\n", desk)
      #expect(other.status == .done, "\(other.notes)")
      #expect(other.output.contains("nothing to change") == again)
    }
    let agreeing = try importing(file.replacing("30", with: "31"), desk)
    #expect(agreeing.output.contains("nothing to change"), "\(agreeing.notes)")
    #expect(try counts(desk).count == 4)
  }

  @Test func `at a terminal the reason is asked for, and without one nothing is changed`() throws {
    for (answers, isWritten) in [(["final figures", "y"], true), ([""], false)] {
      let desk = TestDesk(answers: ["y"] + answers)
      desk.run("import Samples/paris-2025.json --yes")
      #expect(try importing(Self.list, desk, Self.mapping).status == .done)
      let reply = try importing(Self.list.replacing("398", with: "399"), desk)
      #expect((reply.status == .done) == isWritten, "\(reply.notes)")
      #expect(try counts(desk).count == (isWritten ? 3 : 2))
    }
  }

  @Test func `a return of headings alone is said to have no rows`() throws {
    let reply = try importing("screening,count,method\n", paris())
    #expect(reply.status == .usage && reply.notes.contains("headings and no rows"))
  }

  @Test(arguments: [String.Encoding.utf8, .utf16, .windowsCP1252])
  func `a return is read in whatever encoding it was saved`(encoding: String.Encoding) throws {
    let desk = paris()
    let text = "Séance;Entrées;Recette €;Note\nCL;398;5 970,00;Payé\n"
    let reply = try importing(text, desk, encoding: encoding)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(try counts(desk).first?["gross"] as? Int == 597_000)
  }

  @Test func `a file in two encodings is refused where the second begins`() throws {
    let desk = paris()
    var data = Data("screening,count,method,note\nCL,398,clicker,Clôture\n".utf8)
    data += Data("OP,2650,clicker,Ouverture \u{E9}t\u{E9}\n".unicodeScalars.map { UInt8($0.value) })
    let reply = try importing(data, desk)
    #expect(reply.status == .usage, "\(reply.output)")
    #expect(reply.notes.contains(":3:"), "\(reply.notes)")
    #expect(try counts(desk).isEmpty)
  }

  @Test func `all faults of a return are said at once, and nothing is taken`() throws {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    let reply = try importing(
      """
      screening,count,method,country,gross,currency
      ZZ,10,clicker,FR,1,EUR
      CL,-3,clicker,XK,1,EUR
      CL,ten,clicker,Atlantis,1,EURO!
      OP,5,guesswork,FR,1,EUR
      OP,5,clicker,FR,1.234,EUR
      """, desk)
    #expect(reply.status == .usage)
    for (line, words) in [
      (2, "there is no screening ZZ"), (3, "\"-3\" is less than nothing"),
      (4, "\"ten\" is no whole number"),
      (4, "\"Atlantis\" is no country"), (4, "\"EURO!\" is no currency"),
      (5, "\"guesswork\" is no method"),
    ] {
      let isSaid = reply.notes.split(separator: "\n").contains {
        $0.contains(".csv:\(line):") && $0.contains(words)
      }
      #expect(isSaid, "\(words) in\n\(reply.notes)")
    }
    #expect(try counts(desk).isEmpty)
  }
}
