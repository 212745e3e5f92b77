import CivilTime
import SchedulingDomain
import Wording

extension WeekReports {
  /// Admissions and gross by film and festival day, and the best of them.
  package var boxOffice: Report {
    let figures = BoxOfficeFigures(self)
    var report = begin(.boxOffice)
    if figures.currencies.isEmpty {
      report.say([wording.grossNotStated])
    } else {
      report.show(gross(figures))
    }
    report.show(records(figures))
    report.show(byFilm(figures))
    report.show(byDay(figures))
    report.show(byFilmAndDay(figures))
    report.show(filmPicture)
    if !figures.currencies.isEmpty { report.say([wording.grossRule]) }
    let events = figures.ofEvents
    if !events.amounts.isEmpty {
      let amounts = events.currencies.compactMap { events.gross(in: $0).map { wording.money($0) } }
      report.say([wording.grossOfEvents(amounts.joined(separator: ", "))])
    }
    return report
  }

  /// What was taken in each currency, and of how many screenings that is known.
  private func gross(_ figures: BoxOfficeFigures) -> ReportTable {
    var table = ReportTable(
      "gross", wording.words(.gross),
      [
        .init("currency", wording.words(.currency), priority: 5),
        .init("gross", wording.words(.gross), .number, priority: 5),
        .init("people", wording.words(.payers), .number, priority: 2),
        .init("average_price", wording.words(.averagePrice), .number, priority: 3),
        .init("screenings", wording.words(.screeningsWithGross), priority: 4),
        .init("missing", wording.words(.missing), .longText, priority: 1),
      ])
    let stated = Set(figures.shows.filter { !$0.takings.amounts.isEmpty }.map(\.code))
    let missing = figures.screenings.filter { !stated.contains($0) }.map(\.text)
    let whole = figures.takings(of: figures.shows)
    for currency in figures.currencies {
      let with = figures.shows.count { $0.takings.amounts[currency] != nil }
      table.row([
        .text(currency.code), .gross(whole, currency), .people(whole, currency),
        .average(whole, currency), .text(wording.some(with, of: figures.screenings.count)),
        .text(wording.list(missing)),
      ])
    }
    return table
  }

  private func byFilm(_ figures: BoxOfficeFigures) -> ReportTable {
    var table = ReportTable(
      "films", wording.pictureTitle(.films),
      [
        .init("film", "", .key), .init("name", wording.words(.film), .longText, priority: 4),
        .init("screenings", wording.words(.screenings), .number, priority: 1),
        .init("admissions", wording.words(.admissions), .bar, priority: 3),
      ] + grossColumns(figures, average: true) + [
        .init("best_day", wording.words(.bestDay), priority: 0),
        .init("best_day_admissions", wording.words(.admissions), .number, priority: 0),
      ])
    for films in figures.films {
      let own = figures.shows.filter { $0.films == films }
      let group = AttendanceSum.Group.films(films)
      let best = figures.best(own, by: \.day) { figures.admissions(of: $0) }
      let head: [ReportTable.Cell] = [
        .text(group.text), .text(name(group)), .number(own.count),
        .known(figures.admissions(of: own)),
      ]
      table.row(
        head + cells(figures, figures.takings(of: own), average: true) + [
          .maybe(best.map { wording.shortDay($0.group) }),
          best.map { .number($0.figure) } ?? .empty,
        ])
    }
    return table
  }

  private func byDay(_ figures: BoxOfficeFigures) -> ReportTable {
    var table = ReportTable(
      "days", wording.admissions(by: wording.words(.festivalDay)),
      [
        .init("festival_day", "", .key), .init("name", wording.words(.festivalDay), priority: 4),
        .init("screenings", wording.words(.screenings), .number, priority: 1),
        .init("admissions", wording.words(.admissions), .bar, priority: 3),
        .init("so_far", wording.words(.cumulative), .number, priority: 2),
      ]
        + figures.currencies.flatMap { currency -> [ReportTable.Column] in
          [
            grossColumn(currency),
            .init(
              "gross_so_far_\(currency.code.lowercased())",
              "\(wording.words(.cumulative)), \(currency)", .number),
          ]
        } + [.init("is_best", wording.words(.bestDay), priority: 0)])
    let best = figures.best(figures.shows, by: \.day) { figures.admissions(of: $0) }
    var soFar: (admissions: Int?, takings: Takings) = (nil, Takings())
    for day in figures.days {
      let own = figures.shows.filter { $0.day == day }
      let admissions = figures.admissions(of: own)
      let takings = figures.takings(of: own)
      if let admissions { soFar.admissions = (soFar.admissions ?? 0) + admissions }
      soFar.takings.add(takings)
      let head: [ReportTable.Cell] = [
        .maybe(day?.description), .text(day.map { wording.shortDay($0) } ?? name(nil)),
        .number(own.count), .known(admissions), .known(soFar.admissions),
      ]
      let money = figures.currencies.flatMap { currency -> [ReportTable.Cell] in
        [.gross(takings, currency), .gross(soFar.takings, currency)]
      }
      table.row(head + money + [best != nil && best?.group == day ? .text("*") : .empty])
    }
    return table
  }

