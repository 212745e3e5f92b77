import SchedulingDomain
import Wording

extension WeekReports {
  /// A table of the audience by something; its rows add up to the whole.
  func table(by dimension: AttendanceSum.Dimension) -> ReportTable {
    let label = wording.words(dimension.word)
    var table = ReportTable(
      "by_" + dimension.rawValue.replacing("-", with: "_"), wording.audience(by: label),
      [
        .init(dimension.rawValue.replacing("-", with: "_"), label, .key),
        .init("name", label, .longText, priority: 3),
        .init("screenings", wording.words(.screenings), .number, priority: 0),
        .init("admissions", wording.words(.admissions), .number, priority: 2),
        .init("audience", wording.words(.audience), .bar, priority: 3),
        .init("share", wording.words(.share), .number, priority: 1),
      ])
    let sums = programme.sums(of: summary, by: dimension)
    let whole = summary.audience
    guard let threshold, dimension.isOfPeople else {
      for sum in sums { table.row(row(sum, of: whole)) }
      return table
    }
    let cells = SmallCells(sums.map { ($0, $0.audience) }, below: threshold)
    for cell in cells.shown {
      // Where figures are withheld, one total alone is given: two would tell more together.
      table.row(row(cell.label, of: whole, isAlone: true))
    }
    if let withheld = cells.withheld {
      table.row([
        .empty, .text(wording.words(.withheld)), .empty, .empty, .number(withheld),
        .share(withheld, of: whole),
      ])
      table.note = wording.withheldNote(below: max(threshold, SmallCells<Int>.smallestThreshold))
    }
    return table
  }

  private func row(
    _ sum: AttendanceSum, of whole: Int?, isAlone: Bool = false
  ) -> [ReportTable.Cell] {
    [
      .maybe(sum.group?.text), .text(name(sum.group)),
      isAlone ? .empty : .number(sum.screenings), isAlone ? .empty : .number(sum.admissions),
      .number(sum.audience), .share(sum.audience, of: whole),
    ]
  }
}

extension AttendanceSum.Dimension {
  /// What it is called at the head of a column.
  var word: ReportWord {
    switch self {
    case .film: .film
    case .section: .section
    case .venue: .venue
    case .auditorium: .auditorium
    case .day: .day
    case .festivalDay: .festivalDay
    case .hour: .hour
    case .category: .category
    case .country: .country
    case .method: .method
    }
  }
}
