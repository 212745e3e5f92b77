import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension GuestCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the guests.", examples: ["guest list", "guest list --json"], aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let guests = programme.guests.values.sorted { $0.key < $1.key }
      desk.answer(
        .guests(guests, of: stored), output, global,
        empty: "No guests yet. Add one: filmweek guest add \"NAME\"")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show all that is known of a guest.", examples: ["guest show dang thai huyen"])

    @Argument(help: "The guest: key or name.") var guest: [String]
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let guest = try programme.guestFinder.find(guest.spoken)
      desk.answer(
        Card(guest, in: programme), AnswerForms(stored.answers.guests([guest])), output, global)
    }
  }
}

extension Listing where Item == Guest {
  static func guests(_ guests: [Guest], of stored: StoredProgramme) -> Listing {
    let programme = stored.programme
    let appearances = Dictionary(
      grouping: programme.screeningsInOrder.flatMap { screening in
        Set(screening.appearances.map(\.guest)).map { (guest: $0, code: screening.code) }
      }, by: \.guest)
    return Listing(
      guests, as: AnswerForms(stored.answers.guests(guests)),
      columns: [
        .text("Key", priority: 2) { $0.key.text },
        .text("Name", priority: 5, wraps: true) { $0.name },
        .text("Role", priority: 3, wraps: true) { $0.publicRole?.text() },
        .text("From", priority: 0) { $0.country?.code },
        .text("Appears", priority: 4) { guest in
          appearances[guest.key].map { $0.map(\.code.text).joined(separator: " ") }
        },
      ])
  }
}

extension Card {
  /// All that is known of a guest.
  init(_ guest: Guest, in programme: Programme) {
    self.init("\(guest.name)  (\(guest.key))")
    line("Sorted as", guest.sortName)
    line("Family name", guest.familyName)
    line("Given name", guest.givenName)
    lines("Role", guest.publicRole?.labelled ?? [])
    line("Speaks for", guest.organisation)
    line("Country", guest.country?.code)
    line("Languages", guest.languages.map(\.text).joined(separator: ", "))
    let wording = Wording()
    for screening in programme.screeningsInOrder {
      for appearance in screening.appearances where appearance.guest == guest.key {
        line(
          "Appears",
          "\(screening.code) \(programme.title(of: screening, for: .english)), "
            + "\(wording.name(of: appearance.role)): \(WhenWhere(screening, in: programme).sentence)"
        )
      }
    }
    remarks(guest.remarks)
  }
}
