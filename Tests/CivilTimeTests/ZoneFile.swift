/// A TZif file put together for a test: version 2, what is not given is empty.
struct ZoneFile {
  var times: [Int64] = []
  var typeIndexes: [UInt8] = []
  var types: [(offset: Int32, isDaylight: UInt8, name: UInt8)] = [(0, 0, 0)]
  var names = "LMT\0"
  var leapSeconds: [UInt8] = []
  var version = UInt8(ascii: "2")
  var footer = ""

  var bytes: [UInt8] {
    guard version != 0 else { return block(wide: false) }
    var empty = self
    (empty.times, empty.typeIndexes, empty.leapSeconds) = ([], [], [])
    return empty.block(wide: false) + block(wide: true) + Array("\n\(footer)\n".utf8)
  }

  private func block(wide: Bool) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    let leapWidth = wide ? 12 : 8
    for count in [0, 0, leapSeconds.count / leapWidth, times.count, types.count, names.utf8.count] {
      bytes += bigEndian(UInt32(count))
    }
    for time in times {
      bytes +=
        wide ? bigEndian(UInt64(bitPattern: time)) : bigEndian(UInt32(truncatingIfNeeded: time))
    }
    bytes += typeIndexes
    for type in types {
      bytes += bigEndian(UInt32(bitPattern: type.offset)) + [type.isDaylight, type.name]
    }
    return bytes + Array(names.utf8) + leapSeconds
  }

  private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: number >> $0)
    }
  }
}
