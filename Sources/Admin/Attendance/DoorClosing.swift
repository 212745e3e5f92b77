import CivilTime
import SchedulingDomain

/// What closing doors writes into the ledger: a line for each door, and what the doors knew of the
/// terms as parts of it, so that nothing is counted twice.
struct DoorClosing {
  private var programme: Programme
  private let standing: [Spot: Count]
  private let by: String
  private let now: Instant

  /// What a line speaks of.
  private struct Spot: Hashable {
    let scope: Count.Scope
    let door: String?
    let method: Count.Method
    let category: Count.Category?
    let isPart: Bool

    init(_ count: Count) {
      (scope, door, method) = (count.scope, count.door, count.method)
      (category, isPart) = (count.category, count.partOf != nil)
    }
  }

  /// - Parameter by: who signs.
  init(_ programme: Programme, by: String, at now: Instant) {
    self.programme = programme
    self.by = by
    self.now = now
    let replaced = Set(programme.counts.values.compactMap(\.supersedes))
    let lines = programme.counts.values.filter { $0.moment == .start && !replaced.contains($0.key) }
    standing = Dictionary(lines.map { (Spot($0), $0) }) { first, second in
      (first.recordedAt, first.key) < (second.recordedAt, second.key) ? second : first
    }
  }

  /// The lines for doors with these totals; none for a door of which the ledger says so already.
  mutating func lines(_ totals: [DoorFigures]) -> [Count] {
    Dictionary(grouping: totals) { Door(screening: $0.screening, name: $0.door) }
      .sorted { $0.key < $1.key }
      .flatMap { door, totals in lines(of: door, totals) }
  }

  private mutating func lines(of door: Door, _ totals: [DoorFigures]) -> [Count] {
    let method: Count.Method = totals.contains { $0.clicked != 0 } ? .clicker : .ticketScan
    let people = totals.reduce(0) { $0 + $1.people }
    guard var whole = draft(door, people, method, totals) else { return [] }
    let earlier = earlier(whole)
    var lines: [Count] = []
    if let earlier, earlier.figure == whole.figure, earlier.method == method {
      whole = earlier
    } else {
      whole.supersedes = earlier?.key
      lines.append(whole)
      programme.put(.count(whole))
    }
    for category in Count.Category.allCases {
      let known = totals.filter { $0.category == category }
      let people = known.reduce(0) { $0 + $1.people }
      guard var part = draft(door, people, method, known.isEmpty ? totals : known) else { continue }
      (part.category, part.partOf) = (category, whole.key)
      part.supersedes = self.earlier(part)?.key
      let said = part.supersedes.flatMap { programme.counts[$0]?.figure.value } ?? 0
      guard said != part.figure.value else { continue }
      lines.append(part)
      programme.put(.count(part))
    }
    return lines
  }

  /// A new line of a door; nil where no key is left.
  private func draft(
    _ door: Door, _ people: Int, _ method: Count.Method, _ totals: [DoorFigures]
  ) -> Count? {
    guard let key = programme.freeKey(door.screening.text),
      let figure = try? Figure(max(people, 0))
    else { return nil }
    var draft = Count(
      key: key, scope: .screening(door.screening), figure: figure, method: method, recordedAt: now)
    draft.door = door.name.isEmpty ? nil : door.name
    draft.countedBy = by
    draft.countedAt = totals.map(\.lastAt).max()
    return draft
  }

  /// The line that a new one corrects.
  ///
  /// Where some were clicked, the sum is a clicker's; it takes the place of the scans alone, which
  /// would stand before it.
  private func earlier(_ line: Count) -> Count? {
    var scanned = line
    scanned.method = .ticketScan
    return standing[Spot(scanned)] ?? standing[Spot(line)]
  }

  /// A door of a screening.
  private struct Door: Hashable, Comparable {
    let screening: ScreeningCode
    let name: String

    static func < (first: Door, second: Door) -> Bool {
      (first.screening, first.name) < (second.screening, second.name)
    }
  }
}
