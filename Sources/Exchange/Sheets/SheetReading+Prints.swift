import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// A copy of a film, its first way, the next one's end, and its first key.
  func readPrint(_ row: SheetRow) {
    guard let cell = row[.print], let said = name(cell) else { return leaveOut(row) }
    guard let key = printKey(said, cell) else { return }
    let filmCell = row[.film]
    let film = filmCell.flatMap { cell in name(cell).flatMap { self.film(named: $0, cell) } }
    guard isFirst(ItemName(.print, key), at: cell.position) else { return }
    guard let film = film ?? programme.prints[key]?.film else {
      guard filmCell == nil else { return }
      return error(
        cell, "it is not said which film \(key) is a print of", advice: "Name the film.")
    }
    touch(ItemName(.film, film))
    var print = programme.prints[key] ?? Print(key: key, film: film)
    print.film = film
    set(&print.format, row[.format]) { self.text($0) }
    set(&print.audio, row[.audio]) { self.languages($0).first }
    set(&print.subtitles, row[.subtitles]) { self.languages($0) }
    set(&print.subtitleMethod, row[.subtitleMethod]) {
      self.choice(SheetChoices.subtitleMethods, $0)
    }
    set(&print.runningTime, row[.runtime]) { self.minutes($0) }
    readLegs(of: &print, row)
    readKey(of: &print, row)
    set(&print.checked, row, .checked)
    keepNotes(&print.remarks, row)
    put(.print(print))
  }

  private func readLegs(of print: inout Print, _ row: SheetRow) {
    var first = print.legs.first ?? Print.Leg()
    set(&first.from, row[.from]) { self.text($0) }
    set(&first.to, row[.to]) { self.text($0) }
    set(&first.carrier, row[.carrier]) { self.text($0) }
    set(&first.waybill, row[.waybill]) { self.text($0) }
    set(&first.sent, row, .sent)
    set(&first.due, row, .due)
    set(&first.arrived, row, .arrived)
    var next = print.legs.dropFirst().first ?? Print.Leg()
    set(&next.to, row[.nextPlace]) { self.text($0) }
    set(&next.due, row, .nextBy)
    // The way after the first stands second, even where nothing is known of the first.
    let rest = print.legs.dropFirst(2)
    let hasNext = next != Print.Leg() || print.legs.count > 1
    let hasFirst = first != Print.Leg() || !print.legs.isEmpty || hasNext
    print.legs = (hasFirst ? [first] : []) + (hasNext ? [next] : []) + rest
  }

  private func readKey(of print: inout Print, _ row: SheetRow) {
    var key = print.keys.first ?? Print.DecryptionKey()
    set(&key.server, row[.keyServer]) { self.text($0) }
    set(&key.from, row, .keyFrom)
    set(&key.to, row, .keyTo)
    set(&key.state, row[.keyState]) { self.choice(SheetChoices.keyStates, $0) }
    guard key != Print.DecryptionKey() || !print.keys.isEmpty else { return }
    print.keys = [key] + print.keys.dropFirst()
  }

  /// The prints that a screening names; one that is not there yet is made for its only film.
  func prints(_ cell: SheetCell, of screening: Screening) -> [Key<Print>] {
    names(cell).compactMap { name in
      guard let key = printKey(name, cell) else { return nil }
      if programme.prints[key] == nil {
        let films = programme.films(of: screening)
        guard let film = films.first, films.count == 1 else {
          error(
            cell, "there is no print \(key), and it is not clear of which film it would be",
            advice: "Add it to a sheet of prints, with its film.")
          return nil
        }
        put(.print(Print(key: key, film: film)))
      }
      touch(ItemName(.print, key))
      return key
    }
  }

  private func printKey(_ name: String, _ cell: SheetCell) -> Key<Print>? {
    (try? Key(name)) ?? Key(from: name) ?? key(cell.holding(name))
  }
}
