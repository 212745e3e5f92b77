import CivilTime
import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  /// Screenings with their films; what else belongs to them is read apart.
  static let screeningsOfWeek = Statement<WeekName, Versioned<Screening>>(
    "screenings_of_week", Queries.screeningsOfWeek, bind: \.festival, \.week,
    row: {
      (
        code: ScreeningCode, version: Int, kind: Screening.Kind, audience: Screening.Audience,
        status: Screening.Status, title: LocalizedText?, package: Key<Package>?, day: Day?,
        daypart: Daypart?, startTime: WallTime?, startZone: Zone?, startOccurrence: Occurrence?,
        startAt: Instant?, endDay: Day?, endTime: WallTime?, endZone: Zone?,
        endOccurrence: Occurrence?, endAt: Instant?, venue: Key<Venue>?,
        auditorium: Key<Auditorium>?, clearance: Pause?, audio: LanguageTag?,
        subtitles: [LanguageTag], isPremiere: Bool, admission: Admission?,
        availability: Availability?,
        ticketAddress: String?, actualStart: Instant?, actualEnd: Instant?, turnedAway: Figure?,
        publicNote: LocalizedText?, calendarUID: String?, sequence: Int, changedAt: Instant,
        remarks: Remarks, films: [Key<Film>]
      ) in
      var screening = Screening(code: code, kind: kind, changedAt: changedAt)
      screening.audience = audience
      screening.status = status
      screening.title = title
      screening.films = films
      screening.package = package
      screening.timing = Timing(
        day: day, daypart: daypart,
        start: ZonedTime(day, startTime, startZone, startOccurrence, startAt),
        end: ZonedTime(endDay, endTime, endZone, endOccurrence, endAt))
      screening.place = Place(venue: venue, auditorium: auditorium)
      screening.clearance = clearance
      screening.audio = audio
      screening.subtitles = subtitles
      screening.isPremiere = isPremiere
      screening.admission = admission
      screening.availability = availability
      screening.ticketAddress = ticketAddress
      screening.actuality.start = actualStart
      screening.actuality.end = actualEnd
      screening.actuality.turnedAway = turnedAway
      screening.publicNote = publicNote
      screening.calendar.uid = calendarUID
      screening.calendar.sequence = sequence
      screening.remarks = remarks
      return Versioned(value: screening, version: version)
    })

  static let putScreenings = Statement<Batch<Screening>, Void>(
    "put_screenings", Queries.putScreenings, bind: \.festival, \.week, \.key, \.kind, \.audience,
    \.status, \.title, \.package, \.day, \.daypart, \.startTime, \.startZone, \.startOccurrence,
    \.startAt, \.endDay, \.endTime, \.endZone, \.endOccurrence, \.endAt, \.venue, \.auditorium,
    \.clearance, \.audio, \.subtitleList, \.isPremiere, \.admission, \.availability,
    \.ticketAddress,
    \.actualStart, \.actualEnd, \.turnedAway, \.publicNote, \.calendarUID, \.sequence,
    \.changedAt, \.remarks)

  static let removeScreenings = Statement<Batch<ScreeningCode>, Void>(
    "remove_screenings", Queries.removeScreenings, bind: \.festival, \.week, \.rows)

  /// Takes all that belongs to screenings from them.
  static let clearScreenings = Statement<Batch<ScreeningCode>, Void>(
    "clear_screenings", Queries.clearScreenings, bind: \.festival, \.week, \.rows)
}

extension Timing {
  fileprivate init(day: Day?, daypart: Daypart?, start: ZonedTime?, end: ZonedTime?) {
    switch (day, daypart, start) {
    case (_, _, let start?): self = .time(start: start, end: end)
    case (let day?, let daypart?, nil): self = .daypart(day, daypart)
    case (let day?, nil, nil): self = .day(day)
    case (nil, _, nil): self = .open
    }
  }
}

extension Place {
  fileprivate init(venue: Key<Venue>?, auditorium: Key<Auditorium>?) {
    switch (venue, auditorium) {
    case (let venue?, let auditorium?):
      self = .auditorium(Auditorium.Reference(venue: venue, auditorium: auditorium))
    case (let venue?, nil): self = .venue(venue)
    case (nil, _): self = .open
    }
  }
}

extension Screening {
  fileprivate var day: Day? { timing.day }
  fileprivate var daypart: Daypart? {
    if case .daypart(_, let daypart) = timing { daypart } else { nil }
  }
  fileprivate var startTime: WallTime? { timing.start?.civil.time }
  fileprivate var startZone: Zone? { timing.start?.zone }
  fileprivate var startOccurrence: Occurrence? { timing.start?.occurrence }
  fileprivate var startAt: Instant? { timing.start?.instant }
  private var end: ZonedTime? { if case .time(_, let end) = timing { end } else { nil } }
  fileprivate var endDay: Day? { end?.civil.day }
  fileprivate var endTime: WallTime? { end?.civil.time }
  fileprivate var endZone: Zone? { end?.zone }
  fileprivate var endOccurrence: Occurrence? { end?.occurrence }
  fileprivate var endAt: Instant? { end?.instant }
  fileprivate var venue: Key<Venue>? { place.venue }
  fileprivate var auditorium: Key<Auditorium>? { place.auditorium?.auditorium }
  fileprivate var subtitleList: ListLiteral { ListLiteral(subtitles.map(\.text)) }
  fileprivate var actualStart: Instant? { actuality.start }
  fileprivate var actualEnd: Instant? { actuality.end }
  fileprivate var turnedAway: Figure? { actuality.turnedAway }
  fileprivate var calendarUID: String? { calendar.uid }
  fileprivate var sequence: Int { calendar.sequence }
  fileprivate var changedAt: Instant { calendar.changedAt }
}
