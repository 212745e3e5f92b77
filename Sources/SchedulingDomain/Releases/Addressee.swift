/// Who or what a change matters to in particular.
public enum Addressee: Hashable, Sendable {
  /// A person, wherever they appear.
  case guest(Key<Guest>)
  /// A house, for all that is or was in it.
  case venue(Key<Venue>)
  /// A film, wherever it is or was shown.
  case film(Key<Film>)

  /// Whether a screening is of concern.
  public func isConcerned(by screening: Screening, of programme: Programme) -> Bool {
    switch self {
    case .guest(let guest):
      screening.appearances.contains { $0.guest == guest && $0.status != .declined }
    case .venue(let venue): screening.place.venue == venue
    case .film(let film): programme.allFilms(of: screening).contains(film)
    }
  }
}

extension Programme {
  /// What one addressee notices: all of a screening that concerns them now or did before.
  public func notices(since old: Programme, for addressee: Addressee) -> [Notice] {
    notices(since: old, of: Set([addressee]))[addressee] ?? []
  }

  /// What each of several addressees notices; those who notice nothing are not among them.
  public func notices(
    since old: Programme, of addressees: Set<Addressee>
  ) -> [Addressee: [Notice]] {
    let all = notices(since: old)
    var found: [Addressee: [Notice]] = [:]
    for addressee in addressees {
      let own = all.filter { notice in
        switch notice.subject {
        case .screening(let code):
          [self, old].contains { programme in
            programme.screenings[code].map { addressee.isConcerned(by: $0, of: programme) } ?? false
          }
        case .film(let film): addressee == .film(film)
        }
      }
      let noticed = own + alone(addressee, since: old, besides: own)
      if !noticed.isEmpty { found[addressee] = noticed }
    }
    return found
  }

  /// What a guest alone notices: the public is told nothing of guests who are kept private.
  private func alone(
    _ addressee: Addressee, since old: Programme, besides own: [Notice]
  ) -> [Notice] {
    guard case .guest(let guest) = addressee, guests[guest]?.isPublic == false else { return [] }
    let told = Set(own.map(\.subject))
    return screeningsInOrder.compactMap { screening in
      let before = old.screenings[screening.code]
      guard screening.status != .cancelled, !told.contains(.screening(screening.code)),
        screening.participation(of: guest) != before?.participation(of: guest) ?? []
      else { return nil }
      return Notice(subject: .screening(screening.code), changes: [.details])
    }
  }
}

extension Screening {
  /// As what and in which parts a guest takes part; nothing of what they have declined.
  package func participation(of guest: Key<Guest>) -> [Appearance] {
    appearances.filter { $0.guest == guest && $0.status != .declined }
      .map { Appearance(guest: guest, role: $0.role, part: $0.part) }
  }
}
