/// Reads a compiled time zone file: TZif, versions 1 to 4 (RFC 9636).
struct TZifReader {
  private let identifier: String
  private let bytes: [UInt8]
  private var position = 0

  /// The rules in the bytes of a file; `identifier` only goes into the refusal.
  static func rules(_ identifier: String, _ bytes: [UInt8]) throws(ZoneRefusal) -> ZoneRules {
    var reader = TZifReader(identifier: identifier, bytes: bytes)
    return try reader.rules()
  }

  private init(identifier: String, bytes: [UInt8]) {
    self.identifier = identifier
    self.bytes = bytes
  }

  private mutating func rules() throws(ZoneRefusal) -> ZoneRules {
    var header = try header()
    guard header.version >= UInt8(ascii: "2") else {
      let (initial, changes) = try block(header, timeWidth: 4)
      return ZoneRules(initial: initial, changes: changes, footer: nil)
    }
    // The 32-bit block is for old readers; the same and more stands in the 64-bit one.
    _ = try take(header.blockSize(timeWidth: 4))
    header = try self.header()
    let (initial, changes) = try block(header, timeWidth: 8)
    return ZoneRules(initial: initial, changes: changes, footer: try footer())
  }

  /// Section 3.1: the magic, a version, six counts.
  private mutating func header() throws(ZoneRefusal) -> Header {
    guard try take(4).elementsEqual("TZif".utf8) else {
      throw malformed("it does not begin with TZif")
    }
    let version = try take(16).first ?? 0
    let header = Header(
      version: version, isUTC: try integer(4), isStandard: try integer(4), leap: try integer(4),
      times: try integer(4), types: try integer(4), characters: try integer(4))
    guard [header.isUTC, header.isStandard, header.leap, header.times].allSatisfy({ $0 >= 0 }),
      header.types > 0, header.characters > 0
    else { throw malformed("a count is out of its range") }
    return header
  }

  /// Section 3.2: transition times, their types, the types, the abbreviations, the rest unused.
  private mutating func block(
    _ header: Header, timeWidth: Int
  ) throws(ZoneRefusal) -> (initial: ZoneOffset, changes: [ZoneChange]) {
    // An Instant counts no leap seconds, so a file that does would be off by them.
    guard header.leap == 0 else { throw malformed("it counts leap seconds") }
    guard header.blockSize(timeWidth: timeWidth) <= bytes.count - position else {
      throw malformed("it ends too early")
    }
    var times: [Int] = []
    for _ in 0..<header.times { times.append(try integer(timeWidth)) }
    let typeIndexes = try take(header.times)
    let typeBytes = try take(header.types * 6)
    let names = try take(header.characters)
    _ = try take(header.isStandard + header.isUTC)
    var types: [ZoneOffset] = []
    for start in stride(from: typeBytes.startIndex, to: typeBytes.endIndex, by: 6) {
      types.append(try type(typeBytes[start..<start + 6], names: names))
    }
    var changes: [ZoneChange] = []
    for (time, typeIndex) in zip(times, typeIndexes) {
      // The bounds keep the arithmetic far from overflow; -2^59 is the RFC's own.
      guard time >= -(1 << 59), time < 1 << 40, time > changes.last?.seconds ?? .min else {
        throw malformed("its transitions are not in ascending order")
      }
      guard types.indices.contains(Int(typeIndex)) else { throw malformed("a type is missing") }
      changes.append(ZoneChange(seconds: time, offset: types[Int(typeIndex)]))
    }
    return (types[0], changes)
  }

  /// A local time type: four bytes of offset, a flag, where the abbreviation begins.
  private func type(
    _ record: ArraySlice<UInt8>, names: ArraySlice<UInt8>
  ) throws(ZoneRefusal) -> ZoneOffset {
    let offset = Self.integer(record.prefix(4))
    let flag = record[record.startIndex + 4]
    let name = names.dropFirst(Int(record[record.startIndex + 5]))
    // Section 3.2: offsets lie between -25 and 26 hours.
    guard offset > -90_000, offset < 93_600, flag <= 1 else {
      throw malformed("a local time type is out of its range")
    }
    guard let end = name.firstIndex(of: 0), end > name.startIndex,
      name[..<end].allSatisfy(ZoneOffset.isAbbreviationByte)
    else { throw malformed("an abbreviation is not one") }
    return ZoneOffset(
      secondsEastOfUTC: offset, isDaylight: flag == 1,
      abbreviation: String(decoding: name[..<end], as: UTF8.self))
  }

  /// Section 3.3: a rule between two newlines, which may be missing.
  private mutating func footer() throws(ZoneRefusal) -> FooterRule? {
    let newline = UInt8(ascii: "\n")
    guard try take(1).first == newline, let end = bytes[position...].firstIndex(of: newline) else {
      throw malformed("its footer is not between two newlines")
    }
    let text = bytes[position..<end]
    if text.isEmpty { return nil }
    guard let rule = FooterRule(text) else {
      throw malformed("its footer is no rule: \(String(decoding: text, as: UTF8.self))")
    }
    return rule
  }

  /// The next so many bytes, which are then passed over.
  private mutating func take(_ count: Int) throws(ZoneRefusal) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw malformed("it ends too early") }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func integer(_ width: Int) throws(ZoneRefusal) -> Int {
    Self.integer(try take(width))
  }

  /// A big-endian number in two's complement.
  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int {
    let negative = (bytes.first ?? 0) >= 0x80
    return bytes.reduce(negative ? -1 : 0) { $0 << 8 | Int($1) }
  }

  private func malformed(_ reason: String) -> ZoneRefusal { .malformed(identifier, reason: reason) }

  private struct Header {
    let version: UInt8
    let isUTC: Int
    let isStandard: Int
    let leap: Int
    let times: Int
    let types: Int
    let characters: Int

    func blockSize(timeWidth: Int) -> Int {
      times * (timeWidth + 1) + types * 6 + characters + leap * (timeWidth + 4) + isStandard + isUTC
    }
  }
}
