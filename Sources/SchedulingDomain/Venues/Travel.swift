/// How long people take from one house to another.
public struct Travel: Keyed {
  /// From where to where.
  public let key: Route
  /// How long it takes, door to door.
  public var minutes: Pause
  /// What is remarked about it.
  public var remarks: Remarks

  /// A way and how long it takes.
  public init(key: Route, minutes: Pause) {
    self.key = key
    self.minutes = minutes
    self.remarks = Remarks()
  }

  /// A way between two houses.
  public struct Route: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The house where it starts.
    public let from: Key<Venue>
    /// The house where it ends.
    public let to: Key<Venue>

    /// A way between two houses; one that leads nowhere is refused.
    public init(from: Key<Venue>, to: Key<Venue>) throws(ValueRefusal) {
      guard from != to else { throw .routeToItself(from.text) }
      self.from = from
      self.to = to
    }

    /// A way as ``description`` writes it; nil where the text names none.
    public init?(_ text: String) {
      let ends = text.split(separator: "/", omittingEmptySubsequences: false)
      guard ends.count == 2, let from = try? Key<Venue>(ends[0]),
        let to = try? Key<Venue>(ends[1]), let route = try? Route(from: from, to: to)
      else { return nil }
      self = route
    }

    /// Ways sort by where they start.
    public static func < (first: Route, second: Route) -> Bool {
      (first.from, first.to) < (second.from, second.to)
    }

    /// Both keys with a slash between.
    public var description: String { "\(from)/\(to)" }
  }
}

extension Programme {
  /// How long people take from one house to another: as stated, else as stated for the way back.
  ///
  /// Nothing within one house; nil where neither way is known.
  public func travelTime(from: Key<Venue>, to: Key<Venue>) -> Pause? {
    guard from != to else { return Pause(unchecked: 0) }
    guard let there = try? Travel.Route(from: from, to: to),
      let back = try? Travel.Route(from: to, to: from)
    else { return nil }
    return (travels[there] ?? travels[back])?.minutes
  }
}
