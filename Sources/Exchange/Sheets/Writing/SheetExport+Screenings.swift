import CivilTime
import SchedulingDomain
import Tables

extension SheetExport {
  var screenings: WrittenSheet {
    let screenings = programme.screeningsInOrder
    let (programme, names) = (programme, names)
    var columns: [SheetColumn<Screening>] = [
      SheetColumn(.code) { .text($0.code.text) },
      SheetColumn(.date) { CellValue($0.timing.day) },
      SheetColumn(.start) { $0.timing.startCell },
      SheetColumn(.end) { $0.timing.endCell },
      SheetColumn(.venue) { CellValue($0.place.venue.map(names.venue)) },
      SheetColumn(.auditorium) { screening in
        let venue = screening.place.venue.flatMap { programme.venues[$0] }
        guard let venue, let room = screening.place.auditorium.flatMap(programme.auditorium)
        else { return .empty }
        return .text(names.auditorium(room, of: venue))
      },
      SheetColumn(.film) { CellValue($0.films) },
      SheetColumn(.package) { CellValue($0.package?.text) },
    ]
    columns += SheetColumn.languages(.title, on: .screenings, screenings, \.title)
    columns += [
      SheetColumn(.kind) { .text($0.kind.rawValue) },
      SheetColumn(.audience) { .text($0.audience.rawValue) },
      SheetColumn(.parts) { CellValue($0.parts.map(\.typed)) },
      SheetColumn(.audio) { CellValue($0.audio?.text) },
      SheetColumn(.subtitles) { CellValue($0.subtitles) },
      SheetColumn(.print) { CellValue($0.prints) },
      SheetColumn(.status) { .text($0.status.rawValue) },
      SheetColumn(.admission) { CellValue($0.admission?.rawValue) },
      SheetColumn(.availability) { CellValue($0.availability?.rawValue) },
      SheetColumn(.ticketAddress) { CellValue($0.ticketAddress) },
    ]
    columns += SheetColumn.languages(.publicNote, on: .screenings, screenings, \.publicNote)
    columns.append(SheetColumn(.internalNote) { CellValue($0.remarks.note) })
    return sheet(.screenings, columns, screenings)
  }

  var appearances: WrittenSheet {
    let names = names
    let rows = programme.screeningsInOrder.flatMap { screening in
      screening.appearances.map { (code: screening.code, appearance: $0) }
    }
    return sheet(
      .appearances,
      [
        SheetColumn(.guest) { .text(names.guest($0.appearance.guest)) },
        SheetColumn(.screening) { .text($0.code.text) },
        SheetColumn(.role) { .text($0.appearance.role.rawValue) },
        SheetColumn(.part) { CellValue($0.appearance.part?.rawValue) },
        SheetColumn(.languages) { CellValue($0.appearance.languages) },
        SheetColumn(.status) { CellValue($0.appearance.status?.rawValue) },
        SheetColumn(.note) { CellValue($0.appearance.remarks.note) },
      ], rows)
  }

  var attendance: WrittenSheet {
    let programme = programme
    return sheet(
      .attendance,
      [
        SheetColumn(.id) { .text($0.key.text) },
        SheetColumn(.screening) { CellValue($0.scope.code?.text) },
        SheetColumn(.scope) { CellValue($0.scope == .week ? "week" : nil) },
        SheetColumn(.count) { CellValue($0.figure) },
        SheetColumn(.method) { .text($0.method.rawValue) },
        SheetColumn(.category) { CellValue($0.category?.rawValue) },
        SheetColumn(.country) { CellValue($0.country?.code) },
        SheetColumn(.countries) { CellValue($0.countries) },
        SheetColumn(.countedAt) { count in
          let screening = count.scope.code.flatMap { programme.screenings[$0] }
          return CellValue(
            count.countedAt?.rfc3339(in: programme.zone(at: screening?.place ?? .open)))
        },
        SheetColumn(.countedBy) { CellValue($0.countedBy) },
        SheetColumn(.source) { CellValue($0.remarks.sources) },
        SheetColumn(.supersedes) { CellValue($0.supersedes?.text) },
        SheetColumn(.moment) { .text($0.moment.rawValue) },
        SheetColumn(.door) { CellValue($0.door) },
        SheetColumn(.precision) { .text($0.precision.rawValue) },
        SheetColumn(.partOf) { CellValue($0.partOf?.text) },
        SheetColumn(.sampleSize) { CellValue($0.sampleSize) },
        SheetColumn(.gross) { CellValue($0.gross?.decimalText) },
        SheetColumn(.currency) { CellValue($0.gross?.currency.code) },
        SheetColumn(.note) { CellValue($0.remarks.note) },
      ], programme.counts.values.sorted { $0.key < $1.key })
  }
}

extension Timing {
  var startCell: CellValue {
    switch self {
    case .open, .day: .empty
    case .daypart(_, let daypart): .text(daypart.rawValue)
    case .time(let start, _): CellValue(start.civil.time)
    }
  }

  /// Empty for an end that a time of day alone can't say: a day or more later, or in another zone.
  var endCell: CellValue {
    guard case .time(let start, let end?) = self, end.zone == start.zone else { return .empty }
    let isNextDay = end.civil.day.days(since: start.civil.day) == 1
    let isLater = end.civil.time.secondsOfDay > start.civil.time.secondsOfDay
    guard end.civil.day == start.civil.day && isLater || isNextDay && !isLater else {
      return .empty
    }
    return CellValue(end.civil.time)
  }
}

extension Part {
  /// As ``TypedParts`` reads it.
  fileprivate var typed: String { kind.rawValue + (length.map { " \($0)" } ?? "") }
}

extension Count.Scope {
  fileprivate var code: ScreeningCode? {
    if case .screening(let code) = self { code } else { nil }
  }
}
