import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Reports that were saved, on both archives.
struct SavedReportTests {
  private let festival: Key<Festival> = Build.key("vietnam")
  private let week: Key<FilmWeek> = Build.key("paris-2025")

  private func withWeek(_ kind: ArchiveKind, _ body: (any Archive) throws -> Void) throws {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124)], guests: [Build.guest("lan")],
      screenings: [
        Build.screening("CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
      ])
    programme.put(.count(Build.count("cl-1", of: "CL", 412)))
    try kind.withArchive { archive in
      try archive.take(programme)
      try body(archive)
    }
  }

  private func save(
    _ archive: any Archive, _ intent: Intent = .test(), name: String = "for the embassy"
  ) throws -> SavedReport {
    try SaveReport(archive: archive)(intent, of: week, name: name) { _ in ["admissions 412"] }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a saved report stays as it was whatever is said afterwards`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      let before = try archive.stored(week).programme
      let saved = try save(archive)
      #expect(saved.number == 2)
      var correction = Build.count("cl-2", of: "CL", 421)
      correction.supersedes = Build.key("cl-1")
      try archive.edit(.add(.count(correction)), in: week)
      try archive.edit(.cancel(Build.code("CL")), in: week)
      let read = try #require(try ReadSavedReports(archive: archive)(2, of: festival))
      #expect(read == saved)
      #expect(read.programme == before && read.programme.attendance.admissions == 412)
      #expect(read.name == "for the embassy" && read.actor == "Lan")
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `another entry of the log is no saved report`(kind: ArchiveKind) throws {
    try withWeek(kind) { archive in
      for number in [1, 7] {
        let read = try ReadSavedReports(archive: archive)(number, of: festival)
        #expect(read == nil)
      }
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a rehearsal saves nothing, and there is nothing to undo in a report`(
    kind: ArchiveKind
  ) throws {
    try withWeek(kind) { archive in
      _ = try save(archive, .test(isRehearsal: true))
      #expect(try ReadSavedReports(archive: archive)(2, of: festival) == nil)
      _ = try save(archive)
      #expect(throws: Refusal.undo(.keepsNothing(2, action: "report save"))) {
        _ = try archive.undo(2, in: week)
      }
    }
  }
}
