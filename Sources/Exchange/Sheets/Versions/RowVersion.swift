import SchedulingDomain
import Tables

/// What a row said when it was exported: a short mark for what it is about, and one for each cell
/// that was filled.
///
/// It stands in the last column and needs nothing but itself: a cell whose mark is in it is as it
/// was exported. A mark has 30 bits.
struct RowVersion: Hashable, Sendable {
  private let marks: [String]

  private static let length = 6
  /// Keeps spreadsheets from taking it for a number.
  private static let start: Character = "v"

  /// What a row is about.
  struct Subject {
    let week: Key<FilmWeek>
    let kind: SheetKind
    let identity: String

    fileprivate var mark: String { RowVersion.mark(week.text, kind.rawValue, identity) }
  }

  init(of subject: Subject, _ cells: [(heading: SheetHeading, text: String)]) {
    marks = [subject.mark] + cells.map { Self.mark($0.heading.name, $0.text) }
  }

  /// Nil for a text that is no version.
  init?(_ text: String) {
    let letters = Array(text)
    guard letters.first == Self.start, letters.count > 1, (letters.count - 1) % Self.length == 0
    else { return nil }
    marks = stride(from: 1, to: letters.count, by: Self.length).map {
      String(letters[$0..<$0 + Self.length])
    }
  }

  var text: String { String(Self.start) + marks.joined() }

  func isAbout(_ subject: Subject) -> Bool { marks.first == subject.mark }

  /// Whether the row said this in this column.
  func said(_ text: String, _ heading: SheetHeading) -> Bool {
    marks.dropFirst().contains(Self.mark(heading.name, text))
  }

  /// Whether the row said anything that another version does not.
  func saidMore(than other: RowVersion) -> Bool { !Set(marks).isSubset(of: other.marks) }
}

extension RowVersion {
  /// A cell as it is compared: its text, however the program that saved it ends lines.
  static func plain(_ cell: CellValue) -> String? { plain(cell.text) }

  static func plain(_ text: String) -> String? {
    guard let text = canonicalText(text) else { return nil }
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n")
  }

  static func identity(_ texts: [String]) -> String { texts.joined(separator: "\u{1F}") }

  /// FNV-1a of 64 bits, mixed once more so that the 30 that are kept depend on all.
  fileprivate static func mark(_ texts: String...) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    let digits = String((hash ^ (hash >> 33)) >> 34, radix: 32)
    return String(repeating: "0", count: length - digits.count) + digits
  }
}
