package import CivilTime
import SchedulingDomain
import Spelling

/// A day as a person types it, in English, French or Vietnamese, with or without accents.
package enum TypedDay: Hashable, Sendable {
  case date(Day)
  /// A day of a month, without its year.
  case monthDay(month: Int, day: Int)
  /// Two numbers of which either may be the month; the year as far as it was given.
  case numbers(Int, Int, year: Int?)
  case weekday(Weekday)
  /// A number alone, or with the word for day.
  case number(Int)
  case today, tomorrow, yesterday

  /// Nil for a text that names no day.
  package init?(_ text: String) {
    let words = DayWords(text)
    guard let day = words.relative ?? words.weekday ?? words.date ?? words.number else {
      return nil
    }
    self = day
  }
}

/// The readings of a text that may name a day.
private struct DayWords {
  private let text: String
  /// Runs of letters and runs of digits, in order.
  private let tokens: [String]

  init(_ text: String) {
    let folded = Spelling.folded(text)
    self.text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var tokens: [String] = []
    var previous: Character?
    for character in folded {
      defer { previous = character }
      guard character.isLetter || character.isNumber else { continue }
      if let last = previous, last.isLetter == character.isLetter,
        last.isNumber == character.isNumber
      {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
      }
    }
    self.tokens = tokens
  }

  var relative: TypedDay? {
    switch text {
    case "today", "aujourd'hui", "hom nay": .today
    case "tomorrow", "demain", "ngay mai": .tomorrow
    case "yesterday", "hier", "hom qua": .yesterday
    default: nil
    }
  }

  var number: TypedDay? {
    var rest = tokens[...]
    if ["day", "jour", "ngay", "d", "j"].contains(rest.first) { rest = rest.dropFirst() }
    guard rest.count == 1, let number = rest.first.flatMap({ Int($0) }), number < 1000 else {
      return nil
    }
    return .number(number)
  }

  var weekday: TypedDay? {
    if let place = Self.vietnameseWeekdays.firstIndex(of: text) {
      return Weekday(rawValue: place + 1).map(TypedDay.weekday)
    }
    guard tokens.count == 1, let word = tokens.first else { return nil }
    return Self.named(word, in: Self.weekdays, shortest: 2)
      .flatMap { Weekday(rawValue: $0) }.map(TypedDay.weekday)
  }

  var date: TypedDay? {
    if let day = try? Day(text) { return .date(day) }
    // "Fri 5 Dec 2025": the weekday says nothing more.
    var parts = withoutVietnameseWeekday.filter {
      !["le", "the", "ngay", "thang", "nam"].contains($0)
    }
    if parts.count > 1, Self.named(parts[0], in: Self.weekdays, shortest: 2) != nil {
      parts.removeFirst()
    }
    if parts.count > 1, parts[1] == "er" { parts.remove(at: 1) }
    guard (2...3).contains(parts.count) else { return nil }
    // Box offices write 8/12/24; in "8/12 24" the last number may be anything.
    let isJoined = text.split(separator: " ").last?.split { !$0.isNumber }.count == 3
    let year = parts.count == 3 ? Self.year(parts[2], mayBeShort: isJoined) : nil
    if parts.count == 3, year == nil { return nil }
    switch (Int(parts[0]), Int(parts[1])) {
    case (let first?, let second?):
      guard parts[0].count <= 2, parts[1].count <= 2 else { return nil }
      return .numbers(first, second, year: year)
    case (let day?, nil): return Self.date(day, parts[1], year)
    case (nil, let day?): return Self.date(day, parts[0], year)
    case (nil, nil): return nil
    }
  }

  /// "Thứ Sáu 5/12", "T6 5/12", "Chủ nhật, 7/12": the weekday says nothing more.
  private var withoutVietnameseWeekday: [String] {
    guard tokens.count > 3 else { return tokens }
    let start = tokens.prefix(2).joined(separator: " ")
    let isShort = tokens[0] == "t" && Int(tokens[1]).map { (2...7).contains($0) } == true
    return isShort || Self.vietnameseWeekdays.contains(start) ? Array(tokens.dropFirst(2)) : tokens
  }

  private static func date(_ day: Int, _ monthName: String, _ year: Int?) -> TypedDay? {
    guard let month = named(monthName, in: months, shortest: 3) else { return nil }
    guard let year else { return .monthDay(month: month, day: day) }
    return (try? Day(year: year, month: month, day: day)).map(TypedDay.date)
  }

  private static func year(_ text: String, mayBeShort: Bool) -> Int? {
    guard let year = Int(text) else { return nil }
    if text.count == 2, mayBeShort { return 2000 + year }
    return text.count == 4 && (1000...9999).contains(year) ? year : nil
  }

  /// The place from 1 of the only name that begins so; nil where none or several do.
  private static func named(_ word: String, in lists: [[String]], shortest: Int) -> Int? {
    guard word.count >= shortest else { return nil }
    let places = Set(
      lists.flatMap { list in
        list.indices.filter { list[$0].hasPrefix(word) }.map { $0 + 1 }
      })
    return places.count == 1 ? places.first : nil
  }

  private static let weekdays = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ]
  private static let vietnameseWeekdays = [
    "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat",
  ]
  private static let months = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ],
  ]
}
