import SchedulingDomain
import UseCases
import Wording

extension GuestNoun {
  static func card(of guest: Guest, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    var card = Card("\(guest.name)  (\(guest.key))")
    card.line("Sorted as", guest.sortName)
    card.line("Family name", guest.familyName)
    card.line("Given name", guest.givenName)
    card.lines("Role", guest.publicRole?.labelled ?? [])
    if !guest.isPublic { card.line("Public", "is not told") }
    card.line("Speaks for", guest.organisation)
    card.line("Country", guest.country?.code)
    card.line("Languages", guest.languages.map(\.text).joined(separator: ", "))
    card.line("Email", guest.email)
    card.line("Phone", guest.phone)
    card.line("Diet", guest.diet)
    card.line("Access", guest.accessNeeds)
    card.visit(guest.visit, in: programme)
    let wording = Wording()
    for screening in programme.screeningsInOrder {
      for appearance in screening.appearances where appearance.guest == guest.key {
        card.line(
          "Appears",
          "\(screening.code) \(programme.title(of: screening, for: .english)), "
            + "\(wording.name(of: appearance.role)): \(WhenWhere(screening, in: programme).sentence)"
        )
      }
    }
    card.remarks(guest.remarks)
    return card
  }
}

extension Card {
  /// What the week says of a guest.
  fileprivate mutating func visit(_ visit: Visit, in programme: Programme) {
    line("Status", visit.status.map { Wording().name(ofVisit: $0) })
    line("Arrives", visit.arrival?.words(in: programme))
    line("Leaves", visit.departure?.words(in: programme))
    line("Transport", visit.transport)
    let nights = visit.nights.map { $0.value == 1 ? "1 night" : "\($0) nights" }
    line("Hotel", [visit.hotel, nights].compactMap(\.self).joined(separator: ", "))
    line("Paid", visit.paid)
    line("Visa", visit.visa?.sentence)
    line("Comes with", visit.companionOf.map { programme.guests[$0]?.name ?? $0.text })
    line("Handler", visit.handler)
    lines("Group", visit.groups)
    lines(
      "Away",
      visit.away.map { away in
        Wording().text(of: away) + (away.note.map { " (\($0))" } ?? "")
      })
  }
}
