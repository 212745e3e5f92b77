import SchedulingDomain
import Tables

/// One sheet with its headings found and its columns known.
struct SheetLayout {
  /// What a column is taken for.
  enum Use: Hashable {
    case field(SheetField, LanguageTag?, ofFilm: Bool)
    /// Kept as a line of the note on what the row is about.
    case note
    case leftOut
  }

  let table: TableSource.Table
  let kind: SheetKind
  /// The row or line of the headings.
  let headingRow: Int
  let headings: [Int: String]
  private(set) var uses: [Int: Use]
  /// The language that most headings are in, which texts without a language are taken to be in.
  let language: LanguageTag
  /// Columns of which a person has said what they are, or that have one of our own names.
  private let settled: Set<Int>
  private var columns: [Use: Int]

  /// - Parameters:
  ///   - kind: what the sheet is about, where that is known.
  ///   - map: headings, folded, with what the person said that they are.
  init?(_ table: TableSource.Table, as kind: SheetKind? = nil, map: SheetMap) {
    var best: (score: Int, row: TableRow, kind: SheetKind)?
    // They are read again, and what is wrong with them is said then.
    var rows = table.rows(silent: true)
    for _ in 0..<Self.searchedRows {
      guard let row = rows.next() else { break }
      guard let found = Self.kind(of: row, of: kind, named: table.name, map) else { continue }
      if found.score > best?.score ?? 0 { best = (found.score, row, found.kind) }
    }
    guard let best else { return nil }
    self.table = table
    self.kind = best.kind
    headingRow = best.row.number
    var headings: [Int: String] = [:]
    for cell in best.row.cells {
      guard let text = canonicalText(cell.value.text) else { continue }
      headings[cell.column] = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    self.headings = headings
    let read = Self.uses(of: headings, best.kind, map)
    uses = read.uses
    language = read.language
    settled = Set(
      read.uses.keys.filter { column in
        let heading = headings[column] ?? ""
        return map.use(heading, in: best.kind) != nil
          || read.uses[column]?.name == heading.lowercased()
      })
    columns = Dictionary(read.uses.map { ($1, $0) }) { min($0, $1) }
  }

  /// The column of a field, counted from 0.
  func column(_ field: SheetField, in language: LanguageTag? = nil, ofFilm: Bool = false) -> Int? {
    columns[.field(field, language, ofFilm: ofFilm)]
  }

  /// Columns of a field in stated languages.
  func languages(_ field: SheetField, ofFilm: Bool) -> [LanguageTag] {
    uses.values.compactMap { use in
      if case .field(field, let language?, ofFilm) = use { language } else { nil }
    }.sorted()
  }

  /// Columns of money, one a currency, from left to right.
  var grossColumns: [Int] { uses.filter { $0.value == .gross }.map(\.key).sorted() }

  /// Columns whose cells become lines of a note, from left to right.
  var notes: [Int] { uses.filter { $0.value == .note }.map(\.key).sorted() }

  private static let searchedRows = 40

  /// The row that is most like the headings of a kind: what is known of it, and what is not, columns
  /// of whole numbers first.
  static func nearest(
    _ table: TableSource.Table, to kind: SheetKind, map: SheetMap
  ) -> (known: [SheetField], unknown: [String])? {
    var best: (known: [SheetField], unknown: [(column: Int, text: String)])?
    var numbers: Set<Int> = []
    var rows = table.rows(silent: true)
    for _ in 0..<searchedRows {
      guard let row = rows.next() else { break }
      var known: [SheetField] = []
      var unknown: [(column: Int, text: String)] = []
      for cell in row.cells {
        guard let heading = canonicalText(cell.value.text) else { continue }
        if let field = map.field(heading) ?? Headings.match(heading, in: kind)?.field {
          known.append(field)
        } else if Int(heading) == nil {
          unknown.append((cell.column, heading))
        } else {
          numbers.insert(cell.column)
        }
      }
      if known.count > best?.known.count ?? 0 { best = (known, unknown) }
    }
    guard let (known, unknown) = best else { return nil }
    let counts = unknown.filter { numbers.contains($0.column) }
    return (known, (counts.isEmpty ? unknown : counts).map(\.text))
  }

  /// Columns that are taken for numbers or lengths by their heading alone.
  var guessedNumbers: [Int] {
    uses.keys.filter { column in
      guard case .field(let field, _, _) = uses[column], !settled.contains(column) else {
        return false
      }
      return SheetField.numbers.contains(field)
    }.sorted()
  }

  /// Keeps a column as notes that was taken for something else.
  mutating func keepAsNotes(_ column: Int) {
    if let use = uses[column], columns[use] == column { columns[use] = nil }
    uses[column] = .note
  }
}

extension SheetLayout.Use {
  fileprivate static let gross = SheetLayout.Use.field(.gross, nil, ofFilm: false)

