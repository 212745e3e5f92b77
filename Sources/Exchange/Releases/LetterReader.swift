import SchedulingDomain
import Wording

/// Who reads a letter: a guest, or whoever answers for a house or a film.
struct LetterReader {
  let addressee: Addressee
  /// Whom it greets.
  let name: String
  let isPerson: Bool
  /// Where it goes; nil where no address is known.
  let address: String?
  /// Puts it into their language.
  let wording: Wording
  /// Who looks after them.
  var handler: String?

  /// Whose calendar goes with it.
  var scope: CalendarExport.Scope {
    switch addressee {
    case .guest(let key): .guest(key)
    case .venue(let key): .venue(key)
    case .film(let key): .film(key)
    }
  }

  /// Everybody to whom a letter could go: each guest, known or formerly known; houses and holders of
  /// rights only where they have an address.
  static func all(
    in now: Programme, _ before: Programme, addresses: [Key<Guest>: String]
  ) -> [LetterReader] {
    let guests = before.guests.merging(now.guests) { _, new in new }.values
    let venues = before.venues.merging(now.venues) { _, new in new }.values
    let films = before.films.merging(now.films) { _, new in new }.values
    return guests.sorted { $0.key < $1.key }.map { LetterReader($0, addresses[$0.key]) }
      + venues.sorted { $0.key < $1.key }.compactMap { LetterReader($0) }
      + films.sorted { $0.key < $1.key }.compactMap { LetterReader($0, in: now) }
  }

  private init(_ guest: Guest, _ given: String?) {
    let spoken = guest.languages.lazy.compactMap { tag in
      Wording.Language.allCases.first { $0.rawValue == tag.text.prefix(2) }
    }
    addressee = .guest(guest.key)
    name = guest.name
    isPerson = true
    address = (given ?? guest.email).flatMap { MailMessage.isAddress($0) ? $0 : nil }
    wording = Wording(spoken.first ?? .english)
    handler = guest.visit.handler
  }

  private init?(_ venue: Venue) {
    guard let address = venue.contact.flatMap(MailMessage.firstAddress(in:)) else { return nil }
    wording = Wording(Self.language(of: venue.country))
    addressee = .venue(venue.key)
    name = venue.name.text(preferring: wording.language.tag)
    isPerson = false
    self.address = address
  }

  private init?(_ film: Film, in programme: Programme) {
    guard let holder = film.selection.rightsHolder.flatMap({ programme.organisations[$0] }),
      let address = holder.email.flatMap(MailMessage.firstAddress(in:))
    else { return nil }
    wording = Wording(Self.language(of: holder.country))
    addressee = .film(film.key)
    name = holder.contact ?? holder.name.text(preferring: wording.language.tag)
    isPerson = holder.contact != nil
    self.address = address
  }

  /// In which language a house abroad is best written to.
  private static func language(of country: Country?) -> Wording.Language {
    switch country?.code {
    case "FR": .french
    case "VN": .vietnamese
    default: .english
    }
  }
}

/// Who writes a letter: those who organise the week.
struct LetterSender {
  /// A line each; the festival where nobody is named as organiser.
  let names: [String]
  /// The organiser's own entry among the organisations, where it says how to reach them.
  private let contact: Organisation?

  init(of programme: Programme, _ wording: Wording) {
    let organisers = programme.week.involvements.filter { Self.organises($0.role) }.map(\.name)
    let tag = wording.language.tag
    names = organisers.isEmpty ? [programme.festival.name.text(preferring: tag)] : organisers
    let known = programme.organisations.values.sorted { $0.key < $1.key }
    contact = known.first { organisation in
      guard organisation.email != nil || organisation.phone != nil else { return false }
      return organisation.role.map(Self.organises) == true
        || organisation.name.entries.contains { organisers.contains($0.text) }
    }
  }

  /// Where answers go, where that is known.
  var address: String? { contact?.email.flatMap(MailMessage.firstAddress(in:)) }

  /// Whom to ask, and how, in one line; nil where it is not known.
  var reach: String? {
    contact.map { [$0.contact, $0.email, $0.phone].compactMap(\.self).joined(separator: ", ") }
  }

  private static func organises(_ role: String) -> Bool {
    ["organis", "organiz", "tổ chức"].contains { role.lowercased().contains($0) }
  }
}
