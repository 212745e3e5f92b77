import CivilTime

/// The one stylesheet of a site: how every page looks, and the grids of its week.
struct Stylesheet: Sendable {
  let text: String
  /// The name of the file, which changes with what it says, so that caches may keep it for ever.
  let hash: String

  init(grids: [Day: DayGrid]) {
    let text = Self.base + GridStylesheet(grids).text
    // FNV-1a of 64 bits: short, the same everywhere, and nobody gains by a collision.
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    self.text = text
    self.hash = "filmweek-" + String(hash, radix: 16)
  }
}
