import SchedulingDomain
import Wording

/// A difference as lines for people: what was added, changed and removed.
enum ChangeLines {
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
      + difference.screenings.map { entry(.screening, $0) }
      + difference.counts.map { entry(.count, $0) }
  }

  /// A line an item, with its title.
  static func lines(of difference: Difference, in programme: Programme) -> [String] {
    changes(in: difference).map { entry in
      let title = title(of: entry.name, in: programme).map { " “\($0)”" } ?? ""
      return "\(entry.verb) \(entry.name)\(title)"
    }
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

  private static func title(of name: ItemName, in programme: Programme) -> String? {
    switch programme.item(name) {
    case .venue(let venue): venue.name.text()
    case .film(let film): film.title(for: .english)
    case .guest(let guest): guest.name
    case .screening(let screening): programme.title(of: screening, for: .english)
    case .count, nil: nil
    }
  }
}
