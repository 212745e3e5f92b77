import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek venue`.
enum VenueNoun: SharedNoun {
  typealias Name = SpokenName<VenueNoun>
  typealias Fields = VenueFields

  static let words = NounWords(
    name: "venue", one: "a venue", many: "venues",
    abstract: "Venues: houses with their auditoria.",
    removal: "Take a venue out in which nothing is.", hint: "venue add \"NAME\"",
    examples: .init(
      noun: ["venue add \"Le Panthéon\" --city Paris --country FR", "venue list"],
      add: [
        "venue add \"Le Panthéon\" --address \"13 rue Victor Cousin\" --city Paris --country FR"
      ],
      list: ["venue list", "venue list --format csv"], show: ["venue show grand rex"],
      edit: ["venue edit \"grand rex\" --capacity 2702 --clear address"],
      remove: ["venue remove pantheon"]))

  static let naming = "Its name."

  static func named(_ name: String, key: Key<Venue>) throws(Failure) -> Venue {
    Venue(key: key, name: try LocalizedInput.neededText([name], field: "name"))
  }

  static func title(of venue: Venue) -> String { venue.name.text() }
  static func item(_ venue: Venue) -> Item { .venue(venue) }
  static func finder(in programme: Programme) -> Finder<Venue> { programme.venueFinder }

  static func answers(_ venues: [Venue], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.venues(venues))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Venue>] {
    [
      .text("Key", priority: 3) { $0.key.text },
      .text("Name", priority: 4, wraps: true) { $0.name.text() },
      .text("Address", priority: 0, wraps: true) { $0.address },
      .text("City", priority: 1) { $0.city },
      .number("Rooms", priority: 2) { $0.auditoria.isEmpty ? nil : $0.auditoria.count },
      .number("Seats", priority: 2) { $0.capacity?.value },
    ]
  }

  static func card(of venue: Venue, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    var card = Card("\(venue.name.text())  (\(venue.key))")
    if venue.name.entries.count > 1 { card.lines("Names", venue.name.labelled) }
    card.line(
      "Address",
      [venue.address, venue.city, venue.country?.code].compactMap(\.self).joined(separator: ", "))
    card.line("Position", venue.position.map { "\($0.latitude), \($0.longitude)" })
    card.line("Zone", venue.zone?.identifier)
    card.line("Seats", venue.capacity.map { "\($0) in all" })
    card.lines("Auditoria", venue.auditoria.map(\.summary))
    card.line("Contact", venue.contact)
    let hires = programme.hires.values.filter { $0.venue == venue.key }
      .sorted { ($0.start.instant, $0.key) < ($1.start.instant, $1.key) }
    card.lines("Hires", hires.map { $0.sentence(in: programme) })
    card.remarks(venue.remarks)
    return card
  }
}
