public import CivilTime

/// What one release changed: the programme that people knew, and the one that it gave them.
public struct ReleaseStep: Sendable, Equatable {
  /// The number of the release.
  public let number: Int
  /// When it was made.
  public let at: Instant
  /// What the release before had frozen.
  public let before: Programme
  /// What this one froze.
  public let after: Programme

  /// A step from one release to the next.
  public init(number: Int, at: Instant, before: Programme, after: Programme) {
    self.number = number
    self.at = at
    self.before = before
    self.after = after
  }

  /// What people notice.
  public var notices: [Notice] { after.notices(since: before) }

  /// The same step between what somebody may see of the two.
  public func seen(_ projection: (Programme) -> Programme) -> ReleaseStep {
    ReleaseStep(number: number, at: at, before: projection(before), after: projection(after))
  }
}
