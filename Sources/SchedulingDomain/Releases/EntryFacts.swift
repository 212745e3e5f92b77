import CivilTime

/// All that a calendar entry says of a screening, whatever the language of its reader.
///
/// Two states with the same facts make the same entry; what no entry shows is not among them.
struct EntryFacts: Equatable {
  let screening: ShownScreening
  let end: Instant?
  let order: [ShownPart]
  let films: [ShownFilm?]
  let venue: ShownVenue?
  let auditorium: LocalizedText?
  let guests: [String?]
  let package: LocalizedText?
  let sections: [LocalizedText]

  /// What the screening itself says.
  struct ShownScreening: Equatable {
    let kind: Screening.Kind
    let audience: Screening.Audience
    let status: Screening.Status
    let title: LocalizedText?
    let films: [Key<Film>]
    let package: Key<Package>?
    let timing: Timing
    let place: Place
    let audio: LanguageTag?
    let subtitles: [LanguageTag]
    let appearances: [ShownAppearance]
    let note: LocalizedText?
    let admission: Admission?
    let availability: Availability?
    let tickets: String?
  }

  /// Who appears, and as what.
  struct ShownAppearance: Equatable {
    let guest: Key<Guest>
    let role: Appearance.Role
    let part: Part.Kind?
  }

  /// A part of the running order, with its length as it is shown.
  struct ShownPart: Equatable {
    let part: Part
    let length: RunningTime?
  }

  /// What an entry says of a film.
  struct ShownFilm: Equatable {
    let titles: FilmTitles
    let directors: [String]
    let countries: [Country]
    let year: ProductionYear?
    let runningTime: RunningTime?
  }

  /// What an entry says of a venue.
  struct ShownVenue: Equatable {
    let name: LocalizedText
    let address: String?
    let city: String?
    let position: GeoPosition?
    /// Whether an auditorium can still be named.
    let hasAuditoria: Bool
  }
}

/// The titles of a film between which the language of its reader decides; two are the same where
/// every reader reads the same.
struct FilmTitles: Equatable {
  private let film: Film

  init(_ film: Film) { self.film = film }

  static func == (first: FilmTitles, second: FilmTitles) -> Bool {
    let (one, other) = (first.film, second.film)
    guard one.originalTitle == other.originalTitle else { return false }
    if one.titles == other.titles, one.originalLanguage == other.originalLanguage { return true }
    let stated = [one, other].flatMap { film in
      (film.titles?.entries.map(\.language) ?? []) + [film.originalLanguage ?? .english]
    }
    // English stands for every language in which neither has a title.
    return Set(stated).union([.english]).allSatisfy { one.title(for: $0) == other.title(for: $0) }
  }
}

extension Programme {
  /// All that a calendar entry shows of a screening.
  func entryFacts(of screening: Screening) -> EntryFacts {
    let order = runningOrder(of: screening)
    let appearances = announcedAppearances(in: screening)
    return EntryFacts(
      screening: EntryFacts.ShownScreening(screening, appearances), end: end(of: screening),
      order: order.map { EntryFacts.ShownPart(part: $0, length: length(of: $0)) },
      films: (self.films(of: screening) + order.compactMap(\.film)).map { key in
        films[key].map { EntryFacts.ShownFilm($0) }
      },
      venue: screening.place.venue.flatMap { venues[$0] }.map { EntryFacts.ShownVenue($0) },
      auditorium: screening.place.auditorium.flatMap { auditorium($0)?.name },
      guests: appearances.map { guests[$0.guest]?.name },
      package: screening.package.flatMap { packages[$0]?.title },
      sections: sections(of: screening).map(\.name))
  }
}

extension EntryFacts.ShownScreening {
  fileprivate init(_ screening: Screening, _ appearances: [Appearance]) {
    self.init(
      kind: screening.kind, audience: screening.audience, status: screening.status,
      title: screening.title, films: screening.films, package: screening.package,
      timing: screening.timing,
      place: screening.place, audio: screening.audio, subtitles: screening.subtitles,
      appearances: appearances.map {
        EntryFacts.ShownAppearance(guest: $0.guest, role: $0.role, part: $0.part)
      },
      note: screening.publicNote, admission: screening.admission,
      availability: screening.availability,
      tickets: screening.ticketAddress)
  }
}

extension EntryFacts.ShownFilm {
  fileprivate init(_ film: Film) {
    self.init(
      titles: FilmTitles(film), directors: film.directors, countries: film.countries,
      year: film.year, runningTime: film.runningTime)
  }
}

extension EntryFacts.ShownVenue {
  fileprivate init(_ venue: Venue) {
    self.init(
      name: venue.name, address: venue.address, city: venue.city, position: venue.position,
      hasAuditoria: !venue.auditoria.isEmpty)
  }
}
