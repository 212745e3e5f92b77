import CivilTime
import SchedulingDomain
import Spelling
import Tables
import Wording

/// What returns of box offices say: money, and screenings by what they show, when and where.
extension SheetReading {
  /// Whether it is known how the figures of a table are known; said once for the table.
  func knowsMethod(of row: SheetRow) -> Bool {
    guard answers.method == nil else { return true }
    guard row.layout.column(.method) == nil else { return false }
    if row.layout.column(.gross) != nil {
      answers.method = .boxOffice
      notice(
        nil,
        "no column says how the figures are known; since they come with money, they are taken "
          + "for what the box office returned", advice: "Another way: --method clicker.")
      return true
    }
    guard !hasAskedForMethod else { return true }
    hasAskedForMethod = true
    faults.error(
      at: nil, "no column says how the figures are known",
      advice: "Say it of all of them: --method box-office; known: "
        + "\(Count.Method.allCases.map(\.rawValue).joined(separator: ", ")).")
    return true
  }

  /// What a row says was taken: of columns for several currencies, the one that says more than
  /// nothing.
  func gross(_ row: SheetRow) -> Said<Money> {
    let cells = row.layout.grossColumns.compactMap { row[column: $0] }
    guard cells.count > 1 else { return said(cells.first) { amount($0, row) } }
    let amounts = cells.filter { !$0.isOpen }.compactMap { cell in
      amount(cell, row).map { (cell, $0) }
    }
    let taken = amounts.filter { $0.1.minorUnits > 0 }
    if taken.count > 1, let (cell, _) = taken.last {
      error(
        cell,
        "a line has one amount, and this row has \(taken.map { "\($0.1)" }.joined(separator: " and "))",
        advice: "Give each its own row with its own count, told apart by a column such as door.")
      return .nothing
    }
    return (taken.first ?? amounts.first).map { .value($0.1) } ?? .unknown
  }

  /// An amount in the currency that a column, the cell, the heading or a person says.
  func amount(_ cell: SheetCell, _ row: SheetRow) -> Money? {
    let column = row[.currency]
    let stated = column.flatMap { TypedMoney.currency($0.text) }
    if let column, stated == nil, !column.isOpen {
      error(
        column, "\"\(column.text)\" is no currency",
        advice: "Write the three letters of ISO 4217, such as EUR or VND.")
      return nil
    }
    let currency = stated ?? TypedMoney.currency(inHeading: cell.heading)
    do throws(TypedMoney.Refusal) {
      do throws(TypedMoney.Refusal) {
        return try money(cell, in: currency)
      } catch .noCurrency(let text) {
        guard let common = answers.currency else { throw .noCurrency(text) }
        return try money(cell, in: common)
      }
    } catch {
      let words = error.words
      var advice = words.advice
      if case .noCurrency = error { advice = "Say it of all of them: --currency EUR." }
      self.error(cell, words.message, advice: advice)
      return nil
    }
  }

  /// A number of a workbook is a binary fraction, and means the nearest amount.
  private func money(
    _ cell: SheetCell, in currency: Currency?
  ) throws(TypedMoney.Refusal) -> Money {
    if case .number(let number) = cell.value, let currency, number >= 0, number < 1e13 {
      let exact = number * Double(currency.minorUnits)
      guard abs(exact - exact.rounded()) < 1e-4,
        let money = try? Money(minorUnits: Int(exact.rounded()), currency)
      else { throw .tooManyDecimals(cell.text, currency) }
      return money
    }
    return try TypedMoney.money(cell.text, in: currency)
  }
}

