import CivilTime
import SchedulingDomain

/// A festival day as columns of rooms and rows of time; what overlaps in a room stands side by side.
struct DayGrid: Sendable {
  /// A room, or what is known of one, and how many columns it takes.
  struct Hall: Sendable {
    let place: Place
    /// Its first column, from 1.
    let column: Int
    /// Its columns: more than one where things overlap in it.
    let width: Int
  }

  /// Where a screening stands.
  struct Spot: Hashable, Sendable {
    let start: Int
    let end: Int
    /// Its column, from 1.
    let column: Int
  }

  /// The columns, by venue and in the order of each house.
  let halls: [Hall]
  /// Where the screenings with a time stand.
  let spots: [ScreeningCode: Spot]
  /// Minutes of the festival day at which a row begins or ends, in order.
  let lines: [Int]
  /// What the clocks show at those minutes.
  private let scale: DayScale

  /// The grid of screenings of one festival day; those without a time have no spot in it.
  init(of screenings: [Screening], on day: Day, in programme: Programme) {
    // Each stands by the clocks of its own place; the rows tell those of the week, if any does.
    let (week, zones) = (programme.week, screenings.compactMap(\.timing.start?.zone))
    let zone = zones.contains(week.zone) ? week.zone : zones.first ?? week.zone
    let scale = DayScale(of: day, week.clock, in: zone)
    var byPlace: [Place: [(code: ScreeningCode, start: Int, end: Int)]] = [:]
    for screening in screenings {
      guard let start = screening.timing.start,
        let presence = programme.presence(of: screening)
      else { continue }
      let own = start.zone == zone ? scale : DayScale(of: day, week.clock, in: start.zone)
      let begin = own.minute(of: start.instant)
      let end = begin + max(15, presence.span.end.minutes(since: start.instant))
      byPlace[screening.place, default: []].append((screening.code, begin, end))
    }
    var halls: [Hall] = []
    var spots: [ScreeningCode: Spot] = [:]
    var column = 1
    for place in byPlace.keys.sorted(by: { Self.precedes($0, $1, in: programme) }) {
      var ends: [Int] = []
      for entry in (byPlace[place] ?? []).sorted(by: { ($0.start, $0.code) < ($1.start, $1.code) })
      {
        let lane = ends.firstIndex { $0 <= entry.start } ?? ends.count
        if lane == ends.count { ends.append(entry.end) } else { ends[lane] = entry.end }
        spots[entry.code] = Spot(start: entry.start, end: entry.end, column: column + lane)
      }
      halls.append(Hall(place: place, column: column, width: ends.count))
      column += ends.count
    }
    self.halls = halls
    self.spots = spots
    self.lines = Self.lines(of: Array(spots.values), scale)
    self.scale = scale
  }

  /// How many columns there are.
  var columns: Int { halls.last.map { $0.column + $0.width - 1 } ?? 0 }

  /// The full hours at which a row begins: its line, and what the clocks show.
  var hours: [(line: Int, clock: WallTime)] {
    lines.dropLast().filter(scale.isFullHour).map { ($0, scale.civil(at: $0).time) }
  }

  /// The rows: each with how long it takes, and whether anything goes on in it.
  var rows: [(line: Int, minutes: Int, isIdle: Bool)] {
    zip(lines, lines.dropFirst()).map { start, end in
      let isIdle = !spots.values.contains { $0.start < end && start < $0.end }
      return (start, end - start, isIdle)
    }
  }

  /// Starts, ends, and the full hours at which something goes on.
  private static func lines(of spots: [Spot], _ scale: DayScale) -> [Int] {
    guard let first = spots.map(\.start).min(), let last = spots.map(\.end).max() else { return [] }
    let hours = (first..<last).filter(scale.isFullHour).filter { hour in
      spots.contains { $0.start <= hour && hour < $0.end }
    }
    return Set(spots.flatMap { [$0.start, $0.end] } + hours).sorted()
  }

  private static func precedes(_ first: Place, _ second: Place, in programme: Programme) -> Bool {
    rank(first, in: programme).lexicographicallyPrecedes(rank(second, in: programme))
  }

  /// Venues by key; in each its auditoria as the house counts them, then "auditorium to come".
  private static func rank(_ place: Place, in programme: Programme) -> [Int] {
    let venues = programme.venues.keys.sorted()
    guard let key = place.venue, let index = venues.firstIndex(of: key) else { return [.max] }
    guard let reference = place.auditorium, let venue = programme.venues[key] else {
      return [index, .max]
    }
    let room = venue.auditoria.firstIndex { $0.key == reference.auditorium }
    return [index, room ?? venue.auditoria.count]
  }
}
