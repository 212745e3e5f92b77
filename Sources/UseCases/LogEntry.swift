package import CivilTime
package import SchedulingDomain

/// One thing that was done, as the log keeps it.
package struct LogEntry: Sendable, Equatable {
  /// When.
  package let at: Instant
  /// Who.
  package let actor: String
  /// Through which door.
  package let door: Intent.Door
  /// What, as a command would say it: `screening move`.
  package let action: String
  /// To which week, unless to the festival only.
  package let week: Key<FilmWeek>?
  /// To what: the things that were written, at most twenty of them.
  package let items: [String]
  /// How many things were written.
  package let size: Int

  package init(
    at: Instant, actor: String, door: Intent.Door, action: String, week: Key<FilmWeek>?,
    items: [String], size: Int
  ) {
    self.at = at
    self.actor = actor
    self.door = door
    self.action = action
    self.week = week
    self.items = items
    self.size = size
  }

  /// The entry for a difference that was written.
  init(_ intent: Intent, action: String, week: Key<FilmWeek>, difference: Difference) {
    let names = difference.itemNames
    self.init(
      at: intent.now, actor: intent.actor.name, door: intent.door, action: action, week: week,
      items: names.prefix(20).map(\.description), size: names.count)
  }
}

/// An entry of the log with its number in the festival.
package struct RecordedEntry: Sendable, Equatable {
  package let number: Int
  package let entry: LogEntry
  /// The entry that this one undid.
  package let undoes: Int?
  /// Whether it keeps what is needed to go back, as long as nothing later stands on it.
  package let isReversible: Bool
  /// Whether it is about nothing in a programme, so that undoing passes over it.
  package let keepsNothing: Bool
  /// The entry that undid this one and was not undone itself, where it was looked for.
  package internal(set) var undoneBy: Int?
  /// What stands in the way of undoing it, where it was looked for.
  package internal(set) var obstacle: Obstacle?

  /// What stands in the way of undoing an entry that could be undone by itself.
  package enum Obstacle: Sendable, Equatable {
    /// A later entry, which had to be undone first.
    case entry(Int)
    /// Something else, such as a release that knows what would go.
    case other
  }

  package init(
    number: Int, entry: LogEntry, undoes: Int? = nil, isReversible: Bool = false,
    keepsNothing: Bool = false
  ) {
    self.number = number
    self.entry = entry
    self.undoes = undoes
    self.isReversible = isReversible
    self.keepsNothing = keepsNothing
  }
}

extension Difference {
  /// The names of all things that are different.
  package var itemNames: [ItemName] {
    (festival.map { [ItemName(.festival, $0.key)] } ?? [])
      + (week.map { [ItemName(.week, $0.key)] } ?? [])
      + venues.map { ItemName(.venue, $0.key) } + films.map { ItemName(.film, $0.key) }
      + guests.map { ItemName(.guest, $0.key) } + sections.map { ItemName(.section, $0.key) }
      + packages.map { ItemName(.package, $0.key) }
      + organisations.map { ItemName(.organisation, $0.key) }
      + prints.map { ItemName(.print, $0.key) } + hires.map { ItemName(.hire, $0.key) }
      + travels.map { ItemName(.travel, $0.key) }
      + screenings.map { ItemName(.screening, $0.key) }
      + counts.map { ItemName(.count, $0.key) }
  }
}
