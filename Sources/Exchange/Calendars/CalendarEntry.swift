import CivilTime
import ICalendar
import SchedulingDomain
import Wording

/// Makes calendar entries of the screenings of one programme.
struct CalendarEntry {
  let programme: Programme
  let language: LanguageTag
  let withdrawn: CalendarExport.Withdrawn
  let isRich: Bool
  let page: ((ScreeningCode) -> String?)?
  private let wording: Wording
  private let description: EntryDescription

  init(
    programme: Programme, language: LanguageTag, withdrawn: CalendarExport.Withdrawn = .status,
    isRich: Bool = false, page: ((ScreeningCode) -> String?)? = nil
  ) {
    self.programme = programme
    self.language = language
    self.withdrawn = withdrawn
    self.isRich = isRich
    self.page = page
    wording = Wording(Wording.Language(language))
    description = EntryDescription(programme: programme, language: language)
  }

  /// The entry of a screening; nil where it has no day yet.
  func event(for screening: Screening) throws(CalendarRefusal) -> Event? {
    guard let start = start(of: screening.timing) else { return nil }
    let state = screening.calendar
    var event = try Event(
      uid: programme.calendarUID(of: screening), stamp: state.changedAt,
      lastModified: state.changedAt, sequence: state.sequence, start: start,
      end: end(of: screening))
    event.summary = Text(title(of: screening))
    event.description = Text(description.text(of: screening))
    event.location = location(of: screening.place).map { Text($0) }
    event.position = try position(of: screening.place)
    event.categories = [Text(wording.name(of: screening.kind))]
    if screening.audience != .public {
      event.categories.append(Text(wording.name(of: screening.audience)))
    }
    event.categories += programme.sections(of: screening).map {
      Text($0.name.text(preferring: language))
    }
    if let address = page?(screening.code) { event.url = try URI(address) }
    event.status =
      switch screening.status {
      case .tentative: .tentative
      case .confirmed: .confirmed
      case .cancelled: withdrawn == .title ? .confirmed : .cancelled
      }
    // Nobody is kept from anything by what does not take place.
    if screening.status == .cancelled { event.transparency = .transparent }
    if isRich {
      event.locations = try locations(of: screening.place)
      event.participants = try participants(in: screening)
    }
    return event
  }

  private func title(of screening: Screening) -> String {
    let title = programme.title(of: screening, for: language)
    guard screening.status == .cancelled, withdrawn == .title else { return title }
    return "[\(wording.phrase(.cancelled))] \(title)"
  }

  private func start(of timing: Timing) -> EventTime? {
    switch timing {
    case .open: nil
    case .day(let day), .daypart(let day, _): .date(day)
    case .time(let start, _): .zoned(start.instant, start.zone)
    }
  }

  /// As stated, else as its parts make it; none where that is not known.
  private func end(of screening: Screening) -> Event.End? {
    guard case .time(let start, let stated) = screening.timing,
      let end = programme.end(of: screening), end > start.instant
    else { return nil }
    return .at(.zoned(end, stated?.zone ?? start.zone))
  }

  /// Auditorium, venue, address and city, as far as known.
  private func location(of place: Place) -> String? {
    guard let venue = place.venue.flatMap({ programme.venues[$0] }) else { return nil }
    let room = place.auditorium.flatMap { programme.auditorium($0)?.name }
    var parts = [room?.text(preferring: language), venue.name.text(preferring: language)]
    parts.append(venue.address)
    // Many addresses end with the city.
    if let city = venue.city, venue.address?.contains(city) != true { parts.append(city) }
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func position(of place: Place) throws(CalendarRefusal) -> ICalendar.GeoPosition? {
    guard let position = place.venue.flatMap({ programme.venues[$0] })?.position else { return nil }
    return try ICalendar.GeoPosition(
      latitude: position.latitude, longitude: position.longitude)
  }
}

extension CalendarEntry {
  /// The venue, or the auditorium in it, with its particulars.
  private func locations(of place: Place) throws(CalendarRefusal) -> [Location] {
    guard let key = place.venue, let venue = programme.venues[key] else { return [] }
    let room = place.auditorium.map { "\($0.auditorium)." } ?? ""
    var location = try Location(uid: "\(room)\(key).\(programme.festival.key)@filmweek")
    location.name = Text(wording.words(for: place, in: programme))
    let address = [venue.address, venue.city].compactMap(\.self).joined(separator: ", ")
    if !address.isEmpty { location.description = Text(address) }
    location.position = try position(of: place)
    // What houses are is not said; one that has auditoria is known for films.
    if !venue.auditoria.isEmpty { location.kind = .theater }
    return [location]
  }

  /// Guests who appear, each with their part.
  private func participants(in screening: Screening) throws(CalendarRefusal) -> [Participant] {
    try programme.announcedAppearances(in: screening).map { appearance throws(CalendarRefusal) in
      var participant = try Participant(
        uid: "\(appearance.guest).\(programme.festival.key)@filmweek",
        role: Participant.Role(appearance.role))
      participant.name = Text(programme.guests[appearance.guest]?.name ?? appearance.guest.text)
      participant.description = Text(wording.name(of: appearance.role))
      return participant
    }
  }
}

extension Participant.Role {
  /// The part of RFC 9073 that a role comes nearest to.
  fileprivate init(_ role: Appearance.Role) {
    switch role {
    case .speaker, .moderator, .interpreter: self = .speaker
    case .performer: self = .performer
    case .attendee: self = .inactive
    case .director, .cast, .crew, .jury, .patron, .guestOfHonour: self = .active
    }
  }
}
