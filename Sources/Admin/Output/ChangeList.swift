import SchedulingDomain

/// A difference as a list of things: what was added, changed and removed.
enum ChangeList {
  /// One change: to what, and whether it is new, different or gone.
  struct Entry {
    let name: ItemName
    let verb: String
  }

  /// All changes, one an item.
  static func changes(in difference: Difference) -> [Entry] {
    (difference.festival.map { [entry(.festival, $0)] } ?? [])
      + (difference.week.map { [entry(.week, $0)] } ?? [])
      + difference.venues.map { entry(.venue, $0) } + difference.films.map { entry(.film, $0) }
      + difference.guests.map { entry(.guest, $0) }
      + difference.sections.map { entry(.section, $0) }
      + difference.packages.map { entry(.package, $0) }
      + difference.organisations.map { entry(.organisation, $0) }
      + difference.prints.map { entry(.print, $0) } + difference.hires.map { entry(.hire, $0) }
      + difference.travels.map { entry(.travel, $0) }
      + difference.screenings.map { entry(.screening, $0) }
      + difference.counts.map { entry(.count, $0) }
  }

  private static func entry<Value>(_ kind: Item.Kind, _ change: Change<Value>) -> Entry {
    let verb =
      switch change {
      case .added: "added"
      case .changed: "changed"
      case .removed: "removed"
      }
    return Entry(name: ItemName(kind, change.key), verb: verb)
  }
}
