/// A JSON text (RFC 8259) read whole: its bytes, and eight bytes for each value and key in it.
///
/// Nothing is copied out of the text until a node is asked for its string or number.
package final class JSONDocument: Sendable {
  /// How deep objects and arrays may stand inside each other.
  package static let depthLimit = 64

  let bytes: [UInt8]
  let entries: [JSONEntry]
  private let lines: LineIndex

  init(bytes: [UInt8], entries: [JSONEntry], lines: LineIndex) {
    self.bytes = bytes
    self.entries = entries
    self.lines = lines
  }

  /// Reads a text; nil after a syntax fault, where reading stops because what follows is noise.
  ///
  /// Keys that an object has twice are reported, each with both places, and reading goes on.
  package static func read(_ bytes: [UInt8], into faults: Faults) -> JSONDocument? {
    guard bytes.count <= Int(Int32.max) else {
      faults.error(
        at: nil, "the file has \(bytes.count) bytes, more than can be read",
        advice: "Divide it into several files.")
      return nil
    }
    let lines = LineIndex(bytes)
    var scanner = JSONScanner(bytes)
    do throws(JSONSyntaxError) {
      try scanner.scan()
    } catch {
      faults.report(scanner.fault(for: error, lines: lines))
      return nil
    }
    let document = JSONDocument(bytes: bytes, entries: scanner.entries, lines: lines)
    document.reportRepeatedKeys(scanner.repeatedKeys, into: faults)
    return document
  }

  package var root: JSONNode { JSONNode(document: self, index: 0) }

  package func position(at offset: Int) -> SourcePosition { lines.position(at: offset) }

  private func reportRepeatedKeys(_ keys: [JSONScanner.RepeatedKey], into faults: Faults) {
    for key in keys {
      let first = JSONNode(document: self, index: key.first)
      let second = JSONNode(document: self, index: key.second)
      faults.error(
        at: second.position,
        "the key \(second.excerpt) stands twice in one object, first at \(first.position)",
        advice: "Keep one of the two.")
    }
  }
}

/// A value or key in the text, and how far it reaches.
struct JSONEntry: Sendable {
  /// Of the first byte; this byte tells the kind.
  var offset: UInt32
  private var extent: UInt32

  private static let escapeFlag: UInt32 = 1 << 31

  /// A string, number or literal.
  init(offset: Int, byteCount: Int, hasEscapes: Bool = false) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    extent = UInt32(truncatingIfNeeded: byteCount) | (hasEscapes ? Self.escapeFlag : 0)
  }

  /// An object or array that has just been opened.
  init(openedAt offset: Int) {
    self.init(offset: offset, byteCount: 1)
  }

  /// An object or array is complete: it and all in it are so many entries.
  mutating func close(entryCount: Int) {
    extent = UInt32(truncatingIfNeeded: entryCount)
  }

  var byteCount: Int { Int(extent & ~Self.escapeFlag) }
  var entryCount: Int { Int(extent) }
  var hasEscapes: Bool { extent & Self.escapeFlag != 0 }
}
