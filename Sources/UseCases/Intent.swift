package import CivilTime

/// Who wants something done, through which door, when, and on what they had seen.
///
/// The first argument of every use case that writes; the log keeps it.
package struct Intent: Sendable {
  /// Who.
  package let actor: Actor
  /// Through which door.
  package let door: Door
  /// When; the only clock that a use case knows.
  package let now: Instant
  /// Names one request, so that doing it again does nothing more.
  package let request: Request?
  /// The version of the thing that the person had before them; nil does not look.
  package let versionSeen: Int?
  /// Whether only to say what would be done.
  package let isRehearsal: Bool

  package init(
    actor: Actor, door: Door, now: Instant, request: Request? = nil, versionSeen: Int? = nil,
    isRehearsal: Bool = false
  ) {
    self.actor = actor
    self.door = door
    self.now = now
    self.request = request
    self.versionSeen = versionSeen
    self.isRehearsal = isRehearsal
  }

  /// A person, and what they may do.
  package struct Actor: Sendable, Equatable {
    package let name: String
    package let rights: Set<Right>

    package init(name: String, rights: Set<Right>) {
      self.name = name
      self.rights = rights
    }
  }

  /// What a person may do in a festival.
  package enum Right: String, CaseIterable, Sendable {
    /// Change the programme; write counts; look at everything.
    case plan, count, read
  }

  /// Where a request comes from.
  package enum Door: String, Sendable {
    case command, file, web
  }

  /// A request that may arrive twice.
  package struct Request: Sendable, Equatable {
    /// Chosen by the sender, unique in the festival.
    package let key: String
    /// What was asked for; another body under one key is refused.
    package let body: String

    package init(key: String, body: String) {
      self.key = key
      self.body = body
    }
  }
}
