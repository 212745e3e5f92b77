internal import CExpat

/// An XML document read whole.
///
/// Document types are refused, and with them every entity that could grow or reach elsewhere.
package enum XMLDocument {
  /// How many elements are read; a schedule of a thousand talks has some thirty thousand.
  static let elementLimit = 1_000_000
  private static let pieceSize = 1 << 20
  /// How many pieces may go in before anything comes out: expat reads an unfinished tag anew with
  /// each, which would take minutes for one tag of 64 MiB.
  private static let silentLimit = 16

  /// The outermost element; nil after a fault, where reading stops because what follows is noise.
  package static func read(_ bytes: [UInt8], into faults: Faults) -> XMLElement? {
    guard let pointer = unsafe XML_ParserCreateNS(nil, XMLSink.separator) else { return nil }
    let parser = unsafe ParserHandle(pointer: pointer)
    let sink = unsafe XMLSink(pointer, names: .all)
    sink.listen()
    var tree = XMLTree()
    var offset = 0
    var silentPieces = 0
    var lastPlace: SourcePosition?
    repeat {
      let end = min(offset + pieceSize, bytes.count)
      guard parser.parse(bytes[offset..<end], isLast: end == bytes.count) else {
        let place = sink.place
        let code = unsafe XML_GetErrorCode(parser.pointer)
        let reason = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) }
        report(sink.refusal, reason, isEmpty: bytes.isEmpty, at: place, into: faults)
        return nil
      }
      silentPieces = sink.events.isEmpty ? silentPieces + 1 : 0
      guard silentPieces < silentLimit else {
        faults.error(
          at: lastPlace, "no end is found for the tag after this place",
          advice: "Get the whole file again.")
        return nil
      }
      lastPlace = sink.places.last ?? lastPlace
      for (event, place) in zip(sink.events, sink.places) { tree.take(event, at: place) }
      guard tree.count <= elementLimit else {
        faults.error(
          at: lastPlace, "the file has more than \(elementLimit) elements",
          advice: "Divide it into several.")
        return nil
      }
      sink.events.removeAll(keepingCapacity: true)
      sink.places.removeAll(keepingCapacity: true)
      offset = end
    } while offset < bytes.count
    return tree.root
  }

  private static func report(
    _ refusal: XMLSink.Refusal?, _ reason: String?, isEmpty: Bool, at place: SourcePosition,
    into faults: Faults
  ) {
    switch refusal {
    case .documentType:
      faults.error(
        at: place, "the file declares a document type, which could hide anything",
        advice: "Remove the lines from <!DOCTYPE to its >, or ask for a file without.")
    case .depth:
      faults.error(
        at: place, "elements stand more than \(XMLSink.depthLimit) deep inside each other",
        advice: "Check that this is the right file.")
    case nil:
      faults.error(
        at: place,
        isEmpty ? "the file has nothing in it" : "this is not XML: \(reason ?? "it is damaged")",
        advice: "Look at what stands just before this place, or get the whole file again.")
    }
  }
}

extension ParserHandle {
  fileprivate func parse(_ piece: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    unsafe piece.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let status = unsafe XML_Parse(pointer, start, Int32(buffer.count), isLast ? 1 : 0)
      return status == XML_STATUS_OK
    }
  }
}

/// The elements that are open, and in the end the outermost.
private struct XMLTree {
  private struct Open {
    let name: String
    let attributes: XMLAttributes
    let position: SourcePosition
    var content: [XMLElement.Content] = []
    var text = ""

    mutating func endText() {
      if !text.isEmpty { content.append(.text(text)) }
      text = ""
    }
  }

  private var open: [Open] = []
  private(set) var root: XMLElement?
  private(set) var count = 0

  mutating func take(_ event: XMLEvent, at place: SourcePosition) {
    switch event {
    case .start(let name, let attributes):
      count += 1
      open.append(Open(name: name, attributes: attributes, position: place))
    case .text(let text):
      if !open.isEmpty { open[open.count - 1].text += text }
    case .end:
      guard var done = open.popLast() else { return }
      done.endText()
      let element = XMLElement(
        name: done.name, position: done.position, attributes: done.attributes,
        content: done.content)
      guard !open.isEmpty else { return root = element }
      open[open.count - 1].endText()
      open[open.count - 1].content.append(.element(element))
    }
  }
}
