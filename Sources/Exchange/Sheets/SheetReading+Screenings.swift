import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// A row of a sheet of screenings.
  func readScreening(_ row: SheetRow, _ dates: DateColumn) {
    guard row.saidCount > 1 || row[.code] != nil else { return leaveOut(row) }
    let shown = films(row)
    let place = place(row)
    let title = title(row, shown)
    let zone = place.map(programme.zone(at:)) ?? programme.week.zone
    let when = Saying(row, dates, zone, self)
    let package = said(row[.package]) { cell in
      self.name(cell).flatMap { self.package(named: $0, cell, row.layout.language) }
    }
    let bill = Bill(films: shown, package: package.value, title: title)
    guard var screening = screening(row, bill, when, place) else { return }
    let isMany = screening.films.count > 1 && !shown.isEmpty && row[.code] == nil
    if isMany || joined.contains(screening.code) {
      screening.films += shown.filter { !screening.films.contains($0) }
    } else if !shown.isEmpty {
      screening.films = shown
    }
    package.put(into: &screening.package)
    // It shows the films of its package then.
    if package.value != nil, shown.isEmpty { screening.films = [] }
    codesOfRows[row.row.position(ofColumn: 0)] = screening.code
    // Where it stays in its house, its clock does too: a screening may go by another than its place.
    let stays = place == nil || place?.venue == screening.place.venue
    if let place { screening.place = place }
    if let title { screening.title = title }
    let own =
      (stays ? screening.timing.start?.zone : nil) ?? programme.zone(at: screening.place)
    if let timing = when.timing(from: screening.timing, in: own) { screening.timing = timing }
    readNature(of: &screening, row)
    readContents(of: &screening, row)
    readTickets(of: &screening, row)
    if let cell = row[.print] {
      screening.prints = cell.isOpen ? [] : prints(cell, of: screening)
    }
    keepNotes(&screening.remarks, row, .internalNote)
    put(.screening(screening))
    for film in shown { touch(ItemName(.film, film)) }
    if let venue = screening.place.venue { touch(ItemName(.venue, venue)) }
  }

  private func films(_ row: SheetRow) -> [Key<Film>] {
    let titleCell = row[.titleOriginal]
    guard let cell = row[.film] ?? titleCell ?? filmlessTitle(row), !cell.isOpen else { return [] }
    let names = filmNames(cell)
    let further = [titleCell?.text].compactMap(\.self) + englishTitle(row)
    let keys = names.compactMap { film(named: $0, cell, titles: names.count == 1 ? further : []) }
    if let only = keys.first, keys.count == 1 { readFlat(only, row) }
    return keys
  }

  /// The titles that a cell lists; one that is known as a whole may have the sign of lists in it.
  private func filmNames(_ cell: SheetCell) -> [String] {
    guard cell.text.contains("|"), let whole = name(cell) else { return names(cell) }
    if isFilm(whole) { return [whole] }
    var rest = names(cell)[...]
    var found: [String] = []
    while let first = rest.first {
      let known = (2...max(2, rest.count)).reversed().lazy
        .map { count in (count, rest.prefix(count).joined(separator: " | ")) }
        .first { isFilm($0.1) }
      found.append(known?.1 ?? first)
      rest = rest.dropFirst(known?.0 ?? 1)
    }
    return found
  }

  private func isFilm(_ name: String) -> Bool {
    if case .known = films.meaning(of: name) { true } else { false }
  }

  /// The title, on a sheet that has no column of films and where the row is a screening.
  private func filmlessTitle(_ row: SheetRow) -> SheetCell? {
    let hasFilms = row.layout.column(.film) != nil || row.layout.column(.titleOriginal) != nil
    guard !hasFilms, row[.package] == nil, let title = row[.title] else { return nil }
    let kind = row[.kind].map { SheetChoices.kinds.choice($0.text) }
    return kind == nil || kind == .some(.screening) ? title : nil
  }

  /// The title, where the row has one beside those of its films.
  private func title(_ row: SheetRow, _ shown: [Key<Film>]) -> LocalizedText? {
    let known = Set(shown.compactMap { programme.films[$0] }.flatMap(\.names))
    var texts: [LanguageTag: String] = [:]
    for language in row.layout.languages(.title, ofFilm: false) {
      guard let cell = row[.title, in: language], !cell.isOpen else { continue }
      texts[language] = name(cell)
    }
    let isFilm = !shown.isEmpty && filmlessTitle(row) != nil
    if !isFilm, let cell = row[.title], !cell.isOpen { texts[row.layout.language] = name(cell) }
    return try? LocalizedText(texts.filter { !known.contains($0.value) })
  }

  private func place(_ row: SheetRow) -> Place? {
    let language = row.layout.language
    let houseCell = row[.venue]
    let roomCell = row[.auditorium]
    if houseCell?.isOpen == true { return .open }
    var house = houseCell.flatMap { cell in name(cell).flatMap { venue(named: $0, cell, language) }
    }
    guard let roomCell else {
      if let house { readFlat(house, nil, row) }
      return house.map(Place.venue)
    }
    if roomCell.isOpen { return house.map(Place.venue) }
    guard let roomName = name(roomCell) else { return nil }
    if houseCell == nil { house = self.house(ofRoom: roomName, roomCell, row) }
    guard let house, let room = auditorium(named: roomName, roomCell, of: house, language) else {
      return nil
    }
    readFlat(house, room, row)
    return .auditorium(Auditorium.Reference(venue: house, auditorium: room))
  }

  /// The venue of an auditorium that stands without one: the only one that has it, else the only
  /// one there is, else one of its name.
  private func house(ofRoom name: String, _ cell: SheetCell, _ row: SheetRow) -> Key<Venue>? {
    let plain = Headings.plain(name)
    let having = programme.venues.values.filter { venue in
      venue.auditoria.contains { room in
        room.name?.entries.contains { Headings.plain($0.text) == plain } == true
      }
    }
    if let only = having.first, having.count == 1 { return only.key }
    let hasVenues = row.layout.column(.venue) != nil || !programme.venues.isEmpty
    if let only = programme.venues.first, programme.venues.count == 1,
      !only.value.auditoria.contains(where: { $0.key.text == only.key.text })
    {
      return only.key
    }
    guard !hasVenues || row.layout.column(.venue) == nil else {
      error(cell, "there is an auditorium and no venue", advice: "Say in which venue it is.")
      return nil
    }
    return venue(named: name, cell, row.layout.language)
  }

  /// The screening that a row is about: by its code, else by what, day and start; else a new one.
  private func screening(
    _ row: SheetRow, _ bill: Bill, _ when: Saying, _ place: Place?
  ) -> Screening? {
    if let cell = row[.code] {
      guard let code = code(cell), isFirst(ItemName(.screening, code), at: cell.position) else {
        return nil
      }
      return programme.screenings[code] ?? Screening(code: code, changedAt: now)
    }
    let slot = ScreeningSlot(when, place)
    if let slot, let above = slots[slot], !bill.films.isEmpty {
      sharedSlots += 1
      if answers.joinsRows {
        joined.insert(above)
        return programme.screenings[above]
      }
    }
    guard let found = found(bill, when) ?? counted() else { return nil }
    if let slot, slots[slot] == nil { slots[slot] = found.code }
    return found
  }

  /// A screening of the week that no other row has been found to be.
  private func found(_ bill: Bill, _ when: Saying) -> Screening? {
    let wall = when.wall
    // What was not known may be now: the same film on that day without a time, or without a day.
    for (day, start) in [(wall.day, wall.minutes), (wall.day, nil), (nil, nil)] {
      let signature = ScreeningSignature(bill, day: day, start: start)
      for code in signatures[signature] ?? [] where !codesTaken.contains(code) {
        codesTaken.insert(code)
        return programme.screenings[code]
      }
    }
    return nil
  }

  /// A new screening under the next free code.
  private func counted() -> Screening? {
    guard
      let code = codes.next({ programme.screenings[$0] != nil || codesGiven.contains($0) })
    else { return nil }
    codesTaken.insert(code)
    codesCounted.append(code)
    return Screening(code: code, changedAt: now)
  }

  private func readNature(of screening: inout Screening, _ row: SheetRow) {
    let isNew = programme.screenings[screening.code] == nil
    if isNew, !screening.showsFilms, screening.title != nil { screening.kind = .other }
    if let kind = value(row[.kind], SheetChoices.kinds) { screening.kind = kind }
    if let audience = value(row[.audience], SheetChoices.audiences) {
      screening.audience = audience
    }
    if let cell = row[.status] {
      if cell.isOpen {
        screening.status = .tentative
      } else if let status = choice(SheetChoices.statuses, cell) {
        screening.status = status
      }
    }
    set(&screening.publicNote, row, .publicNote)
  }

  private func readTickets(of screening: inout Screening, _ row: SheetRow) {
    set(&screening.admission, row[.admission]) { self.choice(SheetChoices.admissions, $0) }
    set(&screening.availability, row[.availability]) {
      self.choice(SheetChoices.availabilities, $0)
    }
    set(&screening.ticketAddress, row[.ticketAddress]) { self.text($0) }
  }

  private func value<Choice>(_ cell: SheetCell?, _ words: ChoiceWords<Choice>) -> Choice? {
    guard let cell, !cell.isOpen else { return nil }
    return choice(words, cell)
  }
}

