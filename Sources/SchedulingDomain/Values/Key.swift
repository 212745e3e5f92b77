import Spelling

/// The name by which one thing of a kind is known for ever: in files, addresses and the database.
///
/// Lower-case letters, digits and single hyphens, 1 to 80 of them, such as `mua-do`. The type
/// parameter is the kind, so that a guest's key can't stand where a film's is wanted.
public struct Key<Entity>: Hashable, Comparable, Sendable {
  /// The key as it is written.
  public let text: String

  /// The key that is written so; upper case is lowered.
  public init(_ text: some StringProtocol) throws(ValueRefusal) {
    let written = String(text)
    let lowered = Self.isWellFormed(written) ? written : written.lowercased()
    guard Self.isWellFormed(lowered) else { throw .malformedKey(written) }
    self.text = lowered
  }

  /// A key made of a name: folded to plain letters, words joined by hyphens; nil if none are left.
  public init?(from name: String) {
    var words: [String] = []
    for word in folded(name).utf8.split(whereSeparator: { !isKeyLetter($0) }) {
      words.append(String(decoding: word, as: UTF8.self))
    }
    var text = words.joined(separator: "-")
    while text.utf8.count > 80 {
      guard words.count > 1 else {
        text = String(text.prefix(80))
        break
      }
      words.removeLast()
      text = words.joined(separator: "-")
    }
    guard Self.isWellFormed(text) else { return nil }
    self.text = text
  }

  private static func isWellFormed(_ text: String) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard (1...80).contains(text.utf8.count) else { return false }
    // A hyphen is taken as coming before, so that none may lead.
    var previous = hyphen
    for byte in text.utf8 {
      guard isKeyLetter(byte) || (byte == hyphen && previous != hyphen) else { return false }
      previous = byte
    }
    return previous != hyphen
  }

  /// Keys sort by their bytes.
  public static func < (first: Key, second: Key) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}

extension Key: CustomStringConvertible {
  /// The key as it is written.
  public var description: String { text }
}

/// Whether a byte may stand in a key between hyphens.
private func isKeyLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// A thing that is found by its key among its kind.
public protocol Keyed<KeyType>: Sendable, Equatable {
  /// What the key is made of.
  associatedtype KeyType: Hashable & Comparable & Sendable & CustomStringConvertible
  /// The key, never changed once the thing has been stored.
  var key: KeyType { get }
}
