package import ICalendar
package import SchedulingDomain
import Wording

/// What a release changes for one guest, house or holder of rights, as the draft of a letter.
package struct Letter {
  /// Whom it concerns.
  package let addressee: Addressee
  /// Where it goes; nil where no address is known.
  package let address: String?
  /// The draft as a file that mail programs open.
  package let bytes: [UInt8]

  /// The letters of a release: to each guest who notices something, by key, then to each venue with
  /// an address, then to the holder of the rights of each film.
  ///
  /// - Parameters:
  ///   - old: what the release before had frozen; nil where this is the first one.
  ///   - addresses: of guests, before those that the programme knows.
  package static func letters(
    of programme: Programme, since old: Programme?, addresses: [Key<Guest>: String] = [:]
  ) throws(CalendarRefusal) -> [Letter] {
    var before = Programme(festival: programme.festival, week: programme.week)
    if let old { before = old }
    let readers = LetterReader.all(in: programme, before, addresses: addresses)
    let concerned = programme.notices(since: before, of: Set(readers.map(\.addressee)))
    var letters: [Letter] = []
    for reader in readers {
      guard let notices = concerned[reader.addressee] else { continue }
      letters.append(
        try Letter(
          LetterText(to: reader, from: before, to: programme, isFirst: old == nil), about: notices))
    }
    return letters
  }

  /// The houses that a release concerns and whose contact has no address, by key.
  package static func housesWithoutAddress(
    of programme: Programme, since old: Programme?
  ) -> [Key<Venue>] {
    let before = old ?? Programme(festival: programme.festival, week: programme.week)
    let houses = before.venues.merging(programme.venues) { _, new in new }.values
      .filter { $0.contact.flatMap(MailMessage.firstAddress(in:)) == nil }.map(\.key).sorted()
    let concerned = programme.notices(since: before, of: Set(houses.map(Addressee.venue)))
    return houses.filter { concerned[.venue($0)] != nil }
  }

  private init(_ text: LetterText, about notices: [Notice]) throws(CalendarRefusal) {
    let reader = text.reader
    let language = reader.wording.language
    let calendar = try CalendarExport(
      of: text.now.withdrawingLeft(by: reader.addressee, since: text.before),
      scope: reader.scope, language: language.tag)
    addressee = reader.addressee
    address = reader.address
    bytes =
      MailMessage(
        address: address, name: reader.name, answerTo: text.sender.address, subject: text.subject,
        language: language.rawValue, text: text.body(notices), calendar: calendar.bytes
      ).bytes
  }

  /// What tells it from the other letters of a release: `huyen`, `venues/rex`, `films/mua-do`.
  package var name: String {
    switch addressee {
    case .guest(let key): key.text
    case .venue(let key): "venues/\(key)"
    case .film(let key): "films/\(key)"
    }
  }

  /// Its file in the folder of the letters.
  package var path: String { "\(name).eml" }
}

extension Programme {
  /// The programme with screenings that an addressee has to do with no longer shown as they were,
  /// and as withdrawn, so that their calendar takes them out.
  fileprivate func withdrawingLeft(by addressee: Addressee, since old: Programme) -> Programme {
    var shown = self
    for (code, screening) in screenings where !addressee.isConcerned(by: screening, of: self) {
      guard var left = old.screenings[code], addressee.isConcerned(by: left, of: old) else {
        continue
      }
      left.status = .cancelled
      left.calendar = screening.calendar
      shown.screenings[code] = left
    }
    return shown
  }
}
