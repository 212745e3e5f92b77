import CivilTime
import Foundation
import Reports
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The forms of papers: what a parser and a ruler say of them, and what must never stand on one.
@Suite struct PaperFormTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "</title></section></main><img src=x>",
    "<!--", "]]>", "&lt;b&gt; &amp;", "\u{1B}[31mred\u{7}\u{C}", "x\"\u{34F} onmouseover=alert(1)",
    "https://example.org/<b>",
  ]

  @Test(arguments: hostile)
  func `a hostile text stays the text it is on every paper`(text: String) throws {
    let programme = try Self.programme(saying: text)
    let papers = PaperWeek.papers(of: programme, forStaff: true)
    let printed = try Python.run(
      """
      import sys, html5lib
      known = set("html head meta title style body main section p h1 h2 h3 dl div dt dd table "
                  "thead tbody tr th td span ul li".split())
      said = set("lang charset name content class scope role tabindex aria-label".split())
      for page in sys.stdin.buffer.read().split(b"\\0"):
          parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), strict=True)
          tree = parser.parse(page, likely_encoding="utf-8")
          names = {e.tag.rsplit("}", 1)[-1] for e in tree.iter() if isinstance(e.tag, str)}
          print(sorted(names - known), sorted({a for e in tree.iter() for a in e.attrib} - said))
      """, Array(papers.map(\.page).joined(separator: [0])))
    #expect(printed == String(repeating: "[] []\n", count: papers.count))
    for paper in papers {
      #expect(!String(decoding: paper.page, as: UTF8.self).contains("url("))
      let allowed: Set<UInt8> = [0x0A, 0x0C]
      let text = paper.text(width: nil)
      #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || allowed.contains($0) })
      // A page of a printer is a sheet.
      #expect(text.utf8.count { $0 == 0x0C } == paper.sheets.count - 1)
    }
  }

  @Test(arguments: Wording.Language.allCases)
  func `no line is wider than the paper, and no column is left out`(
    language: Wording.Language
  ) throws {
    for paper in PaperWeek.papers(of: try PaperWeek.programme(), language, forStaff: true) {
      let text = paper.text(width: 80)
      for line in text.split(separator: "\n") {
        #expect(displayWidth(of: String(line)) <= 80, "\(line)")
      }
      // A table's rule has a stroke for each column.
      let rules = text.split(separator: "\n").filter { $0.allSatisfy { $0 == "-" || $0 == " " } }
        .map { $0.split(separator: " ").count }
      let tables = paper.sheets.flatMap(\.blocks).compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }
      let columns = tables.map { table in
        table.columns.indices.count { place in
          table.columns[place].kind == .blank || table.rows.contains { !$0[place].isEmpty }
        }
      }
      #expect(rules == columns)
    }
  }

  @Test(arguments: Wording.Language.allCases)
  func `what only staff may know stands on no paper that is not for them`(
    language: Wording.Language
  ) throws {
    let programme = try PaperWeek.programme()
    for paper in PaperWeek.papers(of: programme, language) {
      let text = paper.text(width: nil)
      #expect(!text.contains(PaperWeek.secret))
      #expect(!String(decoding: paper.page, as: UTF8.self).contains(PaperWeek.secret))
      #expect(!text.contains("gone") || paper.sheets.contains { $0.title == "gone" })
    }
    let forStaff = PaperWeek.papers(of: programme, language, forStaff: true)[3].text(width: nil)
    for number in 1...8 { #expect(forStaff.contains("\(PaperWeek.secret)-\(number)")) }
  }

  @Test func `every label differs from language to language or is meant to be the same`() throws {
    let same: Set = ["CL", "Transport", "Code", "Visa", "Notes"]
    let english = PaperWeek.papers(of: try PaperWeek.programme(), .english, forStaff: true)
    for language in [Wording.Language.french, .vietnamese] {
      let other = PaperWeek.papers(of: try PaperWeek.programme(), language, forStaff: true)
      for (first, second) in zip(english, other) {
        for (first, second) in zip(Self.labels(first), Self.labels(second))
        where !same.contains(first) {
          #expect(first != second, "\(language)")
        }
      }
    }
  }

  @Test func `on paper each sheet begins a page, heads are repeated, and nothing is fetched`()
    throws
  {
    let paper = PaperWeek.papers(of: try PaperWeek.programme())[0]
    let page = String(decoding: paper.page, as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.matches(of: /<section class="sheet">/).count == paper.sheets.count)
    for rule in ["size: A4", "break-after: page", "display: table-header-group"] {
      #expect(page.contains(rule))
    }
    for word in ["<script", "http", "src=", "href=", "@import"] { #expect(!page.contains(word)) }
  }

  /// The labels of facts, which no name or number of the programme stands among.
  private static func labels(_ paper: Paper) -> [String] {
    paper.sheets.flatMap(\.blocks).flatMap { block -> [String] in
      if case .facts(let facts) = block { facts.map(\.label) } else { [] }
    }
  }

  /// The closing night in which every text that can be anything is this one.
  private static func programme(saying text: String) throws -> Programme {
    var programme = try PaperWeek.programme()
    let said = try LocalizedText(text)
    programme.week.name = said
    for key in programme.films.keys.sorted() {
      guard var film = programme.films[key] else { continue }
      film.originalTitle = text
      (film.rating, film.ratio) = (text, text)
      programme.put(.film(film))
    }
    for key in programme.guests.keys.sorted() {
      guard var guest = programme.guests[key] else { continue }
      guest.name = text
      guest.publicRole = said
      (guest.email, guest.diet, guest.visit.hotel, guest.visit.handler) = (text, text, text, text)
      programme.put(.guest(guest))
    }
    for key in programme.venues.keys.sorted() {
      guard var venue = programme.venues[key] else { continue }
      venue.name = said
      (venue.contact, venue.address) = (text, text)
      venue.auditoria[0].name = said
      venue.auditoria[0].formats = [text]
      programme.put(.venue(venue))
    }
    for var screening in programme.screeningsInOrder {
      screening.title = said
      screening.publicNote = said
      screening.holds = [try Hold(for: text, seats: Seats(4), note: text)]
      programme.put(.screening(screening))
    }
    for key in programme.prints.keys.sorted() {
      guard var print = programme.prints[key] else { continue }
      (print.format, print.remarks.note, print.keys[0].server) = (text, text, text)
      programme.put(.print(print))
    }
    return programme
  }
}
