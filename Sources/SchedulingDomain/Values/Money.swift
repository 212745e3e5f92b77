/// An amount in one currency, in its smallest unit; amounts of two currencies are never added.
public struct Money: Hashable, Sendable {
  /// The amount in minor units: 312050 for 3120.50 EUR, 3120 for 3120 VND.
  public let minorUnits: Int
  /// The currency.
  public let currency: Currency

  /// What one amount can be; thousands of them add up without an overflow.
  public static let bounds = 0...1_000_000_000_000_000

  /// An amount of so many minor units.
  public init(minorUnits: Int, _ currency: Currency) throws(ValueRefusal) {
    guard Self.bounds.contains(minorUnits) else {
      throw .outOfRange("amount of money", value: minorUnits, allowed: Self.bounds)
    }
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount with a point and all decimals of its currency: `3120.50`, `3120`.
  public var decimalText: String {
    guard currency.decimals > 0 else { return String(minorUnits) }
    let unit = currency.minorUnits
    let decimals = String(minorUnits % unit)
    let zeros = String(repeating: "0", count: currency.decimals - decimals.count)
    return "\(minorUnits / unit).\(zeros)\(decimals)"
  }
}

extension Money: CustomStringConvertible {
  /// The amount and its currency: `3120.50 EUR`.
  public var description: String { "\(decimalText) \(currency)" }
}
