import SchedulingDomain
import Tables

extension SheetReading {
  /// A row of a sheet of films.
  func readFilm(_ row: SheetRow) {
    let titleCells = [row[.titleOriginal], row[.title]].compactMap(\.self)
    guard let cell = row[.film] ?? titleCells.first ?? localizedTitle(row, ofFilm: false) else {
      return leaveOut(row)
    }
    guard let said = name(cell) else { return }
    let titles = titleCells.compactMap { name($0) }
    guard let key = filmKey(said, cell, row, titles), let film = programme.films[key],
      isFirst(ItemName(.film, key), at: cell.position)
    else { return }
    var next = film
    read(into: &next, row)
    keepNotes(&next.remarks, row)
    put(.film(next))
    films.add(key, next.names)
  }

  /// A film by the key in its column, which is made where it is new; else by its titles.
  private func filmKey(
    _ said: String, _ cell: SheetCell, _ row: SheetRow, _ titles: [String]
  ) -> Key<Film>? {
    guard row[.film] != nil else { return film(named: said, cell, titles: englishTitle(row)) }
    guard let key: Key<Film> = key(cell) else { return nil }
    if programme.films[key] == nil {
      guard let title = titles.first else {
        error(cell, "the film \(key) has no title", advice: "Give its original title.")
        return nil
      }
      guard let film = try? Film(key: key, originalTitle: title) else { return nil }
      films.add(key, [title])
      put(.film(film))
    }
    return key
  }

  private func localizedTitle(_ row: SheetRow, ofFilm: Bool) -> SheetCell? {
    row.layout.languages(.title, ofFilm: ofFilm).lazy
      .compactMap { row[.title, in: $0, ofFilm: ofFilm] }.first
  }

  func englishTitle(_ row: SheetRow) -> [String] {
    [row[.title, in: .english], row[.title, in: .english, ofFilm: true]]
      .compactMap { $0?.text }
  }

  /// What a row says of a film, on a sheet of films or of screenings.
  func read(into film: inout Film, _ row: SheetRow) {
    let isFlat = row.layout.kind == .screenings
    if let title = (row[.titleOriginal] ?? (isFlat ? nil : row[.title])).flatMap({ name($0) }) {
      film.originalTitle = title
    }
    set(&film.titles, row, .title, ofFilm: isFlat)
    set(&film.originalLanguage, row[.originalLanguage]) { self.languages($0).first }
    set(&film.directors, row[.directors]) { self.names($0) }
    set(&film.countries, row[.countries]) { self.countries($0) }
    set(&film.year, row[.year]) { self.whole($0) }
    set(&film.runningTime, row[.runtime]) { self.minutes($0) }
    set(&film.languages, row[.languages]) { self.languages($0) }
    set(&film.synopsis, row, .synopsis)
    let premiereNote = film.premiere?.note
    set(&film.premiere, row[.premiere]) {
      self.choice(SheetChoices.premieres, $0).map { Premiere(status: $0, note: premiereNote) }
    }
    set(&film.selection.section, row[.section]) { cell in
      self.name(cell).flatMap { self.section(named: $0, cell, row.layout.language) }
    }
    guard !isFlat else { return }
    readSelection(of: &film, row)
    set(&film.category, row[.category]) { self.choice(SheetChoices.categories, $0) }
    set(&film.rating, row[.rating]) { self.text($0) }
    set(&film.awards, row[.awards]) { self.names($0) }
    set(&film.formats, row[.formats]) { self.names($0) }
    set(&film.isan, row[.isan]) { self.text($0) }
    set(&film.eidr, row[.eidr]) { self.text($0) }
    set(&film.colour, row[.colour]) { self.text($0) }
    set(&film.ratio, row[.ratio]) { self.text($0) }
    set(&film.sound, row[.sound]) { self.text($0) }
    let known = film.credits
    set(&film.credits, row[.credits]) { self.credits($0, known) }
  }

  private func readSelection(of film: inout Film, _ row: SheetRow) {
    set(&film.selection.status, row[.status]) { self.choice(SheetChoices.selections, $0) }
    let note = film.selection.rights?.note
    set(&film.selection.rights, row[.rights]) { self.permission($0, note: note) }
    if let cell = row[.rightsNote], let said = text(cell) {
      if let rights = film.selection.rights {
        film.selection.rights = Permission(state: rights.state, note: cell.isOpen ? nil : said)
      } else if !cell.isOpen {
        error(
          cell, "there is a note on rights, and not how far they have come",
          advice: "Write asked, granted or refused in the column rights.")
      }
    }
    set(&film.selection.rightsHolder, row[.rightsHolder]) { cell in
      self.name(cell).flatMap { self.organisation(named: $0, cell, row.layout.language) }
    }
    set(&film.selection.permit, row[.permit]) { self.permission($0) }
    set(&film.selection.embargo, row, .embargo)
  }

  /// Credits, such as `screenplay: Chu Lai | producer: …`.
  ///
  /// - Parameter known: those of the film, whose sources a cell can't say.
  private func credits(_ cell: SheetCell, _ known: [Credit]) -> [Credit] {
    cell.items.compactMap { item in
      // A role may hold a colon, and a name a comma.
      if let credit = known.first(where: { $0.typed == item }) { return credit }
      guard let colon = item.firstIndex(of: ":"),
        let role = canonicalText(String(item[..<colon])),
        let names = canonicalText(String(item[item.index(after: colon)...])),
        let credit = try? Credit(
          role: role, names: names.split(separator: ",").compactMap { canonicalText(String($0)) })
      else {
        error(
          cell, "\"\(item.prefix(40))\" is no credit",
          advice: "Write the role, a colon and the names: screenplay: Chu Lai.")
        return nil
      }
      return credit
    }
  }

  /// What a sheet of screenings says of the film of a row; two rows mustn't differ in it.
  func readFlat(_ key: Key<Film>, _ row: SheetRow) {
    let fields: [SheetField] = [
      .titleOriginal, .originalLanguage, .directors, .countries, .year, .runtime, .languages,
      .premiere, .synopsis, .section,
    ]
    guard let film = programme.films[key] else { return }
    var isNew = false
    for field in fields {
      guard let cell = row[field] else { continue }
      isNew = isFirst(cell, FilmField(film: key, field: field, language: nil)) || isNew
    }
    for language in row.layout.languages(.title, ofFilm: true) {
      guard let cell = row[.title, in: language, ofFilm: true] else { continue }
      let field = FilmField(film: key, field: .title, language: language)
      isNew = isFirst(cell, field) || isNew
    }
    guard isNew else { return }
    var next = film
    read(into: &next, row)
    guard next != film else { return }
    put(.film(next))
    films.add(key, next.names)
  }

  /// Whether nothing was said of this before; what differs from it is reported.
  private func isFirst(_ cell: SheetCell, _ field: FilmField) -> Bool {
    guard let first = filmCells[field] else {
      filmCells[field] = cell
      return true
    }
    if first.text != cell.text {
      error(
        cell,
        "\"\(cell.text.prefix(40))\" is not what \(first.position) says of this film, "
          + "\"\(first.text.prefix(40))\"",
        advice: "Let both say the same, or leave one empty.")
    }
    return false
  }

  /// Says that a row was passed over.
  func leaveOut(_ row: SheetRow) {
    let position = row.row.position(ofColumn: row.row.cells.first?.column ?? 0)
    notice(position, "the row \"\(row.excerpt)\" was left out", advice: "It names nothing to keep.")
  }
}

extension Credit {
  /// As a cell has it.
  var typed: String { "\(role): \(names.joined(separator: ", "))" }
}