  private func byFilmAndDay(_ figures: BoxOfficeFigures) -> ReportTable {
    var table = ReportTable(
      "film_days", "\(wording.words(.film)) × \(wording.words(.festivalDay))",
      [
        .init("film", "", .key), .init("name", wording.words(.film), .longText, priority: 3),
        .init("festival_day", "", .key), .init("day", wording.words(.festivalDay), priority: 2),
        .init("admissions", wording.words(.admissions), .number, priority: 4),
      ] + grossColumns(figures, average: false))
    for films in figures.films {
      let group = AttendanceSum.Group.films(films)
      for day in figures.days {
        let own = figures.shows.filter { $0.films == films && $0.day == day }
        guard !own.isEmpty else { continue }
        let head: [ReportTable.Cell] = [
          .text(group.text), .text(name(group)), .maybe(day?.description),
          .text(day.map { wording.shortDay($0) } ?? name(nil)),
          .known(figures.admissions(of: own)),
        ]
        table.row(head + cells(figures, figures.takings(of: own), average: false))
      }
    }
    return table
  }
}

extension WeekReports {
  /// The best day, film and screening by admissions, and by the gross in each currency.
  private func records(_ figures: BoxOfficeFigures) -> ReportTable {
    var table = ReportTable(
      "records", wording.words(.records),
      [
        .init("record", "", .key), .init("name", wording.words(.record), priority: 4),
        .init("of", "", .key), .init("what", wording.words(.title), .longText, priority: 3),
        .init("admissions", wording.words(.admissions), .number, priority: 4),
        .init("gross", wording.words(.gross), .number, priority: 4),
        .init("currency", wording.words(.currency), priority: 4),
      ])
    for currency in [nil] + figures.currencies.map(Currency?.some) {
      let measure: ([BoxOfficeFigures.Show]) -> Int? = { shows in
        guard let currency else { return figures.admissions(of: shows) }
        return figures.takings(of: shows).amounts[currency]?.minorUnits
      }
      func add(_ id: String, _ word: ReportWord, _ key: String, _ title: String, _ figure: Int) {
        let money = currency.flatMap { try? Money(minorUnits: figure, $0) }
        table.row([
          .text(id), .text(wording.words(word)), .text(key), .text(title),
          currency == nil ? .number(figure) : .empty, money.map { .money($0) } ?? .empty,
          .maybe(currency?.code),
        ])
      }
      let words: (day: ReportWord, film: ReportWord, screening: ReportWord) =
        currency == nil
        ? (.bestDay, .bestFilm, .bestScreening) : (.highestDay, .highestFilm, .highestScreening)
      if let best = figures.best(figures.shows, by: \.day, measure) {
        add(
          "best_day", words.day, best.group.description, wording.shortDay(best.group), best.figure)
      }
      if let best = figures.best(figures.shows, by: { $0.films }, measure) {
        let group = AttendanceSum.Group.films(best.group)
        add("best_film", words.film, group.text, name(group), best.figure)
      }
      if let best = figures.best(figures.shows, by: { $0.code }, measure),
        let screening = programme.screenings[best.group]
      {
        let when = screening.timing.day.map { ", " + wording.shortDay($0) } ?? ""
        let title = "\(best.group) \(programme.title(of: screening, for: tag))\(when)"
        add("best_screening", words.screening, best.group.text, title, best.figure)
      }
    }
    return table
  }

  private func grossColumn(_ currency: Currency) -> ReportTable.Column {
    .init(
      "gross_\(currency.code.lowercased())", "\(wording.words(.gross)), \(currency)", .number,
      priority: 3)
  }

  /// A column for each currency, or three: gross, average price, and of how many people that is.
  private func grossColumns(
    _ figures: BoxOfficeFigures, average: Bool
  ) -> [ReportTable.Column] {
    figures.currencies.flatMap { currency -> [ReportTable.Column] in
      let price = ReportTable.Column(
        "average_price_\(currency.code.lowercased())",
        "\(wording.words(.averagePrice)), \(currency)", .number,
        priority: 1)
      let people = ReportTable.Column(
        "people_\(currency.code.lowercased())", "\(wording.words(.payers)), \(currency)", .number,
        priority: 0)
      return [grossColumn(currency)] + (average ? [price, people] : [])
    }
  }

  private func cells(
    _ figures: BoxOfficeFigures, _ takings: Takings, average: Bool
  ) -> [ReportTable.Cell] {
    figures.currencies.flatMap { currency -> [ReportTable.Cell] in
      [.gross(takings, currency)]
        + (average ? [.average(takings, currency), .people(takings, currency)] : [])
    }
  }
}
