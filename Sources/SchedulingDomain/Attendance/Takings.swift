/// What was taken at the box office, each currency apart.
public struct Takings: Sendable, Equatable {
  /// An amount, and the people of the lines that state it.
  public struct Amount: Sendable, Equatable {
    /// In minor units of the currency.
    public internal(set) var minorUnits = 0
    /// How many people the lines that state it count.
    public internal(set) var people = 0

    /// What one of these people paid on average, in minor units, halves rounded up.
    public var average: Int? { people > 0 ? (2 * minorUnits + people) / (2 * people) : nil }
  }

  /// The amounts by currency; empty where nothing is stated.
  public private(set) var amounts: [Currency: Amount] = [:]

  /// Nothing stated.
  public init() {}

  /// The currencies in the order of their codes.
  public var currencies: [Currency] { amounts.keys.sorted() }

  /// Adds others to these, currency by currency.
  public mutating func add(_ others: Takings) {
    for (currency, other) in others.amounts {
      amounts[currency, default: Amount()].minorUnits += other.minorUnits
      amounts[currency, default: Amount()].people += other.people
    }
  }

  mutating func add(_ line: Count) {
    guard let gross = line.gross else { return }
    amounts[gross.currency, default: Amount()].minorUnits += gross.minorUnits
    amounts[gross.currency, default: Amount()].people += line.figure.value
  }
}

extension AttendanceSummary {
  /// What was taken at one screening; nil where no line that counts states money.
  ///
  /// The box office speaks for money where it states some, else the surest method that does. A line
  /// without an amount of its own has that of its parts.
  public func takings(of line: Line) -> Takings? {
    let boxOffice = line.tallies.filter { $0.method == .boxOffice }
    for tally in boxOffice + line.tallies {
      var takings = Takings()
      for count in tally.counts { add(count, to: &takings, depth: 0) }
      if !takings.amounts.isEmpty { return takings }
    }
    return nil
  }

  private func add(_ line: Count, to takings: inout Takings, depth: Int) {
    // A line that breaks down itself can't be written; the depth is bounded all the same.
    guard line.gross == nil, depth < 8 else { return takings.add(line) }
    for reading in Breakdown(parts: parts).readings(of: line) {
      var parts = Takings()
      for part in reading { add(part, to: &parts, depth: depth + 1) }
      if !parts.amounts.isEmpty { return takings.add(parts) }
    }
  }
}
