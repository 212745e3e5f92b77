package import CivilTime
package import ICalendar
package import SchedulingDomain
import Wording

/// The screenings of a programme as a calendar to import or to subscribe to.
///
/// A screening with a clock time is an entry of that time, one with a day only an entry of the
/// whole day; one without a day has no entry and is named beside. Stamps come from the data.
package struct CalendarExport: Sendable {
  /// The calendar.
  package let calendar: Calendar
  /// Screenings that belong to it but have no day yet, in the order of their codes.
  package let undated: [ScreeningCode]

  /// Which screenings a calendar holds.
  package enum Scope: Hashable, Sendable {
    case week
    case venue(Key<Venue>)
    case auditorium(Auditorium.Reference)
    case film(Key<Film>)
    case section(Key<Section>)
    case guest(Key<Guest>)
    case screening(ScreeningCode)
  }

  /// How a screening that was withdrawn is shown; calendar programs differ in what they make of it.
  package enum Withdrawn: String, CaseIterable, Sendable {
    /// As an entry with STATUS:CANCELLED, which many strike through and some hide.
    case status
    /// As an entry that is still there and says so in its title.
    case title
    /// Not at all: programs that follow the calendar take its entry away.
    case out

    /// Until 30 days after the week a withdrawn screening is shown; nobody needs it later.
    package func applied(to week: FilmWeek, at now: Instant) -> Withdrawn {
      week.zone.civil(at: now).day > week.days.last.adding(days: 30) ? .out : self
    }
  }

  /// - Parameters:
  ///   - formerly: when screenings were to be that calendars have seen and that have no day any more:
  ///     they are shown as withdrawn.
  ///   - isRich: whether places and guests have components of their own (RFC 9073).
  ///   - page: the address of a screening's page, where there is one; entries link there.
  package init(
    of programme: Programme, scope: Scope = .week, language: LanguageTag = .english,
    withdrawn: Withdrawn = .status, formerly: [ScreeningCode: Timing] = [:],
    isRich: Bool = false, page: ((ScreeningCode) -> String?)? = nil
  ) throws(CalendarRefusal) {
    self = try CalendarFeeds(
      of: programme, language: language, withdrawn: withdrawn, formerly: formerly, isRich: isRich,
      only: scope, page: page
    ).calendar(of: scope)
  }

  init(_ calendar: Calendar, undated: [ScreeningCode]) {
    self.calendar = calendar
    self.undated = undated
  }
}

extension Programme {
  /// The calendars of the programme to which a screening belongs, that of the week among them.
  func calendars(of screening: Screening) -> Set<CalendarExport.Scope> {
    var scopes: Set<CalendarExport.Scope> = [.week, .screening(screening.code)]
    if let venue = screening.place.venue { scopes.insert(.venue(venue)) }
    if let room = screening.place.auditorium { scopes.insert(.auditorium(room)) }
    for film in films(of: screening) + screening.parts.compactMap(\.film) {
      scopes.insert(.film(film))
    }
    for section in sections(of: screening) { scopes.insert(.section(section.key)) }
    for appearance in screening.appearances where appearance.status != .declined {
      scopes.insert(.guest(appearance.guest))
    }
    return scopes
  }
}

extension CalendarExport.Scope {
  /// What of a week the calendar is of; nil for the whole of it, and for what is not there.
  func part(of programme: Programme, _ language: LanguageTag) -> String? {
    switch self {
    case .week: nil
    case .venue(let venue): programme.venues[venue]?.name.text(preferring: language)
    case .auditorium(let room):
      programme.venues[room.venue].map { _ in
        Wording(Wording.Language(language)).name(of: room, programme)
      }
    case .film(let film): programme.films[film]?.title(for: language)
    case .section(let section): programme.sections[section]?.name.text(preferring: language)
    case .guest(let guest): programme.guests[guest]?.name
    case .screening(let code):
      programme.screenings[code].map { programme.title(of: $0, for: language) }
    }
  }
}
