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

  /// What each method says of one thing at its start, the surest method first.
  ///
  /// Lines of different doors, categories or countries add up. Of two lines that speak of the same,
  /// the later stands and the other is shown as disagreeing.
  static func tallies(of counts: [Count]) -> [Tally] {
    let spoken = Dictionary(grouping: counts.filter { $0.moment == .start }, by: \.method)
    return Count.Method.allCases.compactMap { method in
      spoken[method].map { Tally(method: method, $0) }
    }
  }

  private init(method: Count.Method, _ spoken: [Count]) {
    var latest: [Subject: Count] = [:]
    var disagreeing: [Count] = []
    for count in spoken.sorted(by: Count.isEarlier) {
      if let earlier = latest.updateValue(count, forKey: Subject(count)) {
        disagreeing.append(earlier)
      }
    }
    self.method = method
    counts = latest.values.sorted(by: Count.isEarlier)
    figure = counts.reduce(0) { $0 + $1.figure.value }
    precision = counts.map(\.precision).first { $0 != .exact } ?? .exact
    self.disagreeing = disagreeing
  }

  /// Doors that are named here and not in another tally, sorted.
  public func doors(beyond other: Tally) -> [String] {
    Set(counts.compactMap(\.door)).subtracting(other.counts.compactMap(\.door)).sorted()
  }

  /// What a line speaks of; two that speak of the same can't both be right.
  struct Subject: Hashable {
    let door: String?
    let category: Count.Category?
    let country: Country?

    init(_ count: Count) {
      (door, category, country) = (count.door, count.category, count.country)
    }
  }
}
