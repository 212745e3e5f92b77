package import SchedulingDomain

/// Looks up what is kept of one person in all weeks of a festival, releases and log too.
package struct ReadPerson: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// Everybody of whom something is kept, as it was said last.
  package func people(of festival: Key<Festival>) throws(Refusal) -> [Guest] {
    try archive.read { session throws(Refusal) in
      let kept = try session.keptProgrammes(of: festival)
      var people: [Key<Guest>: Guest] = [:]
      for programme in kept.programmes {
        people.merge(programme.guests) { $1 }
      }
      return people.values.sorted { $0.key < $1.key }
    }
  }

  /// All that is kept of one of them.
  package func callAsFunction(
    _ guest: Guest, of festival: Key<Festival>
  ) throws(Refusal) -> PersonFile {
    try archive.read { session throws(Refusal) in
      let kept = try session.keptProgrammes(of: festival)
      let names = kept.names(of: guest)
      return PersonFile(
        weeks: kept.weeks.compactMap { $0.part(about: guest, names) },
        releases: kept.releases.compactMap { release in
          release.programme.part(about: guest, names)
            .map { .init(head: release.head, programme: $0) }
        },
        entries: kept.entries.compactMap { entry in
          let part = entry.programme?.part(about: guest, names)
          let isNamed = entry.recorded.entry.items.contains("guest \(guest.key)")
          return part == nil && !isNamed ? nil : .init(recorded: entry.recorded, programme: part)
        })
    }
  }
}

/// What is kept of one person.
package struct PersonFile: Sendable {
  /// What each week says of them: who they are, where they appear, seats that are kept for them.
  package let weeks: [Programme]
  package let releases: [Released]
  package let entries: [Entry]

  /// All of it, the oldest first and what holds now last.
  fileprivate var programmes: [Programme] {
    entries.compactMap(\.programme) + releases.map(\.programme) + weeks
  }

  /// Every name that a guest has or had, as words.
  fileprivate func names(of guest: Guest) -> Set<String> {
    Set((programmes.compactMap { $0.guests[guest.key]?.name } + [guest.name]).map(words))
  }

  /// What a release says of them.
  package struct Released: Sendable {
    package let head: ReleaseHead
    package let programme: Programme
  }

  /// An entry of the log that is about them, and what it keeps of them.
  package struct Entry: Sendable {
    package let recorded: RecordedEntry
    package let programme: Programme?
  }
}

extension ArchiveSession {
  /// All states of a festival's weeks that are kept.
  fileprivate func keptProgrammes(of festival: Key<Festival>) throws(Refusal) -> PersonFile {
    var weeks: [Programme] = []
    var releases: [PersonFile.Released] = []
    for entry in try self.weeks() where entry.festival.key == festival {
      let stored = try stored(entry.week.key)
      weeks.append(stored.programme)
      for head in try self.releases(of: stored.name) {
        guard let programme = try programme(of: head.number, in: stored.name) else { continue }
        releases.append(.init(head: head, programme: programme))
      }
    }
    let entries = try entries(of: festival, from: 1, to: nil, touching: nil)
    return PersonFile(
      weeks: weeks, releases: releases,
      entries: entries.map { .init(recorded: $0.recorded, programme: $0.reversal?.before) })
  }
}

extension Programme {
  /// What it says of one guest and of nobody else; nil where that is nothing.
  /// - Parameter names: theirs, now and before, as words.
  fileprivate func part(about guest: Guest, _ names: Set<String>) -> Programme? {
    let isNamed = { (text: String) in names.contains { words(text).contains($0) } }
    let isTheirs = { (name: String) in names.contains(words(name)) }
    var part = Programme(festival: festival, week: week)
    part.week.rules = Rules()
    part.week.waivers = []
    if let known = guests[guest.key] { part.put(.guest(known)) }
    for var screening in screenings.values {
      screening.appearances.removeAll { $0.guest != guest.key }
      screening.holds.removeAll { !isNamed($0.holder) && $0.note.map(isNamed) != true }
      guard !screening.appearances.isEmpty || !screening.holds.isEmpty else { continue }
      screening.remarks = Remarks()
      part.put(.screening(screening))
    }
    for var film in films.values {
      film.directors = film.directors.filter(isTheirs)
      film.credits = film.credits.compactMap { credit in
        try? Credit(role: credit.role, names: credit.names.filter(isTheirs))
      }
      guard !film.directors.isEmpty || !film.credits.isEmpty else { continue }
      film.selection = Selection()
      film.remarks = Remarks()
      part.put(.film(film))
    }
    return part.items.isEmpty ? nil : part
  }
}

/// The words of a text in small letters, each between two spaces, so that only whole ones are found.
private func words(_ text: String) -> String {
  " \(text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")) "
}
