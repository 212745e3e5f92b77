package import SchedulingDomain

/// Looks a week up, whole.
package struct ReadProgramme: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// The week with this key, as it is kept.
  package func callAsFunction(_ week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme {
    try archive.read { session throws(Refusal) in
      guard let stored = try session.programme(of: week) else {
        throw .scheduling(.unknown(.week, week.text))
      }
      return stored
    }
  }

  /// The other weeks of a week's festival, by first day, whether or not it is there yet.
  package func beside(_ week: WeekName) throws(Refusal) -> [Programme] {
    try archive.read { session throws(Refusal) in try session.programmes(beside: week) }
  }
}

/// Lists what an archive keeps.
package struct ListWeeks: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// All weeks with their festivals, by first day.
  package func callAsFunction() throws(Refusal) -> [WeekEntry] {
    try archive.read { session throws(Refusal) in try session.weeks() }
  }

  /// All festivals, those without a week too.
  package func festivals() throws(Refusal) -> [Festival] {
    try archive.read { session throws(Refusal) in try session.festivals() }
  }
}
