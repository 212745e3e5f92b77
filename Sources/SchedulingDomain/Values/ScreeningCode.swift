/// The code of a screening or event in its week, as the catalogue prints it: `CL`, `101`.
///
/// Letters, digits, `.`, `_` and `-`, 1 to 32, upper case. Meaningless on purpose, so that it
/// stays true when the screening moves; never reused.
public struct ScreeningCode: Hashable, Comparable, Sendable {
  /// The code as it is written.
  public let text: String

  /// The code that is written so; lower case is raised.
  public init(_ text: some StringProtocol) throws(ValueRefusal) {
    let raised = text.uppercased()
    let allowed = raised.utf8.allSatisfy { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._-".utf8.contains(byte)
    }
    guard allowed, (1...32).contains(raised.utf8.count), raised.first?.isPunctuation == false else {
      throw .malformedCode(String(text))
    }
    self.text = raised
  }

  /// The code that is this number.
  init(number: Int) { text = String(number.magnitude) }

  /// Codes sort as people count: `9` before `10`, `A2` before `A10`.
  public static func < (first: ScreeningCode, second: ScreeningCode) -> Bool {
    naturallyPrecedes(first.text, second.text)
  }
}

extension ScreeningCode: CustomStringConvertible {
  /// The code as it is written.
  public var description: String { text }
}

/// Whether a text comes before another when runs of digits count as numbers; else by bytes.
func naturallyPrecedes(_ first: String, _ second: String) -> Bool {
  var left = Array(first.utf8)[...]
  var right = Array(second.utf8)[...]
  func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  while let one = left.first, let other = right.first {
    if isDigit(one), isDigit(other) {
      let oneRun = left.prefix(while: isDigit)
      let otherRun = right.prefix(while: isDigit)
      let oneNumber = oneRun.drop { $0 == UInt8(ascii: "0") }
      let otherNumber = otherRun.drop { $0 == UInt8(ascii: "0") }
      if oneNumber.count != otherNumber.count { return oneNumber.count < otherNumber.count }
      if !oneNumber.elementsEqual(otherNumber) {
        return oneNumber.lexicographicallyPrecedes(otherNumber)
      }
      left = left.dropFirst(oneRun.count)
      right = right.dropFirst(otherRun.count)
    } else if one != other {
      return one < other
    } else {
      left = left.dropFirst()
      right = right.dropFirst()
    }
  }
  if left.isEmpty != right.isEmpty { return left.isEmpty }
  return first.utf8.lexicographicallyPrecedes(second.utf8)
}
