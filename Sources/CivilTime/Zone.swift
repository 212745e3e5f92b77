/// A time zone of the IANA data base with its rules; equal and hashed by its identifier.
///
/// The rules are those of the system's files (`TZDIR`, else `/usr/share/zoneinfo`), read once per
/// process and name. Past the end of a file's table its footer rule holds for ever.
public struct Zone: Sendable {
  /// The name it was asked for by, such as `Europe/Paris`; a link keeps its own name.
  public let identifier: String
  private let rules: ZoneRules

  /// The zone of that name in the system's data base, such as `Europe/Paris`; case matters.
  public init(_ identifier: String) throws(ZoneRefusal) {
    rules = try ZoneFiles.rules(identifier)
    self.identifier = identifier
  }

  /// A zone from the bytes of a TZif file (RFC 9636).
  package init(identifier: String, bytes: [UInt8]) throws(ZoneRefusal) {
    rules = try TZifReader.rules(identifier, bytes)
    self.identifier = identifier
  }

  private init(identifier: String, rules: ZoneRules) {
    self.identifier = identifier
    self.rules = rules
  }

  /// Coordinated universal time; needs no file.
  public static let utc = Zone(
    identifier: "UTC", rules: ZoneRules(initial: .utc, changes: [], footer: nil))

  /// The names that the system's data base lists, sorted; empty where it has no list.
  public static var knownIdentifiers: [String] { ZoneFiles.knownIdentifiers() }

  /// The offset that the clocks have at an instant.
  public func offset(at instant: Instant) -> ZoneOffset {
    rules.offset(at: instant.secondsSinceEpoch)
  }

  /// What the clocks show at an instant, fractions of a second dropped.
  public func civil(at instant: Instant) -> CivilDateTime {
    instant.civil(at: offset(at: instant))
  }

  /// The instant at which the clocks show a wall time.
  ///
  /// A time that the clocks skip is refused, whatever the occurrence. A time that they show twice
  /// is refused unless `occurrence` says which; elsewhere `occurrence` changes nothing.
  public func instant(
    of civil: CivilDateTime, occurrence: Occurrence? = nil
  ) throws(WallTimeRefusal) -> Instant {
    switch rules.meaning(ofWall: civil.secondsSinceEpoch) {
    case .once(let seconds):
      return Instant(secondsSinceEpoch: seconds)
    case .twice(let first, let second):
      switch occurrence {
      case .first: return Instant(secondsSinceEpoch: first.0)
      case .second: return Instant(secondsSinceEpoch: second.0)
      case nil:
        throw .ambiguous(
          civil, zone: identifier,
          first: Instant(secondsSinceEpoch: first.0), firstOffset: first.1,
          second: Instant(secondsSinceEpoch: second.0), secondOffset: second.1)
      }
    case .skipped(let from, let to):
      throw .skipped(
        civil, zone: identifier,
        from: CivilDateTime(secondsSinceEpoch: from), to: CivilDateTime(secondsSinceEpoch: to))
    }
  }

  /// The moments from `from` up to, not including, `to` at which anything changes, in order.
  ///
  /// A change of the offset counts, of the summer time flag, and of the abbreviation alone. Entries
  /// of the file that change none of them are left out; the footer rule's changes are included.
  public func transitions(from: Instant, to: Instant) -> [ZoneTransition] {
    guard from < to else { return [] }
    // Rounded up: a transition lies on a whole second, so none lies inside a begun one.
    return rules.changes(in: from.secondsRoundedUp..<to.secondsRoundedUp).map {
      ZoneTransition(
        instant: Instant(secondsSinceEpoch: $0.seconds), before: $0.before, after: $0.after)
    }
  }
}

extension Zone: Hashable, CustomStringConvertible {
  /// Whether two zones have the same identifier.
  public static func == (one: Zone, other: Zone) -> Bool { one.identifier == other.identifier }

  /// Feeds the identifier alone to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

  /// The identifier.
  public var description: String { identifier }
}

extension Instant {
  /// The instant as RFC 3339 by the clocks of a zone, with their offset in whole minutes.
  public func rfc3339(in zone: Zone) -> String {
    rfc3339(offsetSeconds: zone.offset(at: self).secondsEastOfUTC)
  }
}
