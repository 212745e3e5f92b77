import SchedulingDomain

/// An entry of the log in the light of what was done after it.
struct EntryHistory {
  let entry: RecordedEntry
  let reversal: Reversal?
  /// The week that it wrote in, as it is now.
  let stored: StoredProgramme
  /// Later entries that wrote some of the same things, oldest first.
  private let later: [KeptEntry]

  /// - Parameter later: the entries after it, oldest first.
  init(of kept: KeptEntry, in stored: StoredProgramme, later: [KeptEntry]) {
    self.stored = stored
    self.later = later
    reversal = kept.reversal
    let recorded = (later.reversed().map(\.recorded) + [kept.recorded]).withUndoing()
    entry = recorded.last ?? kept.recorded
  }

  init(
    of number: Int, in festival: Key<Festival>, _ session: any ArchiveSession
  ) throws(Refusal) {
    let found = try session.entries(of: festival, from: number, to: number, touching: nil)
    guard let kept = found.first else { throw .undo(.noEntry(number)) }
    guard let week = kept.recorded.entry.week, let stored = try session.programme(of: week) else {
      guard case .beginning? = kept.reversal?.way else {
        throw .undo(.keepsNothing(number, action: kept.recorded.entry.action))
      }
      throw .undo(.beginning(number, ItemName(.festival, festival), isEmpty: false))
    }
    let later = try session.entries(
      of: festival, from: number + 1, to: nil, touching: kept.reversal?.things ?? [])
    self.init(of: kept, in: stored, later: later)
  }

  private var week: Key<FilmWeek> { stored.name.week }

  /// A programme in which the thing is as the entry left it; nil where that is not known.
  private func left(_ name: ItemName) -> Programme? {
    guard let next = next(on: name) else { return stored.programme }
    // Another week does not know what the festival said of a thing before it became part of it.
    guard let before = next.reversal?.before,
      next.recorded.entry.week == week || before.contains(name) || name.kind == .festival
    else { return nil }
    guard next.recorded.entry.week != week else { return before }
    // What this week says of a film or a guest is its own: the other neither knew nor changed it.
    let own = later.first { $0.recorded.entry.week == week && $0.wrote(name, of: week) }
    return before.keeping(own?.reversal?.before ?? stored.programme, saysOf: name)
  }

  private func next(on name: ItemName) -> KeptEntry? {
    later.first { $0.wrote(name, of: week) }
  }

  /// The later entry that said the thing anew for another week, and did not keep what it was.
  func saidElsewhere(_ name: ItemName) -> Int? {
    left(name) == nil ? next(on: name)?.recorded.number : nil
  }

  /// Whether the thing is still as the entry left it.
  func stillStands(_ name: ItemName) -> Bool {
    left(name)?.agrees(with: stored.programme, on: name) ?? false
  }

  /// The week as the entry left it, as far as that is known, all else as it is now.
  var after: Programme {
    var after = stored.programme
    for name in reversal?.things ?? [] {
      if let state = left(name) { after.restate(name, as: state) }
    }
    return after
  }

  /// The week as it was before the entry, all else as the entry left it; nil where it is not kept.
  var before: Programme? {
    reversal?.before.map { after.restating(reversal?.things ?? [], as: $0) }
  }
}

extension Programme {
  /// The same with what another week says of a film or a guest, where it has them.
  fileprivate func keeping(_ own: Programme, saysOf name: ItemName) -> Programme {
    var next = self
    switch own.item(name) {
    case .film(let film): next.films[film.key]?.selection = film.selection
    case .guest(let guest): next.guests[guest.key]?.visit = guest.visit
    default: break
    }
    return next
  }
}

extension [KeptEntry] {
  /// The last entry that wrote a thing and still counts; nil where none did.
  ///
  /// Entries that were undone do not count, nor do those that undid them, or did them again.
  func lastStanding(_ name: ItemName, of week: Key<FilmWeek>, after number: Int) -> Int? {
    let undone = reversed().map(\.recorded).withUndoing()
    let standing = Set(
      undone.filter { $0.undoneBy == nil && ($0.undoes ?? 0) <= number }.map(\.number))
    return last { standing.contains($0.recorded.number) && $0.wrote(name, of: week) }?
      .recorded.number
  }
}
