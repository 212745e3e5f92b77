extension AttendanceSummary {
  /// How the people of a tally divide by what a line may say of them; nil is not known.
  func division<Value: Hashable>(of tally: Tally, by value: (Count) -> Value?) -> [Value?: Int] {
    Breakdown(parts: parts).division(of: tally, by: value)
  }

  /// On what terms the people of a tally came; nil for those of whom it is not known.
  public func categories(of tally: Tally) -> [Count.Category?: Int] {
    division(of: tally, by: \.category)
  }

  /// Lines whose parts together are more than they themselves say.
  public var exceeded: [Count] {
    let whole = lines.compactMap(\.standing).flatMap(\.counts)
    let broken = whole + parts.values.flatMap(\.self)
    return broken.filter { line in
      Reading.readings(of: parts[line.key] ?? []).contains { $0.figure > line.figure.value }
    }.sorted { $0.key < $1.key }
  }
}

/// How lines of a ledger are broken down by others.
struct Breakdown: Sendable {
  /// The lines that break down another, by the line that stands for it.
  let parts: [Key<Count>: [Count]]

  /// How the people of a tally divide by what a line may say of them; nil is not known.
  ///
  /// The figures add up to the tally's. A line that says it itself is taken whole, another by its
  /// parts. Parts that are more than their whole are not used.
  func division<Value: Hashable>(of tally: Tally, by value: (Count) -> Value?) -> [Value?: Int] {
    var division: [Value?: Int] = [:]
    for count in tally.counts { add(count, count.figure.value, depth: 0, value, to: &division) }
    return division
  }

  /// The ways in which a line is broken down, the simplest first, but those that are more than it.
  func readings(of line: Count) -> [[Count]] {
    Reading.readings(of: parts[line.key] ?? []).filter { $0.figure <= line.figure.value }
      .map(\.parts)
  }

  private func add<Value: Hashable>(
    _ line: Count, _ figure: Int, depth: Int, _ value: (Count) -> Value?,
    to division: inout [Value?: Int]
  ) {
    if let own = value(line) {
      division[own, default: 0] += figure
      return
    }
    var rest = figure
    let readings = Reading.readings(of: parts[line.key] ?? []).filter { $0.figure <= figure }
    // A line that breaks down itself can't be written; the depth is bounded all the same.
    let telling = depth < 8 ? readings.first { $0.parts.contains { value($0) != nil } } : nil
    if let reading = telling ?? (depth < 8 ? readings.first : nil) {
      for part in reading.parts {
        add(part, part.figure.value, depth: depth + 1, value, to: &division)
        rest -= part.figure.value
      }
    }
    if rest > 0 { division[Value?.none, default: 0] += rest }
  }
}

/// One way in which a line is broken down: by doors, by categories, by countries, or by several.
private struct Reading {
  let parts: [Count]
  var figure: Int { parts.reduce(0) { $0 + $1.figure.value } }

  /// The ways in which parts break down their whole, the simplest first, of these the surest.
  ///
  /// Parts that name the same kinds of things and were counted alike belong together. Of two that
  /// speak of the same, the later stands.
  static func readings(of parts: [Count]) -> [Reading] {
    let counted = parts.filter { $0.isCounted && $0.moment == .start }
    return Dictionary(grouping: counted, by: Shape.init).sorted { $0.key < $1.key }.map {
      _, parts in
      var latest: [Tally.Subject: Count] = [:]
      for part in parts.sorted(by: Count.isEarlier) { latest[Tally.Subject(part)] = part }
      return Reading(parts: latest.values.sorted(by: Count.isEarlier))
    }
  }

  /// What parts name, and how they were counted.
  private struct Shape: Hashable, Comparable {
    let order: [Int]

    init(_ count: Count) {
      let named = [count.door != nil, count.category != nil, count.country != nil].map {
        $0 ? 1 : 0
      }
      let sureness = Count.Method.allCases.firstIndex(of: count.method) ?? 0
      order = [named.reduce(0, +), sureness] + named
    }

    static func < (first: Shape, second: Shape) -> Bool {
      first.order.lexicographicallyPrecedes(second.order)
    }
  }
}
