package import CivilTime
package import SchedulingDomain

extension Answers {
  /// Reports that were saved.
  package static func savedReports(_ lines: [SavedReportLine]) -> Answer<SavedReportLine> {
    Answer(
      "report", lines,
      [
        .integer("number") { $0.number }, .text("name") { $0.name }, .text("week") { $0.week },
        .text("at") { $0.at }, .text("actor") { $0.actor }, .list("facts") { $0.facts },
      ])
  }
}

/// One report that was saved.
package struct SavedReportLine {
  package let number: Int
  /// For whom or for what.
  package let name: String
  package let week: Key<FilmWeek>?
  package let at: Instant
  package let actor: String
  /// What it said, in brief.
  package let facts: [String]

  package init(
    number: Int, name: String, week: Key<FilmWeek>?, at: Instant, actor: String, facts: [String]
  ) {
    (self.number, self.name, self.week) = (number, name, week)
    (self.at, self.actor, self.facts) = (at, actor, facts)
  }
}
