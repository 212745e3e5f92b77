import CivilTime
import SchedulingDomain
import Tables

/// The reading of one table into a programme.
///
/// What the table says is put onto what the week has; what it doesn't say stays. Faults and
/// questions are collected, and reading goes on behind each.
final class SheetReading {
  let faults: Faults
  var answers: SheetAnswers
  /// Whether it was said already that nothing says how figures are known.
  var hasAskedForMethod = false
  let now: Instant
  /// The programme as it grows; only `stated` is handed on.
  var programme: Programme
  private(set) var touched: Set<ItemName> = []
  private(set) var questions: [SheetQuestion] = []

  var films: SheetNames<Key<Film>>
  var venues: SheetNames<Key<Venue>>
  var guests: SheetNames<Key<Guest>>
  var sections: SheetNames<Key<Section>>
  var organisations: SheetNames<Key<Organisation>>
  var packages: SheetNames<Key<Package>>
  /// Where each screening, film, guest or count was said, for what stands twice.
  var places: [ItemName: SourcePosition] = [:]
  /// What was said of films row by row, for what differs.
  var filmCells: [FilmField: SheetCell] = [:]
  var codes = CodeCounter()
  /// Codes that rows state, so that none of them is counted for another row.
  var codesGiven: Set<ScreeningCode> = []
  /// Codes of screenings that a row without a code was found to be, or has been given.
  var codesTaken: Set<ScreeningCode> = []
  /// Rooms and starts that rows have taken, for rows that are part of one screening.
  var slots: [ScreeningSlot: ScreeningCode] = [:]
  var joined: Set<ScreeningCode> = []
  /// Starts after midnight and before the festival day begins, with their cells.
  private(set) var nightStarts: [(start: CivilDateTime, place: SourcePosition)] = []
  /// How many rows have the room and start of a row above.
  var sharedSlots = 0
  /// Codes that were counted here.
  var codesCounted: [ScreeningCode] = []
  /// What the week has, by what tells it apart where no code does.
  let signatures: [ScreeningSignature: [ScreeningCode]]
  /// Codes by where their rows begin, to be written into them.
  var codesOfRows: [SourcePosition: ScreeningCode] = [:]
  /// Tells rows that were edited since they were exported; nil where there is nothing to compare.
  let versions: SheetVersions?
  /// Edited rows about things that are no longer as they were exported.
  private(set) var staleRows: [StaleRow] = []
  /// Things of rows that say nothing new.
  private var unchanged: Set<ItemName> = []
  /// How many rows say nothing new of things that are no longer there.
  private(set) var goneRows = 0
  /// Rows that say otherwise than the line of the ledger they are about.
  var corrections: [LedgerCorrection] = []
  /// How many of them differ from the ledger in what is remarked alone.
  var remarkedOtherwise = 0
  /// Lines of the ledger by the line that each corrects.
  let successors: [Key<Count>: Count]
  /// What rows of counts come to, against which rows of totals are held.
  var sums = ReturnSums()
  var lastDay: Day?
  /// The sign before the decimals of the sheet's amounts; nil where they leave it open.
  var pointOfAmounts: Character?
  /// Called after each row.
  var didRead: () -> Void = {}
  /// Columns of days and times of the sheet that is being read.
  var moments: [SheetField: DateColumn] = [:]
  /// What rows said of the films of packages.
  var packageRows: [Key<Package>: PackageRows] = [:]
  let advisor = Advisor()

  /// One thing that is said of one film.
  struct FilmField: Hashable {
    let film: Key<Film>
    let field: SheetField
    let language: LanguageTag?
  }

  init(
    _ base: Programme, versions: SheetVersions?, answers: SheetAnswers, faults: Faults,
    now: Instant
  ) {
    self.programme = base
    self.versions = versions
    self.answers = answers
    self.faults = faults
    self.now = now
    var signatures: [ScreeningSignature: [ScreeningCode]] = [:]
    for screening in base.screenings.values.sorted(by: { $0.code < $1.code }) {
      for signature in ScreeningSignature.all(of: screening) {
        signatures[signature, default: []].append(screening.code)
      }
    }
    self.signatures = signatures
    successors = Dictionary(
      base.counts.values.compactMap { line in line.supersedes.map { ($0, line) } },
      uniquingKeysWith: { first, _ in first })
    films = SheetNames("film")
    venues = SheetNames("venue", areHouses: true)
    guests = SheetNames("guest")
    sections = SheetNames("section")
    organisations = SheetNames("organisation")
    packages = SheetNames("package")
    for film in base.films.values { films.add(film.key, film.names) }
    for venue in base.venues.values { venues.add(venue.key, venue.name.entries.map(\.text)) }
    for guest in base.guests.values { guests.add(guest.key, [guest.name]) }
    for section in base.sections.values {
      sections.add(section.key, section.name.entries.map(\.text))
    }
    for body in base.organisations.values {
      organisations.add(body.key, body.name.entries.map(\.text))
    }
    for package in base.packages.values {
      packages.add(package.key, package.title?.entries.map(\.text) ?? [])
    }
  }

  /// What the table says: the week, and the things that it names.
  var stated: Programme {
    var stated = Programme(festival: programme.festival, week: programme.week)
    for name in touched { programme.item(name).map { stated.put($0) } }
    return stated
  }

  /// Puts a thing in and remembers that the table said something of it.
  func put(_ item: Item) {
    programme.put(item)
    touched.insert(item.name)
  }

  /// Remembers that a thing was named.
  func touch(_ name: ItemName) { touched.insert(name) }

  /// Everything that the table has a row for, or names in one.
  var named: Set<ItemName> { touched.union(unchanged) }

