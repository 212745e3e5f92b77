public import CivilTime

/// The parts of a screening against the clock, from the doors on, as far as lengths are known.
public struct RunOfShow: Sendable {
  /// The parts in their order, the opening of the doors before the announced start.
  public let steps: [Step]
  /// When the last part is over.
  public let end: Moment

  /// One part.
  public struct Step: Sendable {
    /// The part.
    public let part: Part
    /// When it begins.
    public let start: Moment
    /// How long it takes; nil is not known.
    public let length: RunningTime?
  }

  /// When something is: known, no sooner than known, or not known.
  public enum Moment: Hashable, Sendable {
    /// At this instant.
    case at(Instant)
    /// At this instant or later: the length of something before it is not known.
    case notBefore(Instant)
    /// Not known.
    case open

    /// So much later; nobody knows by how much where there is no length.
    fileprivate func adding(_ length: RunningTime?) -> Moment {
      switch (self, length) {
      case (.at(let instant), let length?): .at(instant.adding(minutes: length.value))
      case (.at(let instant), nil): .notBefore(instant)
      case (.notBefore(let instant), let length):
        .notBefore(instant.adding(minutes: length?.value ?? 0))
      case (.open, _): .open
      }
    }
  }

  /// The parts of a screening as they follow each other from its announced start.
  public init(of screening: Screening, in programme: Programme) {
    let order = programme.runningOrder(of: screening)
    let start = screening.timing.start?.instant
    let doors = order.filter { $0.kind == .doors }.map { programme.length(of: $0) }
    var before = Moment.open
    if let start, doors.allSatisfy({ $0 != nil }) {
      before = .at(start.adding(minutes: -doors.reduce(0) { $0 + ($1?.value ?? 0) }))
    }
    var clock = start.map { Moment.at($0) } ?? .open
    var steps: [Step] = []
    for part in order {
      let length = programme.length(of: part)
      if part.kind == .doors {
        steps.append(Step(part: part, start: before, length: length))
        before = before.adding(length)
      } else {
        steps.append(Step(part: part, start: clock, length: length))
        clock = clock.adding(length)
      }
    }
    self.steps = steps
    if let end = programme.end(of: screening) {
      self.end = .at(end)
    } else {
      // Of a screening that is made of nothing nobody knows how long it takes.
      end = steps.contains { $0.part.kind != .doors && $0.length != nil } ? clock : .open
    }
  }

  /// When the doors open; nil where no part says that they do.
  public var doors: Moment? { start(of: .doors) }

  /// When the first part of a kind begins; nil where there is none.
  public func start(of kind: Part.Kind) -> Moment? {
    steps.first { $0.part.kind == kind }?.start
  }
}
