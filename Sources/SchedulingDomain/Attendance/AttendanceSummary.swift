public import CivilTime

extension Programme {
  /// What the ledger says of the week: per screening, and the three totals that are never mixed.
  public var attendance: AttendanceSummary { attendance(asOf: nil) }

  /// What the ledger said at a moment, its later lines left out; what it says now without one.
  ///
  /// Screenings, films and places are those of today: the ledger alone remembers.
  public func attendance(asOf moment: Instant?) -> AttendanceSummary {
    let ledger = Ledger(
      counts.values.filter { line in moment.map { line.recordedAt <= $0 } ?? true })
    let lines = screeningsInOrder.map { screening in
      let said = ledger.standing[.screening(screening.code)] ?? []
      return AttendanceSummary.Line(
        screening: screening, tallies: Tally.tallies(of: said.filter(\.isCounted)),
        claims: said.filter(\.isClaim))
    }
    let ofWeek = ledger.standing[.week] ?? []
    return AttendanceSummary(
      lines: lines, weekTallies: Tally.tallies(of: ofWeek.filter(\.isCounted)),
      weekClaims: ofWeek.filter(\.isClaim), parts: ledger.parts)
  }
}

/// What is known of who came to a film week.
public struct AttendanceSummary: Sendable, Equatable {
  /// One line a screening or event, in the order people read them.
  public let lines: [Line]
  /// What each method counted of the week as a whole, the surest first; in no sum of screenings.
  public let weekTallies: [Tally]
  /// What was said of the week as a whole; never summed.
  public let weekClaims: [Count]
  /// The lines that break down another, by the line that stands for it.
  let parts: [Key<Count>: [Count]]

  /// What is known of who came to one screening.
  public struct Line: Sendable, Equatable {
    /// The screening or event.
    public let screening: Screening
    /// What each method counted at the start, the surest method first.
    public let tallies: [Tally]
    /// What was said but not counted.
    public let claims: [Count]

    /// The tally that counts: that of the surest method, with doors that only others counted.
    public let standing: Tally?

    /// What is said of the screening beside that, by method; in no sum.
    public var others: [Tally] {
      guard let standing else { return [] }
      return tallies.compactMap { $0.without(standing) }
    }

    init(screening: Screening, tallies: [Tally], claims: [Count]) {
      (self.screening, self.tallies, self.claims) = (screening, tallies, claims)
      standing = Tally.standing(of: tallies)
    }

    /// Whether it took place or may yet.
    public var takesPlace: Bool { screening.status != .cancelled }

    /// Whether people who came count as admissions: films are shown, and it took place.
    public var isAdmission: Bool { screening.showsFilms && takesPlace }
  }

  /// Admissions at screenings of films, as counted; nil where nothing was counted.
  public var admissions: Int? { sum { $0.isAdmission } }

  /// The overall audience, side events with it, as counted; nil where nothing was counted.
  public var audience: Int? { sum { $0.takesPlace } }

  /// Unique persons: what a method that knows people apart counted of the week; nil without one.
  public var persons: Int? { personsTally?.figure }

  /// The count of the week that tells one person from another.
  public var personsTally: Tally? { weekTallies.first { $0.method.knowsPersonsApart } }

  /// How many of the screenings that took place were counted.
  public var countedScreenings: Int { lines.count { $0.takesPlace && $0.standing != nil } }

  private func sum(_ isIncluded: (Line) -> Bool) -> Int? {
    let figures = lines.filter(isIncluded).compactMap { $0.standing?.figure }
    return figures.isEmpty ? nil : figures.reduce(0, +)
  }
}

extension Count.Method {
  /// Whether a person who comes twice is counted once: by a code that is read, or by a name.
  public var knowsPersonsApart: Bool { self == .ticketScan || self == .registration }
}
