import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Returns of box offices, whose rows name screenings by what they show, when and where.
struct ReturnSheetTests {
  /// Two films in two rooms; `102` begins after midnight, and belongs to the evening before.
  private func week() -> Programme {
    var programme = Build.programme(
      films: [Self.film("mua-do", "Mưa đỏ"), Self.film("song-lang", "Song lang")].compactMap(
        \.self),
      screenings: [
        Build.screening(
          "101", at: "2025-12-06 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
        Build.screening(
          "102", at: "2025-12-07 00:30", in: Build.room("salle-2"), films: ["mua-do"]),
        Build.screening(
          "103", at: "2025-12-06 20:00", in: Build.room("salle-2"), films: ["song-lang"]),
        Build.screening("104", films: ["song-lang"]),
      ])
    var cancelled = Build.screening(
      "105", at: "2025-12-08 20:00", in: Build.room("salle-1"), films: ["song-lang"])
    cancelled.status = .cancelled
    programme.put(.screening(cancelled))
    return programme
  }

  private static func film(_ key: String, _ title: String) -> Film? {
    try? Film(key: Build.key(key), originalTitle: title)
  }

  private func read(
    _ text: String, map: [String] = [], answers: SheetAnswers = SheetAnswers(),
    into programme: Programme? = nil
  ) throws -> ReadSheet {
    try ReadSheet(
      bytes: Array(text.utf8), named: "r.csv", into: .week(programme ?? week()), map: map,
      answers: answers, as: .attendance)
  }

  private func lines(_ read: ReadSheet) throws -> [String] {
    try read.programme().counts.values.sorted { $0.key < $1.key }.map { count in
      var scope = "week"
      if case .screening(let code) = count.scope { scope = code.text }
      let gross = count.gross.map { " \($0)" } ?? ""
      return "\(count.key) \(scope) \(count.figure.value) \(count.method.rawValue)\(gross)"
    }
  }

  @Test(arguments: [
    """
    Film;Date;Heure;Salle;Entrées;Recette €
    Mưa đỏ;06/12/2025;20h00;Salle 1;300;3 120,50
    MƯA ĐỎ;06/12/2025;00h30;Salle 2;40;416,00
    Song lang;06/12/2025;20h00;Salle 2;55;550,00
    """,
    """
    Title,Day,Time,Room,Tickets sold,Box office,Currency
    Mưa đỏ,2025-12-06,20:00,Salle 1,300,"3,120.50",EUR
    Mưa đỏ,2025-12-06,24:30,Salle 2,40,416.00,EUR
    Song lang,2025-12-06,8:00 PM,Salle 2,55,550.00,EUR
    """,
    """
    Tên phim\tNgày chiếu\tGiờ\tPhòng\tSố vé bán\tDoanh thu\tTiền tệ
    Mưa đỏ\t06/12/2025\t20:00\tSalle 1\t300\t3.120,50\teuro
    Mưa đỏ\t07/12/2025\t00:30\tSalle 2\t40\t416,00\teuro
    Song lang\t06/12/2025\t20:00\tSalle 2\t55\t550,00\teuro
    """,
  ])
  func `a return without codes is read in three languages`(text: String) throws {
    #expect(
      try lines(read(text)) == [
        "101-box-office 101 300 box-office 3120.50 EUR",
        "102-box-office 102 40 box-office 416.00 EUR",
        "103-box-office 103 55 box-office 550.00 EUR",
      ])
  }

  @Test func `columns with other names are mapped, and the rest is kept as notes`() throws {
    let text =
      "Oeuvre projetée;Le;À;Pl. occupées;CA HT;Tarif\nMưa đỏ;06/12/2025;20h;300;3120;plein\n"
    let read = try read(
      text,
      map: ["Oeuvre projetée=film", "Le=date", "À=start", "Pl. occupées=count", "CA HT=gross"],
      answers: SheetAnswers(currency: try Currency("EUR")))
    #expect(try lines(read) == ["101-box-office 101 300 box-office 3120.00 EUR"])
    let note = try read.programme().counts.values.first?.remarks.note
    #expect(note == "Tarif: plein")
  }

  @Test(arguments: [
    ("2025-12-06,", "103"), ("2025-12-06,20:00", "103"),
    // 104 has no day yet, so nothing speaks against it; the cancelled 105 is known to be then.
    ("2025-12-08,20:00", "105"), ("2025-12-09,", "104"), ("2025-12-09,11:00", "104"),
  ])
  func `a screening of which all is known is meant before one that has no day yet`(
    when: String, code: String
  ) throws {
    let read = try read("film,date,start,count,gross\nSong lang,\(when),5,1 EUR\n")
    #expect(try lines(read) == ["\(code)-box-office \(code) 5 box-office 1.00 EUR"])
  }

