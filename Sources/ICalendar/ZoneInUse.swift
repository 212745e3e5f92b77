import CivilTime

/// A zone with its transitions of the years that a calendar uses: what its VTIMEZONE says.
///
/// The wall times of the events are worked out from these same transitions, so that the times and
/// the VTIMEZONE cannot disagree.
struct ZoneInUse {
  let zone: Zone
  /// The first time used.
  private let earliest: Instant
  /// What held before the first transition.
  private let initial: ZoneOffset
  /// The first moment described: the start of the year before the first time used.
  private let begin: Instant
  /// Every transition from `begin` to the end of the last year used.
  private let transitions: [ZoneTransition]

  /// The zone with what holds from the year before `earliest` to the end of the year of `latest`.
  ///
  /// The year before is there so that the first time used has a transition before it wherever clocks
  /// change at all, and so that a reader which works in years finds a whole one.
  init(_ zone: Zone, earliest: Instant, latest: Instant) {
    self.zone = zone
    self.earliest = earliest
    let firstYear = zone.civil(at: earliest).day.year
    let lastYear = zone.civil(at: latest).day.year
    begin = ZoneInUse.newYear(max(firstYear - 1, 1))
    initial = zone.offset(at: begin.adding(seconds: -1))
    // 366 days of the year and a day more: it ends later in UTC where clocks are behind it.
    transitions = zone.transitions(
      from: begin, to: ZoneInUse.newYear(lastYear).adding(seconds: 367 * 86_400))
  }

  /// What the clocks show at an instant, nil where they show it twice.
  ///
  /// RFC 5545 section 3.3.5 says that a local time which occurs twice means the first, so the second
  /// has no local form. libical 3 takes the second all the same, so the first had better have none.
  func civil(at instant: Instant) -> CivilDateTime? {
    var offset = initial
    for transition in transitions {
      let back = transition.before.secondsEastOfUTC - transition.after.secondsEastOfUTC
      guard instant >= transition.instant.adding(seconds: min(-back, 0)) else { break }
      if instant < transition.instant.adding(seconds: max(back, 0)) { return nil }
      offset = transition.after
    }
    return instant.civil(at: offset)
  }

  /// The observances of the VTIMEZONE, in order of time; never none.
  ///
  /// One for each transition, each with its own DTSTART and without RRULE or RDATE: the plainest form
  /// that RFC 5545 has, and exact, whatever the zone did in those years.
  var observances: [Observance] {
    var observances = transitions.map(Observance.init)
    if transitions.first.map({ $0.instant > earliest }) ?? true {
      observances.insert(Observance(since: begin, initial), at: 0)
    }
    return observances
  }

  /// 1 January of a year at 00:00 in UTC; the times of events lie in the years 1 to 9999.
  private static func newYear(_ year: Int) -> Instant {
    let day = (try? Day(year: year, month: 1, day: 1)) ?? Day(daysSinceEpoch: 0)
    return Instant(secondsSinceEpoch: day.daysSinceEpoch * 86_400)
  }
}

/// A STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 section 3.6.5).
struct Observance {
  /// Whether the part is called DAYLIGHT.
  let isDaylight: Bool
  /// When it begins, by the clocks as they were before.
  let onset: CivilDateTime
  let offsetBefore: Int
  let offset: Int
  let name: String

  /// What begins with a transition.
  init(_ transition: ZoneTransition) {
    let (before, after) = (transition.before, transition.after)
    // Dublin's data says that winter is the daylight time, one hour *behind* the standard one. That
    // is right by Irish law, and readers expect DAYLIGHT to be ahead.
    isDaylight =
      before.isDaylight == after.isDaylight
      ? after.isDaylight : after.secondsEastOfUTC > before.secondsEastOfUTC
    onset = transition.civilBefore
    offsetBefore = before.secondsEastOfUTC
    offset = after.secondsEastOfUTC
    name = after.abbreviation
  }

  /// What holds from an instant on without a transition: a standard time, there being no other.
  init(since instant: Instant, _ held: ZoneOffset) {
    isDaylight = false
    onset = instant.civil(at: held)
    offsetBefore = held.secondsEastOfUTC
    offset = held.secondsEastOfUTC
    name = held.abbreviation
  }
}
