/// One of the things that a programme is made of.
public enum Item: Sendable, Equatable {
  /// A venue with its auditoria.
  case venue(Venue)
  /// A film.
  case film(Film)
  /// A guest.
  case guest(Guest)
  /// A section of the selection.
  case section(Section)
  /// Films that are shown together.
  case package(Package)
  /// A body that the week deals with.
  case organisation(Organisation)
  /// A copy of a film.
  case print(Print)
  /// A time for which a house is the week's.
  case hire(Hire)
  /// How long people take between two houses.
  case travel(Travel)
  /// A screening or event with its parts and appearances.
  case screening(Screening)
  /// A line of the ledger.
  case count(Count)

  /// The name of the thing.
  public var name: ItemName {
    switch self {
    case .venue(let venue): ItemName(.venue, venue.key)
    case .film(let film): ItemName(.film, film.key)
    case .guest(let guest): ItemName(.guest, guest.key)
    case .section(let section): ItemName(.section, section.key)
    case .package(let package): ItemName(.package, package.key)
    case .organisation(let organisation): ItemName(.organisation, organisation.key)
    case .print(let print): ItemName(.print, print.key)
    case .hire(let hire): ItemName(.hire, hire.key)
    case .travel(let travel): ItemName(.travel, travel.key)
    case .screening(let screening): ItemName(.screening, screening.code)
    case .count(let count): ItemName(.count, count.key)
    }
  }

  /// The kinds of thing.
  public enum Kind: String, CaseIterable, Sendable {
    /// What owns all else, and its editions.
    case festival, week
    /// What a programme is made of.
    case venue, auditorium, film, guest, section, package, organisation, print, hire, travel
    /// What happens, and who came.
    case screening, count
  }
}

/// A thing of a programme by its kind and its key or code.
public struct ItemName: Hashable, Sendable, CustomStringConvertible {
  /// The kind.
  public let kind: Item.Kind
  /// The key or code.
  public let key: String

  /// A thing by its kind and key.
  public init(_ kind: Item.Kind, _ key: some CustomStringConvertible) {
    self.kind = kind
    self.key = key.description
  }

  /// A thing as ``description`` writes it; nil where the text names none.
  public init?(_ text: String) {
    let halves = text.split(separator: " ", maxSplits: 1)
    guard halves.count == 2, let kind = Item.Kind(rawValue: String(halves[0])) else { return nil }
    self.init(kind, halves[1])
  }

  /// Kind and key with a space between.
  public var description: String { "\(kind.rawValue) \(key)" }
}
