import CivilTime
package import SchedulingDomain
import Tables

extension Answers {
  /// Sections, in the order given, each with the films that are in it.
  package func sections(_ sections: [Section]) -> Answer<Section> {
    let films = Dictionary(
      grouping: programme.films.values.sorted { $0.key < $1.key }, by: \.selection.section)
    return Answer(
      "section", sections,
      [
        .text("key") { $0.key }, .text("name") { $0.name.text(preferring: language) },
        .languages("names") { $0.name },
        .text("description") { $0.description?.text(preferring: language) },
        .languages("descriptions") { $0.description },
        .integer("position") { $0.position?.value },
        .list("films") { films[$0.key]?.map(\.key) ?? [] },
        .integer("version") { version(.section, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }

  /// Packages, in the order given, each with its films and the codes of its screenings.
  package func packages(_ packages: [Package]) -> Answer<Package> {
    let screenings = Dictionary(grouping: programme.screeningsInOrder, by: \.package)
    return Answer(
      "package", packages,
      [
        .text("key") { $0.key }, .text("title") { $0.title(in: programme, for: language) },
        .languages("titles") { $0.title }, .list("films") { $0.films },
        .objects("entries", \.entries) { writer, entry in
          writer.member("film", entry.film.text)
          writer.nullableMember("break_minutes", entry.breakAfter?.value)
        },
        .list("screenings") { screenings[$0.key]?.map(\.code) ?? [] },
        .integer("version") { version(.package, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }

  /// Organisations, in the order given, each with the films whose rights it holds.
  package func organisations(_ organisations: [Organisation]) -> Answer<Organisation> {
    let films = Dictionary(
      grouping: programme.films.values.sorted { $0.key < $1.key }, by: \.selection.rightsHolder)
    return Answer(
      "organisation", organisations,
      [
        .text("key") { $0.key }, .text("name") { $0.name.text(preferring: language) },
        .languages("names") { $0.name }, .text("role") { $0.role },
        .text("country") { $0.country }, .text("contact") { $0.contact },
        .text("email") { $0.email }, .text("phone") { $0.phone }, .text("website") { $0.website },
        .list("films") { films[$0.key]?.map(\.key) ?? [] },
        .integer("version") { version(.organisation, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }

  /// Times for which houses are the week's, in the order given.
  package func hires(_ hires: [Hire]) -> Answer<Hire> {
    Answer(
      "hire", hires,
      [
        .text("key") { $0.key }, .text("venue") { $0.venue },
        .text("venue_name") { programme.venues[$0.venue]?.name.text(preferring: language) },
        .text("auditorium") { $0.auditorium },
        .text("auditorium_name") { hire in
          hire.auditorium.flatMap { programme.venues[hire.venue]?.auditorium($0)?.name }?
            .text(preferring: language)
        },
        .text("date") { $0.start.civil.day }, .text("start") { $0.start.rfc3339 },
        .text("end") { $0.end.rfc3339 }, .text("zone") { $0.start.zone },
        .integer("minutes") { $0.end.instant.minutes(since: $0.start.instant) },
        .text("use") { $0.use.rawValue }, .integer("version") { version(.hire, $0.key) },
        .text("note") { $0.remarks.note },
      ])
  }

  /// How long people take between houses, in the order given.
  package func travels(_ travels: [Travel]) -> Answer<Travel> {
    Answer(
      "travel", travels,
      [
        .text("from") { $0.key.from },
        .text("from_name") { programme.venues[$0.key.from]?.name.text(preferring: language) },
        .text("to") { $0.key.to },
        .text("to_name") { programme.venues[$0.key.to]?.name.text(preferring: language) },
        .integer("minutes") { $0.minutes.value },
        .integer("version") { version(.travel, $0.key) }, .text("note") { $0.remarks.note },
      ])
  }
}

extension Package {
  /// Its title, else those of its films.
  fileprivate func title(in programme: Programme, for language: LanguageTag) -> String {
    if let title { return title.text(preferring: language) }
    return films.map { programme.films[$0]?.title(for: language) ?? $0.text }
      .joined(separator: " + ")
  }
}
