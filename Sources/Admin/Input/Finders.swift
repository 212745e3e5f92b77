import SchedulingDomain
import UseCases

extension Programme {
  var filmFinder: Finder<Film> {
    Finder(
      "film",
      films.values.sorted { $0.key < $1.key }.map { film in
        let titles = film.titles?.entries.map(\.text) ?? []
        return .init(
          key: film.key.text, names: [film.originalTitle] + titles + film.otherTitles, item: film)
      })
  }

  var venueFinder: Finder<Venue> {
    Finder(
      "venue",
      venues.values.sorted { $0.key < $1.key }.map {
        .init(key: $0.key.text, names: $0.name.entries.map(\.text), item: $0)
      })
  }

  var guestFinder: Finder<Guest> {
    Finder(
      "guest",
      guests.values.sorted { $0.key < $1.key }.map {
        .init(
          key: $0.key.text, names: [$0.name, $0.sortName, $0.familyName].compactMap(\.self),
          item: $0)
      })
  }

  var screeningFinder: Finder<Screening> {
    Finder(
      "screening",
      screenings.values.sorted { $0.code < $1.code }.map { screening in
        let own = screening.title?.entries.map(\.text) ?? []
        let shown = self.films(of: screening).compactMap { films[$0] }.flatMap { film in
          [film.originalTitle] + (film.titles?.entries.map(\.text) ?? [])
        }
        return .init(key: screening.code.text, names: own + shown, item: screening)
      })
  }
}

extension Venue {
  var auditoriumFinder: Finder<Auditorium> {
    Finder(
      "auditorium",
      auditoria.map {
        .init(key: $0.key.text, names: $0.name?.entries.map(\.text) ?? [], item: $0)
      })
  }
}

extension [WeekEntry] {
  var finder: Finder<WeekEntry> {
    Finder(
      "week",
      map { .init(key: $0.week.key.text, names: $0.week.name.entries.map(\.text), item: $0) })
  }
}

extension [Festival] {
  var finder: Finder<Festival> {
    Finder(
      "festival", map { .init(key: $0.key.text, names: $0.name.entries.map(\.text), item: $0) })
  }
}
