import CivilTime
package import SchedulingDomain

/// What an entry of the log keeps so that it can be undone: the things it wrote, as they were.
///
/// How it left them is not kept. It is what the next entry that wrote the same thing found, or what
/// is there now; so each state is kept once, and a change that was itself undone is none.
package struct Reversal: Sendable, Equatable {
  /// The name of everything that was written.
  package let things: [ItemName]
  /// The week before, with those of the things that were there; nil where it began, and where
  /// nothing is kept.
  package let before: Programme?
  /// The entry that this one undid.
  package let undoes: Int?
  private let written: Set<ItemName>

  package init(things: [ItemName], before: Programme?, undoes: Int? = nil) {
    self.things = things
    written = Set(things)
    self.before = before
    self.undoes = undoes
  }

  /// What is needed to go back over a difference.
  ///
  /// A screening that was only stamped anew, as its film is shown otherwise, is not one of its
  /// things: who moves it afterwards does not stand in the way. Neither is a festival that a new
  /// week only names.
  init(
    of difference: Difference, from before: Programme?, to after: Programme, owner: Festival?,
    undoes: Int?
  ) {
    let things = difference.itemNames.filter { name in
      guard let before else { return name.kind != .festival || owner != after.festival }
      return !before.agrees(with: after, on: name)
    }
    let kept = before.map { before in
      var kept = Programme(festival: before.festival, week: before.week)
      for item in things.compactMap(before.item) { kept.put(item) }
      return kept
    }
    self.init(things: things, before: kept, undoes: undoes)
  }

  /// Whether a thing is one of those that were written.
  func contains(_ name: ItemName) -> Bool { written.contains(name) }

  /// What an entry keeps that is about nothing in a programme, such as a shift at a door.
  package static let nothing = Reversal(things: [], before: nil)

  /// Which way back there is.
  package enum Way {
    /// It began a festival or a week.
    case beginning
    /// None: it wrote nothing in a programme.
    case nothing
    /// These things were so before.
    case things([ItemName], before: Programme)
  }

  /// Which way back there is.
  package var way: Way {
    guard !things.isEmpty else { return .nothing }
    guard let before else { return .beginning }
    return .things(things, before: before)
  }

  /// Whether it can be gone back over as far as it goes: no line of the ledger, no beginning.
  package var isReversible: Bool {
    guard case .things(let names, _) = way else { return false }
    return !names.contains { $0.kind == .count }
  }

  /// Whether there is nothing at all in it, not even a week as it was.
  package var isNothing: Bool { things.isEmpty && before == nil }
}

/// An entry of the log with what it keeps; nothing where an older program wrote it.
package struct KeptEntry: Sendable, Equatable {
  package let recorded: RecordedEntry
  package let reversal: Reversal?

  package init(_ recorded: RecordedEntry, _ reversal: Reversal?) {
    self.recorded = recorded
    self.reversal = reversal
  }

  /// Whether it wrote a thing of a week or of that week's festival.
  func wrote(_ name: ItemName, of week: Key<FilmWeek>) -> Bool {
    guard let reversal, reversal.contains(name) else { return false }
    switch name.kind {
    case .festival, .venue, .auditorium, .film, .guest: return true
    case .week, .section, .package, .organisation, .print, .hire, .travel, .screening, .count:
      return recorded.entry.week == week
    }
  }
}

extension Programme {
  /// Says the same of a thing as another programme, which may have none.
  mutating func restate(_ name: ItemName, as other: Programme) {
    switch name.kind {
    case .festival: festival = other.festival
    case .week: week = other.week
    default:
      if let item = other.item(name) { put(item) } else { takeOut(name) }
    }
  }

  /// This programme with some things as another has them, and without those that it has not.
  func restating(_ things: [ItemName], as other: Programme) -> Programme {
    var next = self
    for name in things { next.restate(name, as: other) }
    return next
  }

  /// Whether another programme says the same of a thing, whatever calendars keep of it.
  func agrees(with other: Programme, on name: ItemName) -> Bool {
    switch name.kind {
    case .festival: festival == other.festival
    case .week: week == other.week
    default:
      said(of: name) == other.said(of: name)
    }
  }

  private func said(of name: ItemName) -> Item? {
    guard case .screening(var screening) = item(name) else { return item(name) }
    screening.calendar = CalendarState(changedAt: Instant(secondsSinceEpoch: 0))
    return .screening(screening)
  }
}

extension [RecordedEntry] {
  /// The same entries, newest first, each with the entry that undid it and stands.
  func withUndoing() -> [RecordedEntry] {
    var undoers: [Int: Int] = [:]
    return map { recorded in
      var recorded = recorded
      recorded.undoneBy = undoers[recorded.number]
      if let undone = recorded.undoes, recorded.undoneBy == nil, undoers[undone] == nil {
        undoers[undone] = recorded.number
      }
      return recorded
    }
  }
}
