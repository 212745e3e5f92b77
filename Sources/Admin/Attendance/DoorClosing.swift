import CivilTime
import SchedulingDomain

/// What closing doors writes into the ledger: a line for each door, and what the doors knew of the
/// terms as parts of it, so that nothing is counted twice.
///
/// A closing corrects what an earlier one wrote of the door. What a person has corrected stays.
struct DoorClosing {
  private var programme: Programme
  private let standing: [Spot: Count]
  private let by: String
  private let now: Instant
  /// Lines that stay although the door counted something else.
  private(set) var kept: [Kept] = []

  /// A line that a person has corrected, and what the door has counted.
  struct Kept {
    let line: Count
    /// How many the door counted in all, on the terms of the line.
    let people: Int
    /// Whether the door counted another figure than the one that was corrected.
    let isNews: Bool
  }

  /// What a line speaks of, whether people were scanned or clicked.
  private struct Spot: Hashable {
    let scope: Count.Scope
    let door: String?
    let category: Count.Category?
    let isPart: Bool

    init(_ count: Count) {
      (scope, door) = (count.scope, count.door)
      (category, isPart) = (count.category, count.partOf != nil)
    }
  }

  /// - Parameter by: who signs.
  init(_ programme: Programme, by: String, at now: Instant) {
    self.programme = programme
    self.by = by
    self.now = now
    let heirs = Dictionary(
      programme.counts.values.compactMap { line in line.supersedes.map { ($0, line) } },
      uniquingKeysWith: { $0.recordedAt < $1.recordedAt ? $1 : $0 })
    let lines = programme.counts.values.filter(\.mayBeClosing).map { line in
      var last = line
      var seen: Set<Key<Count>> = [line.key]
      // Somebody may have moved the line to another screening.
      while let heir = heirs[last.key], seen.insert(heir.key).inserted { last = heir }
      return (Spot(line), last)
    }
    standing = Dictionary(lines) { first, second in
      (first.recordedAt, first.key) < (second.recordedAt, second.key) ? second : first
    }
  }

  /// The lines for doors with these totals; none for a door of which the ledger says so already, or
  /// at which nobody is left of those who were clicked.
  mutating func lines(_ totals: [DoorFigures]) -> [Count] {
    Dictionary(grouping: totals) { Door(screening: $0.screening, name: $0.door) }
      .sorted { $0.key < $1.key }
      .flatMap { door, totals in lines(of: door, totals) }
  }

  private mutating func lines(of door: Door, _ totals: [DoorFigures]) -> [Count] {
    let people = totals.reduce(0) { $0 + $1.people }
    guard var whole = draft(door, people, totals) else { return [] }
    let earlier = standing[Spot(whole)]
    if let earlier, keeps(earlier, people) { return [] }
    guard people > 0 else { return withdrawing(earlier, whole) }
    let method = whole.method
    var lines: [Count] = []
    if let earlier, earlier.figure == whole.figure, earlier.method == method,
      !earlier.isWithdrawal
    {
      whole = earlier
    } else {
      whole.supersedes = earlier?.key
      lines.append(whole)
      programme.put(.count(whole))
    }
    for category in Count.Category.allCases {
      let known = totals.filter { $0.category == category }
      let people = known.reduce(0) { $0 + $1.people }
      guard var part = draft(door, people, known.isEmpty ? totals : known) else { continue }
      (part.category, part.partOf, part.method) = (category, whole.key, method)
      let earlier = standing[Spot(part)]
      if let earlier, keeps(earlier, people) { continue }
      part.supersedes = earlier?.key
      guard earlier.map({ $0.figure != part.figure || $0.method != method }) ?? (people > 0) else {
        continue
      }
      lines.append(part)
      programme.put(.count(part))
    }
    return lines
  }

  /// Nobody is left of those who were clicked, so what closing wrote before is taken back.
  private mutating func withdrawing(_ earlier: Count?, _ draft: Count) -> [Count] {
    guard let earlier, !earlier.isWithdrawal else { return [] }
    var line = earlier.withdrawn(under: draft.key, at: now)
    (line.countedBy, line.countedAt) = (draft.countedBy, draft.countedAt)
    programme.put(.count(line))
    return [line]
  }

  /// Whether a line was corrected by a person, and so stays.
  private mutating func keeps(_ line: Count, _ people: Int) -> Bool {
    guard line.isCorrection else { return false }
    var closed = line
    while closed.isCorrection, let earlier = closed.supersedes.flatMap({ programme.counts[$0] }) {
      closed = earlier
    }
    if line.figure.value != people {
      kept.append(Kept(line: line, people: people, isNews: closed.figure.value != people))
    }
    return true
  }

  /// A new line of a door, a clicker's where some were clicked; nil where no key is left.
  private func draft(_ door: Door, _ people: Int, _ totals: [DoorFigures]) -> Count? {
    guard let key = programme.freeKey(door.screening.text),
      let figure = try? Figure(max(people, 0))
    else { return nil }
    var draft = Count(
      key: key, scope: .screening(door.screening), figure: figure,
      method: totals.contains { $0.clicked != 0 } ? .clicker : .ticketScan, recordedAt: now)
    draft.door = door.name.isEmpty ? nil : door.name
    draft.countedBy = by
    draft.countedAt = totals.map(\.lastAt).max()
    return draft
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

extension Count {
  /// Whether closing a door may have written it: a closing always says when the last one came.
  fileprivate var mayBeClosing: Bool {
    (method == .ticketScan || method == .clicker) && subject == .audience && moment == .start
      && country == nil && (countedAt != nil || isCorrection)
  }

  /// Whether a person has put it in the place of another line, and has said why.
  fileprivate var isCorrection: Bool { supersedes != nil && remarks.note != nil }
}
