/// Identifiers in schedules, made of names so that they are the same in every export.
enum ScheduleID {
  /// The UUID that an entry is known by: its calendar UID where that is one, else made of it.
  ///
  /// The hash FNV-1a of 128 bits, in the form for such: RFC 9562 section 5.8, version 8.
  static func uuid(of name: String) -> String {
    if isUUID(name) { return name.lowercased() }
    var value = hash(name)
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    let digits = String(value, radix: 16)
    var text = ""
    for (place, digit) in (String(repeating: "0", count: 32 - digits.count) + digits).enumerated() {
      if [8, 12, 16, 20].contains(place) { text += "-" }
      text.append(digit)
    }
    return text
  }

  /// Whether a text has the form of a UUID: RFC 9562 section 4.
  static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }

  /// A number for what has a name: its own where it is one, else made of it; none comes twice.
  static func number(of name: String, taken: inout Set<Int>) -> Int {
    var number = Int(name) ?? 0
    if number < 1 || number >= 1 << 30 {
      number = 1 << 30 | Int(truncatingIfNeeded: hash(name) & (1 << 30 - 1))
    }
    while !taken.insert(number).inserted { number += 1 }
    return number
  }

  /// Source: draft-eastlake-fnv, FNV-1a of 128 bits.
  private static func hash(_ text: String) -> UInt128 {
    text.utf8.reduce(0x6C62_272E_07BB_0142_62B8_2175_6295_C58D) { hash, byte in
      (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
  }
}
