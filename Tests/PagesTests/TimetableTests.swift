import CivilTime
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The timetable as a model, so as text.
struct TimetableTests {
  private func timetable(
    _ screenings: [Screening], films: [Film] = [], in language: Wording.Language = .english,
    change: (inout Programme) -> Void = { _ in }
  ) -> TimetablePage {
    var programme = Build.programme(films: films, screenings: screenings)
    change(&programme)
    return PageMaker(.timetable, of: PublicWeek(of: programme), in: language).timetable()
  }

  @Test func `the list goes by festival day and time, whatever the order of codes`() {
    let page = timetable([
      Build.screening("A", at: "2025-12-06 00:45", minutes: 60),
      Build.screening("B", at: "2025-12-05 20:00", minutes: 60),
      Build.screening("C", at: "2025-12-06 10:00", minutes: 60),
    ])
    #expect(page.days.map(\.datetime) == ["2025-12-05", "2025-12-06"])
    #expect(
      page.days.map { $0.cards.map(\.link) } == [
        ["screenings/B.html", "screenings/A.html"], ["screenings/C.html"],
      ])
    #expect(page.dayLinks.map(\.link) == ["#d2025-12-05", "#d2025-12-06"])
  }

  @Test func `a screening after midnight says which day's night it is`() throws {
    let page = timetable([Build.screening("A", at: "2025-12-06 00:45", minutes: 60)])
    let card = try #require(page.days.first?.cards.first)
    #expect(card.nightOf == "Sat 6 Dec")
    #expect(card.start == ClockTime(text: "00:45", datetime: "2025-12-06T00:45:00+01:00"))
    #expect(card.end?.text == "01:45")
  }

  @Test func `the end over the night of the clock change is told by the clock on the wall`() throws
  {
    let page = timetable([Build.screening("A", at: "2025-10-26 01:30", minutes: 120)])
    let card = try #require(page.days.first?.cards.first)
    #expect(card.start?.datetime == "2025-10-26T01:30:00+02:00")
    #expect(
      card.end == ClockTime(text: "02:30 (second)", datetime: "2025-10-26T02:30:00+01:00"))
  }

  @Test func `the hour that clocks skip has no row`() throws {
    let day = try #require(
      timetable([
        Build.screening("A", at: "2026-03-29 01:30", minutes: 130, in: Build.room("salle-1")),
        Build.screening("B", at: "2026-03-29 03:15", minutes: 60, in: Build.room("salle-2")),
      ]).days.first)
    // 01:30 is minute 1530; 45 minutes later it is 03:15, and 130 minutes later 04:40.
    #expect(day.cards.map(\.classes) == ["card s1530 e1660 c1", "card s1575 e1635 c2"])
    #expect(day.hours.map(\.text) == ["03:00", "04:00"])
    #expect(day.cards.map(\.end?.text) == ["04:40", "04:15"])
  }

  @Test func `in a night in which clocks go back the list goes by what is first`() throws {
    let starts: [(String, String, Occurrence?)] = [
      ("A", "03:00", nil), ("B", "02:30", .second), ("C", "02:45", .first), ("D", "01:59", nil),
    ]
    let shows = starts.map { code, time, occurrence in
      var screening = Build.screening(code, minutes: 30)
      screening.timing = .time(
        start: Build.zoned("2026-10-25 \(time)", occurrence: occurrence), end: nil)
      return screening
    }
    let day = try #require(timetable(shows).days.first)
    #expect(day.cards.map { $0.link.suffix(6) } == ["D.html", "C.html", "B.html", "A.html"])
  }

  @Test func `the hour that comes twice has rows of its own, and which one is said`() throws {
    let shows = [("A", "salle-1", Occurrence.first), ("B", "salle-2", .second)].map { show in
      var screening = Build.screening(show.0, minutes: 38, in: Build.room(show.1))
      screening.timing = .time(
        start: Build.zoned("2026-10-25 02:30", occurrence: show.2), end: nil)
      return screening
    }
    let day = try #require(timetable(shows).days.first)
    #expect(day.cards.map(\.classes) == ["card s1590 e1628 c1", "card s1650 e1688 c2"])
    #expect(day.hours.map(\.text) == ["02:00", "03:00"])
    #expect(day.cards.map(\.start?.text) == ["02:30 (first)", "02:30 (second)"])
    #expect(day.cards.map(\.end?.text) == ["02:08 (second)", "03:08"])
    let french = try #require(timetable(shows, in: .french).days.first)
    #expect(french.cards.first?.start?.text == "02:30 (première fois)")
  }

  @Test(arguments: [
    (Wording.Language.english, "Evening, time to come", "Time to come", "No day yet"),
    (.french, "Soirée, horaire à venir", "Horaire à venir", "Date à venir"),
    (
      .vietnamese, "Buổi tối, giờ sẽ thông báo sau", "Giờ sẽ thông báo sau", "Ngày sẽ thông báo sau"
    ),
  ])
  func `what is not known is said`(
    language: Wording.Language, evening: String, day: String, never: String
  ) throws {
    var screenings = ["A", "B", "C"].map { Build.screening($0) }
    screenings[0].timing = .daypart(Build.day("2025-12-05"), .evening)
    screenings[1].timing = .day(Build.day("2025-12-05"))
    let page = timetable(screenings, in: language)
    let section = try #require(page.days.first)
    #expect(section.cards.isEmpty)
    #expect(section.timeless.map(\.timeToCome) == [day, evening])
    #expect(page.undated?.heading == never)
    #expect(page.undated?.cards.map(\.link) == ["screenings/C.html"])
    #expect(page.dayLinks.last == NamedLink(text: never, link: "#no-day"))
  }

  @Test func `an end that is assumed for the room is never told the public`() throws {
    let card = try #require(
      timetable([Build.screening("A", at: "2025-12-05 20:00")]).days.first?.cards.first)
    #expect(card.end == nil)
    #expect(card.timeToCome == "End not known")
  }

  @Test func `state is said in words, not by form alone`() {
    var screenings = ["A", "B", "C"].map {
      Build.screening($0, at: "2025-12-05 20:00", minutes: 60)
    }
    screenings[0].status = .cancelled
    screenings[1].status = .tentative
    screenings[2].audience = .invitation
    let marks = timetable(screenings, in: .french).days.flatMap(\.cards).map(\.marks)
    #expect(
      marks
        == ["Annulé", "À confirmer", "Sur invitation"].map { [Mark(text: $0, isWarning: true)] })
  }

  @Test func `a title in another language says which`() throws {
    var film = Build.film("mua-do", minutes: 124)
    film.originalTitle = "Mưa đỏ"
    film.originalLanguage = .vietnamese
    film.titles = try Weeks.text("Red Rain")
    func title(_ language: Wording.Language) -> [Said]? {
      timetable([Build.screening("A", films: ["mua-do"])], films: [film], in: language)
        .undated?.cards.first?.titles
    }
    #expect(title(.english) == [Said(words: "Red Rain")])
    #expect(title(.french) == [Said(words: "Red Rain", lang: "en")])
    #expect(title(.vietnamese) == [Said(words: "Mưa đỏ")])
    film.titles = nil
    #expect(title(.french) == [Said(words: "Mưa đỏ", lang: "vi")])
  }

  @Test func `another zone than the week's is told beside the time`() throws {
    let hanoi = Build.screening(
      "PC", at: "2025-11-14 15:00", minutes: 60, zone: Build.zone("Asia/Ho_Chi_Minh"))
    let paris = Build.screening("A", at: "2025-11-14 20:00", minutes: 60)
    let cards = timetable([hanoi, paris]).days.flatMap(\.cards)
    #expect(cards.map(\.zone) == ["Asia/Ho_Chi_Minh, UTC+7", nil])
  }

  @Test func `a day in one place is a list, in more a grid of rooms as the house counts them`()
    throws
  {
    let first = Build.screening("A", at: "2025-12-05 20:00", minutes: 60, in: Build.room("salle-2"))
    #expect(timetable([first]).days.first?.grid == nil)
    let others = [
      Build.screening("B", at: "2025-12-05 19:30", minutes: 150, in: Build.room("salle-1")),
      Build.screening("C", at: "2025-12-05 19:00", minutes: 30),
      Build.screening(
        "D", at: "2025-12-05 22:00", minutes: 30, in: Build.room("salle-1", of: "le-grand-rex")),
    ]
    let day = try #require(timetable([first] + others).days.first)
    #expect(day.grid == "grid g4")
    #expect(
      day.halls.map { "\($0.classes): \($0.venue.words) \($0.room?.words ?? "-")" } == [
        "hall c1: le-grand-rex salle-1", "hall c2: pathe-palace salle-1",
        "hall c3: pathe-palace salle-2", "hall c4: Venue to come -",
      ])
    #expect(day.hours.map(\.text) == ["19:00", "20:00", "21:00", "22:00"])
    #expect(
      day.cards.map(\.classes) == [
        "card s1140 e1170 c4", "card s1170 e1320 c2", "card s1200 e1260 c3", "card s1320 e1350 c1",
      ])
  }

  @Test func `what overlaps in a room stands side by side under one head`() throws {
    let screenings = [
      Build.screening("A", at: "2025-12-05 20:00", minutes: 90, in: Build.room("salle-1")),
      Build.screening("B", at: "2025-12-05 21:00", minutes: 90, in: Build.room("salle-1")),
      Build.screening("C", at: "2025-12-05 21:30", minutes: 30, in: Build.room("salle-1")),
      Build.screening("D", at: "2025-12-05 20:00", minutes: 30, in: Build.room("salle-2")),
    ]
    let day = try #require(timetable(screenings).days.first)
    #expect(day.halls.map(\.classes) == ["hall c1 w2", "hall c3"])
    let columns = day.cards.map { $0.link + " " + $0.classes.suffix(2) }
    #expect(
      columns == [
        "screenings/A.html c1", "screenings/D.html c3", "screenings/B.html c2",
        "screenings/C.html c1",
      ])
  }

  @Test func `an empty week says that nothing has been announced`() {
    let page = timetable([], in: .french)
    #expect(page.nothingYet == "Rien n’a encore été annoncé.")
    #expect(page.days.isEmpty && page.undated == nil && page.dayLinks.isEmpty)
  }
}
