package import SchedulingDomain

/// What a write did, or would do.
package struct Outcome: Sendable {
  /// The programme before; nil if the week is new.
  package let before: Programme?
  /// The programme after.
  package let after: Programme
  /// What was written.
  package let difference: Difference
  /// Screenings that lost their room, or found it taken, by this.
  package let contested: [ScreeningCode: Claim]
  /// The number of the entry in the log; nil for a rehearsal, and where nothing was different.
  package let logNumber: Int?
  /// Whether the same request had been done before, so that nothing was done now.
  package let wasDoneBefore: Bool
}
