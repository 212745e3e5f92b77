import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Undoing any edit gives what was there before it, calendar state apart.
struct UndoIdentityTests {
  @Test(arguments: ArchiveKind.allCases, 1...4 as ClosedRange<UInt64>)
  func `an edit and its undoing leave a week as it was`(kind: ArchiveKind, seed: UInt64) throws {
    try kind.withArchive { archive in
      var random = SeededGenerator(seed: seed)
      var programme = try RandomProgramme.withNouns(seed: seed)
      for (code, claim) in programme.placement().contested {
        programme.screenings[code]?.place = .venue(claim.auditorium.venue)
      }
      try archive.take(programme)
      let week = programme.week.key
      var done = 0
      for edit in try randomEdits(seed, of: programme, &random) {
        let before = try archive.stored(week)
        guard (try? archive.edit(edit, in: week)) != nil else { continue }
        let changed = try archive.stored(week).programme != before.programme
        guard changed else { continue }
        if case .add(.count) = edit { continue }
        done += 1
        try archive.undo(nil, in: week)
        let after = try archive.stored(week)
        #expect(after.programme.unstamped == before.programme.unstamped, "seed \(seed): \(edit)")
        #expect(Set(after.held) == Set(before.held), "seed \(seed): \(edit)")
        for (code, screening) in before.programme.screenings {
          let sequence = after.programme.screenings[code]?.calendar.sequence ?? 0
          #expect(sequence >= screening.calendar.sequence, "seed \(seed): \(edit)")
        }
      }
      #expect(done >= 10, "seed \(seed): only \(done) edits were taken")
    }
  }

  @Test(arguments: ArchiveKind.allCases, 11...13 as ClosedRange<UInt64>)
  func `edits that are undone from the last to the first leave a week as it was`(
    kind: ArchiveKind, seed: UInt64
  ) throws {
    try kind.withArchive { archive in
      var random = SeededGenerator(seed: seed)
      let programme = try RandomProgramme.withNouns(seed: seed).roomless
      try archive.take(programme)
      let week = programme.week.key
      var numbers: [Int] = []
      for edit in try randomEdits(seed, of: programme, &random) {
        if case .add(.count) = edit { continue }
        guard let number = try? archive.edit(edit.roomless, in: week).logNumber else { continue }
        numbers.append(number)
      }
      #expect(numbers.count >= 10, "seed \(seed)")
      for number in numbers.reversed() { try archive.undo(number, in: week) }
      #expect(try archive.stored(week).programme.unstamped == programme.unstamped, "seed \(seed)")
    }
  }

  /// Edits of every kind, made of the things of other random programmes; some will be refused.
  private func randomEdits(
    _ seed: UInt64, of programme: Programme, _ random: inout SeededGenerator
  ) throws -> [Edit] {
    let other = try RandomProgramme.withNouns(seed: seed + 1000, screenings: 16, others: 8)
    var week = programme.week
    week.theme = other.week.theme
    week.clock = other.week.clock
    week.turnaround = Build.pause(5)
    week.remarks = other.week.remarks
    let items = other.items.sorted { $0.name.description < $1.name.description }
    var edits: [Edit] = [.week(week)]
    for item in items {
      edits.append(programme.contains(item.name) ? .replace(item) : .add(item))
      if random.happens(40) { edits.append(.remove(item.name)) }
    }
    for code in programme.screenings.keys.sorted() {
      edits += [.cancel(code), .restore(code), .move(code, .open, .open)]
    }
    return edits.shuffled(using: &random)
  }
}

extension Programme {
  /// The same without what calendars keep of it.
  var unstamped: Programme {
    var next = self
    for code in screenings.keys {
      next.screenings[code]?.calendar = CalendarState(
        changedAt: Build.instant("2025-01-01T00:00:00Z"))
    }
    return next
  }

  /// The same with nothing in any room.
  fileprivate var roomless: Programme {
    var next = self
    for screening in screenings.values { next.put(.screening(screening.roomless)) }
    return next
  }
}

extension Screening {
  fileprivate var roomless: Screening {
    var next = self
    if let venue = place.venue { next.place = .venue(venue) }
    return next
  }
}

extension Edit {
  fileprivate var roomless: Edit {
    switch self {
    case .add(.screening(let screening)): .add(.screening(screening.roomless))
    case .replace(.screening(let screening)): .replace(.screening(screening.roomless))
    default: self
    }
  }
}
