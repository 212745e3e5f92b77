package import ICalendar
package import SchedulingDomain
import Wording

/// What a release changes for one guest, as the draft of a letter in their language.
package struct GuestLetter {
  /// Whom it is for.
  package let guest: Key<Guest>
  /// Where it goes; nil where no address is known.
  package let address: String?
  /// The draft as a file that mail programs open.
  package let bytes: [UInt8]

  /// The letters of a release: one for each guest who notices something, by key.
  ///
  /// - Parameters:
  ///   - old: what the release before had frozen; nil where this is the first one.
  ///   - addresses: of guests, before those that the programme knows.
  package static func letters(
    of programme: Programme, since old: Programme?, addresses: [Key<Guest>: String] = [:]
  ) throws(CalendarRefusal) -> [GuestLetter] {
    var before = Programme(festival: programme.festival, week: programme.week)
    if let old { before = old }
    let concerned = programme.notices(
      since: before, of: Set(programme.guests.keys.map { .guest($0) }))
    var letters: [GuestLetter] = []
    for guest in programme.guests.values.sorted(by: { $0.key < $1.key }) {
      guard let notices = concerned[.guest(guest.key)] else { continue }
      letters.append(
        try GuestLetter(
          to: guest, about: notices, before: before, now: programme, isFirst: old == nil,
          address: addresses[guest.key] ?? guest.email))
    }
    return letters
  }

  private init(
    to guest: Guest, about notices: [Notice], before: Programme, now: Programme, isFirst: Bool,
    address: String?
  ) throws(CalendarRefusal) {
    let spoken = guest.languages.lazy.compactMap { tag in
      Wording.Language.allCases.first { $0.rawValue == tag.text.prefix(2) }
    }
    let wording = Wording(spoken.first ?? .english)
    let words = NoticeWords(wording, from: before, to: now)
    let week = now.week.name.text(preferring: wording.language.tag)
    let subject = wording.phrase(isFirst ? .yourAppearances : .changedForYou)
    let changes = notices.map { notice in
      let place = words.whenWhere(of: notice.subject).map { "\n\($0)" } ?? ""
      return words.title(of: notice.subject) + place
        + notice.changes.map { "\n- " + words.words(for: $0, of: notice.subject) }.joined()
    }
    let paragraphs =
      ["\(wording.phrase(.greeting)) \(guest.name),", "\(week): \(subject)."] + changes
      + [wording.phrase(.attached)]
    let calendar = try CalendarExport(
      of: now.withdrawingLeft(by: guest.key, since: before), scope: .guest(guest.key),
      language: wording.language.tag)
    self.guest = guest.key
    self.address = address.flatMap { Self.isAddress($0) ? $0 : nil }
    bytes =
      MailMessage(
        address: self.address, name: guest.name, subject: "\(week): \(subject)",
        language: wording.language.rawValue,
        text: paragraphs.joined(separator: "\n\n") + "\n", calendar: calendar.bytes
      ).bytes
  }

  /// Whether a text can stand between angle brackets as an address.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
  }
}

extension Programme {
  /// The programme with screenings that a guest has left shown to that guest as withdrawn, so that
  /// their calendar takes them out.
  fileprivate func withdrawingLeft(by guest: Key<Guest>, since old: Programme) -> Programme {
    var shown = self
    let addressee = Addressee.guest(guest)
    for (code, screening) in screenings where !addressee.isConcerned(by: screening, of: self) {
      guard let before = old.screenings[code],
        let left = before.appearances.first(where: { $0.guest == guest })
      else { continue }
      shown.screenings[code]?.status = .cancelled
      shown.screenings[code]?.appearances.append(left)
    }
    return shown
  }
}
