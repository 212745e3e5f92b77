extension Programme {
  /// What the ledger says of the week: per screening, and the three totals that are never mixed.
  public var attendance: AttendanceSummary {
    let replaced = Set(counts.values.compactMap(\.supersedes))
    let standing = counts.values.filter { !replaced.contains($0.key) }.sorted { $0.key < $1.key }
    let claims = standing.filter(\.isClaim)
    let counted = standing.filter { !$0.isClaim && $0.subject == .audience }
    var byScreening: [ScreeningCode: [Count]] = [:]
    for count in counted {
      if case .screening(let code) = count.scope { byScreening[code, default: []].append(count) }
    }
    var lines: [AttendanceSummary.Line] = []
    for screening in screeningsInOrder {
      let said = claims.filter { $0.scope == .screening(screening.code) }
      let tallies = Tally.tallies(of: byScreening[screening.code] ?? [])
      lines.append(AttendanceSummary.Line(screening: screening, tallies: tallies, claims: said))
    }
    return AttendanceSummary(lines: lines, weekClaims: claims.filter { $0.scope == .week })
  }
}

/// What is known of who came to a film week.
public struct AttendanceSummary: Sendable, Equatable {
  /// One line a screening or event, in the order people read them.
  public let lines: [Line]
  /// What was said of the week as a whole; never summed.
  public let weekClaims: [Count]

  /// What is known of who came to one screening.
  public struct Line: Sendable, Equatable {
    /// The screening or event.
    public let screening: Screening
    /// What each method counted at the start, the surest method first.
    public let tallies: [Tally]
    /// What was said but not counted.
    public let claims: [Count]

    /// The tally that counts: that of the surest method.
    public var standing: Tally? { tallies.first }

    /// Whether people who came count as admissions: films are shown, and it took place.
    public var isAdmission: Bool { screening.showsFilms && screening.status != .cancelled }
  }

  /// Admissions at screenings of films, as counted; nil where nothing was counted.
  public var admissions: Int? { sum { $0.isAdmission } }

  /// The overall audience, side events with it, as counted; nil where nothing was counted.
  public var audience: Int? { sum { $0.screening.status != .cancelled } }

  /// Unique persons; nil, because nothing here tells one person from another yet.
  public var persons: Int? { nil }

  /// How many of the screenings that took place were counted.
  public var countedScreenings: Int { lines.count { $0.standing != nil } }

  private func sum(_ isIncluded: (Line) -> Bool) -> Int? {
    let figures = lines.filter(isIncluded).compactMap { $0.standing?.figure }
    return figures.isEmpty ? nil : figures.reduce(0, +)
  }
}

/// What one method counted at one screening, doors added up.
public struct Tally: Sendable, Equatable {
  /// The method.
  public let method: Count.Method
  /// How many.
  public let figure: Int
  /// The least sharp of the figures that were added.
  public let precision: Count.Precision
  /// The lines that were added.
  public let counts: [Count]
  /// Lines set aside because a later one speaks of the same door.
  public let disagreeing: [Count]

  /// What each method says of one screening at its start, the surest method first.
  ///
  /// Lines of different doors, categories or countries add up. Of two lines that speak of the same,
  /// the later stands and the other is shown as disagreeing. A breakdown adds nothing to its whole.
  static func tallies(of counts: [Count]) -> [Tally] {
    let whole = counts.filter { $0.moment == .start && $0.partOf == nil }
    return Count.Method.allCases.compactMap { method in
      let spoken = whole.filter { $0.method == method }
      guard !spoken.isEmpty else { return nil }
      var latest: [Subject: Count] = [:]
      var disagreeing: [Count] = []
      for count in spoken.sorted(by: isEarlier) {
        let subject = Subject(door: count.door, category: count.category, country: count.country)
        if let earlier = latest.updateValue(count, forKey: subject) { disagreeing.append(earlier) }
      }
      let added = latest.values.sorted(by: isEarlier)
      return Tally(
        method: method, figure: added.reduce(0) { $0 + $1.figure.value },
        precision: added.map(\.precision).first { $0 != .exact } ?? .exact,
        counts: added, disagreeing: disagreeing)
    }
  }

  private struct Subject: Hashable {
    let door: String?
    let category: Count.Category?
    let country: Country?
  }

  private static func isEarlier(_ first: Count, _ second: Count) -> Bool {
    let times = [first, second].map { $0.countedAt ?? $0.recordedAt }
    return times[0] != times[1] ? times[0] < times[1] : first.key < second.key
  }
}
