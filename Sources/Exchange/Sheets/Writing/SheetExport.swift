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

/// Names for venues, auditoria, guests, sections and organisations that sheets read as the very ones;
/// else their keys.
struct SheetWrittenNames {
  private let venues: [Key<Venue>: String]
  private let auditoria: [Auditorium.Reference: String]
  private let guests: [Key<Guest>: String]
  private let sections: [Key<Section>: String]
  private let organisations: [Key<Organisation>: String]

  init(_ programme: Programme) {
    venues = Self.written(programme.venues.values.map { ($0.key, $0.key.text, $0.name) })
    sections = Self.written(programme.sections.values.map { ($0.key, $0.key.text, $0.name) })
    organisations = Self.written(
      programme.organisations.values.map { ($0.key, $0.key.text, $0.name) })
    guests = Self.written(
      programme.guests.values.map { ($0.key, $0.key.text, $0.name, [$0.name]) })
    auditoria = programme.venues.values.reduce(into: [:]) { all, venue in
      let rooms = Self.written(
        venue.auditoria.map { room in
          let reference = Auditorium.Reference(venue: venue.key, auditorium: room.key)
          return (reference, room.key.text, room.name)
        })
      all.merge(rooms) { first, _ in first }
    }
  }

  func section(_ key: Key<Section>) -> String { sections[key] ?? key.text }

  func organisation(_ key: Key<Organisation>) -> String { organisations[key] ?? key.text }

  func venue(_ key: Key<Venue>) -> String { venues[key] ?? key.text }

  func auditorium(_ room: Auditorium, of venue: Venue) -> String {
    auditoria[Auditorium.Reference(venue: venue.key, auditorium: room.key)] ?? room.key.text
  }

  func guest(_ key: Key<Guest>) -> String { guests[key] ?? key.text }

  private static func written<Thing>(
    _ things: [(thing: Thing, key: String, name: LocalizedText?)]
  ) -> [Thing: String] {
    written(
      things.map { thing, key, name in
        (thing, key, name?.text(preferring: .english) ?? "", name?.entries.map(\.text) ?? [])
      })
  }

  /// The name of each, where that could mean no other of them; else its key.
  private static func written<Thing>(
    _ things: [(thing: Thing, key: String, name: String, names: [String])]
  ) -> [Thing: String] {
    let plain = things.flatMap { Set(([$0.key] + $0.names).map(Headings.plain)).map { ($0, 1) } }
    let uses = Dictionary(plain, uniquingKeysWith: +)
    return things.reduce(into: [:]) { written, thing in
      let isClear = uses[Headings.plain(thing.name)] == 1 && canStand(thing.name)
      written[thing.thing] = isClear ? thing.name : thing.key
    }
  }

  /// Whether a name says nothing else in a cell.
  private static func canStand(_ name: String) -> Bool {
    !Headings.plain(name).isEmpty && !OpenWords.contains(name) && canonicalText(name) == name
      && name.count <= SheetReading.nameLimit && !name.contains(where: \.isNewline)
      && !(name.first == "=" && name.contains("("))
  }
}
