import SchedulingDomain
import Wording

extension WeekReports {
  /// A bar a film with the seats there were behind it.
  var filmPicture: Picture? {
    let sums = programme.sums(of: summary, by: .film).filter { sum in
      if case .films(let films) = sum.group { !films.isEmpty } else { false }
    }
    let bars = sums.map { sum in
      Bar(label: name(sum.group), figure: sum.admissions, room: room(of: sum.group))
    }
    var table = ReportTable(
      "films", wording.words(.films),
      [
        .init("film", wording.words(.film), .key), .init("name", wording.words(.film)),
        .init("admissions", wording.words(.admissions), .number),
        .init("seats", wording.words(.seats), .number),
      ])
    for (sum, bar) in zip(sums, bars) {
      table.row([
        .maybe(sum.group?.text), .text(bar.label), .number(bar.figure), .known(bar.room),
      ])
    }
    let hasRoom = bars.contains { $0.room != nil }
    return Picture.bars(
      "films", title: wording.pictureTitle(.films),
      description: wording.pictured(
        .films, min(bars.count, Picture.most),
        bars.first.map { ($0.label, wording.grouped($0.figure)) }),
      bars, table: table, wording: wording,
      legend: hasRoom
        ? [
          (wording.words(.admissions), .series[0]), (wording.words(.seats), .behind),
        ] : [])
  }

  /// The seats of the counted screenings of some films; nil where those of one are not known.
  private func room(of group: AttendanceSum.Group?) -> Int? {
    guard case .films(let films) = group else { return nil }
    var seats = 0
    for line in summary.lines
    where line.isAdmission && line.standing != nil && programme.films(of: line.screening) == films {
      guard let room = self.seats(line) else { return nil }
      seats += room
    }
    return seats
  }

  /// A bar a country, those not known among them.
  func countryPicture(_ table: ReportTable) -> Picture? {
    let bars: [Bar] = table.rows.compactMap { row in
      guard case .text(let name) = row[1], case .number(let figure) = row[4] else { return nil }
      return Bar(
        label: name, figure: figure, colour: row[0] == .empty ? .behind : .series[0])
    }
    let known = bars.filter { $0.colour != .behind }
    guard !known.isEmpty else { return nil }
    return Picture.bars(
      "audience-countries", title: wording.pictureTitle(.countries),
      description: wording.pictured(
        .countries, known.count,
        known.first.map { ($0.label, wording.grouped($0.figure)) }),
      bars, table: table, wording: wording)
  }

  /// A tile a country, by how many of the audience came from there.
  func countryMap(_ table: ReportTable) -> Picture? {
    var figures: [Country: Int] = [:]
    for row in table.rows {
      guard case .text(let code) = row[0], case .number(let figure) = row[4],
        let country = try? Country(code)
      else { continue }
      figures[country] = figure
    }
    let most = figures.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Picture.tiles(
      "audience-map", title: wording.pictureTitle(.map),
      description: wording.pictured(
        .map, figures.count, most.map { (wording.name(of: $0.key), wording.grouped($0.value)) }),
      figures, table: table, wording: wording, note: wording.mapNote)
  }
}
