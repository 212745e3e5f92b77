import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Dates in sheets: weekdays beside them, short years, years that nobody wrote, and nights.
///
/// The week has eight days from Friday 5 to Friday 12 December 2025.
@Suite struct SheetDateTests {
  @Test(arguments: [
    ("samedi 12 décembre 2025", "Saturday", "12 December 2025 is a Friday"),
    ("Sat 12 Dec", "Saturday", "12 December 2025 is a Friday"),
    ("Thứ Bảy, 12/12/2025", "Saturday", "12 December 2025 is a Friday"),
    ("T7 12/12/25", "Saturday", "12 December 2025 is a Friday"),
    ("lundi 6/12", "Monday", "6 December 2025 is a Saturday"),
  ])
  func `a weekday that is not the date's is a fault of its cell`(
    cell: String, weekday: String, date: String
  ) throws {
    let read = try ReadSheet("code;film;date\nA;F;\"\(cell)\"\n")
    #expect(
      read.faults == [
        "t.csv:2:5: error: \"\(cell)\" names a \(weekday), and \(date). One of the two is a slip: "
          + "mend the date or the weekday."
      ])
  }

  @Test func `a weekday tells which number is the day`() throws {
    let told = try ReadSheet("code;film;date\nA;F;vendredi 05/12/2025\n", into: ReadSheet.new())
    #expect(try told.programme().week.days.first == Build.day("2025-12-05"))
    let american = try ReadSheet("code;film;date\nA;F;Fri 12/05/2025\n", into: ReadSheet.new())
    #expect(try american.programme().week.days.first == Build.day("2025-12-05"))
  }

  @Test func `a weekday is compared wherever a day stands`() throws {
    let guests = try ReadSheet("name,arrival\nAnn,samedi 5 décembre 2025 14h05\n")
    #expect(guests.faults.count == 1)
    #expect(guests.faults[0].contains("names a Saturday, and 5 December 2025 is a Friday"))
    let week = try ReadSheet("field,value\nfirst_day,Sat 5 Dec 2025\n", named: "week.csv")
    #expect(week.faults.contains { $0.contains("names a Saturday") }, "\(week.faults)")
  }

  @Test func `a year of two digits is of the week, or of this century where the week is made`()
    throws
  {
    let wrong = try ReadSheet("code;film;date\nA;F;12/12/26\n")
    #expect(
      wrong.faults == [
        "t.csv:2:5: error: \"12/12/26\" is of a year that ends in 26, and the week begins on "
          + "5 December 2025. Mend the year, or write it with four digits."
      ])
    let made = try ReadSheet("code;film;date\nA;F;25/03/26\n", into: ReadSheet.new())
    #expect(try made.programme().week.days.first == Build.day("2026-03-25"))
    let asked = try ReadSheet("code;film;date\nA;F;05/12/25\n", into: ReadSheet.new())
    #expect(asked.questions.count == 1 && asked.questions[0].contains("\"05/12/25\" can be"))
  }

  @Test(arguments: [
    ("29 mars", "2026-03-29"), ("jeudi 26 mars 14h05", "2026-03-26T14:05"), ("27/03", "2026-03-27"),
  ])
  func `days without a year are of the week that the screenings make`(
    cell: String, arrival: String
  ) throws {
    let faults = Faults(file: "week")
    let files = [
      ("guests.csv", "name,arrival\nAnn,\(cell)\n"),
      ("screenings.csv", "code,date,film\nA,2026-03-25,F\nB,2026-03-30,F\n"),
    ].map { (name: $0.0, bytes: Array($0.1.utf8)) }
    let source = try #require(TableSource(files: files, faults: faults))
    let read = try ReadSheet(
      source, faults, into: ReadSheet.new(), map: [], answers: SheetAnswers())
    let guest = try #require(try read.programme().guests[Build.key("ann")])
    switch guest.visit.arrival {
    case .day(let day): #expect("\(day)" == arrival)
    case .time(let time): #expect("\(time.civil)" == arrival)
    case nil: Issue.record("no arrival")
    }
  }

  @Test func `where nothing says the year, that is what is said`() throws {
    let text = "code,date,film\nA,2026-03-25,F\nB,29 mars,F\n"
    #expect(
      try ReadSheet(text, into: ReadSheet.new()).faults == [
        "t.csv:3:3: error: \"29 mars\" has no year, and nothing says when the week is. "
          + "Write the year too, as in 2025-12-05."
      ])
  }

  @Test func `starts shortly after midnight are said once, and only while they are new`() throws {
    let text =
      "code,date,start,film\nA,2025-12-06,00:30,F\nB,2025-12-07,01:00,G\nC,2025-12-07,07:00,H\n"
    let first = try ReadSheet(text)
    let notices = first.faults.filter { $0.contains("in the night") }
    #expect(
      notices == [
        "t.csv:2:14: notice: 00:30 of 6 December 2025 is in the night of the festival day "
          + "5 December 2025, and 1 more start is in a night. If the night after that day is meant: "
          + "write 24:30 for 00:30."
      ])
    let again = try ReadSheet(text, into: .week(try first.programme()))
    #expect(!again.faults.contains { $0.contains("in the night") })
  }
}
