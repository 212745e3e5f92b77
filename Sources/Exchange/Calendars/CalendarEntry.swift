import CivilTime
import ICalendar
import SchedulingDomain
import Wording

/// Makes calendar entries of the screenings of one programme.
struct CalendarEntry {
  let programme: Programme
  let language: LanguageTag
  let page: ((ScreeningCode) -> String?)?
  private let wording: Wording
  private let description: EntryDescription

  init(programme: Programme, language: LanguageTag, page: ((ScreeningCode) -> String?)?) {
    self.programme = programme
    self.language = language
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
    event.summary = Text(programme.title(of: screening, for: language))
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
      case .cancelled: .cancelled
      }
    return event
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