  @Test(arguments: [
    "Nb entrées", "Nombre d'entrées", "Fréquentation", "Admits", "Attendance", "Số khán giả",
    "Số người xem", "Số lượng vé bán",
  ])
  func `the headings of real returns are known`(count: String) throws {
    for gross in ["CA", "Chiffre d’affaires", "Recette EUR", "Recettes en EUR"] {
      let read = try read(
        "Film;Date;Heure;\(count);\(gross)\nMưa đỏ;6/12/25;20:00:00;300;3120,50 €\n")
      #expect(try lines(read) == ["101-box-office 101 300 box-office 3120.50 EUR"])
    }
  }

  @Test func `rows of totals are left out, and held against the rows above`() throws {
    func text(_ sub: Int, _ whole: Int, _ money: String) -> String {
      """
      Film;Date;Heure;Salle;Entrées;Recette €
      Mưa đỏ;06/12/2025;20h00;Salle 1;300;3 120,50
      Mưa đỏ;06/12/2025;00h30;Salle 2;40;416,00
      Sous-total;;;;\(sub);
      Song lang;06/12/2025;20h00;Salle 2;55;550,00
      Total Song lang;;;;55;550,00
      Tổng cộng;;;;\(whole);\(money)

      """
    }
    let sound = try read(text(340, 395, "4 086,50"))
    #expect(try lines(sound).count == 3)
    #expect(sound.faults.count { $0.contains("3 rows of totals were held") } == 1)
    #expect(!sound.faults.contains { $0.contains("the total says") })
    let wrong = try read(text(341, 396, "4 086,40"))
    #expect(try lines(wrong).count == 3)
    for words in [
      "the total says 341, and the rows above come to 340",
      "the total says 396, and the rows above come to 395",
      "the total says 4086.40 EUR, and the rows above come to 4086.50 EUR",
    ] {
      let isSaid = wrong.faults.contains { $0.contains("warning: \(words)") }
      #expect(isSaid, "\(words) in\n\(wrong.faults)")
    }
  }

  @Test func `a film that is called Total is no total`() throws {
    var programme = week()
    if let film = Self.film("total", "Total Recall") { programme.put(.film(film)) }
    programme.put(
      .screening(
        Build.screening(
          "106", at: "2025-12-09 20:00", in: Build.room("salle-1"), films: ["total"])))
    let read = try read(
      "film,date,count,gross\nTotal Recall,2025-12-09,5,1 EUR\n", into: programme)
    #expect(try lines(read) == ["106-box-office 106 5 box-office 1.00 EUR"])
  }

