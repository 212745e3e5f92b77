internal import CExpat

/// Owns an `XML_Parser`.
@safe struct ParserHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe XML_ParserFree(pointer) }
}

/// The XML of one part as events, read only as far as they are asked for.
///
/// Document types are refused, and with them every entity that could grow or reach elsewhere.
final class XMLStream {
  private let part: ZipPart
  private let parser: ParserHandle
  private let sink: XMLSink
  private var place = 0
  private var isAtEnd = false
  /// Why nothing comes after the events that are at hand.
  private var failure: WorkbookRefusal?
  /// How many pieces went in since anything came out; expat reads an unfinished tag anew each time.
  private var silentPieces = 0

  private static let silentLimit = 64

  init(_ part: ZipPart) throws(WorkbookRefusal) {
    guard let pointer = unsafe XML_ParserCreateNS(nil, XMLSink.separator) else {
      throw .damaged(part: part.name)
    }
    self.part = part
    parser = unsafe ParserHandle(pointer: pointer)
    sink = unsafe XMLSink(pointer)
    sink.listen()
  }

  /// The next event; nil at the end.
  func next() throws(WorkbookRefusal) -> XMLEvent? {
    while place == sink.events.count {
      if let failure { throw failure }
      guard !isAtEnd else { return nil }
      try read()
    }
    defer { place += 1 }
    return sink.events[place]
  }

  private func read() throws(WorkbookRefusal) {
    sink.events.removeAll(keepingCapacity: true)
    place = 0
    let piece = try part.next()
    isAtEnd = piece.isEmpty
    let status = unsafe piece.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe XML_Parse(parser.pointer, start, Int32(buffer.count), isAtEnd ? 1 : 0)
    }
    silentPieces = sink.events.isEmpty ? silentPieces + 1 : 0
    switch sink.refusal {
    case .documentType: failure = .declaresDocumentType(part: part.name)
    case .depth: failure = .nestedTooDeeply(part: part.name)
    case nil:
      if status != XML_STATUS_OK || silentPieces >= Self.silentLimit {
        failure = .damaged(part: part.name)
      }
    }
  }
}

/// Where expat's calls arrive; it must live as long as the parser.
@safe private final class XMLSink {
  enum Refusal {
    case documentType, depth
  }

  var events: [XMLEvent] = []
  private(set) var refusal: Refusal?
  private var depth = 0
  private let parser: OpaquePointer

  /// Stands between a namespace and a name, and in no namespace.
  static let separator = CChar(0x0A)
  private static let depthLimit = 64

  init(_ parser: OpaquePointer) {
    unsafe self.parser = parser
  }

  func listen() {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser, { unsafe XMLSink.of($0)?.start($1, $2) }, { unsafe XMLSink.of($0)?.end($1) })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe XMLSink.of($0)?.text($1, Int($2)) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      unsafe XMLSink.of(user)?.stop(.documentType)
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSink? {
    unsafe pointer.map { unsafe Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ reason: Refusal) {
    refusal = refusal ?? reason
    unsafe _ = XML_StopParser(parser, 0)
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= Self.depthLimit else { return stop(.depth) }
    var attributes = XMLAttributes()
    var index = 0
    while let name = unsafe list?[index], let value = unsafe list?[index + 1] {
      index += 2
      if let name = unsafe Self.attributeName(name) {
        unsafe attributes.pairs.append((name, String(cString: value)))
      }
    }
    unsafe events.append(.start(Self.elementName(name), attributes))
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    unsafe events.append(.end(Self.elementName(name)))
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int) {
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    let text = unsafe String(decoding: buffer, as: UTF8.self)
    events.append(.text(text))
  }

  /// The local name in one of a workbook's namespaces; empty in any other.
  private static func elementName(_ name: UnsafePointer<CChar>?) -> String {
    guard let name = unsafe name else { return "" }
    let parts = unsafe UnsafeBufferPointer(start: name, count: length(name))
    guard let cut = unsafe parts.firstIndex(of: separator) else { return "" }
    let space = unsafe parts[..<cut]
    for known in namespaces where unsafe space.elementsEqual(known) {
      return unsafe String(cString: name + cut + 1)
    }
    return ""
  }

  /// Attributes have a namespace only where they point to another part: there it is `id`.
  private static func attributeName(_ name: UnsafePointer<CChar>) -> String? {
    let parts = unsafe UnsafeBufferPointer(start: name, count: length(name))
    guard let cut = unsafe parts.firstIndex(of: separator) else {
      return unsafe String(cString: name)
    }
    let local = unsafe String(cString: name + cut + 1)
    return local == "id" ? local : nil
  }

  private static func length(_ text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    return length
  }

  /// As ECMA-376 has them, in its transitional and its strict form.
  private static let namespaces: [[CChar]] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ].map { $0.utf8.map { CChar(bitPattern: $0) } }
}
