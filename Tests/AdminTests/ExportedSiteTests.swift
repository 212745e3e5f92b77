import Admin
import Foundation
import Testing

/// The timetable as a folder of pages.
@Suite struct ExportedSiteTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `a site has a page and a calendar for whatever it links to`() throws {
    try withFolder { folder in
      let desk = TestDesk(width: nil)
      #expect(desk.run("import Samples/paris-2025.json").status == .done)
      let written = desk.run("export --as site --output \(folder)")
      #expect(written.status == .done, "\(written.notes)")
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      var links = 0
      for file in files where file.hasSuffix(".html") {
        let page = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        let parent = (file as NSString).deletingLastPathComponent
        for match in page.matches(of: #/(?:href|src)="([^"#:]+)(?:#[^"]*)?"/#) {
          let target = "\(folder)/\(parent)/\(match.1)"
          let isThere = FileManager.default.fileExists(atPath: target)
          #expect(isThere, "\(file): \(match.1)")
          links += 1
        }
      }
      #expect(links > 500)
      let calendar = try String(contentsOfFile: "\(folder)/vi/calendar.ics", encoding: .utf8)
      #expect(calendar.contains("UID:CL.paris-2025.vietnamese-film-week@filmweek"))
    }
  }

  @Test func `where the site's address is known, calendar entries lead to its pages`() throws {
    try withFolder { folder in
      let desk = TestDesk(width: nil)
      #expect(desk.run("import Samples/paris-2025.json").status == .done)
      let line = "export --as site --output \(folder) --site-url https://example.org/paris/"
      #expect(desk.run(line).status == .done)
      let calendar = try String(contentsOfFile: "\(folder)/fr/calendar.ics", encoding: .utf8)
      #expect(calendar.contains("URL:https://example.org/paris/fr/screenings/CL.html"))
    }
  }

  @Test(arguments: [
    ("export --as site", Ending.usage), ("export --as site --output - ", .usage),
    ("export --as site --output Sources", .conflict),
    ("export --as site --output out/s --site-url javascript:x", .usage),
  ])
  func `a site goes to a folder of its own, with an address that is one`(
    line: String, ending: Ending
  ) {
    let desk = TestDesk(width: nil)
    #expect(desk.run("import Samples/paris-2025.json").status == .done)
    #expect(desk.run(line).status == ending)
  }
}

/// The site after releases.
struct ReleasedSiteTests {
  @Test
  func `who follows a calendar of an earlier release finds it for ever, and its old entry gone`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    defer {
      for name in ["site", "each"] {
        try? FileManager.default.removeItem(atPath: "\(folder)-\(name)")
      }
    }
    let desk = try TestDesk.planned(width: nil)
    desk.run("venue add \"Le Champo\" --key champo")
    desk.run("auditorium add champo \"Grande salle\" --key 1")
    desk.run("screening move A1 --venue champo --auditorium 1")
    desk.run("release create --yes")
    desk.run("screening move A1 --venue pathe --auditorium 1")
    desk.run("screening edit A2 --audience jury")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    desk.run("screening edit A1 --subtitles fr")
    desk.run("release create --yes", now: "2025-11-03T09:00:00Z")
    #expect(desk.run("export --as site --output \(folder)-site").status == .done)
    #expect(desk.run("calendar export --each --output \(folder)-each").status == .done)
    for path in [
      "site/fr/venues/champo.ics", "site/en/screenings/A2.ics", "each/venues/champo.ics",
      "each/venues/champo/1.ics",
    ] {
      let calendar = try String(contentsOfFile: "\(folder)-\(path)", encoding: .utf8)
      #expect(try CalendarJudge.icalendar.entries(calendar).isEmpty, "\(path)")
      if path.contains("champo.ics") { #expect(calendar.contains("Le Champo"), "\(path)") }
    }
    let house = try String(
      contentsOfFile: "\(folder)-site/fr/venues/pathe-palace.ics", encoding: .utf8)
    #expect(try CalendarJudge.icalendar.entries(house)["A1.paris.tuan-phim@filmweek"] != nil)
    let page = try String(contentsOfFile: "\(folder)-site/en/calendars.html", encoding: .utf8)
    #expect(!page.contains("champo"), "pages offer only what has an entry")
  }

  @Test func `after two releases the site shows the last one, what changed, and a feed of it`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    #expect(desk.run("export --as site --output \(folder)").status == .done)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/en/changes.html"))
    desk.run("screening move A1 --start 20:30")
    desk.run("release create --yes --note \"internal words\"", now: "2025-11-02T09:00:00Z")
    desk.run("screening move A1 --start 21:15")
    let url = "https://example.org/paris"
    #expect(desk.run("export --as site --output \(folder) --site-url \(url)").status == .done)
    func text(_ path: String) throws -> String {
      try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
    }
    #expect(try text("en/changes.html").contains("new time: Fri 5 Dec, 20:30"))
    #expect(try !text("en/changes.html").contains("internal words"))
    let atom = try text("fr/changes.atom")
    #expect(atom.contains("nouvel horaire") && atom.contains("\(url)/fr/changes.html"))
    #expect(try text("en/index.html").contains("20:30") && !text("en/index.html").contains("21:15"))
    #expect(desk.run("export --as site --working --output \(folder)").status == .done)
    #expect(try text("en/index.html").contains("21:15"))
  }
}
