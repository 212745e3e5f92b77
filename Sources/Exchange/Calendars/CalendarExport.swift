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
    var programme = programme
    for (code, timing) in formerly where programme.screenings[code]?.timing == .open {
      programme.screenings[code]?.timing = timing
      programme.screenings[code]?.status = .cancelled
    }
    let screenings = programme.screeningsInOrder.filter { screening in
      scope.holds(screening, of: programme)
        && !(withdrawn == .out && screening.status == .cancelled)
    }
    let entry = CalendarEntry(
      programme: programme, language: language, withdrawn: withdrawn, isRich: isRich,
      page: page)
    var events: [Event] = []
    var undated: [ScreeningCode] = []
    for screening in screenings {
      if let event = try entry.event(for: screening) {
        events.append(event)
      } else {
        undated.append(screening.code)
      }
    }
    var calendar = try Calendar(
      product: "-//filmweek//filmweek//EN",
      lastModified: screenings.map(\.calendar.changedAt).max(), events: events)
    calendar.name = Text(scope.name(in: programme, language))
    calendar.description = programme.week.theme.map { Text($0.text(preferring: language)) }
    // Programmes change by the hour while the week is on; nobody is served by more often.
    calendar.refreshInterval = try CalendarDuration(hours: 1)
    self.calendar = calendar
    self.undated = undated
  }
}

extension CalendarExport.Scope {
  /// Whether a screening belongs to the calendar.
  fileprivate func holds(_ screening: Screening, of programme: Programme) -> Bool {
    switch self {
    case .week: true
    case .venue(let venue): screening.place.venue == venue
    case .auditorium(let auditorium): screening.place.auditorium == auditorium
    case .film(let film):
      programme.films(of: screening).contains(film) || screening.parts.contains { $0.film == film }
    case .section(let section): programme.sections(of: screening).contains { $0.key == section }
    case .guest(let guest):
      screening.appearances.contains { $0.guest == guest && $0.status != .declined }
    case .screening(let code): screening.code == code
    }
  }

  /// The week's name, and of what in it the calendar is.
  fileprivate func name(in programme: Programme, _ language: LanguageTag) -> String {
    let week = programme.week.name.text(preferring: language)
    let part: String? =
      switch self {
      case .week: nil
      case .venue(let venue): programme.venues[venue]?.name.text(preferring: language)
      case .auditorium(let room): Wording(Wording.Language(language)).name(of: room, programme)
      case .film(let film): programme.films[film]?.title(for: language)
      case .section(let section): programme.sections[section]?.name.text(preferring: language)
      case .guest(let guest): programme.guests[guest]?.name
      case .screening(let code):
        programme.screenings[code].map { programme.title(of: $0, for: language) }
      }
    return part.map { "\(week) – \($0)" } ?? week
  }
}
