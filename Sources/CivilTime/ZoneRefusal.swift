/// Why a name did not become a zone.
public enum ZoneRefusal: Error, Hashable, Sendable {
  /// The time zone data base of this system has no zone of that name.
  case unknown(String)
  /// The zone's file is there and cannot be read.
  case unreadable(String, reason: String)
  /// The zone's file is not TZif as RFC 9636 has it.
  case malformed(String, reason: String)
}

/// Why a wall time did not become an instant.
public enum WallTimeRefusal: Error, Hashable, Sendable {
  /// The clocks jump over that time.
  ///
  /// `from` is the first wall time that is left out, `to` the first that is shown again.
  case skipped(CivilDateTime, zone: String, from: CivilDateTime, to: CivilDateTime)
  /// The clocks show that time twice, and nobody said which is meant.
  case ambiguous(
    CivilDateTime, zone: String, first: Instant, firstOffset: ZoneOffset, second: Instant,
    secondOffset: ZoneOffset)
}

/// Which of the two instants of an ambiguous wall time is meant.
public enum Occurrence: String, CaseIterable, Hashable, Sendable {
  /// The earlier, before the clocks went back.
  case first
  /// The later, after the clocks went back.
  case second
}
