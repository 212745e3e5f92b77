import CivilTime
package import SchedulingDomain

/// Answers about one programme, in the members that scripts rely on.
///
/// Instants are RFC 3339 with offset, lengths whole minutes, countries ISO 3166-1 alpha-2,
/// languages BCP 47; what is not known is null.
package struct Answers {
  let programme: Programme
  let language: LanguageTag
  let versions: [ItemName: Int]
  let contested: Set<ScreeningCode>

  /// - Parameters:
  ///   - language: of titles and names that are given in one language.
  ///   - versions: how often each thing was written; none for a programme from a file.
  ///   - contested: screenings that want a room and have none.
  package init(
    _ programme: Programme, language: LanguageTag = .english, versions: [ItemName: Int] = [:],
    contested: Set<ScreeningCode> = []
  ) {
    self.programme = programme
    self.language = language
    self.versions = versions
    self.contested = contested
  }

  /// Festivals, by key.
  package static func festivals(
    _ festivals: [Festival], language: LanguageTag = .english
  ) -> Answer<Festival> {
    Answer(
      "festival", festivals,
      [
        .text("key") { $0.key }, .text("name") { $0.name.text(preferring: language) },
        .languages("names") { $0.name }, .text("note") { $0.remarks.note },
      ])
  }

  /// Weeks, each with the key of its festival.
  package static func weeks(
    _ weeks: [(festival: Key<Festival>, week: FilmWeek)], language: LanguageTag = .english
  ) -> Answer<(festival: Key<Festival>, week: FilmWeek)> {
    Answer(
      "week", weeks,
      [
        .text("key") { $0.week.key }, .text("festival") { $0.festival },
        .text("name") { $0.week.name.text(preferring: language) },
        .languages("names") { $0.week.name },
        .text("theme") { $0.week.theme?.text(preferring: language) },
        .text("first_day") { $0.week.days.first }, .text("last_day") { $0.week.days.last },
        .text("zone") { $0.week.zone }, .text("day_starts") { $0.week.clock.dayStarts },
        .text("city") { $0.week.city }, .text("country") { $0.week.country },
        .text("part_of") { $0.week.partOf },
        .integer("turnaround_minutes") { $0.week.turnaround.value },
        .integer("assumed_minutes") { $0.week.assumedLength.value },
        .text("note") { $0.week.remarks.note },
      ])
  }

  func version(_ kind: Item.Kind, _ key: some CustomStringConvertible) -> Int? {
    versions[ItemName(kind, key)]
  }
}