  @Test func `money of two currencies stands in two columns, and a row has one of them`() throws {
    let head = "Film;Date;Heure;Entrées;Recette EUR;Recette VND\n"
    let read = try read(
      head + "Mưa đỏ;06/12/2025;20h;300;3120,50;\nSong lang;06/12/2025;20h;55;0;1 925 000\n")
    #expect(
      try lines(read) == [
        "101-box-office 101 300 box-office 3120.50 EUR",
        "103-box-office 103 55 box-office 1925000 VND",
      ])
    let both = try self.read(head + "Mưa đỏ;06/12/2025;20h;300;3120,50;100000\n")
    #expect(both.faults.contains { $0.contains("this row has 3120.50 EUR and 100000 VND") })
  }

  @Test(arguments: ["salle-1", "Salle 1", "1", "auditorium 1", "phòng 1"])
  func `an auditorium is named as the programme prints it, or by its number`(room: String) throws {
    let text = "film,date,room,count,gross\nMưa đỏ,2025-12-06,\(room),300,1 EUR\n"
    #expect(try lines(read(text)) == ["101-box-office 101 300 box-office 1.00 EUR"])
  }

  @Test func `what a return lacks or has otherwise is said with what to do next`() throws {
    for (text, words) in [
      (
        "Film;Date;Vendues\nMưa đỏ;06/12/2025;300\n",
        "say film, date, and none how many came. If it is \"Vendues\": --map \"Vendues=count\"."
      ),
      (
        "film,date,start,count,gross\nMưa đỏ,2025-12-07,20:15,5,1 EUR\n",
        "filmweek screening move 102 --start 20:15"
      ),
      (
        "film,date,start,count,gross\nMưa đỏ,2025-12-06,20:00,-2,-20 EUR\n",
        "a refund is no count. Take it off the row of the screening."
      ),
      ("film,date,count,gross\n", "there are headings and no rows below them"),
    ] {
      let read = try read(text)
      #expect(read.faults.contains { $0.contains(words) }, "\(words) in\n\(read.faults)")
    }
  }

  @Test func `all faults are said at once, each at its place`() throws {
    let read = try read(
      """
      film,date,start,room,count,gross
      Mưa đỏ,2025-12-06,,,10,100 EUR
      Mưa đỏ,2025-12-06,21:00,,10,100 EUR
      Hà Nội,2025-12-06,20:00,,10,100 EUR
      Song lang,2025-12-06,20:00,Salle 9,10,100 EUR
      Mưa đỏ,2025-12-06,20:00,Salle 1,-4,100 EUR
      Mưa đỏ,2025-12-06,20:00,Salle 1,ten,12.3456 EUR
      Mưa đỏ,2025-12-06,20:00,Salle 1,10,100
      Mưa đỏ,2025-12-06,20:00,Salle 1,10,$100
      """)
    #expect(read.result.stated == nil)
    for (line, words) in [
      ("2", "several screenings fit: 101 on"), ("3", "no screening fits"),
      ("4", "no film or event is called \"Hà Nội\""),
      ("5", "no auditorium is called \"Salle 9\""), ("6", "-4"),
      ("7", "\"ten\" is no whole number"), ("7", "more decimals than EUR"),
      ("8", "nothing says in which currency"), ("9", "\"$\" is no currency"),
    ] {
      let isSaid = read.faults.contains { $0.hasPrefix("r.csv:\(line):") && $0.contains(words) }
      #expect(isSaid, "\(line) \(words) in\n\(read.faults.joined(separator: "\n"))")
    }
  }

  @Test func `numbers of a workbook are amounts, and never thousands of them`() throws {
    func read(_ amount: String) throws -> ReadSheet {
      let lines = """
        sheet.append(['Film', 'Date', 'Heure', 'Billets vendus', 'Recette (EUR)'])
        sheet.append(
          ['Mưa đỏ', datetime.date(2025, 12, 6), datetime.time(20, 0), 120, \(amount)])
        """
      return try ReadSheet(
        bytes: Judge.workbook(lines), named: "r.xlsx", into: .week(week()), as: .attendance)
    }
    #expect(
      try lines(read("0.1 + 0.2 + 1799.9")) == ["101-box-office 101 120 box-office 1800.20 EUR"])
    #expect(try read("439.995").faults.contains { $0.contains("more decimals than EUR") })
  }

  @Test func `the same return again adds nothing`() throws {
    let text = "film,date,start,count,gross\nMưa đỏ,2025-12-06,20:00,300,3120.50 EUR\n"
    let first = try read(text).programme()
    let again = try read(text, into: try week().merging(first)).programme()
    #expect(try week().merging(first).merging(again).counts == first.counts)
  }

  @Test func `two rows of one screening that nothing tells apart are refused`() throws {
    let text =
      "film,date,start,count,gross,desk\n"
      + "Mưa đỏ,2025-12-06,20:00,200,2000 EUR,web\nMưa đỏ,2025-12-06,20:00,100,1000 EUR,house\n"
    #expect(try read(text).faults.contains { $0.contains("nothing tells this row from the one") })
    #expect(try lines(read(text, map: ["desk=door"])).count == 2)
  }

  @Test func `a table without money must say how its figures are known`() throws {
    let text = "film,date,start,count\nMưa đỏ,2025-12-06,20:00,300\nSong lang,2025-12-06,20:00,5\n"
    let silent = try read(text)
    #expect(silent.faults.count { $0.contains("no column says how the figures are known") } == 1)
    let said = try read(text, answers: SheetAnswers(method: .clicker))
    #expect(try lines(said) == ["101-clicker 101 300 clicker", "103-clicker 103 5 clicker"])
  }

  @Test func `a return makes no films and no houses`() throws {
    let text = "film,date,start,venue,count,gross\nNew film,2025-12-06,20:00,Elsewhere,1,1 EUR\n"
    let read = try read(text)
    #expect(read.result.stated == nil)
    #expect(read.faults.contains { $0.contains("no film or event is called \"New film\"") })
  }

  @Test func `money without a currency in a programme file is refused, and so is the reverse`() {
    for (members, words) in [
      (#""gross": 100"#, "there is no \"currency\" beside it"),
      (#""currency": "EUR""#, "there is no \"gross\" beside it"),
      (#""gross": 1.5, "currency": "EUR""#, "gross"),
      (#""gross": -1, "currency": "EUR""#, "gross"),
      (#""gross": 1, "currency": "XTS""#, "\"XTS\" is no currency"),
    ] {
      let text = """
        {"schema": "filmweek-programme/1", "festival": {"key": "f", "name": {"en": "F"}},
        "week": {"key": "w", "name": {"en": "W"}, "first_day": "2025-12-05",
        "last_day": "2025-12-12", "zone": "Europe/Paris"},
        "counts": [{"key": "c", "scope": "week", "count": 1, "method": "box-office", \(members)}]}
        """
      let (programme, faults) = ProgrammeReader.read(
        Array(text.utf8), fileName: "p.json", now: Build.instant("2025-11-01T09:00:00Z"))
      #expect(programme == nil || faults.hasErrors)
      #expect(faults.rendered.contains { $0.contains(words) }, "\(members): \(faults.rendered)")
    }
  }
}
