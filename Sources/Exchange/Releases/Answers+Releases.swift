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
        .text("withdrawn_at") { $0.withdrawn?.at },
        .text("first_sha256") { $0.withdrawn?.firstHash },
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
  /// When a person was taken out of it, and its hash before; nil where it is as it was made.
  let withdrawn: (at: Instant, firstHash: String)?

  package init(
    number: Int, at: Instant, by: String, note: String?, screenings: Int, conflicts: [String],
    hash: String, withdrawn: (at: Instant, firstHash: String)? = nil
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.note = note
    self.screenings = screenings
    self.conflicts = conflicts
    self.hash = hash
    self.withdrawn = withdrawn
  }
}
