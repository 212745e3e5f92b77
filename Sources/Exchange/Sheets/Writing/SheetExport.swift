package import CivilTime
package import SchedulingDomain
import Tables

/// A programme as sheets, one a noun, with the columns by which tables are read.
///
/// What sheets have no column for is not in them; an empty cell leaves it as it is when the sheets
/// are read again. Documentation/formats/tables.md lists both.
package struct SheetExport {
  let programme: Programme
  let names: SheetWrittenNames

  package init(of programme: Programme) {
    self.programme = programme
    names = SheetWrittenNames(programme)
  }

  /// The kinds in the order in which their sheets stand.
  package static let kinds: [SheetKind] = [
    .week, .venues, .hire, .travel, .sections, .organisations, .films, .packages, .prints,
    .screenings, .holds, .guests, .appearances, .attendance,
  ]

  /// The sheets of all kinds, those without rows too.
  package var sheets: [WrittenSheet] { Self.kinds.map(sheet) }

  /// The sheet of a kind.
  package func sheet(_ kind: SheetKind) -> WrittenSheet {
    switch kind {
    case .week: week
    case .venues: venues
    case .films: films
    case .screenings: screenings
    case .guests: guests
    case .appearances: appearances
    case .attendance: attendance
    case .sections: sections
    case .organisations: organisations
    case .packages: packages
    case .prints: prints
    case .hire: hires
    case .travel: travels
    case .holds: holds
    }
  }

  func sheet<Thing>(
    _ kind: SheetKind, _ columns: [SheetColumn<Thing>], _ things: [Thing]
  ) -> WrittenSheet {
    WrittenSheet(kind, of: programme.week.key, columns, things)
  }

  /// When the newest of what is written was said.
  package var newest: Instant {
    let moments =
      programme.screenings.values.map(\.calendar.changedAt)
      + programme.counts.values.map(\.recordedAt)
    return moments.max() ?? Instant(secondsSinceEpoch: 0)
  }
}

/// Names for venues, auditoria, guests, sections and organisations that sheets read as the very ones; else their keys.
struct SheetWrittenNames {
  private let venues: [String: Int]
  private let guests: [String: Int]
  private let sections: [String: Int]
  private let organisations: [String: Int]
  private let programme: Programme

  init(_ programme: Programme) {
    self.programme = programme
    venues = Self.uses(
      programme.venues.values.map { [$0.key.text] + $0.name.entries.map(\.text) })
    sections = Self.uses(
      programme.sections.values.map { [$0.key.text] + $0.name.entries.map(\.text) })
    organisations = Self.uses(
      programme.organisations.values.map { [$0.key.text] + $0.name.entries.map(\.text) })
    guests = Self.uses(programme.guests.values.map { [$0.key.text, $0.name] })
  }

  func section(_ key: Key<Section>) -> String {
    let name = programme.sections[key]?.name.text(preferring: .english) ?? ""
    return sections[Headings.plain(name)] == 1 && Self.canStand(name) ? name : key.text
  }

  func organisation(_ key: Key<Organisation>) -> String {
    let name = programme.organisations[key]?.name.text(preferring: .english) ?? ""
    return organisations[Headings.plain(name)] == 1 && Self.canStand(name) ? name : key.text
  }

  func venue(_ key: Key<Venue>) -> String {
    let name = programme.venues[key]?.name.text(preferring: .english) ?? ""
    return venues[Headings.plain(name)] == 1 && Self.canStand(name) ? name : key.text
  }

  func auditorium(_ room: Auditorium, of venue: Venue) -> String {
    let uses = Self.uses(
      venue.auditoria.map { [$0.key.text] + ($0.name?.entries.map(\.text) ?? []) })
    let name = room.name?.text(preferring: .english) ?? ""
    return uses[Headings.plain(name)] == 1 && Self.canStand(name) ? name : room.key.text
  }

  func guest(_ key: Key<Guest>) -> String {
    let name = programme.guests[key]?.name ?? ""
    return guests[Headings.plain(name)] == 1 && Self.canStand(name) ? name : key.text
  }

  /// How many things each name could mean.
  private static func uses(_ names: [[String]]) -> [String: Int] {
    Dictionary(names.flatMap { Set($0.map(Headings.plain)).map { ($0, 1) } }, uniquingKeysWith: +)
  }

  /// Whether a name says nothing else in a cell.
  private static func canStand(_ name: String) -> Bool {
    !Headings.plain(name).isEmpty && !OpenWords.contains(name) && canonicalText(name) == name
      && name.count <= SheetReading.nameLimit && !name.contains(where: \.isNewline)
      && !(name.first == "=" && name.contains("("))
  }
}
