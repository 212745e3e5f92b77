import Exchange
import SchedulingDomain
import TestSupport
import Testing

/// A schedule that filmweek wrote, edited elsewhere and taken in again.
struct ScheduleMergeTests {
  private let code = Build.code("A")

  /// A gala with one guest in two parts, one who is private, one who attends, one who declined.
  private func programme() throws -> Programme {
    var hidden = Build.guest("hidden")
    hidden.isPublic = false
    var declined = Appearance(guest: Build.key("away"), role: .cast)
    declined.status = .declined
    var gala = Build.screening(
      "A", at: "2025-12-05 20:00", in: Build.room("salle-1"), films: ["mua-do"])
    gala.title = try LocalizedText([.english: "Gala", .french: "Soirée", .vietnamese: "Dạ hội"])
    gala.publicNote = try LocalizedText([.english: "Come early", .french: "Venez tôt"])
    gala.appearances = [
      Appearance(guest: Build.key("anna"), role: .director),
      Appearance(guest: Build.key("anna"), role: .moderator),
      Appearance(guest: hidden.key, role: .performer),
      Appearance(guest: Build.key("crowd"), role: .attendee), declined,
    ]
    return Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      guests: ["anna", "crowd", "away"].map(Build.guest) + [hidden], screenings: [gala])
  }

  /// The screening after an edit of the exported file; nil where nothing changes.
  private func edited(
    _ programme: Programme, into week: Programme? = nil, _ edit: (String) -> String
  ) throws -> Screening? {
    let file = String(decoding: ScheduleExport(of: programme).bytes(.xml), as: UTF8.self)
    let changed = edit(file)
    #expect(week != nil || changed != file)
    let (read, faults) = try readSchedule(changed, into: week ?? programme)
    #expect(faults.isEmpty)
    return try #require(read).screenings[code]
  }

  @Test func `a person who comes changes nothing of those who are there`() throws {
    let programme = try programme()
    let after = try edited(programme) {
      $0.replacing("</persons>", with: "<person id=\"77\">Minh</person></persons>")
    }
    let known = try #require(programme.screenings[code]).appearances
    #expect(after?.appearances == known + [Appearance(guest: Build.key("minh"), role: .speaker)])
  }

  @Test func `a person who leaves takes every part along, and nobody else`() throws {
    let after = try edited(try programme()) {
      $0.replacing(#/<person id="[0-9]+">anna</person>/#, with: "")
    }
    #expect(after?.appearances.map(\.guest.text) == ["hidden", "crowd", "away"])
  }

  @Test func `who merely attends is not missed in a file for the public`() throws {
    let after = try edited(try programme()) {
      $0.replacing(#/<person id="[0-9]+">crowd</person>/#, with: "")
    }
    #expect(after == nil)
  }

  @Test func `another title leaves the other languages`() throws {
    let after = try edited(try programme()) {
      $0.replacing("<title>Gala</title>", with: "<title>Gala night</title>")
    }
    #expect(
      after?.title
        == (try LocalizedText(
          [.english: "Gala night", .french: "Soirée", .vietnamese: "Dạ hội"])))
  }

  @Test func `another note leaves the other languages, and takes nothing that was generated`()
    throws
  {
    let after = try edited(try programme()) { $0.replacing("Come early", with: "Come late") }
    #expect(
      after?.publicNote
        == (try LocalizedText([.english: "Come late", .french: "Venez tôt"])))
  }

  @Test func `facts that have changed since the export do not become the note`() throws {
    let stated = try programme()
    for note in [nil, stated.screenings[code]?.publicNote] {
      var before = stated
      before.screenings[code]?.publicNote = note
      var now = before
      now.films[Build.key("mua-do")]?.directors = ["Somebody"]
      #expect(try edited(before, into: now) { $0 } == nil)
    }
  }
}
