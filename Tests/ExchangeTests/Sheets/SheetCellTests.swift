import Exchange
import SchedulingDomain
import TestSupport
import Testing

/// What single cells may hold.
@Suite struct SheetCellTests {
  private func screening(_ column: String, _ cell: String) throws -> Screening {
    let text = "code;film;date;\(column)\nA;Mưa đỏ;2025-12-05;\(cell)\n"
    return try #require(try ReadSheet(text).programme().screenings[Build.code("A")])
  }

  @Test(arguments: [
    ("14h30", "2025-12-05T14:30"), ("14:30", "2025-12-05T14:30"), ("2:30 PM", "2025-12-05T14:30"),
    ("midi", "2025-12-05T12:00"), ("minuit", "2025-12-06T00:00"), ("nửa đêm", "2025-12-06T00:00"),
    ("20h", "2025-12-05T20:00"), ("24:30", "2025-12-06T00:30"),
    ("20h30 - 22h15", "2025-12-05T20:30-22:15"), ("evening", "2025-12-05 evening"),
    ("soirée", "2025-12-05 evening"), ("buổi tối", "2025-12-05 evening"), ("?", "2025-12-05"),
    ("à confirmer", "2025-12-05"), ("chưa rõ", "2025-12-05"), ("-", "2025-12-05"),
    ("", "2025-12-05"),
  ])
  func `a start is understood`(cell: String, meant: String) throws {
    let line = try ReadSheet("code;film;date;start\nA;F;2025-12-05;\(cell)\n").programme().lines[0]
    #expect(line == "A \(meant) nowhere f tentative")
  }

  @Test(arguments: [
    "2025-12-12", "12/12/2025", "12.12.2025", "12 Dec 2025", "12 décembre", "vendredi 12/12",
    "Fri 12 December 2025", "Thứ Sáu, 12/12/2025", "ngày 12 tháng 12 năm 2025", "12/12/25",
    "ven. 12/12/25",
  ])
  func `a date is understood`(cell: String) throws {
    let lines = try ReadSheet("code;film;date\nA;F;\"\(cell)\"\n").programme().lines
    #expect(lines == ["A 2025-12-12 nowhere f tentative"])
  }

  @Test(arguments: [
    ("124", 124), ("2h04", 124), ("2h", 120), ("2:04", 124), ("1:58:00", 118), ("124 min", 124),
    ("124'", 124), ("124 phút", 124), ("1 h 30 min", 90), ("1h30 mn", 90), ("2 heures", 120),
    ("1 giờ 30 phút", 90),
  ])
  func `a length is understood`(cell: String, minutes: Int) throws {
    let programme = try ReadSheet("Titre;Durée;Pays\nF;\(cell);VN\n").programme()
    #expect(programme.films[Build.key("f")]?.runningTime?.value == minutes)
  }

  @Test(arguments: ["VN", "vn", "Vietnam", "Viet Nam", "VIÊT NAM", "Việt Nam"])
  func `a country is known by code and name`(cell: String) throws {
    let programme = try ReadSheet("Titre;Durée;Pays\nF;90;\(cell) | France\n").programme()
    #expect(programme.films[Build.key("f")]?.countries.map(\.code) == ["VN", "FR"])
  }

  @Test(
    arguments: [
      ("VOSTFR", nil, ["fr"]), ("VOSTA", nil, ["en"]), ("VOST FR/EN", nil, ["fr", "en"]),
      ("VF", "fr", []), ("VO", nil, []), ("phụ đề tiếng Anh", nil, ["en"]),
    ] as [(String, String?, [String])])
  func `a version says sound and subtitles`(
    cell: String, audio: String?, subtitles: [String]
  ) throws {
    let screening = try screening("version", cell)
    #expect(screening.audio?.text == audio)
    #expect(screening.subtitles.map(\.text) == subtitles)
  }

  @Test func `the sound of an original version is the film's own`() throws {
    let text = "code;title_original;original_language;date;version\nA;Mưa đỏ;vi;2025-12-05;VOSTFR\n"
    let programme = try ReadSheet(text).programme()
    #expect(programme.screenings[Build.code("A")]?.audio == .vietnamese)
  }

  @Test func `an empty cell leaves what is there, a dash clears it`() throws {
    let first = try ReadSheet("film;title;runtime;directors\nf;F;90;Ann | Bob\ng;G;80;Cy\n")
      .programme()
    let text = "film;title;runtime;directors\nf;F;;-\n"
    let second = try ReadSheet(text, into: .week(first)).programme()
    let film = try #require(second.films[Build.key("f")])
    #expect(film.runningTime?.value == 90)
    #expect(film.directors.isEmpty)
    #expect(second.films.count == 1, "what is not in the file is not stated")
  }

  @Test func `commas belong to titles, bars divide lists`() throws {
    let text = "code,date,film\nA,2025-12-05,\"Stay Awake, Be Ready | Mưa đỏ\"\n"
    let screening = try #require(try ReadSheet(text).programme().screenings[Build.code("A")])
    #expect(screening.films.map(\.text) == ["stay-awake-be-ready", "mua-do"])
  }

  @Test func `a title that is known wins over the sign that divides lists`() throws {
    let first = try ReadSheet("film,title\n,River | Road\n,Atlas\n").programme()
    let text = "code,date,film\nA,2025-12-05,River | Road\nB,2025-12-06,Atlas | River | Road\n"
    let programme = try ReadSheet(text, into: .week(first)).programme()
    #expect(
      programme.lines == [
        "A 2025-12-05 nowhere river-road tentative",
        "B 2025-12-06 nowhere atlas+river-road tentative",
      ])
  }

  @Test(arguments: [
    (["05/12/2025", "13/12/2025"], "2025-12-05"), (["12/05/2025", "12/06/2025"], "2025-12-05"),
    (["05/12/2025", "06/12/2025"], "2025-12-05"), (["12/13/2025", "12/05/2025"], "2025-12-13"),
  ])
  func `the order of dates is that in which all are near the week`(
    cells: [String], first: String
  ) throws {
    let rows = cells.enumerated().map { "\($0 + 1);F\($0);\($1)\n" }.joined()
    let programme = try ReadSheet("code;film;date\n" + rows).programme()
    #expect(programme.screenings[Build.code("1")]?.timing.day == Build.day(first))
  }

  @Test func `an order that cannot be told is asked for`() throws {
    let text = "code;film;date\nA;F;05/12/2025\n"
    let asked = try ReadSheet(text, into: ReadSheet.new())
    #expect(
      asked.questions == [
        "2:5: \"05/12/2025\" can be 5 December 2025 or 12 May 2025. Does the day come first?"
      ])
    let answered = try ReadSheet(
      text, into: ReadSheet.new(), answers: SheetAnswers(dateOrder: .monthFirst))
    #expect(try answered.programme().week.days.first == Build.day("2025-05-12"))
  }
}
