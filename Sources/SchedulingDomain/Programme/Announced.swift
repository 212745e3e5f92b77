extension Programme {
  /// The appearances that are announced: nobody who has declined, nobody who is kept private.
  public func announcedAppearances(in screening: Screening) -> [Appearance] {
    screening.appearances.filter { appearance in
      appearance.status != .declined && guests[appearance.guest]?.isPublic != false
    }
  }

  /// The sections of the films that a screening shows, each once, in the order of the films.
  public func sections(of screening: Screening) -> [Section] {
    var shown: [Section] = []
    for film in films(of: screening) {
      guard let section = films[film]?.selection.section.flatMap({ sections[$0] }),
        !shown.contains(where: { $0.key == section.key })
      else { continue }
      shown.append(section)
    }
    return shown
  }
}
