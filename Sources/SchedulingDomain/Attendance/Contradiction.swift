/// What is said of one thing and can't all be true.
public struct Contradiction: Sendable, Equatable {
  /// What does not go together.
  public enum Kind: String, Sendable, CaseIterable {
    /// A claim, and what was counted.
    case claimAgainstCount = "claim-against-count"
    /// The figures of several claims.
    case figures
    /// Where several claims say that people came from.
    case origins
  }

  /// The screening, or the whole week.
  public let scope: Count.Scope
  /// What does not go together.
  public let kind: Kind
  /// The claims, in the order of the ledger; one where it is against a count.
  public let claims: [Count]
  /// How many were counted, where a claim is against that.
  public let counted: Int?
}

extension AttendanceSummary {
  /// What of the week, and then of each screening that takes place, can't all be true.
  public var contradictions: [Contradiction] {
    let ofWeek = Contradiction.of(
      .week, weekClaims, counted: audience ?? 0, bounds: boundsOfWeek)
    return lines.filter(\.takesPlace).reduce(into: ofWeek) { found, line in
      found += Contradiction.of(
        .screening(line.screening.code), line.claims, counted: line.standing?.figure,
        bounds: line.standing?.bounds)
    }
  }

  /// What the audience of the week can be by what was counted: no fewer, and no more where nothing
  /// is missing.
  private var boundsOfWeek: ClosedRange<Int> {
    let counted = audience ?? 0
    let lines = lines.filter(\.takesPlace)
    let isWhole = lines.allSatisfy { $0.standing?.precision == .exact }
    return counted...(isWhole && !lines.isEmpty ? counted : .max)
  }
}

extension Contradiction {
  fileprivate static func of(
    _ scope: Count.Scope, _ claims: [Count], counted: Int?, bounds: ClosedRange<Int>?
  ) -> [Contradiction] {
    let against = claims.filter { claim in
      claim.subject == .audience && bounds.map { !claim.bounds.overlaps($0) } ?? false
    }
    return against.map {
      Contradiction(scope: scope, kind: .claimAgainstCount, claims: [$0], counted: counted)
    }
      + Count.Subject.allCases.compactMap { subject in
        among(claims.filter { $0.subject == subject }, of: scope)
      }
  }

  /// Where sources disagree among themselves: in figures, else in where people came from.
  private static func among(_ claims: [Count], of scope: Count.Scope) -> Contradiction? {
    let disagree = claims.indices.contains { index in
      claims[..<index].contains { !$0.bounds.overlaps(claims[index].bounds) }
    }
    if disagree { return Contradiction(scope: scope, kind: .figures, claims: claims, counted: nil) }
    let origins = claims.filter { $0.statedOrigin != nil }
    guard Set(origins.map(\.statedOrigin)).count > 1 else { return nil }
    return Contradiction(scope: scope, kind: .origins, claims: origins, counted: nil)
  }
}

extension Count {
  /// Where people came from by the words of the source, else from how many countries.
  fileprivate var statedOrigin: String? { origin ?? countries.map { "\($0.value)" } }
}
