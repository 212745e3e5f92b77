import CivilTime
import Reports
import SchedulingDomain
import UseCases
import Wording

/// How full a room is, in the words of the door.
struct RoomLine {
  private let programme: Programme
  private let screening: Screening
  private let figures: [DoorFigures]
  private let wording = Wording()

  /// - Parameter figures: of all doors; those of other screenings are left out.
  init(_ screening: Screening, in programme: Programme, _ figures: [DoorFigures]) {
    self.programme = programme
    self.screening = screening
    self.figures = figures.filter { $0.screening == screening.code }
  }

  var inside: Int { figures.reduce(0) { $0 + $1.inside } }

  private var seats: Int? { programme.capacity(of: screening)?.value }

  /// Seats that are still kept at a moment for people who have not come, and until when the last of
  /// them are; nil: to the end.
  private func held(at moment: Instant) -> (seats: Int, until: Instant?) {
    let start = screening.timing.start?.instant
    var seats = 0
    var last: Instant?
    var isForGood = false
    for hold in screening.holds {
      let end = hold.release.flatMap { release in start?.adding(minutes: -release.value) }
      if let end, end <= moment { continue }
      seats += hold.seats.value
      if let end { last = max(last ?? end, end) } else { isForGood = true }
    }
    // Who has come on the house's terms sits in seats that were held.
    let seated = figures.filter { $0.category?.isOfTheHouse == true }.reduce(0) { $0 + $1.inside }
    return (max(seats - max(seated, 0), 0), isForGood ? nil : last)
  }

  /// `388 of 431, 12 held until 19:50, 31 left`; from 95 in a hundred seats on it warns.
  func text(at moment: Instant, style: Style = .plain) -> String {
    guard let seats else { return "\(wording.grouped(inside)) inside" }
    let held = held(at: moment)
    let left = seats - held.seats - inside
    var line = "\(wording.grouped(inside)) of \(wording.grouped(seats))"
    if held.seats > 0 {
      let zone = programme.zone(of: screening)
      let until = held.until.map { " until \(zone.civil(at: $0).time.shortText)" } ?? ""
      line += ", \(wording.grouped(held.seats)) held\(until)"
    }
    guard left > 0 else {
      return style(
        .fatal,
        line
          + (held.seats > 0
            ? ". Full. Ask the house manager about the held seats." : ". Full. Stop."))
    }
    line += ", \(wording.grouped(left)) left"
    // Ninety-five in a hundred of the seats that are not held.
    guard inside * 20 >= (seats - held.seats) * 19 else { return line }
    return style(.warning, line + ". Nearly full.")
  }

  /// Doors but one with how many they let in, and how long ago the last: `door B 140, 4 min ago`.
  func others(than door: String, at moment: Instant) -> String {
    let lines = Dictionary(grouping: figures.filter { $0.door != door }, by: \.door)
    return lines.sorted { $0.key < $1.key }.map { name, figures in
      let people = figures.reduce(0) { $0 + $1.people }
      let last = figures.map(\.lastAt).max() ?? moment
      let minutes = max(moment.minutes(since: last), 0)
      let age = minutes == 0 ? "now" : "\(minutes) min ago"
      return "\(name.isEmpty ? "no door" : "door \(name)") \(wording.grouped(people)), \(age)"
    }.joined(separator: " · ")
  }
}
