/// Cuts a long content line into lines of at most 75 octets (RFC 5545 section 3.1).
///
/// RFC 5545 only forbids more octets. Cut here is never a UTF-8 character, because many readers
/// decode before they unfold; nor an extended grapheme cluster, unless one alone fills a line;
/// nor an escape such as `\n`.
enum LineFolding {
  /// Octets of a line, its CRLF not counted.
  static let limit = 75

  /// Appends a line to the output with CRLF and a space at every cut.
  static func fold(_ line: [UInt8], into output: inout [UInt8]) {
    line.withUnsafeBufferPointer { line in
      var start = 0
      var room = limit
      while line.count - start > room {
        let cut = place(in: line, from: start, upTo: start + room)
        output.append(contentsOf: line[start..<cut])
        output.append(0x0D)
        output.append(0x0A)
        output.append(0x20)
        start = cut
        room = limit - 1
      }
      output.append(contentsOf: line[start...])
    }
  }

  /// The best place to cut after `start` and not after `end`, which lies inside the line.
  private static func place(
    in line: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int
  ) -> Int {
    var cut = end
    if !isPlainBoundary(in: line, at: cut) {
      cut = clusterBoundary(in: line, from: start, upTo: end)
    }
    // An odd run of backslashes before the cut means that the last one escapes what follows.
    var backslashes = 0
    while cut - backslashes > start, line[cut - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    return backslashes.isMultiple(of: 2) || cut - 1 == start ? cut : cut - 1
  }

  /// The last boundary between grapheme clusters up to `end`, or between scalars if there is none.
  private static func clusterBoundary(
    in line: UnsafeBufferPointer<UInt8>, from start: Int, upTo end: Int
  ) -> Int {
    var known = end - 1
    while known > start, !isPlainBoundary(in: line, at: known) { known -= 1 }
    var boundary = known
    // Clusters beyond the cut do not matter, so a few bytes after it are context enough.
    let context = String(decoding: line[known..<min(line.count, end + 8)], as: UTF8.self)
    for character in context {
      let next = boundary + character.utf8.count
      if next > end { break }
      boundary = next
    }
    if boundary > start { return boundary }
    boundary = end
    while line[boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }

  /// Whether a place lies between two scalars that are each known to be a cluster of their own.
  private static func isPlainBoundary(in line: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    isPlain(scalarFrom: place, in: line) && isPlain(scalarBefore: place, in: line)
  }

  private static func isPlain(scalarBefore place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool
  {
    var first = place - 1
    while first > 0, line[first] & 0xC0 == 0x80 { first -= 1 }
    return isPlain(scalarFrom: first, in: line)
  }

  /// Whether a scalar begins at a place and has the property Grapheme_Cluster_Break=Other (UAX #29).
  ///
  /// Only ranges that hold much text are known: below U+0300, Latin Extended Additional
  /// (Vietnamese), CJK ideographs. The rest is left to the standard library, which is slower.
  private static func isPlain(scalarFrom place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    switch line[place] {
    case 0x20..<0x7F: true
    case 0xC3..<0xCC: true  // U+00C0 to U+02FF
    case 0xE1: (0xB8..<0xBC).contains(line[place + 1])  // U+1E00 to U+1EFF
    case 0xE5..<0xEA: true  // U+5000 to U+9FFF
    default: false
    }
  }
}