/// A room and a start, which two screenings can't share.
struct ScreeningSlot: Hashable {
  let room: Auditorium.Reference
  let day: Day
  let start: Int

  init?(_ when: Saying, _ place: Place?) {
    guard let room = place?.auditorium, let day = when.wall.day, let start = when.wall.minutes
    else { return nil }
    self.room = room
    self.day = day
    self.start = start
  }
}

/// What is shown or happens, as a row says it.
struct Bill: Hashable {
  let films: [Key<Film>]
  let package: Key<Package>?
  let title: LocalizedText?
}

/// What tells a screening without a code from others.
struct ScreeningSignature: Hashable {
  let bill: Bill
  let day: Day?
  /// Minutes after midnight.
  let start: Int?

  init(_ bill: Bill, day: Day?, start: Int?) {
    let isTitled = bill.films.isEmpty && bill.package == nil
    self.bill = Bill(
      films: bill.films, package: bill.package, title: isTitled ? bill.title : nil)
    self.day = day
    self.start = start
  }

  /// Of a screening of several films, each of them may stand in a row of its own.
  static func all(of screening: Screening) -> [ScreeningSignature] {
    let lists = [screening.films] + (screening.films.count > 1 ? screening.films.map { [$0] } : [])
    return lists.map { ScreeningSignature(screening, films: $0) }
  }

  private init(_ screening: Screening, films: [Key<Film>]) {
    self.init(
      Bill(films: films, package: screening.package, title: screening.title),
      day: screening.timing.day,
      start: screening.timing.start?.civil.time.minuteOfDay)
  }
}
