import SchedulingDomain
import Wording

extension WeekReports {
  /// Where films, guests and the audience come from: three different things.
  package var countries: Report {
    var report = begin(.countries)
    report.say([wording.countryNotions])
    let audience = table(by: .country)
    report.show(production)
    report.show(guestCountries)
    report.show(audience)
    report.show(countryPicture(audience))
    report.show(countryMap(audience))
    return report
  }

  /// Films that are shown in the week, by key.
  var shownFilms: [Film] {
    Set(takingPlace.flatMap { programme.films(of: $0.screening) }).sorted()
      .compactMap { programme.films[$0] }
  }

  /// Films by their main country, which add up, and by any of theirs, which do not.
  private var production: ReportTable {
    var table = ReportTable(
      "films_by_country", wording.words(.filmsByCountry),
      [
        .init("country", "", .key),
        .init("name", wording.words(.country), .longText, priority: 3),
        .init("main", wording.words(.mainCountry), .bar, priority: 2),
        .init("any", wording.words(.anyCountry), .number, priority: 1),
      ])
    let films = shownFilms
    let main = Dictionary(grouping: films, by: \.countries.first).mapValues(\.count)
    var any: [Country: Int] = [:]
    for film in films { for country in Set(film.countries) { any[country, default: 0] += 1 } }
    for country in any.keys.sorted(by: { (any[$1] ?? 0, $0) < (any[$0] ?? 0, $1) }) {
      table.row([
        .text(country.code), .text(wording.name(of: country)), .number(main[country] ?? 0),
        .number(any[country] ?? 0),
      ])
    }
    if let unknown = main[nil] {
      table.row([.empty, .text(wording.phrase(.notKnown)), .number(unknown), .number(unknown)])
    }
    return table
  }

  /// Guests who appear in the week by their country.
  private var guestCountries: ReportTable {
    var table = ReportTable(
      "guests_by_country", wording.words(.guestsByCountry),
      [
        .init("country", "", .key), .init("name", wording.words(.country), .longText, priority: 2),
        .init("guests", wording.words(.guests), .bar, priority: 1),
      ])
    let guests = appearingGuests.compactMap { programme.guests[$0] }
    let counted = Dictionary(grouping: guests, by: \.country).mapValues(\.count)
    let known = counted.keys.compactMap(\.self)
    for country in known.sorted(by: { (counted[$1] ?? 0, $0) < (counted[$0] ?? 0, $1) }) {
      table.row([
        .text(country.code), .text(wording.name(of: country)), .number(counted[country] ?? 0),
      ])
    }
    if let unknown = counted[nil] {
      table.row([.empty, .text(wording.phrase(.notKnown)), .number(unknown)])
    }
    return table
  }
}
