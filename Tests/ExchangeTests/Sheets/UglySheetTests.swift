import Exchange
import SchedulingDomain
import TestSupport
import Testing

/// Three lists as offices have them, each read right in one go or with one question.
@Suite struct UglySheetTests {
  /// French Excel: a title above, semicolons, Windows-1252, 14h30, "à confirmer".
  static let french: [UInt8] = {
    let text = """
      Semaine du cinéma vietnamien - programmation;;;;;;;;
      ;;;;;;;;
      Date;Heure;Lieu;Salle;Titre du film;Durée;Version;Statut;Contact ambassade
      05/12/2025;20h00;Pathé Palace;Salle 1;L'Odeur de la papaye verte;1h44;VOSTFR;confirmé;M. Lê
      06/12/2025;14h30;Pathé Palace;Salle 2;Cyclo;2h03;VF;à confirmer;
      06/12/2025;24h30;Pathé Palace;Salle 2;À la verticale de l'été;1:52:00;VOSTA;;
      12/12/2025;soirée;Pathé Palace;à confirmer;L'Odeur de la papaye verte;;;;
      """
    return text.replacing("\n", with: "\r\n").unicodeScalars.map { UInt8($0.value) }
  }()

  @Test func `a list of French Excel is read in one go`() throws {
    let read = try ReadSheet(bytes: Self.french, named: "p.csv", into: ReadSheet.new())
    let programme = try read.programme()
    #expect(read.questions.isEmpty)
    #expect(
      programme.lines
        == [
          "101 2025-12-05T20:00 pathe-palace/salle-1 l-odeur-de-la-papaye-verte confirmed",
          "103 2025-12-07T00:30 pathe-palace/salle-2 a-la-verticale-de-l-ete tentative",
          "102 2025-12-06T14:30 pathe-palace/salle-2 cyclo tentative",
          "104 2025-12-12 evening pathe-palace l-odeur-de-la-papaye-verte tentative",
        ].sorted { $0.dropFirst(4) < $1.dropFirst(4) })
    #expect(programme.week.days == (try ReadSheet.week().week.days))
    let films = programme.films.values.sorted { $0.key < $1.key }
    #expect(films.map(\.originalTitle).last == "L'Odeur de la papaye verte")
    #expect(films.map { $0.runningTime?.value } == [112, 123, 104])
    let first = try #require(programme.screenings[Build.code("101")])
    #expect(first.subtitles == [.french])
    #expect(first.remarks.note == "Contact ambassade: M. Lê")
    #expect(programme.screenings[Build.code("102")]?.audio == .french)
    #expect(read.faults.contains { $0.contains("Windows-1252") })
    #expect(read.faults.contains { $0.contains("24h30 of 6 December 2025 is 00:30 of 7 December") })
  }

  /// Merged days and houses, real dates, times and lengths, and a title without its accents.
  static let merged = """
    sheet.title = "Programme"
    sheet["A1"] = "Vietnamese Film Week"
    sheet.merge_cells("A1:H1")
    rows = [
      ["Date", "Time", "Cinema", "Hall", "Film", "Country", "Running time", "Q&A", "Rights"],
      [datetime.date(2025, 12, 5), datetime.time(18, 30), "Pathé Palace", "Hall 1", "Mưa đỏ",
       "Vietnam", datetime.timedelta(hours=2, minutes=4), "30", "granted"],
      [None, datetime.time(21, 30), None, "Hall 1", "Stay Awake, Be Ready", "Việt Nam", 14],
      [datetime.date(2025, 12, 6), datetime.time(11, 0), "Le Grand Rex", "Hall 1", "Mua do"],
      [None, datetime.time(15, 0), None, "Hall 2", "Yellow Cocoon", "VN | SG | France", 178, "?"],
    ]
    for row, cells in enumerate(rows, 3):
      for column, value in enumerate(cells, 1): sheet.cell(row, column, value)
    for cells in ["A4:A5", "C4:C5", "A6:A7", "C6:C7"]: sheet.merge_cells(cells)
    """

  @Test func `a workbook with merged cells is read with one question`() throws {
    let bytes = try Judge.workbook(Self.merged)
    let asked = try ReadSheet(bytes: bytes, named: "m.xlsx", into: ReadSheet.new())
    #expect(asked.questions == ["Same film? \"Mua do\" (Programme!E6) = \"Mưa đỏ\" (mua-do)"])
    var answers = SheetAnswers()
    for question in asked.result.questions { answers.answer(question, true) }
    let read = try ReadSheet(
      bytes: bytes, named: "m.xlsx", into: ReadSheet.new(), answers: answers)
    #expect(read.questions.isEmpty)
    let programme = try read.programme()
    #expect(
      programme.lines == [
        "101 2025-12-05T18:30 pathe-palace/hall-1 mua-do tentative",
        "102 2025-12-05T21:30 pathe-palace/hall-1 stay-awake-be-ready tentative",
        "103 2025-12-06T11:00 le-grand-rex/hall-1 mua-do tentative",
        "104 2025-12-06T15:00 le-grand-rex/hall-2 yellow-cocoon tentative",
      ])
    let films = programme.films
    #expect(films[Build.key("mua-do")]?.runningTime?.value == 124)
    #expect(films[Build.key("yellow-cocoon")]?.countries.map(\.code) == ["VN", "SG", "FR"])
    let parts = programme.screenings[Build.code("104")]?.parts
    #expect(parts == [Part(.film), Part(.qa)])
    #expect(programme.screenings[Build.code("101")]?.remarks.note == "Rights: granted")
    #expect(
      read.faults.contains {
        $0.contains("Programme!A4: notice: merged cells of Date, Cinema hold")
      },
      "\(read.faults)")
  }

  @Test func `the notice of merged cells names one of them`() throws {
    let bytes = try Judge.workbook(
      """
      sheet.title = "Grille"
      rows = [["Date", "Heure", "Lieu", "Film"], ["05/12/2025", "18h", "Rex", "Cyclo"]]
      rows += [["06/12/2025", f"{hour}h", "Rex", f"Film {hour}"] for hour in (14, 16)]
      for row, cells in enumerate(rows, 4):
        for column, value in enumerate(cells, 1): sheet.cell(row, column, value)
      sheet["A7"] = None
      sheet.merge_cells("A6:A7")
      """)
    let read = try ReadSheet(bytes: bytes, named: "m.xlsx")
    #expect(
      read.faults.contains { $0.contains("Grille!A6: notice: merged cells of Date hold") },
      "\(read.faults)")
  }

  @Test func `halls that are spelled nearly alike in one file are asked about, numbered ones not`()
    throws
  {
    let read = try ReadSheet(
      """
      Date,Heure,Lieu,Salle,Film
      05/12/2025,18:00,Le Rex,Salle 1,Cyclo
      05/12/2025,20:00,Le Rex,Salle 2,Cyclo
      06/12/2025,18:00,Le Rex,Grande salle,Cyclo
      06/12/2025,20:00,Le Rex,La grande salle,Cyclo
      07/12/2025,20:00,Rex,Salle 1,Cyclo
      08/12/2025,20:00,Rex,Salle 1,Cyclo
      """)
    #expect(
      read.questions == [
        "Same auditorium? \"La grande salle\" (5:25) = \"Grande salle\" (grande-salle)",
        "Same venue? \"Rex\" (6:18) = \"Le Rex\" (le-rex)",
      ])
  }

  @Test func `the other answer makes another film`() throws {
    let bytes = try Judge.workbook(Self.merged)
    var answers = SheetAnswers()
    for question in try ReadSheet(bytes: bytes, named: "m.xlsx").result.questions {
      answers.answer(question, false)
    }
    let programme = try ReadSheet(bytes: bytes, named: "m.xlsx", answers: answers).programme()
    #expect(programme.films[Build.key("mua-do-2")]?.originalTitle == "Mua do")
  }

  /// A Vietnamese list: headings on line 4, weekdays before the dates, a line of totals.
  static let vietnamese = """
    LỊCH CHIẾU TUẦN PHIM VIỆT NAM TẠI PARIS
    Cập nhật ngày 20/11/2025

    STT,Ngày chiếu,Giờ chiếu,Rạp,Phòng,Tên phim,Tên tiếng Anh,Đạo diễn,Thời lượng,Nước,Phụ đề,Ghi chú
    1,"Thứ Sáu, 5/12/2025",19:30,Pathé Palace,Phòng 1,Mưa đỏ,Red Rain,Đặng Thái Huyền,124 phút,\
    Việt Nam,Pháp | Anh,Khai mạc
    2,T7 6/12/2025,14:00,Pathé Palace,Phòng 1,Cánh đồng hoang,,Nguyễn Hồng Sến,95,VN,tiếng Pháp,
    3,"Thứ Bảy, 6/12/2025",buổi tối,Pathé Palace,chưa rõ,Tướng về hưu,,,90,,,
    4,Chủ Nhật 7/12/2025,8:30 PM,Le Grand Rex,,Mưa đỏ,,,,,,Chiếu lại
    Tổng số: 4 suất,,,,,,,,,,,
    """

  @Test func `a Vietnamese list is read in one go`() throws {
    let read = try ReadSheet(Self.vietnamese, into: ReadSheet.new())
    let programme = try read.programme()
    #expect(read.questions.isEmpty)
    #expect(
      programme.lines == [
        "101 2025-12-05T19:30 pathe-palace/phong-1 mua-do tentative",
        "102 2025-12-06T14:00 pathe-palace/phong-1 canh-dong-hoang tentative",
        "103 2025-12-06 evening pathe-palace tuong-ve-huu tentative",
        "104 2025-12-07T20:30 le-grand-rex mua-do tentative",
      ])
    let film = try #require(programme.films[Build.key("mua-do")])
    #expect(film.titles?[.english] == "Red Rain")
    #expect(film.directors == ["Đặng Thái Huyền"])
    #expect(film.countries.map(\.code) == ["VN"])
    let first = try #require(programme.screenings[Build.code("101")])
    #expect(first.subtitles == [.french, .english])
    #expect(first.remarks.note == "Khai mạc")
    #expect(read.result.readAs.first?.contains("left out: \"STT\"") == true)
    #expect(read.faults.contains { $0.contains("the row \"Tổng số: 4 suất\" was left out") })
  }

  @Test(arguments: [french, Array(vietnamese.utf8)])
  func `a second import states what is there already`(bytes: [UInt8]) throws {
    let first = try ReadSheet(bytes: bytes, named: "t.csv").programme()
    let second = try ReadSheet(bytes: bytes, named: "t.csv", into: .week(first)).programme()
    #expect(second == first)
  }
}
