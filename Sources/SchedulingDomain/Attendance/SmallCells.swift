/// Figures of a table with those that are too small to be published put together.
public struct SmallCells<Label: Sendable>: Sendable {
  /// One figure with what it is of.
  public struct Cell: Sendable {
    /// What it is of.
    public let label: Label
    /// How many.
    public let figure: Int
  }

  /// The figures that are published, in the order given.
  public let shown: [Cell]
  /// What is withheld, as one figure; nil where nothing is.
  ///
  /// Shown and withheld together equal the whole.
  public let withheld: Int?

  /// The smallest threshold: below it, "fewer than" would say "one".
  public static var smallestThreshold: Int { 3 }

  /// Puts figures from 1 to below a threshold together, and with them what would give them away.
  ///
  /// A small figure withheld alone comes back by subtraction from the whole; so do several where
  /// one can reason from this rule. The next larger figure is withheld with them, more until their
  /// sum is twice the threshold, and those that equal the last. Which they are isn't said.
  public init(_ cells: [(label: Label, figure: Int)], below threshold: Int) {
    let threshold = max(threshold, Self.smallestThreshold)
    let order = cells.indices.filter { cells[$0].figure > 0 }
      .sorted { (cells[$0].figure, $0) < (cells[$1].figure, $1) }
    var count = order.prefix { cells[$0].figure < threshold }.count
    func sum() -> Int { order.prefix(count).reduce(0) { $0 + cells[$1].figure } }
    if count > 0 {
      count = min(count + 1, order.count)
      while count < order.count,
        sum() < 2 * threshold || cells[order[count]].figure == cells[order[count - 1]].figure
      {
        count += 1
      }
    }
    let hidden = Set(order.prefix(count))
    shown = cells.indices.filter { !hidden.contains($0) }.map {
      Cell(label: cells[$0].label, figure: cells[$0].figure)
    }
    withheld = hidden.isEmpty ? nil : sum()
  }
}
