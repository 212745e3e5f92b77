import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// The archives that keep the same promises.
enum ArchiveKind: CaseIterable, CustomTestStringConvertible {
  case memory, postgres

  var testDescription: String { self == .memory ? "in memory" : "in PostgreSQL" }

  /// Gives `body` an empty archive of this kind.
  func withArchive(_ body: (any Archive) throws -> Void) throws {
    switch self {
    case .memory: try body(MemoryArchive())
    case .postgres: try TestDatabase.lease { try body($0.archive()) }
    }
  }
}

/// Two screenings in one room on two days, one of a film and one of nothing said.
let smallWeek = Build.programme(
  films: [Build.film("mua-do", minutes: 124), Build.film("cu-li", minutes: 90)],
  guests: [Build.guest("lan")],
  screenings: [
    Build.screening("CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
    Build.screening("X", at: "2025-12-11 20:00", minutes: 60, in: Build.room("salle-1")),
  ])

/// Gives `body` an archive of a kind with the small week taken in as entry 1.
func withWeek(_ kind: ArchiveKind, _ body: (any Archive) throws -> Void) throws {
  try kind.withArchive { archive in
    try archive.take(smallWeek)
    try body(archive)
  }
}

extension Intent {
  /// What a planner wants at the command line, at noon on the first of December.
  static func test(
    by name: String = "Lan", rights: Set<Right> = Set(Right.allCases),
    now: String = "2025-12-01T12:00:00Z", request: Request? = nil, versionSeen: Int? = nil,
    isRehearsal: Bool = false
  ) -> Intent {
    Intent(
      actor: Actor(name: name, rights: rights), door: .command,
      now: Build.instant(now), request: request, versionSeen: versionSeen,
      isRehearsal: isRehearsal)
  }
}

extension Archive {
  /// A week as it is kept.
  func stored(_ week: Key<FilmWeek>) throws -> StoredProgramme {
    try ReadProgramme(archive: self)(week)
  }

  /// All weeks.
  func weeks() throws -> [WeekEntry] { try ListWeeks(archive: self)() }

  /// All festivals.
  func festivals() throws -> [Festival] { try ListWeeks(archive: self).festivals() }

  /// Does one thing to a week.
  @discardableResult
  func edit(
    _ edit: Edit, in week: Key<FilmWeek>, _ intent: Intent = .test()
  ) throws -> Outcome {
    try EditProgramme(archive: self)(intent, in: week, action: "test") {
      _ throws(SchedulingRefusal) in edit
    }
  }

  /// Undoes an entry of the log, or the last one of a week.
  @discardableResult
  func undo(
    _ number: Int?, in week: Key<FilmWeek>, _ intent: Intent = .test()
  ) throws -> Undoing {
    try UndoWork(archive: self)(intent, in: week, entry: number)
  }

  /// Takes a programme in.
  @discardableResult
  func take(_ programme: Programme) throws -> Outcome {
    try ImportProgramme(archive: self)(.test(), programme)
  }
}
