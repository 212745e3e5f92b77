/// What was counted at one screening, doors added up.
public struct Tally: Sendable, Equatable {
  /// The method; the surest where doors were counted by several.
  public let method: Count.Method
  /// How many.
  public let figure: Int
  /// How sharp the sum is: round where one of the figures is, or where some may be more, others less.
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

  /// What counts of all that is said: the surest method, and doors that only another counted.
  ///
  /// Doors add up, whatever each was counted by, where nobody counted the house as a whole. Only
  /// what counts at a door can: a box office or a survey speaks of the whole house.
  static func standing(of tallies: [Tally]) -> Tally? {
    guard var standing = tallies.first, standing.isByDoor else { return tallies.first }
    for other in tallies.dropFirst() where other.isByDoor {
      let doors = Set(standing.counts.compactMap(\.door))
      let added = other.counts.filter { $0.door.map { !doors.contains($0) } ?? false }
      standing = Tally(
        method: standing.method, standing.counts + added, disagreeing: standing.disagreeing)
    }
    return standing
  }

  /// What is left of this tally beside another; nil where nothing is.
  func without(_ other: Tally) -> Tally? {
    let taken = Set(other.counts.map(\.key))
    let rest = counts.filter { !taken.contains($0.key) }
    return rest.isEmpty ? nil : Tally(method: method, rest, disagreeing: disagreeing)
  }

  /// The methods of the lines that were added, the surest first.
  public var methods: [Count.Method] {
    Count.Method.allCases.filter { method in counts.contains { $0.method == method } }
  }

  private var isByDoor: Bool {
    method.isAtDoor && counts.allSatisfy { $0.door != nil }
  }

  private init(method: Count.Method, _ spoken: [Count]) {
    var latest: [Subject: Count] = [:]
    var disagreeing: [Count] = []
    for count in spoken.sorted(by: Count.isEarlier) {
      if let earlier = latest.updateValue(count, forKey: Subject(count)) {
        disagreeing.append(earlier)
      }
    }
    self.init(
      method: method, latest.values.sorted(by: Count.isEarlier), disagreeing: disagreeing)
  }

  private init(method: Count.Method, _ counts: [Count], disagreeing: [Count]) {
    self.method = method
    self.counts = counts
    figure = counts.reduce(0) { $0 + $1.figure.value }
    let inexact = Set(counts.map(\.precision)).subtracting([.exact])
    precision = inexact.count > 1 ? .about : inexact.first ?? .exact
    self.disagreeing = disagreeing
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

extension Count.Method {
  /// Whether people are counted one by one as they come in.
  var isAtDoor: Bool { self == .ticketScan || self == .clicker || self == .stubCount }
}
