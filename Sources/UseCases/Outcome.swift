package import SchedulingDomain

/// What a write did, or would do.
package struct Outcome: Sendable {
  /// The programme before; nil if the week is new.
  package let before: Programme?
  /// The programme after.
  package let after: Programme
  /// What was written; what the festival's other weeks have already is changed, not new.
  package let difference: Difference
  /// Screenings that lost their room, or found it taken, by this.
  package let contested: [ScreeningCode: Claim]
  /// The number of the entry in the log; nil for a rehearsal, and where nothing was different.
  package let logNumber: Int?
  /// Whether the same request had been done before, so that nothing was done now.
  package let wasDoneBefore: Bool

  /// Things of the festival that are new to this week and said otherwise for all others.
  package var overwritten: [ItemName] {
    func names<Value>(_ kind: Item.Kind, _ changes: [Change<Value>]) -> [ItemName] {
      changes.filter { $0.old != nil && $0.new != nil }.map { ItemName(kind, $0.key) }
        .filter { before?.contains($0) != true }
    }
    return names(.venue, difference.venues) + names(.film, difference.films)
      + names(.guest, difference.guests)
  }
}
