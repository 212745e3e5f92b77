package import SchedulingDomain

/// Why a use case was not done; nothing of it was kept.
package enum Refusal: Error, Sendable, Equatable {
  /// The programme refuses, for one reason or several.
  case scheduling([SchedulingRefusal])
  /// Somebody changed the thing since it was seen.
  case stale(ItemName, seen: Int, current: Int)
  /// The key of the request was used for something else before.
  case requestReused(key: String)
  /// The person may not do it.
  case notAllowed(Intent.Right)
  /// What keeps the programmes can't do it.
  case archive(ArchiveFailure)

  package static func scheduling(_ refusal: SchedulingRefusal) -> Refusal { .scheduling([refusal]) }
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
