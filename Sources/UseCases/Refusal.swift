package import SchedulingDomain

/// Why a use case was not done; nothing of it was kept.
package enum Refusal: Error, Sendable, Equatable {
  /// The programme refuses, for one reason or several.
  case scheduling([SchedulingRefusal])
  /// Somebody changed the thing since it was seen.
  case stale(ItemName, seen: Int, current: Int)
  /// Somebody changed the week since what is to be written was made of it.
  case weekChanged(Key<FilmWeek>)
  /// The key of the request was used for something else before.
  case requestReused(key: String)
  /// The person may not do it.
  case notAllowed(Intent.Right)
  /// An entry of the log can't be undone.
  case undo(UndoRefusal)
  /// Something can't be done to releases.
  case release(ReleaseRefusal)
  /// What keeps the programmes can't do it.
  case archive(ArchiveFailure)

  package static func scheduling(_ refusal: SchedulingRefusal) -> Refusal { .scheduling([refusal]) }
}

/// Why an entry of the log can't be undone, with its number first.
package enum UndoRefusal: Error, Sendable, Equatable {
  /// Nothing was done in the week yet.
  case nothingDone
  /// There is no entry with that number.
  case noEntry(Int)
  /// It keeps nothing to go back to: it froze something, changed claims only, or an older program
  /// wrote it. With what was done, by the name of the command.
  case keepsNothing(Int, action: String)
  /// It began a festival or a week, which has something in it or not.
  case beginning(Int, ItemName, isEmpty: Bool)
  /// It added lines to the ledger, which are final.
  case ledger(Int, [Key<Count>])
  /// It is undone.
  case undone(Int, by: Int)
  /// A thing is no longer as it left it: which, and the later entry that changed it.
  case changedSince(Int, ItemName, by: Int)
  /// A later entry said a thing anew for another week, so how this one left it is not known.
  case saidElsewhere(Int, ItemName, by: Int)
  /// What the programme would refuse, and the later entry that stands in the way where one does.
  case builtUpon(Int, SchedulingRefusal, by: Int?)
  /// The last entry is somebody else's, so it must be named.
  case someoneElses(RecordedEntry)
}

/// Why what keeps the programmes can't do what it was asked.
package enum ArchiveFailure: Error, Sendable, Equatable {
  /// No answer, in the words of who tried.
  case unreachable(String)
  /// It let nobody in, or forbids this to who came in.
  case forbidden(String)
  /// Its schema is of a newer program: found, and the newest known here.
  case schemaIsNewer(found: Int, known: Int)
  /// Its schema is older, or not there at all.
  case schemaIsOlder(found: Int, known: Int)
  /// It was asked again and again, and others were always faster.
  case busy(attempts: Int)
  /// No room is left.
  case full
  /// It can be read, not written.
  case readOnly
  /// A rule of the database that the program should have kept by itself.
  case ruleBroken(String)
  /// The connection broke as the work was being kept: it may be there or not.
  case inDoubt
  /// Something else, in the words of who tried.
  case other(String)
}
