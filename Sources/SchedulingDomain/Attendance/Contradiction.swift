/// What is said of one thing and can't all be true.
public struct Contradiction: Sendable, Equatable {
  /// What does not go together.
  public enum Kind: String, Sendable, CaseIterable {
    /// A claim, and what was counted.
    case claimAgainstCount = "claim-against-count"
    /// The number of different persons of the week, and the audience of one screening, which is more.
    case personsBelowAudience = "persons-below-audience"
    /// The figures of several claims.
    case figures
    /// Where several claims say that people came from.
    case origins
  }

  /// The screening, or the whole week.
  public let scope: Count.Scope
  /// What does not go together.
  public let kind: Kind
  /// The claims, in the order of the ledger; one where it is against a count, none where counts
  /// differ.
  public let claims: [Count]
  /// How many were counted, where a claim or the number of persons is against that.
  public let counted: Int?
}

extension AttendanceSummary {
  /// What of the week, and then of each screening that takes place, can't all be true.
  public var contradictions: [Contradiction] {
    let ofWeek =
      Contradiction.of(
        .week, weekClaims, counted: audience ?? 0, bounds: boundsOfWeek) + tooFewPersons
    return lines.filter(\.takesPlace).reduce(into: ofWeek) { found, line in
      found += Contradiction.of(
        .screening(line.screening.code), line.claims, counted: line.standing?.figure,
        bounds: line.standing?.bounds)
    }
  }

  /// Whoever sat in one house at one time were different persons: the fullest, where it held more.
  private var tooFewPersons: [Contradiction] {
    guard let persons = personsTally?.bounds.upperBound else { return [] }
    let fuller = lines.filter { line in
      line.takesPlace && line.standing.map { $0.bounds.lowerBound > persons } ?? false
    }
    let fullest = fuller.max { ($0.standing?.figure ?? 0) < ($1.standing?.figure ?? 0) }
    return fullest.map {
      [
        Contradiction(
          scope: .screening($0.screening.code), kind: .personsBelowAudience, claims: [],
          counted: $0.standing?.figure)
      ]
    } ?? []
  }

  /// What the audience of the week can be by what was counted: no fewer than was surely counted, and
  /// no more where nothing is missing.
  private var boundsOfWeek: ClosedRange<Int> {
    let lines = lines.filter(\.takesPlace)
    let counted = ClosedRange(adding: lines.compactMap { $0.standing?.bounds })
    let isWhole = !lines.isEmpty && lines.allSatisfy { $0.standing != nil }
    return isWhole ? counted : counted.lowerBound...Int.max
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
