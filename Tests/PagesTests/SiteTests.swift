import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// Whole sites, judged by a parser of HTML and a browser that are not ours.
@Suite(.serialized) struct SiteTests {
  @Test(arguments: [Week.young, .busy, .empty])
  func `every page is valid and every link leads somewhere`(week: Week) throws {
    let folder = try SiteFolder(try Site(of: week.programme()))
    let faults = try Judge.faults(in: folder.url)
    #expect(faults == "")
  }

  @Test func `a link that leads nowhere is found by the judge`() throws {
    let site = try Site(of: Weeks.young())
    let folder = try SiteFolder(site)
    let page = folder.url.appending(path: "vi/films/mua-do.html")
    try FileManager.default.removeItem(at: page)
    #expect(try Judge.faults(in: folder.url).contains("leads nowhere"))
  }

  @Test(arguments: ["en", "fr", "vi"])
  func `every kind of page is usable on phone, tablet and desk`(language: String) throws {
    let folder = try SiteFolder(try Site(of: Weeks.young()))
    let pages = [
      "index.html", "embed.html", "films.html", "calendars.html", "films/mua-do.html",
      "screenings/CL.html",
    ]
    let welcome = language == "en" ? ["index.html"] : []
    let faults = try Judge.faults(
      on: welcome + pages.map { "\(language)/\($0)" }, in: folder.url)
    #expect(faults == "")
  }

  @Test func `a crowded day is usable as a grid and as a list`() throws {
    let folder = try SiteFolder(try Site(of: Weeks.busy(days: 2)))
    #expect(try Judge.faults(on: ["fr/index.html", "vi/embed.html"], in: folder.url) == "")
  }

  @Test func `a page that asks another host or styles itself is found by the judge`() throws {
    let folder = try SiteFolder(try Site(of: Weeks.young()))
    let page = folder.url.appending(path: "en/index.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    let spoilt = text.replacing(
      "</main>", with: #"<p style="color:#eee">x</p><img src="https://example.org/x.png"></main>"#)
    try Data(spoilt.utf8).write(to: page)
    let faults = try Judge.faults(on: ["en/index.html"], in: folder.url)
    #expect(faults.contains("asks https://example.org/x.png"))
    #expect(faults.contains("inline style violates"))
    #expect(faults.contains("axe image-alt"))
  }

  @Test func `an address makes calendars to subscribe to, and is said to search engines`() throws {
    let address = try #require(SiteAddress("https://example.org/paris/"))
    let site = try Site(of: Weeks.young(), at: address)
    func text(_ path: String) throws -> String {
      String(decoding: try #require(site.files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    #expect(
      try text("fr/calendars.html").contains(#"href="webcal://example.org/paris/fr/calendar.ics""#))
    #expect(
      try text("fr/films.html").contains(
        #"hreflang="vi" href="https://example.org/paris/vi/films.html""#))
    #expect(
      try text("en/screenings/CL.html").contains(
        #""url":"https://example.org/paris/en/screenings/CL.html""#))
  }

  @Test func `an embedded timetable opens pages in the whole window, and its days within`() throws {
    let site = try Site(of: Weeks.young())
    func text(_ path: String) throws -> String {
      String(decoding: try #require(site.files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    let embedded = try text("fr/embed.html")
    #expect(embedded.contains(#"<a href="screenings/CL.html" target="_top">"#))
    #expect(embedded.contains(##"<a href="#d2025-12-12">"##))
    #expect(!embedded.contains("<header"))
    #expect(try !text("fr/index.html").contains("_top"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "https://", "https:///x", "ftp://example.org", "https://a\" onclick=\"",
    "https://a.example/?q", "https://a.example/<b>", "//example.org", "https://a b.example",
  ])
  func `what is no address of a site is refused`(text: String) {
    #expect(SiteAddress(text) == nil)
  }

  @Test func `the same programme gives the same bytes`() throws {
    let sites = try (0..<2).map { _ in try Site(of: Weeks.busy()) }
    #expect(sites[0].files.map(\.path) == sites[1].files.map(\.path))
    #expect(sites[0].files.map(\.bytes) == sites[1].files.map(\.bytes))
  }

  @Test func `the stylesheet has another name as soon as it says something else`() throws {
    let names = try [2, 3].map { days in
      try #require(
        Site(of: Weeks.busy(days: days)).files.first { $0.path.hasPrefix("assets/") }
      ).path
    }
    #expect(names[0] != names[1])
  }

  @Test func `calendars are linked exactly where they have an entry`() throws {
    let site = try Site(of: Weeks.young())
    let english = site.calendars.filter { $0.language == .english }.map(\.path)
    #expect(
      english == [
        "en/calendar.ics", "en/films/mua-do.ics", "en/films/tu-chien-tren-khong.ics",
        "en/screenings/CL.ics", "en/screenings/OP.ics", "en/screenings/SEM.ics",
        "en/venues/le-grand-rex.ics", "en/venues/pathe-palace.ics",
      ])
  }

  enum Week: CaseIterable {
    case young, busy, empty

    func programme() throws -> Programme {
      switch self {
      case .young: try Weeks.young()
      case .busy: try Weeks.busy()
      case .empty: Build.programme()
      }
    }
  }
}
