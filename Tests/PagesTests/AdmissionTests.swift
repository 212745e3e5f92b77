import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// Who is let in, and whether there is room: on every page on which somebody chooses an evening.
struct AdmissionTests {
  private func week(_ change: (inout Screening) -> Void) -> PublicWeek {
    var screening = Build.screening("A", at: "2025-12-05 20:00", films: ["mua-do"])
    change(&screening)
    return PublicWeek(
      of: Build.programme(films: [Build.film("mua-do", minutes: 124)], screenings: [screening]))
  }

  private func cards(of week: PublicWeek, _ language: Wording.Language) throws -> [Card] {
    let timetable = PageMaker(.timetable, of: week, in: language)
    let film = PageMaker(.film(Build.key("mua-do")), of: week, in: language)
    return [true, false].flatMap { timetable.timetable(isEmbedded: $0).days.flatMap(\.cards) }
      + film.film(try #require(week.programme.films[Build.key("mua-do")])).screenings
  }

  private func page(of week: PublicWeek, _ language: Wording.Language) throws -> ScreeningPage {
    PageMaker(.screening(Build.code("A")), of: week, in: language)
      .screening(try week.programme.known(Build.code("A")))
  }

  @Test(arguments: zip(Admission.allCases, [nil, false, true, true, true]))
  func `terms that are not the usual stand on every list and on the screening's page`(
    admission: Admission, isWarning: Bool?
  ) throws {
    for language in Wording.Language.allCases {
      let week = week { $0.admission = admission }
      let name = Wording(language).name(of: admission)
      let marks = isWarning.map { [Mark(text: name, isWarning: $0)] } ?? []
      #expect(try cards(of: week, language).map(\.marks) == [marks, marks, marks])
      let page = try page(of: week, language)
      #expect(page.marks == marks.filter(\.isWarning))
      let label = Wording(language).phrase(.admission as Wording.PagePhrase)
      #expect(page.facts.first { $0.name == label }?.values.map(\.words) == [name])
    }
  }

  @Test func `a sold-out screening says so in words, and leads to no tickets`() throws {
    let address = "https://example.org/t?a=1&b=2"
    let selling = week { ($0.availability, $0.ticketAddress) = (.onSale, address) }
    for card in try cards(of: selling, .french) {
      #expect(card.marks.isEmpty && card.tickets == NamedLink(text: "Billets", link: address))
    }
    #expect(try page(of: selling, .french).tickets?.link == address)
    let full = week { ($0.availability, $0.ticketAddress) = (.soldOut, address) }
    for card in try cards(of: full, .french) {
      #expect(card.marks == [Mark(text: "Complet", isWarning: true)] && card.tickets == nil)
    }
    let left = week { ($0.availability, $0.ticketAddress) = (.standby, address) }
    for card in try cards(of: left, .vietnamese) {
      #expect(card.marks == [Mark(text: "Vé chờ tại cửa", isWarning: true)])
      #expect(card.tickets?.text == "Vé")
    }
  }

  @Test func `an invitation is said once, and what is cancelled sells nothing`() throws {
    let closed = week { ($0.audience, $0.admission) = (.invitation, .invitation) }
    for card in try cards(of: closed, .english) {
      #expect(card.marks == [Mark(text: "By invitation", isWarning: true)])
    }
    let off = week {
      ($0.status, $0.admission, $0.availability) = (.cancelled, .paid, .onSale)
      $0.ticketAddress = "https://example.org/t"
    }
    for card in try cards(of: off, .english) {
      #expect(card.marks == [Mark(text: "Cancelled", isWarning: true)] && card.tickets == nil)
    }
    #expect(try page(of: off, .english).facts.allSatisfy { $0.name != "Admission" })
    #expect(try event(of: off)["offers"] == nil)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//example.org", "tickets"])
  func `what a file calls an address of tickets is a link only to the web`(text: String) throws {
    let week = week { $0.ticketAddress = text }
    #expect(try cards(of: week, .english).allSatisfy { $0.tickets == nil })
    #expect(try page(of: week, .english).tickets == nil)
  }

  private func event(of week: PublicWeek) throws -> [String: Any] {
    let text = try #require(try page(of: week, .english).structuredData)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `search engines read terms, seats and tickets as an offer`() throws {
    let free = try event(
      of: week {
        ($0.admission, $0.availability) = (.free, .standby)
        $0.ticketAddress = "https://example.org/t"
      })
    #expect(free["isAccessibleForFree"] as? Bool == true)
    let offer = try #require(free["offers"] as? [String: String])
    #expect(
      offer == [
        "@type": "Offer", "name": "Free admission", "url": "https://example.org/t",
        "availability": "https://schema.org/LimitedAvailability",
      ])
    let closed = try event(of: week { $0.admission = .invitation })
    #expect((closed["audience"] as? [String: String])?["audienceType"] == "By invitation")
    #expect(closed["isAccessibleForFree"] == nil)
    let plain = try event(of: week { _ in })
    #expect(plain["offers"] == nil && plain["audience"] == nil)
  }
}
