package import CivilTime
package import SchedulingDomain
import Tables

/// A week that a table is to make, with what the person said of it.
package struct SheetWeek: Sendable {
  package var key: Key<FilmWeek>
  /// The festival that it is an edition of; made from the week's name where there is none.
  package var festival: Festival?
  package var name: String
  /// Where nobody has said one, the tables' own and the places in them are asked.
  package var zone: Zone?

  package init(key: Key<FilmWeek>, festival: Festival?, name: String, zone: Zone?) {
    self.key = key
    self.festival = festival
    self.name = name
    self.zone = zone
  }
}

extension SheetWeek {
  /// The week as the tables have it; nil, with a fault, where days or zone are not to be found.
  func programme(_ sheets: [LoadedSheet], order: DateOrder?, _ faults: Faults) -> Programme? {
    let said = WeekFacts(sheets)
    let days = days(sheets, said, order, faults)
    let zone = zone ?? said.zone ?? ZoneGuess(sheets).zone
    if zone == nil {
      faults.error(
        at: nil, "it is not known in which time zone the week is",
        advice: "Say it, for example: --zone Europe/Paris.")
    }
    guard let days, let zone,
      let name = try? LocalizedText(said.names.isEmpty ? [.english: name] : said.names)
    else { return nil }
    let week = FilmWeek(key: key, name: name, days: days, zone: zone)
    if let festival { return Programme(festival: festival, week: week) }
    guard let own = Key<Festival>(from: self.name) ?? (try? Key(key.text)) else { return nil }
    return Programme(festival: Festival(key: own, name: name), week: week)
  }

  private func days(
    _ sheets: [LoadedSheet], _ said: WeekFacts, _ order: DateOrder?, _ faults: Faults
  ) -> FestivalDays? {
    var found = [said.first, said.last].compactMap(\.self)
    for sheet in sheets where sheet.layout.kind == .screenings && found.count < 2 {
      let cells = sheet.rows.compactMap { $0[.date] }.filter { !$0.isOpen }
      let column = DateColumn(cells, days: nil, answer: order)
      found += cells.compactMap(column.day)
    }
    guard let first = said.first ?? found.min(), let last = said.last ?? found.max() else {
      faults.error(
        at: nil, "no dates were found, so the days of the week are not known",
        advice: "Give them in a sheet \"week\" (first_day, last_day), or make the week first: "
          + "filmweek week add.")
      return nil
    }
    return try? FestivalDays(first: min(first, last), last: max(first, last))
  }
}

/// What a sheet of the week says that must be known before all else.
private struct WeekFacts {
  var first: Day?
  var last: Day?
  var zone: Zone?
  var names: [LanguageTag: String] = [:]

  init(_ sheets: [LoadedSheet]) {
    for sheet in sheets where sheet.layout.kind == .week {
      let column = DateColumn([], days: nil, answer: .dayFirst)
      for row in sheet.rows {
        guard let field = row[.field], let cell = row[.value] else { continue }
        switch WeekField.name(field) {
        case "first_day": first = column.day(cell)
        case "last_day": last = column.day(cell)
        case "zone": zone = try? Zone(cell.text)
        case "name": names[sheet.layout.language] = cell.text
        case let name where name.hasPrefix("name_"):
          if let tag = WeekField.language(name.dropFirst(5)) { names[tag] = cell.text }
        default: break
        }
      }
    }
  }
}

/// The zone in which the places of the tables are, where all of them are in one.
private struct ZoneGuess {
  private(set) var zone: Zone?

  init(_ sheets: [LoadedSheet]) {
    var names: Set<String> = []
    let known = Zone.knownIdentifiers
    for sheet in sheets {
      for row in sheet.rows {
        let isWeek = sheet.layout.kind == .week
        let field = row[.field].map(WeekField.name)
        if let city = isWeek && field == "city" ? row[.value] : row[.city] {
          names.formUnion(Self.zones(ofCity: city.text, known))
        }
        let isVenue = sheet.layout.kind == .venues
        if let cell = isWeek && field == "country" ? row[.value] : isVenue ? row[.country] : nil,
          let name = CountryNames.country(cell.text).flatMap({ Self.ofCountries[$0.code] })
        {
          names.insert(name)
        }
      }
    }
    if let only = names.first, names.count == 1 { zone = try? Zone(only) }
  }

  private static func zones(ofCity city: String, _ known: [String]) -> [String] {
    let plain = Headings.plain(city)
    if let zone = ofCities[plain] { return [zone] }
    return known.filter { name in
      guard name.contains("/"), let last = name.split(separator: "/").last else { return false }
      return Headings.plain(String(last)) == plain
    }
  }

  /// Cities that name no zone of the data base.
  private static let ofCities = [
    "hanoi": "Asia/Ho_Chi_Minh", "ha noi": "Asia/Ho_Chi_Minh", "hue": "Asia/Ho_Chi_Minh",
    "ho chi minh city": "Asia/Ho_Chi_Minh", "tp ho chi minh": "Asia/Ho_Chi_Minh",
    "tp hcm": "Asia/Ho_Chi_Minh", "saigon": "Asia/Ho_Chi_Minh", "sai gon": "Asia/Ho_Chi_Minh",
    "da nang": "Asia/Ho_Chi_Minh", "lyon": "Europe/Paris", "marseille": "Europe/Paris",
    "cannes": "Europe/Paris", "nice": "Europe/Paris", "toulouse": "Europe/Paris",
    "bordeaux": "Europe/Paris", "nantes": "Europe/Paris", "lille": "Europe/Paris",
    "strasbourg": "Europe/Paris", "vesoul": "Europe/Paris",
  ]

  /// Countries that festivals are held in and that have one zone.
  private static let ofCountries = [
    "AT": "Europe/Vienna", "BE": "Europe/Brussels", "CH": "Europe/Zurich", "CZ": "Europe/Prague",
    "DE": "Europe/Berlin", "FR": "Europe/Paris", "GB": "Europe/London", "HK": "Asia/Hong_Kong",
    "IT": "Europe/Rome", "JP": "Asia/Tokyo", "KR": "Asia/Seoul", "LA": "Asia/Vientiane",
    "NL": "Europe/Amsterdam", "PL": "Europe/Warsaw", "SG": "Asia/Singapore", "TH": "Asia/Bangkok",
    "TW": "Asia/Taipei", "VN": "Asia/Ho_Chi_Minh",
  ]
}
