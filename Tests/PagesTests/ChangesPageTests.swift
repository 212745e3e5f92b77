import CivilTime
import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The page on which the public reads what releases have changed.
struct ChangesPageTests {
  private static let at = Build.instant("2025-12-01T12:00:00Z")

  /// A busy week, and the same with something moved, cancelled, noted and internal said otherwise.
  static func step() throws -> ReleaseStep {
    let before = try Weeks.young()
    var after = before
    let codes = before.screeningsInOrder.map(\.code)
    after.screenings[codes[0]]?.timing = .day(Build.day("2025-12-09"))
    after.screenings[codes[1]]?.status = .cancelled
    after.screenings[codes[2]]?.publicNote = Build.text("<b>Bring</b> an umbrella & a friend")
    after.screenings[codes[3]]?.remarks.note = "SECRET"
    return ReleaseStep(number: 2, at: at, before: before, after: after)
  }

  @Test func `it tells what has changed for the public, in words, with links`() throws {
    let step = try Self.step()
    let page = PageMaker(.changes, of: PublicWeek(of: step.after, steps: [step]), in: .english)
      .changes()
    #expect(page.releases.map(\.heading) == ["Version 2"])
    #expect(page.releases.first?.when == "Mon 1 Dec, 13:00")
    let entries = try #require(page.releases.first?.entries)
    #expect(entries.count == 3 && entries.allSatisfy { $0.link?.hasPrefix("screenings/") == true })
    #expect(entries.flatMap(\.changes).contains("cancelled"))
    #expect(page.frame.pages.last?.text == "Changes" && page.feed.link == "changes.atom")
  }

  @Test func `a release in which the public notices nothing says so`() throws {
    var step = try Self.step()
    step = ReleaseStep(number: 3, at: Self.at, before: step.after, after: step.after)
    let page = PageMaker(.changes, of: PublicWeek(of: step.after, steps: [step]), in: .french)
      .changes()
    #expect(page.releases.first?.nothing == "Aucun changement visible.")
  }

  @Test func `its pages are valid, usable and tell nothing internal`() throws {
    let step = try Self.step()
    let site = try Site(of: step.after, steps: [step])
    #expect(site.steps.count == 1)
    #expect(!String(reflecting: site.steps).contains("SECRET"))
    let folder = try SiteFolder(site)
    for language in Wording.Language.allCases {
      let path = site.changeFeedPath(in: language)
      try Data("<feed/>".utf8).write(to: folder.url.appending(path: path))
    }
    #expect(try Judge.faults(in: folder.url) == "")
    #expect(try Judge.faults(on: ["vi/changes.html"], in: folder.url) == "")
  }

  @Test func `before the second release there is no such page`() throws {
    let site = try Site(of: Weeks.young())
    #expect(!site.files.contains { $0.path.contains("changes") })
  }
}
