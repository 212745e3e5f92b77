/// The texts that cells refer to by number: the part `sharedStrings.xml`.
struct SharedStrings {
  private(set) var texts: [String] = []

  private static let limit = 2_000_000

  init() {}

  init(_ part: ZipPart) throws(WorkbookRefusal) {
    var collector = TextCollector()
    let stream = try XMLStream(part)
    while let event = try stream.next() {
      if case .end("si") = event {
        guard texts.count < Self.limit else { throw .tooManyTexts(limit: Self.limit) }
        texts.append(collector.taken())
      } else {
        collector.take(event)
      }
    }
  }
}

/// Joins the runs of one rich text; what only tells how to say it (phonetic runs) is left out.
struct TextCollector {
  /// As many characters as a cell of a spreadsheet may hold, in UTF-16 units.
  static let limit = 32_767
  /// What is beyond this is dropped: the text is longer than the limit in any case.
  private static let byteLimit = limit * 3 + 3

  private var text = ""
  private var isInText = false
  private var isPhonetic = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("t", _): isInText = true
    case .end("t"): isInText = false
    case .start("rPh", _): isPhonetic = true
    case .end("rPh"): isPhonetic = false
    case .text(let piece) where isInText && !isPhonetic && text.utf8.count <= Self.byteLimit:
      text += piece
    default: break
    }
  }

  mutating func taken() -> String {
    defer { text = "" }
    return EscapedText.decoded(text)
  }
}

/// Characters that XML can't hold, written as `_x000D_`: ECMA-376 part 1, 22.9.2.19.
enum EscapedText {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let scalar = escape(at: place, in: bytes) {
        result += String(Character(scalar)).utf8
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Text that would be taken for an escape gets its first underscore escaped.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for place in bytes.indices {
      if escape(at: place, in: bytes) != nil { result += "_x005F".utf8 }
      result.append(bytes[place])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(at place: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for digit in bytes[place + 2..<place + 6] {
      guard let number = digit.hexadecimalValue else { return nil }
      value = value << 4 | number
    }
    return Unicode.Scalar(value)
  }
}
