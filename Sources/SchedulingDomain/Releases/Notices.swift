import CivilTime

extension Programme {
  /// What people notice who knew an older state of the programme: screenings in the order people read
  /// them, those that are gone after them, then films by key.
  ///
  /// What nobody sees is no difference: remarks, clearances, the ledger, calendar state. A screening
  /// that is cancelled in both states is not looked at, whatever else is said of it.
  public func notices(since old: Programme) -> [Notice] {
    let surroundings = Surroundings(self, old)
    var notices: [Notice] = []
    for screening in screeningsInOrder {
      let before = old.screenings[screening.code]
      if let before, before.isSame(as: screening), !surroundings.touch(screening, of: self) {
        continue
      }
      add(
        changes(of: screening, from: before, in: old), of: .screening(screening.code), to: &notices)
    }
    let gone = old.screenings.values.filter { screening in
      screening.status != .cancelled && screenings[screening.code] == nil
    }
    for screening in old.inOrder(gone) {
      add([.removed], of: .screening(screening.code), to: &notices)
    }
    for key in surroundings.films.sorted() {
      guard let before = old.films[key], let film = films[key] else { continue }
      add(film.facts(unlike: before).map { .fact($0) }, of: .film(key), to: &notices)
    }
    return notices
  }

  private func add(
    _ changes: [NoticedChange], of subject: Notice.Subject, to notices: inout [Notice]
  ) {
    if !changes.isEmpty { notices.append(Notice(subject: subject, changes: changes)) }
  }

  private func changes(
    of screening: Screening, from before: Screening?, in old: Programme
  ) -> [NoticedChange] {
    guard let before else { return screening.status == .cancelled ? [] : [.added] }
    if screening.status == .cancelled { return before.status == .cancelled ? [] : [.cancelled] }
    let facts = entryFacts(of: screening)
    let former = old.entryFacts(of: before)
    guard facts != former else { return [] }
    var changes = standing(screening, before)
    if screening.timing != before.timing {
      changes.append(.moved(from: before.timing, to: screening.timing))
    }
    if screening.place != before.place {
      changes.append(.relocated(from: before.place, to: screening.place))
    }
    let (minutes, formerMinutes) = (self.minutes(of: screening), old.minutes(of: before))
    if minutes != formerMinutes { changes.append(.length(from: formerMinutes, to: minutes)) }
    changes += contents(facts, former, screening, before, in: old)
    return changes.isEmpty ? [.details] : changes
  }

  private func standing(_ screening: Screening, _ before: Screening) -> [NoticedChange] {
    guard screening.status != before.status else { return [] }
    if before.status == .cancelled { return [.restored] }
    return [screening.status == .confirmed ? .confirmed : .unconfirmed]
  }

  /// What is shown, by whom it is introduced, for whom it is, and how it is called.
  private func contents(
    _ facts: EntryFacts, _ former: EntryFacts, _ screening: Screening, _ before: Screening,
    in old: Programme
  ) -> [NoticedChange] {
    var changes: [NoticedChange] = []
    let kinds = (facts.order.map(\.part.kind), former.order.map(\.part.kind))
    changes += Part.Kind.noticed.flatMap { kind -> [NoticedChange] in
      switch (kinds.0.contains(kind), kinds.1.contains(kind)) {
      case (true, false): [.partAdded(kind)]
      case (false, true): [.partRemoved(kind)]
      default: []
      }
    }
    let versions = (LanguageVersion(of: before), LanguageVersion(of: screening))
    if versions.0 != versions.1 { changes.append(.version(from: versions.0, to: versions.1)) }
    let films = (allFilms(of: screening), old.allFilms(of: before))
    changes += films.0.filter { !films.1.contains($0) }.map { .filmAdded($0) }
    changes += films.1.filter { !films.0.contains($0) }.map { .filmRemoved($0) }
    let guests = (appearingGuests(in: screening), old.appearingGuests(in: before))
    changes += guests.0.filter { !guests.1.contains($0) }.map { .guestAdded($0) }
    changes += guests.1.filter { !guests.0.contains($0) }.map { .guestRemoved($0) }
    let isRetitled =
      screening.title == nil && before.title == nil && facts.package == former.package
      ? facts.package == nil && films.0 == films.1
        && facts.films.map { $0?.titles } != former.films.map { $0?.titles }
      : screening.title != before.title || facts.package != former.package
    if isRetitled { changes.append(.retitled) }
    if screening.kind != before.kind {
      changes.append(.kind(from: before.kind, to: screening.kind))
    }
    if screening.audience != before.audience {
      changes.append(.audience(from: before.audience, to: screening.audience))
    }
    if screening.admission != before.admission {
      changes.append(.admission(from: before.admission, to: screening.admission))
    }
    if screening.availability != before.availability {
      changes.append(.availability(from: before.availability, to: screening.availability))
    }
    if screening.publicNote != before.publicNote { changes.append(.note) }
    return changes
  }

