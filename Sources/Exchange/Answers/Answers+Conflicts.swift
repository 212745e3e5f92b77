package import SchedulingDomain
package import Wording

extension Answers {
  /// Conflicts, each with its words, in the order given.
  package func conflicts(
    _ conflicts: [Conflict], in wording: Wording = Wording()
  ) -> Answer<ConflictLine> {
    let lines = conflicts.map { conflict in
      ConflictLine(conflict: conflict, advice: wording.advice(on: conflict, in: programme))
    }
    return Answer(
      "conflict", lines,
      [
        .text("id") { $0.conflict.id }, .text("kind") { $0.conflict.kind.rawValue },
        .text("severity") { $0.conflict.severity.rawValue },
        .list("screenings") { $0.conflict.screenings }, .list("guests") { $0.conflict.guests },
        .list("prints") { $0.conflict.prints }, .list("films") { $0.conflict.films },
        .integer("minutes") { $0.conflict.minutesShort },
        .text("message") { $0.advice.message }, .text("suggestion") { $0.advice.suggestion },
        .truth("waived") { $0.conflict.waiver != nil },
        .text("reason") { $0.conflict.waiver?.reason },
      ])
  }
}

/// A conflict with its words.
package struct ConflictLine {
  let conflict: Conflict
  let advice: Wording.Advice
}
