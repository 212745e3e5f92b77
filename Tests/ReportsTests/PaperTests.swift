import CivilTime
import Reports
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// What stands on papers, worked out by hand for one closing night.
@Suite struct PaperTests {
  private let programme: Programme
  private let papers: Papers

  init() throws {
    programme = try PaperWeek.programme()
    papers = Papers(programme, at: PaperWeek.moment)
  }

  private func screening(_ code: String) throws -> Screening {
    try #require(programme.screenings[Build.code(code)])
  }

  @Test func `a run of show goes by the clock from the doors on`() throws {
    let sheet = papers.stage(of: try screening("CL"))
    #expect(
      sheet.rows("Running order") == [
        "19:30|Doors|30|", "20:00|Speeches|20|", "20:20|Crew’s greeting|5|",
        "20:25|Film: mua-do|124|",
        "22:29|Q&A|30|Đặng Thái Huyền (director), xuan (interpreter)",
      ])
    #expect(sheet.values("End") == ["22:59"])
    #expect(sheet.lead == ["pathe-palace, salle-1", "Friday 12 December 2025, 20:00"])
  }

  @Test func `after a length that nobody knows the clock says no sooner than`() throws {
    let sheet = papers.stage(of: try screening("N"))
    #expect(
      sheet.rows("Running order") == [
        "00:30|Film: unmeasured|not known|", "00:30 or later|Q&A|20|",
      ])
    #expect(sheet.values("End") == ["00:50 or later"])
    #expect(sheet.values("Doors open") == ["not known"])
  }

  @Test func `lengths are real minutes in the night in which the clock goes back`() throws {
    var week = programme
    var night = try screening("CL")
    night.timing = .time(start: Build.zoned("2025-10-26 01:00"), end: nil)
    week.put(.screening(night))
    let sheet = Papers(week, at: PaperWeek.moment).stage(of: night)
    // 149 minutes after 01:00 it is 02:29 for the second time.
    #expect(sheet.rows("Running order").last?.hasPrefix("02:29|Q&A") == true)
    #expect(sheet.values("End") == ["02:59"])
  }

  @Test func `a start by other clocks than the week's is told with its zone`() throws {
    var away = Build.screening("PC", at: "2025-11-14 15:00", zone: Build.zone("Asia/Ho_Chi_Minh"))
    away.kind = .pressConference
    let sheet = papers.stage(of: away)
    #expect(
      sheet.lead == ["venue to come", "Friday 14 November 2025, 15:00 (Asia/Ho_Chi_Minh)"])
    #expect(sheet.values("Running order") == ["not known"])
  }

  @Test func `who needs an interpreter has one named, or that there is nobody`() throws {
    let people = papers.stage(of: try screening("CL")).rows("Guests, in order")
    #expect(people.first == "Đặng Thái Huyền|director|Q&A|Vietnamese|xuan|confirmed|")
    #expect(people.count == 3)
    var week = programme
    week.screenings[Build.code("CL")]?.appearances.removeAll { $0.role == .interpreter }
    let alone = Papers(week, at: PaperWeek.moment)
      .stage(of: try #require(week.screenings[Build.code("CL")]))
    #expect(alone.rows("Guests, in order").first?.contains("|nobody yet|") == true)
    #expect(alone.values("Mind").contains { $0.contains("nobody interprets") })
  }

  @Test func `the doors are told seats, holds with their hour, and guests but for private ones`()
    throws
  {
    let sheet = papers.door(of: try screening("CL"), calls: ["Lan, 06 12"])
    #expect(sheet.values("Seats") == ["431, 64 held, 367 free"])
    #expect(sheet.values("Doors open") == ["19:30"])
    #expect(sheet.values("Admission") == ["By invitation"])
    #expect(sheet.values("Rating") == ["-12"])
    #expect(
      sheet.values("Whom to call")
        == ["Lan, 06 12", "Ms Petit (pathe-palace)", "Minh Anh (Đặng Thái Huyền)"])
    #expect(
      sheet.rows("Held seats") == [
        "1|Ambassador|4|A1-A4|the end|", "|Embassy|60||19:40|rows A to C",
      ])
    #expect(
      sheet.rows("Guests, in order") == [
        "1|Đặng Thái Huyền|director", "2|xuan|interpreter (no longer coming)",
      ])
    let words = Paper(title: "", wording: Wording(), sheets: [sheet]).text(width: 80)
    #expect(words.contains("1 guest who is not announced") && !words.contains("nobody"))
    #expect(words.contains("filmweek attendance count CL NUMBER"))
  }

  @Test func `a moment on another day than the screening's has its day`() throws {
    var week = programme
    let night = try ZonedTime(
      CivilDateTime(day: Day("2025-12-13"), time: WallTime("00:10")), in: Build.paris)
    week.screenings[Build.code("CL")]?.timing = .time(start: night, end: nil)
    let sheet = Papers(week, at: PaperWeek.moment)
      .door(of: try #require(week.screenings[Build.code("CL")]))
    #expect(sheet.values("Doors open") == ["Fri 12 Dec 23:40"])
    #expect(sheet.rows("Held seats").last == "|Embassy|60||Fri 12 Dec 23:50|rows A to C")
  }

  @Test(arguments: [(431, 1, 90), (431, 2, 50), (100, 1, 20), (2702, 1, 200), (1, 3, 10)])
  func `there are boxes for everybody, in whole rows, up to a sheet`(
    seats: Int, doors: Int, boxes: Int
  ) throws {
    var week = programme
    week.venues[Build.key("pathe-palace")]?.auditoria[0].capacity = try Seats(seats)
    let sheet = Papers(week, at: PaperWeek.moment)
      .door(of: try screening("CL"), doors: (0..<doors).map { "door \($0)" })
    let tallies = sheet.blocks.compactMap { block in
      if case .tally(let tally) = block { tally } else { nil }
    }
    #expect(tallies.count == doors)
    #expect(tallies.allSatisfy { $0.boxes == boxes })
    let text = Paper(title: "", wording: Wording(), sheets: [sheet]).text(width: nil)
    #expect(
      text.split(separator: "[     ]", omittingEmptySubsequences: false).count - 1
        == tallies.reduce(0) { $0 + $1.boxes })
  }

  @Test func `doors at which people were counted before are those of the next sheet`() throws {
    var week = programme
    var count = Build.count("c1", of: "A", 12)
    count.door = "balcony"
    week.put(.count(count))
    let sheet = Papers(week, at: PaperWeek.moment).door(of: try screening("CL"))
    #expect(sheet.rows("Number") == ["balcony|||"])
  }

  @Test func `projection is told the key by the room's clocks, and that it is for another server`()
    throws
  {
    let sheet = papers.tech(of: try screening("CL"))
    #expect(
      sheet.values("Key (KDM)")
        == ["server 5102, not this room’s, Fri 12 Dec 00:00 – Sun 14 Dec 00:00, received"])
    #expect(sheet.values("Ratio") == ["2.39", "not known"])
    #expect(sheet.values("Subtitles") == ["French, burned in"])
    #expect(sheet.values("Arrived") == ["Mon 1 Dec"])
    #expect(sheet.values("Checked") == ["not yet"])
    #expect(sheet.values("Mind").contains { $0.contains("4217") })
    #expect(
      sheet.values("Microphones") == [
        "15:00 Discussion, not known", "20:00 Speeches, 1 person",
        "22:29 Q&A, 2 people, Interpreter: xuan (vi–fr)", "00:30 or later Q&A, not known",
      ])
    // A ends 16:30, doors of CL 19:30; CL ends 22:59, N begins 00:30; of N no end is known.
    #expect(
      sheet.values("Turnaround") == [
        "180 min before CL; 20 min needed", "91 min before N; 20 min needed",
        "nothing comes after it",
      ])
  }

  @Test func `of one screening alone the time before the next is told all the same`() throws {
    let sheet = papers.tech(of: try screening("A"), isAlone: true)
    #expect(sheet.values("Turnaround") == ["180 min before CL; 20 min needed"])
  }

  @Test func `a guest is told when to be there, and with whom`() throws {
    let guest = try #require(programme.guests[Build.key("huyen")])
    let sheet = papers.itinerary(of: guest)
    #expect(sheet.values("Arrival") == ["Wed 10 Dec 11:30"])
    #expect(sheet.values("Departure") == ["not known"])
    #expect(sheet.values("Hotel") == ["Scribe, 4 nights"])
    #expect(sheet.values("Away") == ["Thu 11 Dec 09:00–12:00"])
    #expect(
      sheet.rows("Friday 12 December 2025")
        == ["22:29|20:00|mua-do, pathe-palace, salle-1|director: Q&A|xuan"])
    let whole = papers.itinerary(of: guest, forStaff: true)
    #expect(whole.rows("Friday 12 December 2025").first?.hasSuffix("|xuan, nobody") == true)
    #expect(whole.values("Diet") == ["SECRET-3"])
  }

  @Test func `a day is told house by house, the night with it, with room for numbers`() throws {
    var week = programme
    week.put(.count(Build.count("c1", of: "A", 120)))
    let sheet = Papers(week, at: PaperWeek.moment).day(Build.day("2025-12-12"))
    #expect(
      sheet.rows("pathe-palace") == [
        "15:00|16:30|salle-1|A|A|431||120", "20:00|22:59|salle-1|CL|mua-do|431|64|",
        "00:30|00:50 or later|salle-1|N|unmeasured|431||",
      ])
    #expect(sheet.rows("le-grand-rex") == ["19:00|20:00|salle-2|R|R|not known||"])
    #expect(
      Papers(week, at: PaperWeek.moment).day(Build.day("2025-12-13")).rows("pathe-palace") == [])
  }

  @Test func `a day says what has changed since the last release, and what is gone`() throws {
    var week = programme
    week.screenings[Build.code("CL")]?.timing = .time(
      start: Build.zoned("2025-12-12 20:30"), end: nil)
    week.screenings[Build.code("A")]?.status = .cancelled
    week.screenings[Build.code("R")]?.timing = .time(
      start: Build.zoned("2025-12-11 19:00"), end: nil)
    week.put(.screening(Build.screening("X", at: "2025-12-12 18:00", minutes: 30)))
    let sheet = Papers(week, released: .init(number: 3, programme: programme), at: PaperWeek.moment)
      .day(Build.day("2025-12-12"))
    #expect(
      sheet.rows("pathe-palace") == [
        "15:00 *|16:30|salle-1|A|A (cancelled)|431||–",
        "20:30 *|23:29|salle-1|CL|mua-do|431|64|",
        "00:30|00:50 or later|salle-1|N|unmeasured|431||",
      ])
    #expect(sheet.rows("venue to come") == ["18:00 *|18:30|auditorium to come|X|X|not known||"])
    let words = Paper(title: "", wording: Wording(), sheets: [sheet]).text(width: 80)
    #expect(words.contains("No longer on this day\nR R: new time: Thu 11 Dec, 19:00"))
    #expect(
      words.contains(
        """
        * Changed since version 3
        A: cancelled
        X: new
        CL: new time: Fri 12 Dec, 20:30 (before: Fri 12 Dec, 20:00)
        """))
  }
}
