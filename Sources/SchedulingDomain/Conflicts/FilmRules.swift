import CivilTime

// One film: whether it may be shown, when first, how soon again, and what is known of it.
extension RuleBook {
  func filmConflicts(of film: Film, _ present: [Occasion]) -> [Conflict] {
    gaps(in: film) + leaves(for: film, present) + invitation(of: film, present)
      + openEnds(because: film, present) + premieres(of: film, present)
      + repeats(of: film, present) + coverage(of: film, present)
  }

  private func gaps(in film: Film) -> [Conflict] {
    facts.fields.filter { !film.states($0) }.map { field in
      Conflict(.dataGap(.film(film.key, field)), of: [], at: nil)
    }
  }

  /// The leave of the owner is asked after once anybody keeps it; that of the authorities where it
  /// is known to be needed.
  private func leaves(for film: Film, _ present: [Occasion]) -> [Conflict] {
    guard !present.isEmpty else { return [] }
    var missing: [(Conflict.Leave, Permission.State?)] = []
    let (rights, permit) = (film.selection.rights?.state, film.selection.permit?.state)
    if rights != .granted, rights != nil || facts.rightsAreKept {
      missing.append((.rights, rights))
    }
    if let permit, permit != .granted { missing.append((.permit, permit)) }
    return missing.map { Conflict(.rightsMissing(film.key, $0.0, $0.1), about: present) }
  }

  private func invitation(of film: Film, _ present: [Occasion]) -> [Conflict] {
    guard let status = film.selection.status, status != .confirmed else { return [] }
    let announced = present.filter { $0.screening.status == .confirmed || status == .withdrawn }
    guard !announced.isEmpty else { return [] }
    return [Conflict(.notConfirmed(.film(film.key, status)), about: announced)]
  }

  /// Screenings whose end is not known because nobody knows how long the film is.
  private func openEnds(because film: Film, _ present: [Occasion]) -> [Conflict] {
    guard film.runningTime == nil else { return [] }
    let open = present.filter { occasion in
      let screening = occasion.screening
      if case .time(_, .some) = screening.timing { return false }
      return occasion.order.contains {
        $0.film == film.key && $0.length == nil
      }
    }
    return open.isEmpty ? [] : [Conflict(.runtimeUnknown(film.key), about: open)]
  }

  private func premieres(of film: Film, _ present: [Occasion]) -> [Conflict] {
    let billed = present.filter(\.screening.isPremiere)
    guard let premiere = billed.first else { return [] }
    guard billed.count == 1, film.premiere?.status != Premiere.Status.none else {
      return [
        Conflict(.premiereClaim(film.key, isTwice: billed.count > 1), about: billed)
      ]
    }
    guard let end = premiere.presence?.span.end, let start = premiere.begin else { return [] }
    return present.compactMap { occasion in
      guard occasion.code != premiere.code, let begin = occasion.begin, begin < end else {
        return nil
      }
      let isFirst = begin <= start
      let encounter = Conflict.Encounter(
        earlier: isFirst ? occasion.code : premiere.code,
        later: isFirst ? premiere.code : occasion.code, start: max(begin, start), freeFrom: end,
        endIsAssumed: premiere.presence?.endIsAssumed ?? false,
        isAssumed: premiere.presence.map { $0.sureUntil <= begin } ?? false)
      return Conflict(
        .premiereOrder(encounter, film.key, isPublic: occasion.isPublic), encounter)
    }
  }

  /// Public screenings in one city that are closer than the week wants.
  private func repeats(of film: Film, _ present: [Occasion]) -> [Conflict] {
    guard let wanted = programme.week.rules.repeatGap?.value else { return [] }
    var found: [Conflict] = []
    let stays = present.filter { $0.screening.audience == .public }.compactMap {
      Stay($0, lasting: wanted)
    }
    stays.forEachMeeting(margin: { _ in 0 }) { earlier, later in
      guard areNear(earlier.occasion.place, later.occasion.place) else { return }
      let encounter = earlier.encounter(with: later, pause: Pause(unchecked: 0))
      let short = wanted - later.start.minutes(since: earlier.start)
      found.append(
        Conflict(.repeatTooClose(encounter, film.key, minutesShort: short), encounter))
    }
    return found
  }

  /// Whether one public could choose between two places: not where their cities differ.
  private func areNear(_ first: Place, _ second: Place) -> Bool {
    let cities = [first, second].map { $0.venue.flatMap { programme.venues[$0]?.city } }
    guard let one = cities[0], let other = cities[1] else { return true }
    return one == other
  }

  /// Languages of the audience in which no public screening can be followed.
  private func coverage(of film: Film, _ present: [Occasion]) -> [Conflict] {
    let wanted = programme.week.rules.audienceLanguages
    let shows = wanted.isEmpty ? [] : present.filter(\.isPublic)
    guard !shows.isEmpty else { return [] }
    var missing = wanted
    for show in shows {
      let prints = show.screening.prints.compactMap { programme.prints[$0] }
        .filter { $0.film == film.key }
      let subtitles =
        show.screening.subtitles.isEmpty
        ? prints.flatMap(\.subtitles) : show.screening.subtitles
      let audio =
        show.screening.audio.map { [$0] } ?? prints.compactMap(\.audio).nonEmpty ?? film.languages
      // Where nobody says what is heard, nobody can say who follows it.
      guard !audio.isEmpty else { return [] }
      missing.removeAll { language in
        (subtitles + audio).contains { $0.primary == language.primary }
      }
    }
    return missing.isEmpty
      ? [] : [Conflict(.languageCoverage(film.key, missing: missing), about: shows)]
  }

  /// Screenings at one time that the same people want to see.
  func clashes(of group: Conflict.Crowd.Group, _ present: [Occasion]) -> [Conflict] {
    var found: [Conflict] = []
    present.compactMap { Stay($0) }.forEachMeeting(margin: { _ in 0 }) { earlier, later in
      let encounter = earlier.encounter(with: later, pause: Pause(unchecked: 0))
      found.append(Conflict(.audienceClash(encounter, group), encounter))
    }
    return found
  }
}

extension Array {
  /// The array, unless it is empty.
  fileprivate var nonEmpty: Array? { isEmpty ? nil : self }
}
