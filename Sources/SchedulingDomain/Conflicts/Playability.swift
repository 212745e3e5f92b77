import Spelling

/// Which formats of copies each format of rooms plays, worked out once for all that are named.
///
/// However the two are written: `35 mm` is `35mm`, and `DCP 2K` is a DCP.
struct Playability: Sendable {
  private let playing: [String: Set<String>]

  init(_ programme: Programme) {
    let rooms = Set(programme.venues.values.flatMap(\.auditoria).flatMap(\.formats))
    let bareRooms = rooms.map { ($0, Self.bare($0)) }
    var copies = Set(programme.films.values.flatMap(\.formats))
    for print in programme.prints.values {
      if let format = print.format { copies.insert(format) }
    }
    var playing: [String: Set<String>] = [:]
    for copy in copies {
      let wanted = Self.bare(copy)
      playing[copy] = Set(
        bareRooms.filter { $0 == copy || $1.contains(wanted) || wanted.contains($1) }.map(\.0))
    }
    self.playing = playing
  }

  /// Whether a copy can be played where these formats are.
  func plays(_ copy: String, in formats: [String]) -> Bool {
    guard let playing = playing[copy] else { return false }
    return formats.contains { playing.contains($0) }
  }

  private static func bare(_ format: String) -> String {
    let plain = format.utf8.allSatisfy { $0 < 0x80 } ? format.lowercased() : folded(format)
    return plain.filter { $0.isLetter || $0.isNumber }
  }
}
