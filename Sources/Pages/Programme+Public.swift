package import SchedulingDomain

extension Programme {
  /// What the public may read of a programme; pages and their calendars are made of nothing else.
  ///
  /// Rehearsals, photocalls, dinners, jury screenings and people who merely attend are left out; films, guests and
  /// venues that no public screening names too, and guests of whom the public is not told. Remarks,
  /// sources, clearances, contacts, prints, hires, seats that are kept, rules, waivers, the ledger
  /// and all of a guest but name, name to sort by and public role are gone.
  package var publicProjection: Programme {
    var shown = Programme(festival: festival, week: week)
    shown.festival.remarks = Remarks()
    shown.week.remarks = Remarks()
    shown.week.rules = Rules()
    shown.week.waivers = []
    shown.week.involvements = week.involvements.compactMap { involvement in
      try? Involvement(name: involvement.name, role: involvement.role)
    }
    for screening in screenings.values where screening.isPublic {
      let screening = screening.publicProjection { guests[$0]?.isPublic ?? false }
      shown.put(.screening(screening))
      if let key = screening.package, let package = packages[key] {
        shown.put(.package(package.publicProjection))
      }
      for key in allFilms(of: screening) {
        guard let film = films[key] else { continue }
        shown.put(.film(film.publicProjection))
        if let key = film.selection.section, let section = sections[key] {
          shown.put(.section(section.publicProjection))
        }
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
  var isPublic: Bool {
    ![.rehearsal, .photocall, .dinner].contains(kind) && audience != .jury
  }

  fileprivate func publicProjection(showing isPublic: (Key<Guest>) -> Bool) -> Screening {
    var shown = self
    shown.clearance = nil
    shown.prints = []
    shown.holds = []
    shown.actuality = Actuality()
    shown.remarks = Remarks()
    shown.appearances = appearances.compactMap { appearance in
      guard appearance.role != .attendee, appearance.status != .declined,
        isPublic(appearance.guest)
      else { return nil }
      return Appearance(guest: appearance.guest, role: appearance.role, part: appearance.part)
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
    shown.selection = Selection()
    shown.selection.section = selection.section
    shown.credits = credits.compactMap { try? Credit(role: $0.role, names: $0.names) }
    return shown
  }
}

extension Section {
  fileprivate var publicProjection: Section {
    var shown = self
    shown.remarks = Remarks()
    return shown
  }
}

extension Package {
  fileprivate var publicProjection: Package {
    var shown = self
    shown.remarks = Remarks()
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
    shown.contact = nil
    shown.auditoria = auditoria.map { auditorium in
      var room = Auditorium(key: auditorium.key)
      room.name = auditorium.name
      return room
    }
    return shown
  }
}
