package import CivilTime
import SchedulingDomain
import Wording

/// Up to four editions side by side, the first the oldest.
package struct EditionsReport {
  private let editions: [WeekReports]
  /// What each is called, told apart from the others.
  private let names: [String]
  /// Whether each has not begun yet.
  private let isToCome: [Bool]
  private let wording: Wording

  /// How many editions have room side by side.
  package static let limit = 4

  /// The editions in the order of their days; there is at least one.
  ///
  /// - Parameter now: tells which of them are still to come; none where it is not given.
  package init(_ editions: [WeekReports], at now: Instant? = nil) {
    let editions = editions.sorted {
      ($0.programme.week.days.first, $0.programme.week.key)
        < ($1.programme.week.days.first, $1.programme.week.key)
    }
    self.editions = editions
    wording = editions.first?.wording ?? Wording()
    names = Self.names(of: editions)
    isToCome = editions.map { edition in
      let week = edition.programme.week
      return now.map { week.zone.civil(at: $0).day < week.days.first } ?? false
    }
  }

  /// The years of the weeks; where two are of one year their names, else their keys.
  private static func names(of editions: [WeekReports]) -> [String] {
    let weeks = editions.map(\.programme.week)
    let choices = [
      weeks.map { String($0.days.first.year) }, editions.map(\.weekName), weeks.map(\.key.text),
    ]
    return choices.first { Set($0).count == $0.count } ?? choices[2]
  }

  package var report: Report {
    let festival = editions.last?.programme.festival
    var report = Report(
      noun: "editions", week: editions.map(\.programme.week.key.text).joined(separator: "+"),
      title: wording.title(
        of: .editions, on: festival?.name.text(preferring: wording.language.tag) ?? ""),
      wording: wording)
    report.zone = editions.last?.programme.week.zone
    let table = figures
    report.say(
      zip(names, editions).map { name, edition in
        let days = edition.programme.week.days
        let held = wording.days(days.first, to: days.last)
        return wording.labelled(
          name, name == edition.weekName ? held : "\(edition.weekName), \(held)")
      })
    report.show(table)
    let claims = zip(names, editions).flatMap { name, edition in
      edition.summary.weekClaims.filter { $0.subject == .audience }.map {
        wording.labelled("\(name), \(wording.words(.claimed))", edition.words(for: $0))
      }
    }
    report.say(claims + coming)
    report.say(
      AttendanceTotal.allCases.map { total in
        wording.labelled(wording.words(total.word), wording.definition(of: total) + ".")
      })
    report.show(picture(table))
    return report
  }

  /// That editions are to come, so that nothing was counted at them and nothing is measured on them.
  private var coming: [String] {
    editions.indices.filter { isToCome[$0] }.map { place in
      let days = editions[place].programme.week.days
      return wording.isToCome(names[place], wording.days(days.first, to: days.last))
    }
  }

  /// A row a figure, a column an edition, and how the last one held differs from the one before it.
  private var figures: ReportTable {
    var columns: [ReportTable.Column] = [
      .init("measure", "", .key), .init("name", wording.words(.measure), .longText, priority: 9),
    ]
    for (place, edition) in editions.enumerated() {
      columns.append(
        .init(edition.programme.week.key.text, heading(place), .number, priority: 4 + place))
    }
    columns.append(.init("change", wording.words(.change), .number, priority: 8))
    columns.append(.init("change_in", "", .key))
    var table = ReportTable("measures", wording.pictureTitle(.editions), columns)
    let all = editions.indices.map { place in
      EditionFigures(editions[place], isToCome: isToCome[place]).all
    }
    for (place, row) in (all.first ?? []).enumerated() {
      let figures = all.map { $0[place] }
      let change = change(figures)
      let kind: ReportTable.Cell =
        switch change {
        case .growth: .text("share")
        case .points: .text("points")
        default: .empty
        }
      table.row(
        [.text(row.id), .text(wording.words(row.word))] + figures.map(\.cell) + [change, kind])
    }
    return table
  }

  private func heading(_ place: Int) -> String {
    isToCome[place] ? "\(names[place]) (\(wording.words(.toCome)))" : names[place]
  }

  /// By how much the last edition held is above the one before it, before either is rounded: a share
  /// by points.
  private func change(_ figures: [EditionFigures.Figure]) -> ReportTable.Cell {
    let held = zip(figures, isToCome).filter { !$1 }.map(\.0)
    guard let last = held.last?.exact, let before = held.dropLast().last?.exact else {
      return .empty
    }
    if case .share? = held.last?.cell { return .points(last - before) }
    return before > 0 ? .growth(last / before - 1) : .empty
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
      names: editions.indices.map { heading($0) }, measures, table: table, wording: wording)
  }
}
