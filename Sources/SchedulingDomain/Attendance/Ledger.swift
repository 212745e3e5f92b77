/// The lines of a ledger that stand, sorted by what they speak of.
struct Ledger {
  /// Lines that nothing replaces and that break down no other, by scope, sorted by key.
  private(set) var standing: [Count.Scope: [Count]] = [:]
  /// Lines that break down another, by the line that stands for that one now.
  private(set) var parts: [Key<Count>: [Count]] = [:]

  init(_ lines: some Collection<Count>) {
    var successors: [Key<Count>: Count] = [:]
    for line in lines {
      guard let replaced = line.supersedes else { continue }
      if let other = successors[replaced], Count.isEarlier(line, other) { continue }
      successors[replaced] = line
    }
    for line in lines.sorted(by: { $0.key < $1.key }) where successors[line.key] == nil {
      if let whole = line.partOf {
        parts[Self.last(whole, successors), default: []].append(line)
      } else {
        standing[line.scope, default: []].append(line)
      }
    }
  }

  /// The line that stands for one that may have been corrected, more than once.
  private static func last(_ key: Key<Count>, _ successors: [Key<Count>: Count]) -> Key<Count> {
    var key = key
    var seen: Set<Key<Count>> = []
    while seen.insert(key).inserted, let next = successors[key] { key = next.key }
    return key
  }
}

extension Count {
  /// Whether it says how many of the audience came, and was counted.
  var isCounted: Bool { !isClaim && subject == .audience }

  /// Whether a line speaks of an earlier moment than another; of equals the smaller key does.
  static func isEarlier(_ first: Count, _ second: Count) -> Bool {
    let times = [first, second].map { $0.countedAt ?? $0.recordedAt }
    return times[0] != times[1] ? times[0] < times[1] : first.key < second.key
  }
}
