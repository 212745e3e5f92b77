/// Arrays of one dimension; an array with NULLs is one of optionals.
///
/// Binary form (`array_send`): dimensions, has-NULLs flag, element OID, then for each dimension its
/// length and lower bound, then each element as length and bytes.
extension Array: PostgresValue where Element: PostgresValue {
  package static func accepts(_ type: PostgresType) -> Bool {
    type.element.map(Element.accepts) ?? false
  }
  package static var typeName: String { "\(Element.typeName)[]" }

  package init(postgresBytes bytes: RawSpan) throws(ValueFault) {
    guard bytes.byteCount >= 12 else { throw .malformedArray }
    let dimensions = Int(bytes.number(as: Int32.self))
    if dimensions == 0 {
      self = []
      return
    }
    guard dimensions == 1 else { throw .tooManyDimensions(dimensions) }
    guard bytes.byteCount >= 20 else { throw .malformedArray }
    let count = Int(bytes.number(at: 12, as: Int32.self))
    guard count >= 0, count <= (bytes.byteCount - 20) / 4 else { throw .malformedArray }
    self = []
    reserveCapacity(count)
    var offset = 20
    for _ in 0..<count {
      guard bytes.byteCount - offset >= 4 else { throw .malformedArray }
      let length = Int(bytes.number(at: offset, as: Int32.self))
      offset += 4
      if length < 0 {
        append(try Element.fromNull())
      } else {
        guard bytes.byteCount - offset >= length else { throw .malformedArray }
        append(try Element(postgresBytes: bytes.extracting(offset..<(offset + length))))
        offset += length
      }
    }
  }

  package func write(to bytes: inout ByteWriter, as type: PostgresType) throws(ValueFault) {
    guard let element = type.element, let count = Int32(exactly: count) else { throw .outOfRange }
    bytes.append(count == 0 ? 0 as Int32 : 1)
    bytes.append(contains(where: \.isNull) ? 1 as Int32 : 0)
    bytes.append(element.oid)
    if count == 0 { return }
    bytes.append(count)
    bytes.append(Int32(1))
    for value in self { try bytes.appendField(value, as: element) }
  }
}
