package import CivilTime

extension Answers {
  /// Releases of a week, in the order given.
  package static func releases(_ lines: [ReleaseLine]) -> Answer<ReleaseLine> {
    Answer(
      "release", lines,
      [
        .integer("number") { $0.number }, .text("at") { $0.at }, .text("by") { $0.by },
        .text("note") { $0.note }, .integer("screenings") { $0.screenings },
        .list("conflicts") { $0.conflicts }, .text("sha256") { $0.hash },
      ])
  }
}

/// A release in a list.
package struct ReleaseLine {
  let number: Int
  let at: Instant
  let by: String
  let note: String?
  let screenings: Int
  let conflicts: [String]
  let hash: String

  package init(
    number: Int, at: Instant, by: String, note: String?, screenings: Int, conflicts: [String],
    hash: String
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.note = note
    self.screenings = screenings
    self.conflicts = conflicts
    self.hash = hash
  }
}
