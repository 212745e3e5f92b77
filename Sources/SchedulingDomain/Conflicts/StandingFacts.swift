/// What the rules ask of a programme beside its screenings, put in order once.
struct StandingFacts: Sendable {
  /// The times for which each house or a room of it is ours, or is not to be had.
  let hires: [Key<Venue>: [Hire]]
  /// What the ledger says of each screening's audience at its start.
  let counts: [ScreeningCode: [Count]]
  /// The longest way between two houses, in minutes.
  let longestWay: Int

  init(_ programme: Programme) {
    hires = Dictionary(grouping: programme.hires.values, by: \.venue).mapValues { hires in
      hires.sorted { ($0.start.instant, $0.key) < ($1.start.instant, $1.key) }
    }
    longestWay = programme.travels.values.map(\.minutes.value).max() ?? 0
    counts = Self.countsByScreening(programme.counts)
  }

  private static func countsByScreening(_ ledger: [Key<Count>: Count]) -> [ScreeningCode: [Count]] {
    let replaced = Set(ledger.values.compactMap(\.supersedes))
    var counts: [ScreeningCode: [Count]] = [:]
    for count in ledger.values where !count.isClaim && count.subject == .audience {
      guard case .screening(let code) = count.scope, !replaced.contains(count.key) else { continue }
      counts[code, default: []].append(count)
    }
    return counts
  }
}
