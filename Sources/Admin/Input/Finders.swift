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

extension Programme {
  /// The auditorium of a house that is called so; where another house has one, that is said.
  /// - Parameter option: by which the other house would be named.
  func auditorium(
    _ name: String, of venue: Venue, option: String? = nil
  ) throws(Failure) -> Auditorium {
    do throws(Failure) { return try venue.auditoriumFinder.find(name) } catch {
      let others = venues.values.sorted { $0.key < $1.key }
        .filter { $0.key != venue.key && !$0.auditoriumFinder.called(name).isEmpty }
      guard error.status == .notFound, let other = others.first else { throw error }
      let way = option.map { ": \($0) \(other.key)" } ?? ", \(other.key)."
      throw Failure(
        .notFound, "\(venue.name.text()) has no auditorium “\(name)”.",
        advice: "\(other.name.text()) has one\(way)")
    }
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
