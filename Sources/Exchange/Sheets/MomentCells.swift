import CivilTime
import SchedulingDomain
import Tables

extension SheetCell {
  /// The same cell with another text in it.
  func holding(_ text: String) -> SheetCell {
    SheetCell(value: .text(text), text: text, position: position, heading: heading, field: field)
  }

  /// A day and a time in one text, wherever the first ends: `5 Dec 20h30`, `12/12/2025 8:30 PM`.
  fileprivate var halves: [(day: SheetCell, minutes: Int)] {
    guard case .text = value else { return [] }
    return text.indices.filter { text[$0].isWhitespace || text[$0] == "T" }.compactMap { sign in
      guard let head = canonicalText(String(text[..<sign])),
        case .minutes(let minutes)? = TypedTime(String(text[text.index(after: sign)...]))
      else { return nil }
      return (holding(head), minutes)
    }
  }

  /// The ends of the times away that the cell lists.
  fileprivate var ends: [SheetCell] {
    items.compactMap(TypedAway.init)
      .flatMap { [$0.start, $0.end].compactMap(\.self) }
      .filter { TypedTime($0) == nil }.map(holding)
  }

  /// The cell as far as it says a day.
  var dayPart: SheetCell {
    halves.first { TypedDay($0.day.text) != nil }?.day ?? self
  }
}

extension DateColumn {
  /// A day, and the minutes after its midnight where the cell has them too.
  func moment(_ cell: SheetCell) -> (day: Day, minutes: Int?)? {
    if let day = day(cell) {
      guard case .dateTime(_, let second) = cell.value else { return (day, nil) }
      return (day, second / 60)
    }
    return cell.halves.lazy.compactMap { head, minutes in
      day(head).map { ($0.adding(days: minutes / 1440), minutes % 1440) }
    }.first
  }

  /// A cell as an export would have it; nil for what is no moment, or one in another zone.
  func exported(_ cell: SheetCell) -> String? {
    moment(cell).map { day, minutes in
      guard let minutes else { return "\(day)" }
      return CellValue.dateTime(SheetDate(day), second: minutes * 60).text
    }
  }
}

extension SheetReading {
  /// Knows how the dates of each column of moments are meant.
  func learnMoments(of sheet: LoadedSheet, days: FestivalDays?) {
    moments = [:]
    for field in SheetField.moments where sheet.layout.column(field) != nil {
      let cells = sheet.rows.compactMap { $0[field] }
        .flatMap { field == .away ? $0.ends : [$0] }.map(\.dayPart).filter { !$0.isOpen }
      moments[field] = dates(cells, days: days)
    }
  }

  /// A column of dates; an order that can't be told is asked for.
  func dates(_ cells: [SheetCell], days: FestivalDays?) -> DateColumn {
    let column = DateColumn(cells, days: days, answer: answers.dateOrder)
    guard let doubt = column.doubt else { return column }
    ask(
      .dateOrder(
        text: doubt.cell.text, place: "\(doubt.cell.position)", dayFirst: doubt.dayFirst,
        monthFirst: doubt.monthFirst))
    return DateColumn(cells, days: days, answer: .dayFirst)
  }

  /// What a row says of a day, or of a wall time in the week's zone unless it names another.
  func set(_ target: inout DayOrTime?, _ row: SheetRow, _ field: SheetField) {
    set(&target, row[field]) { self.moment($0, field) }
  }

  /// The same of what a day alone does not say.
  func set(_ target: inout ZonedTime?, _ row: SheetRow, _ field: SheetField) {
    set(&target, row[field]) { cell in
      switch self.moment(cell, field) {
      case .time(let time): return time
      case .day(let day):
        self.error(
          cell, "\"\(cell.text)\" is a day without a time",
          advice: "Write the time too, as in \(day) 14:30.")
        return nil
      case nil: return nil
      }
    }
  }

  private func moment(_ cell: SheetCell, _ field: SheetField) -> DayOrTime? {
    guard text(cell) != nil else { return nil }
    do throws(FileRefusal) { return try stated(cell, field) } catch {
      self.error(cell, error.message, advice: error.advice)
      return nil
    }
  }

  private func stated(_ cell: SheetCell, _ field: SheetField) throws(FileRefusal) -> DayOrTime {
    var said = cell.text
    if let fault = moments[field]?.fault(in: cell.dayPart) { throw fault }
    if let (day, minutes) = moments[field]?.moment(cell) {
      guard let minutes else { return .day(day) }
      said = "\(CivilDateTime(day: day, time: .midnight).adding(minutes: minutes))"
    }
    return try Moment.read(said, zone: programme.week.zone, advisor)
  }

  /// Times away, one an item of the list.
  func away(_ cell: SheetCell) -> [TimeAway] {
    guard text(cell) != nil else { return [] }
    return cell.items.compactMap { away(cell, $0) }
  }

  private func away(_ cell: SheetCell, _ item: String) -> TimeAway? {
    do throws(FileRefusal) {
      let typed = TypedAway(item)
      let ends = try typed?.ends(
        in: programme.week.zone,
        midnight: { day, zone throws(FileRefusal) in
          try Moment.midnight(of: day, in: zone)
        },
        moment: { text throws(FileRefusal) in try stated(cell.holding(text), .away) })
      guard let ends else {
        throw FileRefusal(
          message: "\"\(item)\" does not say from when until when",
          advice: "Write 2025-12-06 09:00..12:00, or 2025-12-06 for the whole day.")
      }
      do throws(SchedulingDomain.ValueRefusal) {
        return try TimeAway(from: ends.start, to: ends.end, note: typed?.note)
      } catch { throw FileRefusal(error) }
    } catch {
      self.error(cell, error.message, advice: error.advice)
      return nil
    }
  }
}

extension SheetDate {
  init(_ day: Day) {
    let parts = day.components
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }
}
