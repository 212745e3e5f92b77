import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases

extension VenueCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the venues.", examples: ["venue list", "venue list --format csv"],
      aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      desk.answer(
        .venues(programme.venues.values.sorted { $0.key < $1.key }, of: stored), output, global,
        empty: "No venues yet. Add one: filmweek venue add \"NAME\"")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show all that is known of a venue.", examples: ["venue show grand rex"])

    @Argument(help: "The venue: key or name.") var venue: [String]
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let venue = try programme.venueFinder.find(venue.spoken)
      desk.answer(Card(venue), AnswerForms(stored.answers.venues([venue])), output, global)
    }
  }
}

extension Listing where Item == Venue {
  static func venues(_ venues: [Venue], of stored: StoredProgramme) -> Listing {
    Listing(
      venues, as: AnswerForms(stored.answers.venues(venues)),
      columns: [
        .text("Key", priority: 3) { $0.key.text },
        .text("Name", priority: 4, wraps: true) { $0.name.text() },
        .text("Address", priority: 0, wraps: true) { $0.address },
        .text("City", priority: 1) { $0.city },
        .number("Rooms", priority: 2) { $0.auditoria.isEmpty ? nil : $0.auditoria.count },
        .number("Seats", priority: 2) { $0.capacity?.value },
      ])
  }
}

extension Card {
  /// All that is known of a venue.
  init(_ venue: Venue) {
    self.init("\(venue.name.text())  (\(venue.key))")
    if venue.name.entries.count > 1 { lines("Names", venue.name.labelled) }
    line(
      "Address",
      [venue.address, venue.city, venue.country?.code].compactMap(\.self).joined(separator: ", "))
    line("Position", venue.position.map { "\($0.latitude), \($0.longitude)" })
    line("Zone", venue.zone?.identifier)
    line("Seats", venue.capacity.map { "\($0) in all" })
    lines("Auditoria", venue.auditoria.map(\.summary))
    remarks(venue.remarks)
  }
}
