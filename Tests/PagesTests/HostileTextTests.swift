import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing

/// Texts that would be markup or script if anything were not escaped, in every field there is.
@Suite(.serialized) struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus '",
    "</title><img src=x onerror=alert(1)>", "</script><script>alert(1)</script>",
    "javascript:alert(1)", "{{{structuredData}}} {{>head}} {{#frame}}", "<!--", "]]>",
    "&lt;b&gt; &amp; &#60;", "</span></main>", "\\\" \\u003c/script>",
    // One character each with what follows, which goes by characters would not see.
    "x\"\u{34F} onmouseover=alert(1) y=\"", "x<\u{34F}script>alert(1)",
  ]

  @Test(arguments: texts)
  func `a hostile text stays the text it is, on every page`(text: String) throws {
    let folder = try SiteFolder(try Site(of: try Self.programme(saying: text)))
    let faults = try Judge.faults(in: folder.url)
    #expect(faults == "")
    let words = try Judge.words(in: folder.url)
    let film = try #require(words["fr/films/f.html"])
    #expect(film.heading == text)
    #expect(film.title == "\(text) – \(text)")
    let screening = try #require(words["vi/screenings/A.html"])
    #expect(screening.heading == text)
    #expect(screening.name == text)
  }

  @Test func `paths are made of keys and codes, never of titles`() throws {
    let site = try Site(of: try Self.programme(saying: "../../etc/passwd"))
    let allowed = /(en|fr|vi|assets)?\/?(films|screenings|venues)?\/?[A-Za-z0-9-]+\.(html|css|ics)/
    for path in site.files.map(\.path) + site.calendars.map(\.path) {
      #expect(path.wholeMatch(of: allowed) != nil, "\(path)")
    }
  }

  /// A programme in which every text that can be anything is this one.
  private static func programme(saying text: String) throws -> Programme {
    let said = try LocalizedText(text)
    var film = try Film(key: Build.key("f"), originalTitle: text)
    film.originalLanguage = .french
    film.titles = said
    film.otherTitles = [text]
    film.directors = [text]
    film.credits = [try Credit(role: text, names: [text])]
    film.rating = text
    film.synopsis = said
    film.awards = [text]
    var guest = try Guest(key: Build.key("g"), name: text)
    guest.publicRole = said
    var venue = Venue(key: Build.key("v"), name: said)
    venue.address = text
    venue.city = text
    var room = Auditorium(key: Build.key("r"))
    room.name = said
    venue.auditoria = [room, Auditorium(key: Build.key("r2"))]
    var screening = Build.screening(
      "A", at: "2025-12-05 20:00", in: Build.room("r", of: "v"),
      parts: [Part(.film, film: Build.key("f"), title: said), Part(.qa, title: said)])
    screening.title = said
    screening.publicNote = said
    screening.appearances = [Appearance(guest: Build.key("g"), role: .director)]
    let other = Build.screening(
      "B", at: "2025-12-05 20:00", minutes: 90, in: Build.room("r2", of: "v"))
    var programme = Build.programme(films: [film], guests: [guest], screenings: [screening, other])
    programme.put(.venue(venue))
    programme.festival.name = said
    programme.week.name = said
    programme.week.theme = said
    programme.week.city = text
    programme.week.involvements = [try Involvement(name: text, role: text)]
    return programme
  }
}
