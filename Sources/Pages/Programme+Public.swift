package import SchedulingDomain

extension Programme {
  /// What the public may read of a programme; pages and their calendars are made of nothing else.
  ///
  /// Rehearsals, jury screenings and people who merely attend are left out; films, guests and
  /// venues that no public screening names too. Remarks, sources, clearances, the ledger and all
  /// of a guest but name, name to sort by and public role are gone.
  package var publicProjection: Programme {
    var shown = Programme(festival: festival, week: week)
    shown.festival.remarks = Remarks()
    shown.week.remarks = Remarks()
    shown.week.involvements = week.involvements.compactMap { involvement in
      try? Involvement(name: involvement.name, role: involvement.role)
    }
    for screening in screenings.values where screening.isPublic {
      let screening = screening.publicProjection
      shown.put(.screening(screening))
      for key in screening.allFilms {
        if let film = films[key] { shown.put(.film(film.publicProjection)) }
      }
      for appearance in screening.appearances {
        if let guest = guests[appearance.guest]?.publicProjection { shown.put(.guest(guest)) }
      }
      if let key = screening.place.venue, let venue = venues[key] {
        shown.put(.venue(venue.publicProjection))
      }
    }
    return shown
  }
}

extension Screening {
  /// Whether the public may know of it.
  var isPublic: Bool { kind != .rehearsal && audience != .jury }

  fileprivate var publicProjection: Screening {
    var shown = self
    shown.clearance = nil
    shown.remarks = Remarks()
    shown.appearances = appearances.filter { $0.role != .attendee }.map { appearance in
      Appearance(guest: appearance.guest, role: appearance.role, part: appearance.part)
    }
    return shown
  }
}

extension Film {
  fileprivate var publicProjection: Film {
    var shown = self
    shown.remarks = Remarks()
    shown.formats = []
    shown.isan = nil
    shown.eidr = nil
    shown.credits = credits.compactMap { try? Credit(role: $0.role, names: $0.names) }
    return shown
  }
}

extension Guest {
  fileprivate var publicProjection: Guest? {
    guard var shown = try? Guest(key: key, name: name) else { return nil }
    shown.sortName = sortName
    shown.publicRole = publicRole
    return shown
  }
}

extension Venue {
  fileprivate var publicProjection: Venue {
    var shown = self
    shown.remarks = Remarks()
    shown.capacity = nil
    shown.auditoria = auditoria.map { auditorium in
      var room = Auditorium(key: auditorium.key)
      room.name = auditorium.name
      return room
    }
    return shown
  }
}
