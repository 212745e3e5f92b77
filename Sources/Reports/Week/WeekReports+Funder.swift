import SchedulingDomain
import Wording

extension WeekReports {
  /// The figures that a funder asks for, in the form that is named; what is not known stays blank.
  package func funder(_ form: FunderForm) -> Report {
    var report = begin(.funder)
    switch form {
    case .euMedia:
      report.say([
        wording.form(
          "MEDIA, support to film festivals, part A.2 “Festival Statistics”", "2014-2020",
          "Education, Audiovisual and Culture Executive Agency")
      ])
      report.show(mediaRows)
      report.say(mediaThresholds)
    case .plain:
      report.show(plainRows)
      report.say(definitions)
    }
    report.show(venueShares)
    report.say([wording.venueShareNote])
    return report
  }

  /// A table of the rows of a form.
  var formTable: ReportTable {
    ReportTable(
      "rows", wording.words(.inBrief),
      [
        .init("row", "", .key), .init("name", wording.words(.measure), .longText, priority: 3),
        .init("figure", wording.words(.figure), .number, priority: 4),
        .init("needs", wording.words(.needs), .longText, priority: 2),
      ])
  }

  /// What any funder asks for.
  var plainRows: ReportTable {
    var table = formTable
    for figure in EditionFigures(self).all {
      table.row([
        .text(figure.id), .text(wording.words(figure.word)),
        figure.cell == .unknown ? .empty : figure.cell, needs(figure),
      ])
    }
    return table
  }

  /// What a figure that any funder asks for still needs.
  private func needs(_ figure: EditionFigures.Figure) -> ReportTable.Cell {
    let isOfFilms = figure.id == "admissions"
    let withoutCountry = shownFilms.count(where: \.countries.isEmpty)
    if figure.id == "film_countries", withoutCountry > 0 {
      return .text(wording.lacking(.countries, of: withoutCountry))
    }
    let lines = takingPlace.filter { isOfFilms ? $0.isAdmission : true }
    let missing = lines.count { $0.standing == nil }
    if isOfFilms || figure.id == "audience", missing > 0 {
      return .text(wording.countsMissing(missing, of: lines.count, withEvents: !isOfFilms))
    }
    return figure.cell == .unknown ? .text(wording.phrase(.notKnown)) : .empty
  }

  /// Each venue's part of the screenings and of the admissions.
  var venueShares: ReportTable {
    var table = ReportTable(
      "venues", wording.words(.venues),
      [
        .init("venue", "", .key), .init("name", wording.words(.venue), .longText, priority: 4),
        .init("screenings", wording.words(.screenings), .number, priority: 2),
        .init("screenings_share", wording.words(.share), .number, priority: 1),
        .init("admissions", wording.words(.admissions), .bar, priority: 3),
        .init("admissions_share", wording.words(.share), .number, priority: 1),
      ])
    let shown = takingPlace.filter(\.isAdmission)
    let venues = Dictionary(grouping: shown, by: \.screening.place.venue)
    for venue in venues.keys.compactMap(\.self).sorted() + (venues[nil] == nil ? [] : [nil]) {
      let lines = venues[venue] ?? []
      let counted = lines.compactMap(\.standing)
      let people = counted.reduce(0) { $0 + $1.figure }
      table.row([
        .maybe(venue?.text), .text(venue.map { name($0) } ?? name(AttendanceSum.Group?.none)),
        .number(lines.count), .share(lines.count, of: shown.count),
        counted.isEmpty ? .unknown : .number(people),
        counted.isEmpty ? .unknown : .share(people, of: summary.admissions),
      ])
    }
    return table
  }
}
