import SchedulingDomain
import Wording

extension WeekReports {
  /// The rows of "Festival Statistics" in the form's own words, and what stays blank and why.
  var mediaRows: ReportTable {
    var table = formTable
    let films = shownFilms
    let european = films.filter { $0.countries.first.map(MediaCountries.contains) ?? false }
    let foreign = european.filter { $0.countries.first != programme.week.country }
    let low = foreign.filter { $0.countries.first.map(MediaCountries.isOfLowCapacity) ?? false }
    let other = films.filter { $0.countries.first.map { !MediaCountries.contains($0) } ?? false }
    let places = Set(european.compactMap(\.countries.first))
    let origin = lacking(films, .countries, \.countries.isEmpty)
    let length = lacking(european, .length, { isFeature($0) == nil })
    let kind = lacking(films, .category, { $0.category == nil })
    let premiere = lacking(films, .premiere, { $0.premiere == nil })
    let nation = programme.week.country == nil ? wording.countryOfWeekMissing : nil
    func row(_ id: String, _ name: String, _ figure: Int?, _ needs: [String?]) {
      let needs = wording.series(needs.compactMap(\.self))
      table.row([
        .text(id), .text(name), figure.map { .number($0) } ?? .empty,
        needs.isEmpty ? .empty : .text(needs),
      ])
    }
    func count(_ category: Film.Category) -> Int { films.count { $0.category == category } }
    row("films", "Total number of films in the catalogue", films.count, [])
    row("fictions", "Total number of fictions", count(.fiction), [kind])
    row("documentaries", "Total number of documentaries", count(.documentary), [kind])
    row("animations", "Total number of animations", count(.animation), [kind])
    row("national_premieres", "Total number of national premières", nationalPremieres, [premiere])
    row("unreleased", "Total number of unreleased films", nil, [wording.releasesNotKept])
    row("european", "Total number of European films", european.count, [origin])
    row(
      "european_features", "- European feature films",
      european.count { isFeature($0) == true }, [origin, length])
    row(
      "european_shorts", "- European short films", european.count { isFeature($0) == false },
      [origin, length])
    row(
      "non_national", "Total number of European non-national films",
      nation == nil ? foreign.count : nil, [origin, nation])
    row(
      "low_capacity", "- from a MEDIA country with a low audiovisual production capacity",
      nation == nil ? low.count : nil, [origin, nation])
    row(
      "non_media", "Total number of films originating in a non-MEDIA country", other.count,
      [origin])
    row(
      "media_countries", "Number of MEDIA countries represented by films in the catalogue",
      places.count, [origin])
    let missing = takingPlace.filter { $0.standing == nil }
    row(
      "overall_audience", "Overall audience (screenings, concerts, round tables, …)",
      summary.audience, [uncounted(missing)])
    row(
      "screening_audience", "Audience at screenings (excluding open-air screenings)",
      summary.admissions, [uncounted(missing.filter(\.isAdmission)), wording.openAirNotKnown])
    return table
  }

  /// The thresholds that calls have set, and whether they are met.
  var mediaThresholds: [String] {
    let films = shownFilms.filter { !$0.countries.isEmpty }
    let european = films.filter { $0.countries.first.map(MediaCountries.contains) ?? false }
    guard !films.isEmpty else { return [] }
    let foreign = european.filter { $0.countries.first != programme.week.country }
    let places = Set(european.compactMap(\.countries.first)).count
    func share(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? "-" : wording.percent(Double(part) / Double(whole))
    }
    let features = european.count { isFeature($0) == true }
    return [
      wording.europeanShare(share(european.count, films.count), features: features),
      wording.nonNationalShare(share(foreign.count, european.count)),
      wording.mediaCountries(places), wording.europeanRule,
    ]
  }

  /// Films that were never shown in the country before: those of a higher standing too.
  private var nationalPremieres: Int {
    shownFilms.count { film in
      switch film.premiere?.status {
      case .world, .international, .continental, .national: true
      case .regional, Premiere.Status.none?, nil: false
      }
    }
  }

  func isFeature(_ film: Film) -> Bool? {
    film.length.map { $0 == .feature } ?? film.runningTime.map { $0.value >= 60 }
  }

  private func lacking(
    _ films: [Film], _ what: Wording.FunderNeed, _ isLacking: (Film) -> Bool
  ) -> String? {
    let count = films.count(where: isLacking)
    return count == 0 ? nil : wording.lacking(what, of: count)
  }

  private func uncounted(_ lines: [AttendanceSummary.Line]) -> String? {
    lines.isEmpty
      ? nil : wording.countsOf(wording.list(lines.map(\.screening.code.text), upTo: 6))
  }
}
