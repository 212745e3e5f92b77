import CivilTime
import SchedulingDomain
import UseCases

extension Programme {
  var filmFinder: Finder<Film> {
    finder("film", films) { film in
      [film.originalTitle] + (film.titles?.texts ?? []) + film.otherTitles
    }
  }

  var venueFinder: Finder<Venue> { finder("venue", venues) { $0.name.texts } }

  var guestFinder: Finder<Guest> {
    finder("guest", guests) { [$0.name, $0.sortName, $0.familyName].compactMap(\.self) }
  }

  var groupFinder: Finder<GuestGroup> {
    Finder(
      "group", noun: "guest", verb: "edit GUEST --group LABEL",
      guestGroups.map { .init(key: $0.label, names: [], item: $0) })
  }

  var sectionFinder: Finder<Section> { finder("section", sections) { $0.name.texts } }

  var packageFinder: Finder<Package> { finder("package", packages) { $0.title?.texts ?? [] } }

  var organisationFinder: Finder<Organisation> {
    finder("organisation", organisations) { $0.name.texts }
  }

  var printFinder: Finder<Print> { finder("print", prints) { names(of: $0.film) } }

  var hireFinder: Finder<Hire> {
    finder("hire", hires) { hire in
      let house = venues[hire.venue]
      let room = hire.auditorium.map { house?.auditorium($0)?.name?.text() ?? $0.text }
      let day = hire.start.civil.day.description
      return (house?.name.texts ?? []).map { "\($0) \(room ?? "") \(day)" }
    }
  }

  var screeningFinder: Finder<Screening> {
    finder("screening", screenings) { screening in
      let package = screening.package.flatMap { packages[$0]?.title }
      return (screening.title?.texts ?? []) + (package?.texts ?? [])
        + films(of: screening).flatMap(names)
    }
  }

  /// The titles of a film, none where it is not there.
  private func names(of film: Key<Film>) -> [String] {
    films[film].map { [$0.originalTitle] + ($0.titles?.texts ?? []) } ?? []
  }

  private func finder<Thing: Keyed>(
    _ kind: String, _ things: [Thing.KeyType: Thing], names: (Thing) -> [String]
  ) -> Finder<Thing> {
    Finder(
      kind,
      things.values.sorted { $0.key < $1.key }.map {
        .init(key: $0.key.description, names: names($0), item: $0)
      })
  }
}

extension Venue {
  var auditoriumFinder: Finder<Auditorium> {
    Finder(
      "auditorium",
      auditoria.map { .init(key: $0.key.text, names: $0.name?.texts ?? [], item: $0) })
  }
}

extension [WeekEntry] {
  var finder: Finder<WeekEntry> {
    Finder("week", map { .init(key: $0.week.key.text, names: $0.week.name.texts, item: $0) })
  }
}

extension [Festival] {
  var finder: Finder<Festival> {
    Finder("festival", map { .init(key: $0.key.text, names: $0.name.texts, item: $0) })
  }
}

extension LocalizedText {
  /// The texts, whatever their languages.
  var texts: [String] { entries.map(\.text) }
}