  /// How long a screening takes from its announced start, where that is known.
  private func minutes(of screening: Screening) -> Int? {
    guard let start = screening.timing.start else {
      if case .known(let minutes) = length(of: screening) { return minutes }
      return nil
    }
    return end(of: screening)?.minutes(since: start.instant)
  }
}

/// What screenings name and two programmes say otherwise; looked for once for all of them.
private struct Surroundings {
  let films: Set<Key<Film>>
  private let packages: Set<Key<Package>>
  private let venues: Set<Key<Venue>>
  private let guests: Set<Key<Guest>>
  private let sections: Set<Key<Section>>

  init(_ new: Programme, _ old: Programme) {
    films = Self.unlike(new.films, old.films)
    packages = Self.unlike(new.packages, old.packages)
    venues = Self.unlike(new.venues, old.venues)
    guests = Self.unlike(new.guests, old.guests)
    sections = Self.unlike(new.sections, old.sections)
  }

  /// Whether anything that a screening names is among them.
  func touch(_ screening: Screening, of programme: Programme) -> Bool {
    if let venue = screening.place.venue, venues.contains(venue) { return true }
    if let package = screening.package, packages.contains(package) { return true }
    if !guests.isEmpty, screening.appearances.contains(where: { guests.contains($0.guest) }) {
      return true
    }
    guard !(films.isEmpty && sections.isEmpty) else { return false }
    return programme.allFilms(of: screening).contains { film in
      films.contains(film)
        || programme.films[film]?.selection.section.map { sections.contains($0) } ?? false
    }
  }

  private static func unlike<Thing: Equatable>(
    _ new: [Key<Thing>: Thing], _ old: [Key<Thing>: Thing]
  ) -> Set<Key<Thing>> {
    var keys = Set(old.keys.filter { new[$0] == nil })
    for (key, thing) in new where old[key] != thing { keys.insert(key) }
    return keys
  }
}

extension Part.Kind {
  /// Kinds of part that people plan their evening by.
  fileprivate static let noticed: [Part.Kind] = [
    .qa, .discussion, .introduction, .speeches, .salute, .music, .intermission, .doors,
  ]
}

extension Screening {
  /// Whether it is the same but for what calendars keep of it.
  fileprivate func isSame(as other: Screening) -> Bool {
    var same = self
    same.calendar = other.calendar
    return same == other
  }
}

extension Film {
  /// What the public reads of it otherwise than of an older state of it.
  func facts(unlike old: Film) -> [FilmFact] {
    FilmFact.allCases.filter { fact in
      switch fact {
      case .title:
        FilmTitles(self) != FilmTitles(old) || otherTitles != old.otherTitles
      case .directors: directors != old.directors
      case .credits: credits.map(\.shown) != old.credits.map(\.shown)
      case .countries: countries != old.countries
      case .year: year != old.year
      case .length: runningTime != old.runningTime
      case .languages: languages != old.languages
      case .rating: rating != old.rating
      case .synopsis: synopsis != old.synopsis
      case .premiere: premiere != old.premiere
      case .awards: awards != old.awards
      case .details:
        category != old.category || length != old.length || colour != old.colour
          || ratio != old.ratio || sound != old.sound
      }
    }
  }
}

extension Credit {
  /// The role and who held it, wherever that is stated.
  fileprivate var shown: [String] { [role] + names }
}

extension Programme {
  /// The films that a screening names, as a whole, in its parts or by its package, each once.
  func allFilms(of screening: Screening) -> [Key<Film>] {
    screening.parts.compactMap(\.film).reduce(into: films(of: screening)) { all, key in
      if !all.contains(key) { all.append(key) }
    }
  }

  /// The guests who appear, each once; none who has declined.
  private func appearingGuests(in screening: Screening) -> [Key<Guest>] {
    announcedAppearances(in: screening).reduce(into: []) { all, appearance in
      if !all.contains(appearance.guest) { all.append(appearance.guest) }
    }
  }
}
