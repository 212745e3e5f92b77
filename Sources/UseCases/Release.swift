package import CivilTime
package import SchedulingDomain

/// A release without what it froze: its number, and who made it when and why.
package struct ReleaseHead: Sendable, Equatable {
  /// Counted in the week, from 1, without gaps.
  package let number: Int
  /// When it was made; entries that changed in it are stamped so.
  package let at: Instant
  /// Who made it.
  package let by: String
  /// What was said about it.
  package let note: String?
  /// The conflicts that it was made with.
  package let conflicts: [String]
  /// How many screenings and events it has.
  package let screenings: Int
  /// SHA-256 of what it froze, in hexadecimal.
  package let hash: String
  /// That a person was taken out of it since; nil where it is as it was made.
  package let withdrawn: Withdrawn?

  /// When a person was taken out of a release last, and its hash when it was made.
  package struct Withdrawn: Sendable, Equatable {
    package let at: Instant
    package let firstHash: String

    package init(at: Instant, firstHash: String) {
      self.at = at
      self.firstHash = firstHash
    }
  }

  package init(
    number: Int, at: Instant, by: String, note: String?, conflicts: [String], screenings: Int,
    hash: String, withdrawn: Withdrawn? = nil
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.note = note
    self.conflicts = conflicts
    self.screenings = screenings
    self.hash = hash
    self.withdrawn = withdrawn
  }

  /// The head of a release that was just kept.
  package init(number: Int, of draft: ReleaseDraft, hash: String) {
    self.init(
      number: number, at: draft.at, by: draft.by, note: draft.note, conflicts: draft.conflicts,
      screenings: draft.programme.screenings.count, hash: hash)
  }
}

/// A release before it has a number.
package struct ReleaseDraft: Sendable {
  package let at: Instant
  package let by: String
  package let note: String?
  package let conflicts: [String]
  /// The whole of the week, stamped for calendars.
  package let programme: Programme
}

/// One state of a week: the working programme, or what a release froze.
package struct ProgrammeState: Sendable {
  /// The release; nil for the working programme.
  package let release: ReleaseHead?
  package var programme: Programme
  /// When screenings were to be, in the last release that gave them a day, that have none in this one.
  package var formerTimings: [ScreeningCode: Timing] = [:]
}

/// Which state of a week is meant.
package enum ProgrammeVersion: Hashable, Sendable {
  /// What is being worked on.
  case working
  /// What the last release froze.
  case last
  /// What the release with this number froze.
  case release(Int)
  /// What the public is shown: the last release, or the working programme while there is none.
  case shown
}

/// Why something can't be done to releases.
package enum ReleaseRefusal: Error, Sendable, Equatable {
  /// Nothing was released yet.
  case none
  /// There is no such release; the last one, where there is one.
  case unknown(Int, last: Int?)
  /// It can't go out so unless that is wanted: fatal conflicts, and screenings whose room is taken.
  case open([Conflict], contested: [ScreeningCode])
  /// It was made public, so it can be cancelled, not removed.
  case stillPublic(ScreeningCode)
}
