import CivilTime
package import SchedulingDomain
import Wording

extension Papers {
  /// So many others are named beside a guest; of more it is said how many.
  private static let mostNames = 6

  /// Where a guest is expected when, and with whom.
  /// - Parameter forStaff: with what only staff may read: contacts, diet, what is paid.
  package func itinerary(of guest: Guest, forStaff: Bool = false) -> Paper.Sheet {
    let role = guest.publicRole?.text(preferring: tag)
    let visit = guest.visit
    var sheet = Paper.Sheet(
      kind: "\(wording.label(.itinerary)), \(weekName)", title: guest.name,
      lead: [role].compactMap(\.self),
      mark: visit.status.flatMap { status in
        status == .declined || status == .cancelled ? wording.name(ofVisit: status) : nil
      }, foot: foot)
    let warnings = warnings(
      [.guestInTwoPlaces, .guestTravelShort, .guestAbsent, .interpreterMissing], of: guest.key)
    sheet.tell(facts(of: visit) + warnings)
    let appearing = programme.screeningsInOrder.filter { screening in
      screening.status != .cancelled
        && appearances(in: screening).contains { $0.guest == guest.key }
    }
    let days = appearing.reduce(into: [Day?]()) { days, screening in
      let day = screening.timing.day
      if !days.contains(day) { days.append(day) }
    }
    for day in days {
      let those = appearing.filter { $0.timing.day == day }
      sheet.show(
        table(
          of: those, for: guest.key, forStaff,
          under: day.map { wording.longDay($0) } ?? wording.phrase(.noDayYet)))
    }
    if appearing.isEmpty { sheet.say([wording.phrase(.nothingYet)]) }
    if forStaff { tellStaff(of: guest, in: &sheet) }
    return sheet
  }

  private func facts(of visit: Visit) -> [Paper.Fact] {
    let nights = visit.nights.map { wording.nights($0.value) }
    var facts = [
      fact(.arrival, visit.arrival.map { wording.text(of: $0) }),
      fact(.departure, visit.departure.map { wording.text(of: $0) }),
    ]
    facts += maybe(.transport, visit.transport)
    facts.append(fact(.hotel, [visit.hotel, nights].compactMap(\.self).joined(separator: ", ")))
    facts.append(fact(.handler, visit.handler))
    facts += visit.away.map { fact(.away, wording.text(of: $0)) }
    return facts + maybe(.companion, visit.companionOf.map { name($0) })
  }

  private func table(
    of screenings: [Screening], for guest: Key<Guest>, _ forStaff: Bool, under heading: String
  ) -> PaperTable {
    var table = PaperTable(
      heading,
      [
        .init(wording.label(.beThere), .text, priority: 6),
        .init(wording.label(.start), .text, priority: 5),
        .init(wording.label(.whatAndWhere), .text, priority: 4),
        .init(wording.label(.role), .text, priority: 3),
        .init(wording.label(.with), .text, priority: 2),
      ])
    for screening in screenings {
      let own = appearances(in: screening).filter { $0.guest == guest }
      table.row([
        call(for: own, at: screening), start(of: screening),
        "\(title(of: screening)), \(place(of: screening))",
        own.map { words(for: $0) }.joined(separator: ", "),
        company(of: guest, at: screening, forStaff),
      ])
    }
    return table
  }

  /// When somebody must be there: at the doors, or before the part that is theirs.
  private func call(for own: [Appearance], at screening: Screening) -> String {
    guard let start = screening.timing.start else { return wording.phrase(.timeToCome) }
    let show = RunOfShow(of: screening, in: programme)
    let parts = own.compactMap(\.part)
    let first = show.steps.first { parts.contains($0.part.kind) }
    let call =
      parts.count == own.count ? first?.start : nil
    // One who reads “or later” comes later.
    if case .notBefore(let instant)? = call {
      return wording.expected(from: time(instant, of: screening))
    }
    return clock(call ?? show.doors ?? .at(start.instant), of: screening)
  }

  private func words(for appearance: Appearance) -> String {
    let part = appearance.part.map { wording.colon + wording.name(of: $0) } ?? ""
    let state =
      appearance.status == .invited ? " (\(wording.name(ofAppearance: .invited)))" : ""
    return wording.name(of: appearance.role) + part + state
  }

  private func place(of screening: Screening) -> String {
    let house = screening.place.venue.flatMap { programme.venues[$0] }
    return [wording.name(of: screening.place, programme), house?.address]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// Who else is there: for the guest those who are announced, for staff everybody.
  private func company(
    of guest: Key<Guest>, at screening: Screening, _ forStaff: Bool
  ) -> String {
    let present =
      forStaff ? appearances(in: screening) : programme.announcedAppearances(in: screening)
    let names = present.map(\.guest).reduce(into: [Key<Guest>]()) { others, other in
      if other != guest, comes(other), !others.contains(other) { others.append(other) }
    }.map { name($0) }
    let more = names.count - Self.mostNames
    return (names.prefix(Self.mostNames) + (more > 0 ? [wording.others(more)] : []))
      .joined(separator: ", ")
  }

  private func comes(_ guest: Key<Guest>) -> Bool {
    switch programme.guests[guest]?.visit.status {
    case .declined, .cancelled: false
    default: true
    }
  }

  private func tellStaff(of guest: Guest, in sheet: inout Paper.Sheet) {
    let visa = guest.visit.visa.map { wording.name(of: $0.state) }
    var facts = maybe(.phone, guest.phone)
    facts += maybe(.email, guest.email)
    facts += maybe(.languages, name(guest.languages))
    facts += maybe(.diet, guest.diet)
    facts += maybe(.access, guest.accessNeeds)
    facts += maybe(.paid, guest.visit.paid)
    facts += maybe(.visa, visa)
    facts += maybe(.groups, guest.visit.groups.joined(separator: ", "))
    facts += guest.visit.away.flatMap { maybe(.away, $0.note) }
    facts += maybe(.note, guest.remarks.note)
    guard !facts.isEmpty else { return }
    sheet.head(wording.label(.staffOnly))
    sheet.tell(facts)
  }
}
