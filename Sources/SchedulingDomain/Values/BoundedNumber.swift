/// A whole number of one unit that can't be too small or too large.
public protocol BoundedNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What is allowed.
  static var bounds: ClosedRange<Int> { get }
  /// What the number says, for refusals: "running time in minutes".
  static var meaning: String { get }
  /// The number.
  var value: Int { get }
  /// Takes a number that is known to be allowed.
  init(unchecked value: Int)
}

extension BoundedNumber {
  /// The number, if it is allowed.
  public init(_ value: Int) throws(ValueRefusal) {
    guard Self.bounds.contains(value) else {
      throw .outOfRange(Self.meaning, value: value, allowed: Self.bounds)
    }
    self.init(unchecked: value)
  }

  /// The number as digits.
  public var description: String { String(value) }

  /// Whether a number is smaller than another.
  public static func < (first: Self, second: Self) -> Bool { first.value < second.value }
}

/// How long a film or a part of a screening runs, in whole minutes, 1 to 1,440.
public struct RunningTime: BoundedNumber {
  /// One minute to a day.
  public static let bounds = 1...1440
  /// What the number says.
  public static let meaning = "running time in minutes"
  /// Minutes.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}

/// A pause between two things, in whole minutes, 0 to 1,440: turnaround, travel, clearance.
public struct Pause: BoundedNumber {
  /// Nothing to a day.
  public static let bounds = 0...1440
  /// What the number says.
  public static let meaning = "pause in minutes"
  /// Minutes.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}

/// Seats of a house, 1 to 200,000; a house whose seats are not known has none of these.
public struct Seats: BoundedNumber {
  /// One seat to a stadium.
  public static let bounds = 1...200_000
  /// What the number says.
  public static let meaning = "seats"
  /// Seats.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}

/// The year in which a film was finished, from the first film of 1888 on.
public struct ProductionYear: BoundedNumber {
  /// From the oldest film that survives to a date that is surely a slip.
  public static let bounds = 1888...2200
  /// What the number says.
  public static let meaning = "year"
  /// The year.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}

/// How many people, 0 to 100,000,000.
public struct Figure: BoundedNumber {
  /// Nobody to a national release of the largest country.
  public static let bounds = 0...100_000_000
  /// What the number says.
  public static let meaning = "number of people"
  /// People.
  public let value: Int
  /// Takes a number that is known to be allowed.
  public init(unchecked value: Int) { self.value = value }
}
