import CivilTime
import Testing

@Suite struct TZifDamageTests {
  @Test(arguments: ["Europe/Paris", "Africa/Casablanca", "Asia/Ho_Chi_Minh", "UTC"])
  func `a file cut anywhere is refused`(name: String) throws {
    let whole = try systemFile(name)
    for length in 0..<whole.count {
      #expect(throws: ZoneRefusal.self) {
        try Zone(identifier: name, bytes: Array(whole.prefix(length)))
      }
    }
  }

  @Test(arguments: [20_251_204 as UInt64, 7, 42, 1970])
  func `a damaged file is a refusal or a zone that answers`(seed: UInt64) throws {
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let names = ["Europe/Paris", "Africa/Casablanca", "Europe/Dublin", "Pacific/Apia", "UTC"]
    var refused = 0
    for round in 0..<500 {
      var bytes = try systemFile(names[round % names.count])
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        // The headers and the footer are a small part of a file and the likelier to matter.
        let near = [0..<44, 0..<bytes.count, bytes.count - 30..<bytes.count].randomElement(
          using: &random)
        let place = Int.random(in: near ?? 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      do {
        let zone = try Zone(identifier: "Damaged", bytes: bytes)
        for seconds in [-(1 << 42), 0, 1 << 32, 1 << 42] {
          let instant = Instant(secondsSinceEpoch: seconds)
          let civil = zone.civil(at: instant)
          _ = try? zone.instant(of: civil, occurrence: .second)
        }
        _ = zone.transitions(from: start1970, to: start2101)
      } catch {
        guard case .malformed("Damaged", _) = error else { throw error }
        refused += 1
      }
    }
    #expect((50..<500).contains(refused))
  }

  @Test func `a file that counts leap seconds is refused with the reason`() {
    let file = ZoneFile(leapSeconds: [UInt8](repeating: 0, count: 12), footer: "UTC0")
    #expect(throws: ZoneRefusal.malformed("Leap", reason: "it counts leap seconds")) {
      try Zone(identifier: "Leap", bytes: file.bytes)
    }
  }

  @Test func `an old file without a footer keeps its last offset`() throws {
    let file = ZoneFile(
      times: [1000], typeIndexes: [1], types: [(0, 0, 0), (-3600, 0, 0)], names: "ABC\0", version: 0
    )
    let zone = try Zone(identifier: "Old", bytes: file.bytes)
    #expect(
      zone.transitions(from: start1970, to: start2101).map(\.after.secondsEastOfUTC) == [-3600])
    #expect(zone.offset(at: start2101).description == "-01:00")
  }

  @Test func `versions 2, 3, 4 and later ones are read alike`() throws {
    for version in "2345".utf8 {
      let file = ZoneFile(version: version, footer: "EET-2EEST,M3.4.4/50,M10.4.4/50")
      let zone = try Zone(identifier: "Any", bytes: file.bytes)
      #expect(zone.transitions(from: start1970, to: start2101).count == 262)
    }
  }

  @Test(arguments: [
    (ZoneFile(times: [5, 5], typeIndexes: [0, 0]), "its transitions are not in ascending order"),
    (ZoneFile(times: [1 << 50], typeIndexes: [0]), "its transitions are not in ascending order"),
    (ZoneFile(times: [5], typeIndexes: [1]), "a type is missing"),
    (ZoneFile(types: []), "a count is out of its range"),
    (ZoneFile(types: [(93_600, 0, 0)]), "a local time type is out of its range"),
    (ZoneFile(types: [(.min, 0, 0)]), "a local time type is out of its range"),
    (ZoneFile(types: [(0, 2, 0)]), "a local time type is out of its range"),
    (ZoneFile(types: [(0, 0, 4)]), "an abbreviation is not one"),
    (ZoneFile(types: [(0, 0, 3)]), "an abbreviation is not one"),
    (ZoneFile(names: "LMT"), "an abbreviation is not one"),
  ])
  func `a file that breaks the format is refused with the reason`(
    file: ZoneFile, reason: String
  ) {
    #expect(throws: ZoneRefusal.malformed("Broken", reason: reason)) {
      try Zone(identifier: "Broken", bytes: file.bytes)
    }
  }
}
