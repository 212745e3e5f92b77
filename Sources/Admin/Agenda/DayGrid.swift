import CivilTime
import Reports
import SchedulingDomain
import Tables
import UseCases
import Wording

/// One festival day as halls side by side against time, half an hour a line, or less where two
/// that follow one another would stand on one line.
struct DayGrid {
  private static let narrowest = 14

  private let day: Day
  private let scale: DayScale
  private let halls: [Hall]
  /// Screenings of the day without a clock time, a line each.
  private let untimed: [String]
  /// Minutes of the festival day that one line stands for.
  private let slot: Int
  private let slots: Range<Int>

  private struct Hall {
    let name: String
    let bookings: [Booking]

    /// Whether what follows one another stands on lines of its own where a line is so long.
    func isTold(apart slot: Int) -> Bool {
      let inOrder = bookings.sorted { $0.start < $1.start }
      return zip(inOrder, inOrder.dropFirst()).allSatisfy { first, second in
        first.end > second.start || (first.end + slot - 1) / slot <= second.start / slot
      }
    }
  }

  private struct Booking {
    /// Minutes of the festival day.
    let start: Int
    let end: Int
    let endIsAssumed: Bool
    let title: String
    let endTime: String
    let isContested: Bool
    let isCancelled: Bool
  }

  /// A grid for each festival day on which anything has a clock time.
  static func grids(
    of screenings: [Screening], in stored: StoredProgramme, language: LanguageTag
  ) -> [DayGrid] {
    let clock = stored.programme.week.clock
    let contested = stored.contested
    let days = Set(screenings.compactMap { $0.timing.festivalDay(clock) }).sorted()
    return days.compactMap { day in
      let ofDay = screenings.filter { $0.timing.festivalDay(clock) == day }
      return DayGrid(day, ofDay, in: stored.programme, contested, language: language)
    }
  }

  private init?(
    _ day: Day, _ screenings: [Screening], in programme: Programme,
    _ contested: Set<ScreeningCode>, language: LanguageTag
  ) {
    let wording = Wording(Wording.Language(language))
    self.day = day
    let (week, zones) = (programme.week, screenings.compactMap(\.timing.start?.zone))
    let zone = zones.contains(week.zone) ? week.zone : zones.first ?? week.zone
    let scale = DayScale(of: day, week.clock, in: zone)
    self.scale = scale
    var byHall: [String: [Booking]] = [:]
    var untimed: [String] = []
    for screening in screenings {
      let title = "\(screening.code) \(programme.title(of: screening, for: language))"
      let known = WhenWhere(screening, in: programme, wording: wording)
      guard let start = screening.timing.start, let presence = programme.presence(of: screening)
      else {
        untimed.append(printable("\(known.time): \(title), \(known.place)"))
        continue
      }
      let own = start.zone == zone ? scale : DayScale(of: day, week.clock, in: start.zone)
      let minute = own.minute(of: start.instant)
      let length = presence.span.end.minutes(since: start.instant)
      byHall[known.place, default: []].append(
        Booking(
          start: minute, end: minute + length, endIsAssumed: presence.endIsAssumed,
          title: printable(
            start.civil.time.shortText + wording.occurrence(of: start.instant, in: start.zone)
              + " " + title),
          endTime: start.zone.civil(at: presence.span.end).time.shortText
            + wording.occurrence(of: presence.span.end, in: start.zone),
          isContested: contested.contains(screening.code),
          isCancelled: screening.status == .cancelled))
    }
    let all = byHall.values.flatMap(\.self)
    guard let first = all.map(\.start).min(), let last = all.map(\.end).max() else { return nil }
    self.untimed = untimed
    let halls = byHall.sorted { $0.key < $1.key }.map { Hall(name: $0.key, bookings: $0.value) }
    let slot = [30, 15, 10].first { slot in halls.allSatisfy { $0.isTold(apart: slot) } } ?? 5
    self.halls = halls
    self.slot = slot
    self.slots = (first / slot)..<((last + slot - 1) / slot)
  }

  /// The grid, each line fitting the width; halls that have no room side by side come below.
  /// - Parameter width: at least 60.
  func text(width: Int, style: Style) -> String {
    var text = style(.heading, Wording().longDay(day)) + "\n"
    let most = (width - 7) / (Self.narrowest + 2)
    for start in stride(from: 0, to: halls.count, by: most) {
      text += "\n" + block(Array(halls[start...].prefix(most)), width: width, style: style)
    }
    if !untimed.isEmpty { text += "\n" }
    for part in untimed.flatMap({ wrapped($0, width: width - 2) }) { text += "  \(part)\n" }
    return text
  }

  private func block(_ halls: [Hall], width: Int, style: Style) -> String {
    let column = min(40, (width - 7) / halls.count - 2)
    let names = halls.map { wrapped(printable($0.name), width: column) }
    var text = ""
    for row in 0..<(names.map(\.count).max() ?? 0) {
      let cells = names.map { row < $0.count ? $0[row] : "" }
      text += line("", cells, column) { style(.heading, $0) }
    }
    text += line("", halls.map { _ in String(repeating: "-", count: column) }, column) { $0 }
    for row in slots {
      let minute = row * slot
      if row > slots.lowerBound,
        let change = scale.clockChange(after: minute - slot, until: minute)
      {
        text += "  clocks go from \(change.from.shortText) to \(change.to.shortText)\n"
      }
      text += line(
        scale.civil(at: minute).time.shortText, halls.map { cell($0, row: row, width: column) },
        column
      ) {
        $0
      }
    }
    return text
  }

  private func line(
    _ label: String, _ cells: [String], _ column: Int, _ decorated: (String) -> String
  ) -> String {
    var line = label + String(repeating: " ", count: max(0, 5 - label.count))
    for cell in cells {
      line += "  " + cell + String(repeating: " ", count: max(0, column - displayWidth(of: cell)))
    }
    while line.last == " " { line.removeLast() }
    return decorated(line) + "\n"
  }

  /// What a hall shows on one line: the title from the start on, then a rule, the end at the last.
  private func cell(_ hall: Hall, row: Int, width: Int) -> String {
    let here = hall.bookings.filter { booking in
      booking.start / slot <= row && booking.end > row * slot
    }
    guard let booking = here.max(by: { $0.start < $1.start }) else { return "" }
    let place = row - booking.start / slot
    let rows = (booking.end + slot - 1) / slot - booking.start / slot
    var title = wrapped(booking.title + mark(booking), width: width - 2)
    if title.count > rows, rows > 0 {
      title =
        Array(title.prefix(rows - 1))
        + [shortened(title.dropFirst(rows - 1).joined(separator: " "), width: width - 2)]
    }
    let isLast = place == rows - 1
    let overlaps = here.contains { $0.start < booking.start && $0.end > booking.start }
    let rule = overlaps ? "‖ " : isLast && booking.endIsAssumed ? "┆ " : "│ "
    if place < title.count { return rule + title[place] }
    return isLast && !booking.endIsAssumed ? (overlaps ? "‖ " : "└ ") + booking.endTime : rule
  }

  private func mark(_ booking: Booking) -> String {
    if booking.isCancelled { return " (cancelled)" }
    return booking.isContested ? " (contested)" : booking.endIsAssumed ? " (end not known)" : ""
  }
}
