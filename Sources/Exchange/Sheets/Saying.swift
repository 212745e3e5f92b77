import CivilTime
import SchedulingDomain
import Tables

/// What a row says of when its screening is.
struct Saying {
  private let reading: SheetReading
  private let dateCell: SheetCell?
  private let startCell: SheetCell?
  private let endCell: SheetCell?
  private let startTime: TypedTime?
  private let endTime: TypedTime?
  private let isDayOpen: Bool
  let day: Day?

  /// - Parameters start, end: the columns of the times, by their names on this sheet.
  init(
    _ row: SheetRow, _ dates: DateColumn, _ zone: Zone, _ reading: SheetReading,
    start startField: SheetField = .start, end endField: SheetField = .end
  ) {
    self.reading = reading
    let date = row[.date]
    dateCell = date
    isDayOpen = date?.isOpen == true
    var start = row[startField]
    // One column may hold both: 2025-12-12 20:00.
    if start == nil, let date, case .dateTime(_, let second) = date.value, second > 0 {
      start = date
    }
    startCell = start
    let times = start.map { Self.times($0, reading) } ?? Times()
    startTime = times.start
    endCell = row[endField] ?? (times.end == nil ? nil : start)
    endTime = row[endField].map { Self.times($0, reading).start } ?? times.end
    day = Self.day(date, start, dates, row, reading)
  }

  /// A start, and an end where one cell has both.
  private struct Times {
    var start: TypedTime?
    var end: TypedTime?

    init(_ start: TypedTime? = nil, _ end: TypedTime? = nil) {
      self.start = start
      self.end = end
    }
  }

  /// Day and minutes after midnight by the clock on the wall, as far as the row has them.
  var wall: (day: Day?, minutes: Int?) {
    guard case .minutes(let minutes) = startTime else { return (day, nil) }
    return (day?.adding(days: minutes / 1440), minutes % 1440)
  }

  private static func day(
    _ cell: SheetCell?, _ start: SheetCell?, _ dates: DateColumn, _ row: SheetRow,
    _ reading: SheetReading
  ) -> Day? {
    guard let cell else {
      guard start != nil, let last = reading.lastDay, row[.code] == nil else { return nil }
      guard let answer = reading.answers.datesAsAbove else {
        reading.ask(
          .datesAsAbove(place: "\(row.row.position(ofColumn: row.layout.column(.date) ?? 0))"))
        return last
      }
      return answer ? last : nil
    }
    guard !cell.isOpen else { return nil }
    if let fault = dates.fault(in: cell) {
      reading.error(cell, fault.message, advice: fault.advice)
      return nil
    }
    if let day = dates.day(cell) {
      reading.lastDay = day
      return day
    }
    _ = reading.text(cell)
    reading.error(
      cell, "\"\(cell.text.prefix(40))\" is no date", advice: "Write it as in 2025-12-05.")
    return nil
  }

  /// One time, or two with a dash between.
  private static func times(
    _ cell: SheetCell, _ reading: SheetReading
  ) -> Times {
    switch cell.value {
    case .time(let seconds): return Times(.minutes((seconds + 30) / 60))
    case .dateTime(_, let second): return Times(.minutes(second / 60))
    case .number(let part) where part > 0 && part < 1:
      return Times(.minutes(Int((part * 1440).rounded())))
    default: break
    }
    guard let text = reading.text(cell) else { return Times() }
    if cell.isDash { return Times(.open) }
    if let time = TypedTime(text) { return Times(time) }
    let ends = text.split { "-–—→".contains($0) }.map { TypedTime(String($0)) }
    if ends.count == 2, let start = ends[0], let end = ends[1] { return Times(start, end) }
    reading.error(
      cell, "\"\(text.prefix(40))\" is no time",
      advice: "Write 20:30, 20h30, 8:30 PM, 24:30 for half an hour after midnight, or morning, "
        + "afternoon, evening.")
    return Times()
  }
}

extension Saying {
  /// The timing, what isn't said being as it was; nil where nothing is said.
  func timing(from old: Timing, in zone: Zone) -> Timing? {
    guard dateCell != nil || startCell != nil || endCell != nil else { return nil }
    if isDayOpen { return .open }
    guard let day = day ?? old.day else {
      if let startCell, startTime != nil, dateCell == nil {
        reading.error(startCell, "there is a time and no day", advice: "Give the date.")
      }
      return nil
    }
    switch startTime {
    case .open: return .day(day)
    case .daypart(let daypart): return .daypart(day, daypart)
    case .minutes(let minutes):
      let civil = CivilDateTime(day: day, time: .midnight).adding(minutes: minutes)
      if minutes >= 1440, let startCell {
        reading.notice(
          startCell.position,
          "\(startCell.text) of \(inWords(day)) is \(civil.time) of \(inWords(civil.day))")
      }
      // Of a time that comes twice, the cell can't say which; as long as it is the same, it is known.
      let known = old.start.flatMap { $0.civil == civil && $0.zone == zone ? $0 : nil }
      if known == nil, minutes < 1440, let startCell { reading.noteNight(civil, startCell) }
      return (known ?? zoned(civil, zone, startCell))
        .map { .time(start: $0, end: end(after: $0, day, zone, old)) }
    case nil:
      guard case .time(let start, let end) = old else {
        if case .daypart(_, let daypart) = old { return .daypart(day, daypart) }
        return .day(day)
      }
      let shift = day.days(since: start.civil.day)
      guard shift != 0 || endCell != nil else { return old }
      let civil = CivilDateTime(day: day, time: start.civil.time)
      guard let moved = zoned(civil, zone, dateCell) else { return nil }
      let kept = end.flatMap { end in
        zoned(
          CivilDateTime(day: end.civil.day.adding(days: shift), time: end.civil.time), zone,
          dateCell)
      }
      return .time(
        start: moved, end: endCell == nil ? kept : self.end(after: moved, day, zone, old))
    }
  }

  private func end(
    after start: ZonedTime, _ day: Day, _ zone: Zone, _ old: Timing
  ) -> ZonedTime? {
    if endCell == nil, case .time(start, let known) = old { return known }
    guard let endCell, let endTime, case .minutes(var minutes) = endTime else { return nil }
    let begun = start.civil.time.minuteOfDay + 1440 * start.civil.day.days(since: day)
    // An end on the clock before its start is of the next day.
    let isNextDay = minutes < 1440 && minutes <= begun
    if isNextDay { minutes += 1440 }
    guard minutes > begun else {
      reading.error(
        endCell, "the end does not come after the start", advice: "Give a later end, or none.")
      return nil
    }
    let civil = CivilDateTime(day: day, time: .midnight).adding(minutes: minutes)
    if case .time(_, let known?) = old, known.civil == civil, known.zone == zone { return known }
    let clock = reading.programme.week.clock
    let festivalDay = clock.festivalDay(of: start.civil)
    if isNextDay, civil > CivilDateTime(day: festivalDay.adding(days: 1), time: clock.dayStarts) {
      reading.error(
        endCell, "the end does not come after the start",
        advice: "Give a later end; one that is meant of the next day as 30:00 for 06:00.")
      return nil
    }
    return zoned(civil, zone, endCell)
  }

  private func zoned(_ civil: CivilDateTime, _ zone: Zone, _ cell: SheetCell?) -> ZonedTime? {
    do throws(WallTimeRefusal) { return try ZonedTime(civil, in: zone) } catch {
      let words = FileRefusal(error, occurrenceKey: "occurrence")
      if let cell { reading.error(cell, words.message, advice: words.advice) }
      return nil
    }
  }
}
