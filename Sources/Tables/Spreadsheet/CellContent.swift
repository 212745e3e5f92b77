/// What is wrong with one cell.
enum CellFault: Error {
  case tooLong(String)
  case notNumber(String)
  case noSharedString(String)

  var message: String {
    switch self {
    case .tooLong:
      "the text of this cell is longer than \(TextCollector.limit) characters, a spreadsheet's most"
    case .notNumber(let text): "\"\(text.prefix(40))\" stands where a number should"
    case .noSharedString(let number): "the text \(number.prefix(40)) of the workbook is missing"
    }
  }

  var advice: String {
    switch self {
    case .tooLong: "Shorten it."
    case .notNumber, .noSharedString:
      "Open the workbook in a spreadsheet program and save it again."
    }
  }

  /// What stands in the cell instead.
  var shown: String {
    switch self {
    case .tooLong(let text): String(text.prefix(100)) + "…"
    case .notNumber(let text): String(text.prefix(100))
    case .noSharedString: ""
    }
  }
}

/// One cell as the sheet writes it, until its end is read: ECMA-376 part 1, 18.3.1.4.
struct CellContent {
  private let type: String
  private let format: Int
  private var formula: String?
  private var written = ""
  private var inline = TextCollector()
  private var place: Place?

  private enum Place {
    case value, formula
  }

  private static let byteLimit = TextCollector.limit * 3 + 3

  init(_ attributes: XMLAttributes) {
    type = attributes["t"] ?? "n"
    format = attributes["s"].flatMap { Int($0) } ?? 0
  }

  mutating func take(_ event: XMLEvent) {
    switch (event, place) {
    case (.start("v", _), _): place = .value
    case (.start("f", _), _):
      place = .formula
      formula = formula ?? ""
    case (.end("v"), _), (.end("f"), _): place = nil
    case (.text(let piece), .value?):
      if written.utf8.count <= Self.byteLimit { written += piece }
    case (.text(let piece), .formula?):
      if let before = formula, before.utf8.count <= Self.byteLimit { formula?.append(piece) }
    default: inline.take(event)
    }
  }

  mutating func value(in workbook: Workbook) throws(CellFault) -> CellValue {
    // An empty text is a result, but any other empty value means that nobody has calculated.
    if let formula, written.isEmpty, type != "str" { return .formulaWithoutValue(formula) }
    switch type {
    case "s":
      if written.isEmpty { return .empty }
      let texts = workbook.strings.texts
      guard let number = Int(written), texts.indices.contains(number) else {
        throw .noSharedString(written)
      }
      return try Self.text(texts[number])
    case "inlineStr": return try Self.text(inline.taken())
    case "str": return try Self.text(EscapedText.decoded(written))
    case "b": return written.isEmpty ? .empty : .boolean(written == "1" || written == "true")
    case "e": return .error(String(written.prefix(40)))
    case "d": return written.isEmpty ? .empty : ISODate.value(written) ?? .text(written)
    default: return try number(in: workbook)
    }
  }

  /// Empty text is nothing: a formula that gives "" leaves its cell as empty as it looks.
  private static func text(_ text: String) throws(CellFault) -> CellValue {
    if text.isEmpty { return .empty }
    if text.utf8.count > TextCollector.limit, text.utf16.count > TextCollector.limit {
      throw .tooLong(text)
    }
    return .text(text)
  }

  private func number(in workbook: Workbook) throws(CellFault) -> CellValue {
    if written.isEmpty { return .empty }
    let isPlain = written.utf8.allSatisfy {
      $0.isDigit || $0 == .minus || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".")
        || $0 | 0x20 == UInt8(ascii: "e")
    }
    guard isPlain, let number = Double(written), number.isFinite else { throw .notNumber(written) }
    let display = workbook.formats.display(ofFormat: format)
    return workbook.dates.value(of: number, shownAs: display)
  }
}

/// Days and times as the strict form may write them: `2025-12-12T20:00:00`.
enum ISODate {
  /// Nil for what isn't one; parts of a second are dropped.
  static func value(_ text: String) -> CellValue? {
    let text = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 1, let seconds = seconds(first) { return .time(seconds: seconds) }
    guard let date = date(first) else { return nil }
    guard parts.count == 2, let last = parts.last else { return .date(date) }
    return seconds(last).map { .dateTime(date, second: $0) }
  }

  private static func date(_ text: Substring) -> SheetDate? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let date = SheetDate(year: year, month: month, day: day)
    return DateSystem.serial(of: date) == nil ? nil : date
  }

  private static func seconds(_ text: Substring) -> Int? {
    let clock = text.split(separator: ".", omittingEmptySubsequences: false)[0]
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    guard let second = numbers.count == 3 ? numbers[2] : 0, (0...59).contains(second) else {
      return nil
    }
    return hour * 3_600 + minute * 60 + second
  }
}
