import SchedulingDomain
import Wording

/// Up to four editions side by side, the first the oldest.
package struct EditionsReport {
  private let editions: [WeekReports]
  private let wording: Wording

  /// How many editions have room side by side.
  package static let limit = 4

  /// The editions in the order of their days; there is at least one.
  package init(_ editions: [WeekReports]) {
    self.editions = editions.sorted {
      ($0.programme.week.days.first, $0.programme.week.key)
        < ($1.programme.week.days.first, $1.programme.week.key)
    }
    wording = editions.first?.wording ?? Wording()
  }

  package var report: Report {
    let festival = editions.last?.programme.festival
    var report = Report(
      noun: "editions", week: editions.map(\.programme.week.key.text).joined(separator: "+"),
      title: wording.title(
        of: .editions, on: festival?.name.text(preferring: wording.language.tag) ?? ""),
      wording: wording)
    let table = figures
    report.show(table)
    let claims = editions.flatMap { edition in
      edition.summary.weekClaims.filter { $0.subject == .audience }.map {
        "\(edition.weekName), \(wording.words(.claimed)): \(edition.words(for: $0))"
      }
    }
    report.say(claims)
    report.say(
      AttendanceTotal.allCases.map { total in
        wording.labelled(wording.words(total.word), wording.definition(of: total) + ".")
      })
    report.show(picture(table))
    return report
  }

  /// A row a figure, a column an edition, and how the last differs from the one before it.
  private var figures: ReportTable {
    var columns: [ReportTable.Column] = [
      .init("measure", "", .key), .init("name", wording.words(.measure), .longText, priority: 9),
    ]
    for (place, edition) in editions.enumerated() {
      columns.append(
        .init(edition.programme.week.key.text, edition.weekName, .number, priority: 2 + place))
    }
    columns.append(.init("change", wording.words(.change), .number, priority: 1))
    var table = ReportTable("measures", wording.title(of: .editions, on: ""), columns)
    let all = editions.map { EditionFigures($0).cells }
    for (place, row) in (all.first ?? []).enumerated() {
      let cells = all.map { $0[place].cell }
      table.row([.text(row.id), .text(wording.words(row.word))] + cells + [change(cells)])
    }
    return table
  }

  private func change(_ cells: [ReportTable.Cell]) -> ReportTable.Cell {
    guard let last = cells.last?.amount, let before = cells.dropLast().last?.amount, before > 0
    else { return .empty }
    return .share(last / before - 1)
  }

  private func picture(_ table: ReportTable) -> Picture? {
    let wanted = ["admissions", "audience", "screenings", "films", "guests"]
    let measures: [EditionMeasure] = table.rows.compactMap { row in
      guard case .text(let id) = row[0], case .text(let name) = row[1], wanted.contains(id) else {
        return nil
      }
      return EditionMeasure(
        name: name, figures: editions.indices.map { row[2 + $0].amount.map { Int($0) } })
    }
    return Picture.editions(
      "editions", title: wording.pictureTitle(.editions),
      description: wording.pictured(.editions, editions.count, nil),
      names: editions.map(\.weekName), measures, table: table, wording: wording)
  }
}
