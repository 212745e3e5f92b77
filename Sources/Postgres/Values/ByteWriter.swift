/// The bytes of parameters as they are gathered, big-endian.
package struct ByteWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  package mutating func append<Number: FixedWidthInteger & BitwiseCopyable>(_ number: Number) {
    unsafe withUnsafeBytes(of: number.bigEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  package mutating func append(contentsOf more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// A field as arrays and ranges hold it: its length in four bytes (-1 for NULL), its bytes.
  mutating func appendField(_ value: some PostgresValue, as type: PostgresType)
    throws(ValueFault)
  {
    if value.isNull {
      append(Int32(-1))
      return
    }
    let place = bytes.count
    append(Int32(0))
    try value.write(to: &self, as: type)
    guard let length = Int32(exactly: bytes.count - place - 4) else { throw .outOfRange }
    for index in 0..<4 {
      bytes[place + index] = UInt8(truncatingIfNeeded: length >> (24 - 8 * Int32(index)))
    }
  }

  /// Keeps the storage for the next time, unless it was for something large.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: bytes.count < 1 << 20) }
}

extension RawSpan {
  /// The big-endian number at `offset`; the bounds are checked.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int = 0, as type: Number.Type = Number.self
  ) -> Number {
    unsafe Number(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: type))
  }

  func expectLength(_ expected: Int) throws(ValueFault) {
    guard byteCount == expected else {
      throw .wrongLength(expected: expected, found: byteCount)
    }
  }

  /// The number that these bytes are, and nothing else.
  func onlyNumber<Number: FixedWidthInteger & BitwiseCopyable>(
    as type: Number.Type = Number.self
  ) throws(ValueFault) -> Number {
    try expectLength(MemoryLayout<Number>.size)
    return number(as: type)
  }
}
