import SchedulingDomain
import Testing

struct SmallCellsTests {
  /// What is published of a table of countries numbered from 0.
  private struct Published: Hashable {
    let shown: [Int: Int]
    let withheld: Int?
    let whole: Int

    init(_ figures: [Int], below threshold: Int) {
      let present = figures.enumerated().filter { $0.element > 0 }
      let cells = SmallCells(present.map { ($0.offset, $0.element) }, below: threshold)
      shown = Dictionary(uniqueKeysWithValues: cells.shown.map { ($0.label, $0.figure) })
      withheld = cells.withheld
      whole = figures.reduce(0, +)
    }
  }

  /// All tables of so many countries with figures up to a limit.
  private func tables(of countries: Int, upTo limit: Int) -> [[Int]] {
    (0..<countries).reduce([[]]) { tables, _ in
      tables.flatMap { table in (0...limit).map { table + [$0] } }
    }
  }

  @Test(arguments: [(2, 3), (3, 3), (3, 4), (4, 4), (3, 5)])
  func `nobody who knows the rule and the whole finds a small figure again`(
    countries: Int, threshold: Int
  ) {
    var origins: [Published: [[Int]]] = [:]
    for table in tables(of: countries, upTo: 2 * threshold) {
      origins[Published(table, below: threshold), default: []].append(table)
    }
    for (published, tables) in origins where published.withheld != nil {
      for country in 0..<countries where published.shown[country] == nil {
        let possible = Set(tables.map { $0[country] })
        #expect(possible.count > 1, "\(published) gives away \(country) of \(tables)")
      }
    }
  }

  @Test(arguments: [3, 5, 10])
  func `what is shown and withheld is the whole, and nothing small is shown`(threshold: Int) {
    for table in tables(of: 4, upTo: 6) {
      let published = Published(table, below: threshold)
      let shown = published.shown.values.reduce(0, +)
      #expect(shown + (published.withheld ?? 0) == published.whole)
      #expect(published.shown.values.allSatisfy { $0 >= threshold })
    }
  }

  @Test func `a table without small figures is shown whole`() {
    let cells = SmallCells([("FR", 120), ("VN", 5), ("US", 0)], below: 5)
    #expect(cells.withheld == nil)
    #expect(cells.shown.map(\.label) == ["FR", "VN", "US"])
  }
}
