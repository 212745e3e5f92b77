import CivilTime
package import ICalendar
package import SchedulingDomain
import Wording

/// The calendars of one programme in one language; each entry is made once, for all that show it.
package struct CalendarFeeds: Sendable {
  private typealias Member = (screening: Screening, event: Event?)

  private let programme: Programme
  private let earlier: [Programme]
  private let language: LanguageTag
  /// Screenings with their entries, in order.
  private let members: [Member]
  /// Places among the members.
  private let places: [CalendarExport.Scope: [Int]]

  /// - Parameters:
  ///   - formerly: when screenings were to be that calendars have seen and that have no day any more:
  ///     they are shown as withdrawn.
  ///   - earlier: what was published before, the oldest first: its calendars stay, even without entries.
  ///   - isRich: whether places and guests have components of their own (RFC 9073).
  ///   - only: the one calendar that is wanted; nil for all.
  ///   - page: the address of a screening's page, where there is one; entries link there.
  package init(
    of programme: Programme, language: LanguageTag = .english,
    withdrawn: CalendarExport.Withdrawn = .status, formerly: [ScreeningCode: Timing] = [:],
    earlier: [Programme] = [], isRich: Bool = false, only: CalendarExport.Scope? = nil,
    page: ((ScreeningCode) -> String?)? = nil
  ) throws(CalendarRefusal) {
    var programme = programme
    for (code, timing) in formerly where programme.screenings[code]?.timing == .open {
      programme.screenings[code]?.timing = timing
      programme.screenings[code]?.status = .cancelled
    }
    let entry = CalendarEntry(
      programme: programme, language: language, withdrawn: withdrawn, isRich: isRich, page: page)
    var members: [Member] = []
    var places: [CalendarExport.Scope: [Int]] = [:]
    for screening in programme.screeningsInOrder {
      guard !(withdrawn == .out && screening.status == .cancelled) else { continue }
      let scopes = programme.calendars(of: screening)
      if let only, !scopes.contains(only) { continue }
      for scope in scopes { places[scope, default: []].append(members.count) }
      members.append((screening, try entry.event(for: screening)))
    }
    self.programme = programme
    self.earlier = earlier
    self.language = language
    self.members = members
    self.places = places
  }

  /// One of the calendars; without entries where nothing belongs to it.
  package func calendar(of scope: CalendarExport.Scope) throws(CalendarRefusal) -> CalendarExport {
    let members = (places[scope] ?? []).map { self.members[$0] }
    var calendar = try Calendar(
      product: "-//filmweek//filmweek//EN",
      lastModified: members.map(\.screening.calendar.changedAt).max(),
      events: members.compactMap(\.event))
    calendar.name = Text(name(of: scope))
    calendar.description = programme.week.theme.map { Text($0.text(preferring: language)) }
    // Programmes change by the hour while the week is on; nobody is served by more often.
    calendar.refreshInterval = try CalendarDuration(hours: 1)
    return CalendarExport(
      calendar, undated: members.filter { $0.event == nil }.map(\.screening.code))
  }
}

extension CalendarFeeds {
  /// A calendar, and where it lies among those of the week.
  package typealias File = (path: String, bytes: [UInt8])

  /// Every calendar but those of guests that has an entry, or was published before, under the address
  /// at which the web has it.
  package var files: [File] {
    get throws(CalendarRefusal) { try files { !$0.isOfGuest } }
  }

  /// The calendar of each guest who has an entry, or had one.
  package var filesOfGuests: [File] {
    get throws(CalendarRefusal) { try files { $0.isOfGuest } }
  }

  private func files(
    where isWanted: (CalendarExport.Scope) -> Bool
  ) throws(CalendarRefusal) -> [File] {
    var files: [File] = []
    let filled = places.filter { $0.value.contains { members[$0].event != nil } }.map(\.key)
    for scope in publishedBefore.union(filled) where isWanted(scope) {
      files.append((scope.path, try calendar(of: scope).bytes))
    }
    return files.sorted { $0.path < $1.path }
  }
}

extension CalendarFeeds {
  /// The calendars that had an entry before; those of guests who are still known.
  private var publishedBefore: Set<CalendarExport.Scope> {
    var scopes: Set<CalendarExport.Scope> = []
    for state in earlier {
      for screening in state.screenings.values where screening.timing.day != nil {
        scopes.formUnion(state.calendars(of: screening))
      }
    }
    return scopes.filter { scope in
      guard case .guest(let guest) = scope else { return true }
      return programme.guests[guest] != nil
    }
  }

  /// Its name, and that of what has gone as it was last.
  private func name(of scope: CalendarExport.Scope) -> String {
    let states = [programme] + earlier.reversed()
    let part = states.lazy.compactMap { scope.part(of: $0, language) }.first
    let week = programme.week.name.text(preferring: language)
    return part.map { "\(week) – \($0)" } ?? week
  }
}

extension CalendarExport.Scope {
  fileprivate var isOfGuest: Bool {
    if case .guest = self { true } else { false }
  }

  /// Where its file lies among those of the week.
  fileprivate var path: String {
    switch self {
    case .week: "calendar.ics"
    case .venue(let venue): "venues/\(venue).ics"
    case .auditorium(let room): "venues/\(room.venue)/\(room.auditorium).ics"
    case .film(let film): "films/\(film).ics"
    case .section(let section): "sections/\(section).ics"
    case .guest(let guest): "guests/\(guest).ics"
    case .screening(let code): "screenings/\(code).ics"
    }
  }
}
