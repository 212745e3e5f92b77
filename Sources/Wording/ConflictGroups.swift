package import SchedulingDomain

/// Conflicts that are alike, so that many of them are one line and drown nothing graver.
package struct ConflictGroup {
  /// The conflicts, at least one.
  package let conflicts: [Conflict]

  /// Conflicts in order, those alike put together at the first of them.
  ///
  /// Fatal ones stand alone, and so do a few that are alike.
  package static func groups(of conflicts: [Conflict], few: Int = 3) -> [ConflictGroup] {
    var places: [Likeness: Int] = [:]
    let counts = Dictionary(grouping: conflicts) { Likeness($0) }.mapValues(\.count)
    var groups: [[Conflict]] = []
    for conflict in conflicts {
      let likeness = Likeness(conflict)
      if conflict.severity == .fatal || (counts[likeness] ?? 0) <= few {
        groups.append([conflict])
      } else if let place = places[likeness] {
        groups[place].append(conflict)
      } else {
        places[likeness] = groups.count
        groups.append([conflict])
      }
    }
    return groups.map(ConflictGroup.init)
  }

  private struct Likeness: Hashable {
    let severity: Conflict.Severity
    let kind: Conflict.Kind
    let field: Conflict.FilmField?

    init(_ conflict: Conflict) {
      severity = conflict.severity
      kind = conflict.kind
      if case .dataGap(.film(_, let field)) = conflict.violation {
        self.field = field
      } else {
        field = nil
      }
    }
  }
}

extension Wording {
  /// What a group is about, the first few by name: "no synopsis in fr: “Red Rain” and 311 more".
  package func summary(of group: ConflictGroup, in programme: Programme, few: Int = 5) -> String {
    let subjects = group.conflicts.prefix(few).map { subject(of: $0, in: programme) }
    let more = group.conflicts.count - subjects.count
    var text = subjects.joined(separator: ", ")
    if more > 0 {
      text += pick(Words(" and \(more) more", " et \(more) autres", " và \(more) nữa"))
    }
    if case .dataGap(.film(_, let field)) = group.conflicts.first?.violation {
      let label = label(of: field)
      text = pick(Words("no \(label): ", "\(label) manquant : ", "chưa có \(label): ")) + text
    }
    return text
  }

  /// What a conflict is about, in a few words: codes, or the name of a thing.
  package func subject(of conflict: Conflict, in programme: Programme) -> String {
    let scene = ConflictScene(conflict, programme, self)
    let things =
      conflict.films.map { scene.name($0) } + conflict.prints.map(\.text)
      + (conflict.guests.isEmpty ? [] : [scene.guests])
    switch conflict.violation {
    case .dataGap(.travel(let route)):
      return "\(name(of: route.from, programme)) – \(name(of: route.to, programme))"
    case .dataGap(.server(let room)): return name(of: room, programme)
    case .runtimeUnknown, .notConfirmed, .printNotReady, .printSentTwice, .rightsMissing,
      .languageCoverage, .dataGap:
      return things.isEmpty ? scene.codes : things.joined(separator: ", ")
    default:
      let codes = conflict.screenings.map(\.text)
      return codes.joined(separator: pick(Words(" and ", " et ", " và ")))
    }
  }
}
