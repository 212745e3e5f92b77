internal import CExpat

/// Owns an `XML_Parser`.
@safe struct ParserHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe XML_ParserFree(pointer) }
}

/// Where expat's calls arrive; it must live as long as the parser.
@safe final class XMLSink {
  enum Refusal {
    case documentType, depth
  }

  /// Which elements keep their name, without a prefix.
  enum Names {
    case ofWorkbooks, all
  }

  var events: [XMLEvent] = []
  /// Where each event begins; only where all names are kept, for it takes time.
  var places: [SourcePosition] = []
  private(set) var refusal: Refusal?
  private var depth = 0
  private let parser: OpaquePointer
  private let names: Names

  /// Stands between a namespace and a name, and in no namespace.
  static let separator = CChar(0x0A)
  static let depthLimit = 64

  init(_ parser: OpaquePointer, names: Names) {
    unsafe self.parser = parser
    self.names = names
  }

  /// Where the parser is: lines from 1, columns in characters from 1.
  var place: SourcePosition {
    unsafe SourcePosition(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1,
      byteOffset: Int(XML_GetCurrentByteIndex(parser)))
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
      if let name = unsafe attributeName(name) {
        unsafe attributes.pairs.append((name, String(cString: value)))
      }
    }
    unsafe append(.start(elementName(name), attributes))
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    unsafe append(.end(elementName(name)))
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int) {
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    let text = unsafe String(decoding: buffer, as: UTF8.self)
    append(.text(text))
  }

  private func append(_ event: XMLEvent) {
    if names == .all { places.append(place) }
    events.append(event)
  }

  /// The local name; of elements in no namespace of a workbook, empty where only its are kept.
  private func elementName(_ name: UnsafePointer<CChar>?) -> String {
    guard let name = unsafe name else { return "" }
    let parts = unsafe UnsafeBufferPointer(start: name, count: Self.length(name))
    let cut = unsafe parts.firstIndex(of: Self.separator)
    if names == .all { return unsafe String(cString: name + (cut.map { $0 + 1 } ?? 0)) }
    guard let cut else { return "" }
    let space = unsafe parts[..<cut]
    for known in Self.namespaces where unsafe space.elementsEqual(known) {
      return unsafe String(cString: name + cut + 1)
    }
    return ""
  }

  /// In workbooks, attributes have a namespace only where they point to a part: there it is `id`.
  private func attributeName(_ name: UnsafePointer<CChar>) -> String? {
    let parts = unsafe UnsafeBufferPointer(start: name, count: Self.length(name))
    guard let cut = unsafe parts.firstIndex(of: Self.separator) else {
      return unsafe String(cString: name)
    }
    let local = unsafe String(cString: name + cut + 1)
    return names == .all || local == "id" ? local : nil
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