  /// The name of its field, by which our own headings are known.
  var name: String? {
    guard case .field(let field, let language, _) = self else { return nil }
    return field.rawValue + (language.map { "_\($0)" } ?? "")
  }
}

extension SheetLayout {
  /// The kinds that headings alone can tell, with what they can't be without.
  private static let signs: [(kind: SheetKind, needed: [Set<SheetField>])] = [
    (.week, [[.field], [.value]]),
    (.attendance, [[.count], [.method, .gross]]),
    (.appearances, [[.guest], [.role], [.screening]]),
    (.screenings, [[.film, .title, .titleOriginal], [.date, .start, .venue, .auditorium]]),
    (.packages, [[.package], [.film, .title]]),
    (.prints, [[.print], [.film]]),
    (.holds, [[.screening], [.holder]]),
    (.films, [[.title, .titleOriginal]]),
    (.sections, [[.section], [.name, .description]]),
    (.guests, [[.name]]),
    (.organisations, [[.organisation], [.role, .contact, .country, .email, .phone]]),
    (.travel, [[.from], [.to]]),
    (.hire, [[.venue], [.from], [.to]]),
    (.venues, [[.venue]]),
  ]

  /// The kind of sheet that a row would be the headings of, and how many of them are known.
  private static func kind(
    of row: TableRow, of known: SheetKind?, named name: String, _ map: SheetMap
  ) -> (kind: SheetKind, score: Int)? {
    let texts = row.cells.map(\.value.text)
    func fields(_ kind: SheetKind) -> [SheetField] {
      texts.compactMap { map.field($0) ?? Headings.match($0, in: kind)?.field }
    }
    if known == .attendance {
      let found = fields(.attendance)
      return found.contains(.count) && found.count > 1 ? (.attendance, found.count) : nil
    }
    if let named = SheetKind(sheetName: name) {
      let score = fields(named).count
      let needed = signs.first { $0.kind == named }?.needed ?? []
      let isWhole = needed.allSatisfy { !$0.isDisjoint(with: fields(named)) }
      if score > 0, isWhole, score > 1 || texts.count == 1 || needed.isEmpty {
        return (named, score)
      }
    }
    for (kind, needed) in signs {
      let found = fields(kind)
      if found.count > 1, needed.allSatisfy({ !$0.isDisjoint(with: found) }) {
        return (kind, found.count)
      }
    }
    return nil
  }

  private static func uses(
    of headings: [Int: String], _ kind: SheetKind, _ map: SheetMap
  ) -> (uses: [Int: Use], language: LanguageTag) {
    var uses: [Int: Use] = [:]
    var spoken: [LanguageTag: Int] = [:]
    let matches = headings.compactMapValues { Headings.match($0, in: kind) }
    let namesOriginal = matches.values.contains { $0.field == .titleOriginal }
    let namesFilm = matches.values.contains { $0.field == .film }
    for (column, heading) in headings.sorted(by: { $0.key < $1.key }) {
      var use: Use
      if let said = map.use(heading, in: kind) {
        use = said
      } else if let match = matches[column] {
        let isCanonical = heading.lowercased().hasPrefix("title_")
        // A sheet of screenings has the titles of events, and those of films, in one row.
        let isOfFilm =
          kind == .screenings && match.field == .title && match.language != nil
          && !Headings.namesEvent(heading) && (namesOriginal || !isCanonical || !namesFilm)
        spoken[match.spokenIn, default: 0] += 1
        use =
          [.rowNumber, .problems].contains(match.field)
          ? .leftOut : .field(match.field, match.language, ofFilm: isOfFilm)
      } else {
        use = .note
      }
      // Of two columns for one thing the first is taken, and the other kept; money of another
      // currency is another thing.
      let isTwice = uses.contains { other, taken in
        taken == use
          && (use != .gross
            || TypedMoney.currency(inHeading: headings[other] ?? "")
              == TypedMoney.currency(inHeading: heading))
      }
      if use != .note, use != .leftOut, isTwice { use = .note }
      uses[column] = use
    }
    let language = spoken.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return (uses, language ?? .english)
  }
}
