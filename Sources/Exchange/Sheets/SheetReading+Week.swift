import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// A sheet of the week: a field and its value a row.
  func readWeek(_ row: SheetRow) {
    guard let fieldCell = row[.field], let cell = row[.value], let text = text(cell) else { return }
    let field = WeekField.name(fieldCell)
    var week = programme.week
    defer { programme.week = week }
    switch field {
    case "first_day", "last_day": readDay(cell, isFirst: field == "first_day", into: &week)
    case "zone":
      if let zone = try? Zone(text) {
        week.zone = zone
      } else {
        error(
          cell, "\"\(text)\" is no time zone known here",
          advice: "Write a name such as Europe/Paris or Asia/Ho_Chi_Minh.")
      }
    case "name": week.name = Self.text(week.name, cell, row.layout.language) ?? week.name
    case "city": week.city = cell.isOpen ? nil : text
    case "country": week.country = cell.isOpen ? nil : country(text, cell)
    case "day_starts":
      guard case .minutes(let minutes)? = time(cell),
        let time = try? WallTime(hour: minutes / 60, minute: minutes % 60)
      else { return error(cell, "\"\(text)\" is no time", advice: "Write it as in 06:00.") }
      week.clock = FestivalClock(dayStarts: time)
    case "organiser", "patron":
      let parts = cell.items
      guard let name = parts.first,
        let involvement = try? Involvement(name: name, role: parts.dropFirst().first ?? field)
      else { return }
      if !week.involvements.contains(where: { $0.name == name && $0.role == involvement.role }) {
        week.involvements.append(involvement)
      }
    default:
      if let language = Self.language(of: field, after: "theme_") {
        week.theme = Self.text(week.theme, cell, language)
      } else if let language = Self.language(of: field, after: "name_") {
        week.name = Self.text(week.name, cell, language) ?? week.name
      } else {
        var note = NoteLines(week.remarks.note)
        note.set(fieldCell.text, text)
        week.remarks.note = note.note
      }
    }
  }

  private func readDay(_ cell: SheetCell, isFirst: Bool, into week: inout FilmWeek) {
    let column = DateColumn([], days: week.days, answer: answers.dateOrder ?? .dayFirst)
    if let fault = column.fault(in: cell) {
      return error(cell, fault.message, advice: fault.advice)
    }
    guard let day = column.day(cell) else {
      return error(cell, "\"\(cell.text)\" is no date", advice: "Write it as in 2025-12-05.")
    }
    // Both ends may change, one row after the other.
    let other = isFirst ? max(day, week.days.last) : min(day, week.days.first)
    let days =
      try? isFirst ? FestivalDays(first: day, last: other) : FestivalDays(first: other, last: day)
    week.days = days ?? week.days
  }

  private func time(_ cell: SheetCell) -> TypedTime? {
    if case .time(let seconds) = cell.value { return .minutes(seconds / 60) }
    return TypedTime(cell.text)
  }

  private static func language(of field: String, after start: String) -> LanguageTag? {
    field.hasPrefix(start) ? WeekField.language(field.dropFirst(start.count)) : nil
  }

  private static func text(
    _ old: LocalizedText?, _ cell: SheetCell, _ language: LanguageTag
  ) -> LocalizedText? {
    var texts: [LanguageTag: String] = [:]
    for entry in old?.entries ?? [] { texts[entry.language] = entry.text }
    texts[language] = cell.isOpen ? nil : cell.text
    return try? LocalizedText(texts)
  }
}

/// The names of what a sheet of the week says.
enum WeekField {
  /// The name in English with underscores, whatever language it was written in.
  static func name(_ cell: SheetCell) -> String {
    let plain = Headings.plain(cell.text)
    return names[plain] ?? plain.replacing(" ", with: "_")
  }

  /// The language at the end of such a name: `fr`, `zh_hant`, `viet`.
  static func language(_ text: Substring) -> LanguageTag? {
    LanguageNames.tag(String(text)) ?? LanguageNames.tag(String(text).replacing("_", with: "-"))
  }

  private static let names = [
    "from": "first_day", "premier jour": "first_day", "ngay dau": "first_day",
    "to": "last_day", "dernier jour": "last_day", "ngay cuoi": "last_day",
    "time zone": "zone", "fuseau": "zone", "fuseau horaire": "zone", "mui gio": "zone",
    "nom": "name", "ten": "name", "ville": "city", "thanh pho": "city", "pays": "country",
    "organisateur": "organiser", "don vi to chuc": "organiser",
  ]
}
