import CivilTime
import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The other pages as models.
struct PageTests {
  private func maker(
    _ page: Destination.Page, _ language: Wording.Language = .english
  ) throws -> PageMaker {
    PageMaker(page, of: PublicWeek(of: try Weeks.young()), in: language)
  }

  private func closing(_ language: Wording.Language = .english) throws -> ScreeningPage {
    let maker = try maker(.screening(Build.code("CL")), language)
    return maker.screening(try Weeks.young().known(Build.code("CL")))
  }

  @Test func `a screening says what, when in which zone, where, in which version and with whom`()
    throws
  {
    let page = try closing(.french)
    #expect(page.titles == [Said(words: "Cérémonie de clôture et Pluie rouge")])
    #expect(page.day == ClockTime(text: "Vendredi 12 décembre 2025", datetime: "2025-12-12"))
    #expect(page.start?.text == "20:30")
    #expect(page.end?.text == "23:24")
    #expect(page.zone == "Europe/Paris, UTC+1")
    #expect(page.venue.words == "Pathé Palace")
    #expect(page.room?.words == "Salle 1")
    #expect(page.map?.link == "https://www.openstreetmap.org/?mlat=48.8706&mlon=2.3317")
    #expect(page.calendar?.link == "CL.ics")
    #expect(
      page.facts.map { "\($0.name): \($0.values.map(\.words).joined(separator: "/"))" } == [
        "Langue: Vietnamien", "Sous-titres: Français, anglais", "Ouverture des portes: 20:00",
        "Durée: 174\u{A0}min", "Code: CL",
      ])
    #expect(
      page.runningOrder.map { "\($0.kind) \($0.film?.title.words ?? "-") \($0.length ?? "-")" } == [
        "Ouverture des portes - 30\u{A0}min", "Discours - 20\u{A0}min",
        "Film Pluie rouge 124\u{A0}min", "Rencontre avec l’équipe - 30\u{A0}min",
      ])
    #expect(
      page.guests.map { "\($0.name), \($0.role.words), \($0.part ?? "-")" } == [
        "Đặng Thái Huyền, réalisation, Rencontre avec l’équipe"
      ])
  }

  @Test func `who merely attends is not announced`() throws {
    let maker = try maker(.screening(Build.code("OP")))
    let page = maker.screening(try #require(maker.week.programme.screenings[Build.code("OP")]))
    #expect(page.guests.map(\.name) == ["Ngô Phương Lan"])
    #expect(page.calendar?.text == "Add to calendar")
  }

  @Test func `a screening without a day has no calendar and is no event to search engines`() throws
  {
    let maker = try maker(.screening(Build.code("102")))
    let page = maker.screening(try #require(maker.week.programme.screenings[Build.code("102")]))
    #expect(page.calendar == nil)
    #expect(page.structuredData == nil)
    #expect(page.day == nil)
    #expect(page.timeToCome == "No day yet")
  }

  @Test func `search engines read a screening as a ScreeningEvent`() throws {
    let text = try #require(try closing().structuredData)
    let event = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(event["@type"] as? String == "ScreeningEvent")
    #expect(event["startDate"] as? String == "2025-12-12T20:30:00+01:00")
    #expect(event["endDate"] as? String == "2025-12-12T23:24:00+01:00")
    #expect(event["doorTime"] as? String == "2025-12-12T20:00:00+01:00")
    #expect(event["eventStatus"] as? String == "https://schema.org/EventScheduled")
    #expect(event["subtitleLanguage"] as? [String] == ["fr", "en"])
    let movie = try #require(event["workPresented"] as? [String: Any])
    #expect(movie["name"] as? String == "Red Rain")
    #expect(movie["alternateName"] as? String == "Mưa đỏ")
    #expect(movie["duration"] as? String == "PT124M")
    let week = try #require(event["superEvent"] as? [String: Any])
    #expect(week["startDate"] as? String == "2025-12-05")
    let place = try #require(event["location"] as? [String: Any])
    #expect(place["name"] as? String == "Pathé Palace, Salle 1")
    #expect((place["geo"] as? [String: Any])?["latitude"] as? Double == 48.8706)
  }

  @Test func `a cancelled screening is cancelled for search engines too`() throws {
    var screening = Build.screening("X", at: "2025-12-05 20:00", minutes: 60)
    screening.status = .cancelled
    let week = PublicWeek(of: Build.programme(screenings: [screening]))
    let page = PageMaker(.screening(screening.code), of: week, in: .english).screening(screening)
    let data = try #require(page.structuredData)
    #expect(data.contains(#""eventStatus":"https://schema.org/EventCancelled""#))
    #expect(data.contains(#""@type":"Event""#))
    #expect(page.marks == [Mark(text: "Cancelled", isWarning: true)])
  }

  @Test func `a film says what it is, and when and where it runs`() throws {
    let maker = try maker(.film(Build.key("mua-do")), .vietnamese)
    let film = try #require(maker.week.programme.films[Build.key("mua-do")])
    let page = maker.film(film)
    #expect(page.title == Said(words: "Mưa đỏ"))
    #expect(page.originalTitle == nil)
    #expect(page.byline == "Đặng Thái Huyền")
    #expect(page.synopsis?.lang == "en")
    #expect(page.screenings.map(\.day) == ["T6 12/12"])
    #expect(page.screenings.map(\.link) == ["../screenings/CL.html"])
    #expect(page.calendar?.link == "mua-do.ics")
    #expect(
      page.facts.map { "\($0.name): \($0.values.map(\.words).joined(separator: "/"))" } == [
        "Loại: Phim truyện", "Quốc gia: Việt Nam", "Năm: 2022", "Thời lượng: 124 phút",
        "Ngôn ngữ: Tiếng Việt", "Công chiếu: Công chiếu quốc tế",
        "Diễn viên: Đỗ Nhật Hoàng/Lê Hạ Anh",
      ])
  }

  @Test func `films stand in the order of their titles without case and accents`() throws {
    let titles = try maker(.films, .french).films().films.map(\.title.words)
    #expect(
      titles.prefix(3) == [
        "Cendres glorieuses", "Cu Li Never Cries", "Fleurs jaunes sur l’herbe verte",
      ])
    #expect(titles.count == 10)
  }

  @Test func `links lead from page to page by relative paths`() throws {
    let page = try maker(.film(Build.key("mua-do")), .french)
    let frame = page.film(try #require(page.week.programme.films[Build.key("mua-do")])).frame
    #expect(frame.home == "../index.html")
    #expect(frame.pages.map(\.link) == ["../index.html", "../films.html", "../calendars.html"])
    #expect(
      frame.languages.map(\.link) == [
        "../../en/films/mua-do.html", "mua-do.html", "../../vi/films/mua-do.html",
      ])
    #expect(frame.stylesheet.hasPrefix("../../assets/filmweek-"))
    #expect(try maker(.films).films().frame.pages.map(\.isCurrent) == [false, true, false])
  }

  @Test func `a template names nothing that its models have not`() throws {
    var labels: Set<String> = []
    func look(at value: Any) {
      for child in Mirror(reflecting: value).children {
        if let label = child.label { labels.insert(label) }
        look(at: child.value)
      }
    }
    for language in Wording.Language.allCases {
      look(at: try closing(language))
      look(at: try maker(.timetable, language).timetable())
      look(at: try maker(.calendars, language).calendars())
      let film = try maker(.film(Build.key("mua-do")), language)
      look(at: film.film(try #require(film.week.programme.films[Build.key("mua-do")])))
      look(at: try maker(.films, language).films())
      look(at: WelcomePage(to: film.week))
    }
    let step = try ChangesPageTests.step()
    let changes = PublicWeek(of: step.after, steps: [step])
    look(at: PageMaker(.changes, of: changes, in: .english).changes())
    look(at: PageMaker(.timetable, of: PublicWeek(of: try Weeks.busy()), in: .english).timetable())
    let blocks: Set<String> = ["heading", "masthead"]
    for (name, template) in Templates.all {
      for match in template.matches(of: /\{\{[#^\/]?(?:empty\(|first\()?([A-Za-z.]+)\)*\}\}/) {
        for part in match.output.1.split(separator: ".") {
          #expect(labels.union(blocks).contains(String(part)), "\(name): \(match.output.0)")
        }
      }
    }
  }
}
