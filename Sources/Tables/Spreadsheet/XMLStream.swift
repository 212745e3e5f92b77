internal import CExpat

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
    sink = unsafe XMLSink(pointer, names: .ofWorkbooks)
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