  /// Passes over a row that is as it was exported.
  func leaveAsExported(_ row: SheetRow, _ dates: DateColumn, isGone: Bool) {
    if isGone { goneRows += 1 }
    if let day = row[.date].flatMap(dates.day) { lastDay = day }
    if row.layout.kind == .packages { keepPackage(row) }
    itemName(of: row).map { _ = unchanged.insert($0) }
  }

  /// Takes a row whose thing has changed since, if it comes to nothing; else it is stale.
  func take(_ row: StaleRow, _ read: () -> Void) {
    let before = programme
    if !row.isGone { read() }
    if row.isGone || programme != before { staleRows.append(row) }
  }

  private func itemName(of row: SheetRow) -> ItemName? {
    let cell = row.layout.kind.identity.first.flatMap { row[$0] }
    guard let text = cell?.text else { return nil }
    switch row.layout.kind {
    case .screenings: return (try? ScreeningCode(text)).map { ItemName(.screening, $0) }
    case .films: return ItemName(.film, text)
    case .guests: return ItemName(.guest, text)
    case .venues:
      guard case .known(let key) = venues.meaning(of: text) else { return nil }
      return ItemName(.venue, key)
    case .sections: return ItemName(.section, text)
    case .organisations: return ItemName(.organisation, text)
    case .packages: return ItemName(.package, text)
    case .prints: return ItemName(.print, text)
    case .hire: return ItemName(.hire, text)
    case .travel:
      guard case .known(let from) = venues.meaning(of: text),
        case .known(let to)? = row[.to].map({ venues.meaning(of: $0.text) }),
        let route = try? Travel.Route(from: from, to: to)
      else { return nil }
      return ItemName(.travel, route)
    default: return nil
    }
  }

  /// Remembers a start that is in the night of the festival day before.
  func noteNight(_ start: CivilDateTime, _ cell: SheetCell) {
    guard programme.week.clock.festivalDay(of: start) != start.day else { return }
    nightStarts.append((start, cell.position))
  }

  /// Asks once, however many cells raise the question.
  func ask(_ question: SheetQuestion) {
    if !questions.contains(where: { $0.isAnswered(with: question) }) { questions.append(question) }
  }

  func notice(_ position: SourcePosition?, _ message: String, advice: String = "") {
    faults.report(
      Fault(severity: .notice, position: position, message: message, advice: advice))
  }

  func error(_ cell: SheetCell, _ message: String, advice: String) {
    faults.error(at: cell.position, message, advice: advice)
  }

  /// Reports a thing that the table says twice; true where it is the first time.
  func isFirst(_ name: ItemName, at position: SourcePosition) -> Bool {
    if let first = places[name] {
      faults.error(
        at: position, "the \(name.kind.rawValue) \(name.key) is there already, at \(first)",
        advice: "Keep one of the two rows, or give one of them another code or key.")
      return false
    }
    places[name] = position
    return true
  }
}

extension SheetReading {
  /// What a cell says of something that may be unknown.
  enum Said<Value> {
    case nothing
    case unknown
    case value(Value)

    /// What is said, where something is.
    var value: Value? {
      if case .value(let value) = self { value } else { nil }
    }

    /// Puts it in the place of what was said before.
    func put(into target: inout Value?) {
      switch self {
      case .nothing: break
      case .unknown: target = nil
      case .value(let value): target = value
      }
    }
  }

  /// Reads a cell that may be empty, open or a dash; a reader gives nil behind a fault.
  func said<Value>(_ cell: SheetCell?, _ read: (SheetCell) -> Value?) -> Said<Value> {
    guard let cell else { return .nothing }
    if cell.isOpen { return .unknown }
    return read(cell).map(Said.value) ?? .nothing
  }

  func set<Value>(_ target: inout Value?, _ cell: SheetCell?, _ read: (SheetCell) -> Value?) {
    said(cell, read).put(into: &target)
  }

  /// The same for a list, which nothing empties but an open cell or a dash.
  func set<Value>(_ target: inout [Value], _ cell: SheetCell?, _ read: (SheetCell) -> [Value]) {
    guard let cell else { return }
    target = cell.isOpen ? [] : read(cell)
  }

  /// The same for a text in languages.
  func set(
    _ target: inout LocalizedText?, _ row: SheetRow, _ field: SheetField, ofFilm: Bool = false
  ) {
    var texts: [LanguageTag: String] = [:]
    for entry in target?.entries ?? [] { texts[entry.language] = entry.text }
    for language in row.layout.languages(field, ofFilm: ofFilm) {
      guard let cell = row[field, in: language, ofFilm: ofFilm] else { continue }
      texts[language] = cell.isOpen ? nil : text(cell)
    }
    if field != .title || row.layout.kind == .packages, let cell = row[field] {
      texts[row.layout.language] = cell.isOpen ? nil : text(cell)
    }
    target = try? LocalizedText(texts)
  }

  /// Keeps what has no place of its own as lines of a note.
  func keepNotes(_ remarks: inout Remarks, _ row: SheetRow, _ field: SheetField = .note) {
    if let cell = row[field] {
      let said = cell.isDash ? nil : text(cell)
      if row.isExported {
        remarks.note = said
      } else if said != remarks.note.flatMap(canonicalText) {
        var note = NoteLines(remarks.note)
        note.setText(said)
        remarks.note = note.note
      }
    }
    let kept = row.layout.notes.compactMap { row[column: $0] }
    guard !kept.isEmpty else { return }
    var note = NoteLines(remarks.note)
    for cell in kept { note.set(cell.heading, cell.isDash ? nil : cell.text) }
    remarks.note = note.note
  }
}