extension SheetReading {
  /// The screening of which a row says film, date, time and place, as far as it says them.
  ///
  /// What the programme does not know yet excludes nothing. Of several, the one of which all is
  /// known and agrees is meant; of several such, one that is not cancelled.
  func screening(
    describedBy row: SheetRow, _ dates: DateColumn, _ countCell: SheetCell
  ) -> Screening? {
    let errors = faults.errorCount
    guard let description = description(of: row, dates), faults.errorCount == errors else {
      return nil
    }
    var fitting = programme.screeningsInOrder.filter { description.fits($0, in: programme) }
    for isBetter: (Screening) -> Bool in [
      { description.isSaid(of: $0, in: self.programme) }, { $0.status != .cancelled },
    ] where fitting.count > 1 {
      let better = fitting.filter(isBetter)
      if !better.isEmpty { fitting = better }
    }
    let cell = row[.film] ?? row[.start] ?? row[.date] ?? countCell
    if fitting.count > 1 {
      error(
        cell, "several screenings fit: \(listed(fitting))",
        advice: "Say more of it, such as the time or the room, or its code in a column screening.")
    } else if fitting.isEmpty {
      let near = programme.screeningsInOrder.filter { description.showsSame($0, in: programme) }
      var advice = "Look at date, time and room, or give its code in a column screening."
      let sameDay = near.filter { description.day != nil && $0.timing.day == description.day }
      let offered = sameDay.isEmpty ? near : sameDay
      if description.bill != nil, let first = offered.first {
        let start = row[.start].map { " --start \($0.text)" } ?? ""
        advice =
          "There is \(listed(near)). If it is \(near.count == 1 ? "that one" : "one of them"), give "
          + "its code in a column screening; if it was moved: filmweek screening move "
          + "\(offered.count == 1 ? first.code.text : "CODE")\(start)"
      }
      error(cell, "no screening fits", advice: advice)
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// What a row says; nil behind a fault.
  private func description(of row: SheetRow, _ dates: DateColumn) -> ScreeningDescription? {
    let when = Saying(row, dates, programme.week.zone, self)
    var description = ScreeningDescription(day: when.wall.day, start: when.wall.minutes)
    if let cell = row[.film], !cell.isOpen, let name = name(cell) {
      guard let bill = bill(named: name, cell) else { return nil }
      description.bill = bill
    }
    if let cell = row[.venue], !cell.isOpen, let name = name(cell) {
      let meaning = venues.meaning(of: name, except: answers.different[name] ?? [])
      guard let venue = known(meaning, name, cell, venues, { try? Key($0) }) else {
        error(
          cell, "no venue is called \"\(name)\"",
          advice: "Say which it is: --same \"\(name)=KEY\", or leave the column out.")
        return nil
      }
      description.venue = venue
    }
    if let cell = row[.auditorium], !cell.isOpen, let name = name(cell) {
      description.rooms = rooms(named: name, of: description.venue)
      if description.rooms?.isEmpty == true {
        error(
          cell, "no auditorium is called \"\(name)\"",
          advice: "Write it as the programme does, or leave the column out: "
            + "--map \"\(cell.heading)=note\".")
        return nil
      }
    }
    return description
  }

  /// A film by its name, else what is shown or happens under that title.
  private func bill(named name: String, _ cell: SheetCell) -> ScreeningDescription.Bill? {
    let plain = Headings.plain(name)
    let meaning = films.meaning(of: name, except: answers.different[name] ?? [])
    if let key = known(meaning, name, cell, films, { try? Key($0) }) { return .film(key) }
    let titled = programme.screenings.values.filter { screening in
      let package = screening.package.flatMap { programme.packages[$0]?.title }
      return [screening.title, package].compactMap(\.self)
        .contains { title in title.entries.contains { Headings.plain($0.text) == plain } }
    }
    if !titled.isEmpty { return .titled(Set(titled.map(\.code))) }
    let titles = programme.films.values.flatMap(\.names)
    error(
      cell, "no film or event is called \"\(name)\"",
      advice: advisor.suggestion(for: name, among: titles)
        ?? "Write its title, or say --same \"\(name)=KEY\".")
    return nil
  }

  /// Rooms that are called so, as the programme prints them too; else those of whose names it is a part.
  private func rooms(named name: String, of venue: Key<Venue>?) -> Set<Auditorium.Reference> {
    let plain = Headings.plain(name)
    var words = plain.split(separator: " ")[...]
    if words.count > 1, let first = words.first, Self.roomWords.contains(String(first)) {
      words.removeFirst()
    }
    var whole: Set<Auditorium.Reference> = []
    var part: Set<Auditorium.Reference> = []
    for house in programme.venues.values where venue == nil || house.key == venue {
      for room in house.auditoria {
        let reference = Auditorium.Reference(venue: house.key, auditorium: room.key)
        let printed = Wording.Language.allCases.map(Wording.init).flatMap {
          [$0.roomName(of: reference, programme), $0.name(of: reference, programme)]
        }
        let names = ([room.key.text] + (room.name?.entries.map(\.text) ?? []) + printed)
          .compactMap { $0.map(Headings.plain) }
        if names.contains(plain) { whole.insert(reference) }
        if names.contains(where: { $0.split(separator: " ").contains(words) }) {
          part.insert(reference)
        }
      }
    }
    return whole.isEmpty ? part : whole
  }

  /// Words for a room, as they are folded.
  private static let roomWords: Set = ["auditorium", "salle", "phong", "room", "hall", "screen"]

  /// Codes with what would tell them apart.
  private func listed(_ screenings: [Screening]) -> String {
    let shown = screenings.prefix(5).map { screening in
      let start = screening.timing.start.map { " \($0.civil.time)" } ?? ""
      let when = screening.timing.day.map { " on \(inWords($0))\(start)" } ?? ""
      let place = screening.place.auditorium.map { " in \($0)" }
      return "\(screening.code)\(when)" + (place ?? "")
    }
    let more = screenings.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

/// What a row says of the screening it is about.
struct ScreeningDescription {
  /// What is shown or happens.
  enum Bill {
    case film(Key<Film>)
    case titled(Set<ScreeningCode>)
  }

  var bill: Bill?
  let day: Day?
  /// Minutes after midnight.
  let start: Int?
  var venue: Key<Venue>?
  var rooms: Set<Auditorium.Reference>?

  init(day: Day?, start: Int?) { (self.day, self.start) = (day, start) }

  /// Whether nothing that is known of a screening is otherwise.
  func fits(_ screening: Screening, in programme: Programme) -> Bool {
    agreements(screening, programme).allSatisfy { $0 ?? true }
  }

  /// Whether all that the row says is known of a screening; beside a time, the day of the calendar.
  func isSaid(of screening: Screening, in programme: Programme) -> Bool {
    agreements(screening, programme).allSatisfy { $0 == true }
      && (day == nil || start == nil || screening.timing.day == day)
  }

  /// Whether it shows the same.
  func showsSame(_ screening: Screening, in programme: Programme) -> Bool {
    switch bill {
    case .film(let film): programme.films(of: screening).contains(film)
    case .titled(let codes): codes.contains(screening.code)
    case nil: true
    }
  }

  /// For each thing, whether it is as the row says; nil where the programme does not know.
  private func agreements(_ screening: Screening, _ programme: Programme) -> [Bool?] {
    // Box offices keep the films after midnight with the evening before.
    let days = [screening.timing.day, screening.timing.festivalDay(programme.week.clock)]
    let known = days.compactMap(\.self)
    let minute = screening.timing.start?.civil.time.minuteOfDay
    let place = screening.place
    return [
      showsSame(screening, in: programme),
      day.map { day in known.isEmpty ? nil : known.contains(day) } ?? true,
      start.map { start in minute.map { $0 == start } } ?? true,
      venue.map { venue in place.venue.map { $0 == venue } } ?? true,
      rooms.map { rooms in place.auditorium.map { rooms.contains($0) } } ?? true,
    ]
  }
}
