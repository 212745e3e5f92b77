package import CivilTime
package import SchedulingDomain
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
  /// A date of the year that ends in these two digits.
  indirect case shortYear(Int, TypedDay)
  /// A date beside which its weekday stands.
  indirect case named(Weekday, TypedDay)

  /// Nil for a text that names no day.
  package init?(_ text: String) {
    let words = DayWords(text)
    guard let day = words.relative ?? words.weekday ?? words.date ?? words.number else {
      return nil
    }
    self = day
  }
}

extension TypedDay {
  /// How far from the week dates are near.
  package static let nearness = 31

  /// The date without the weekday that stands beside it.
  package var parts: (weekday: Weekday?, day: TypedDay) {
    if case .named(let weekday, let day) = self { (weekday, day) } else { (nil, self) }
  }

  /// The same with its year in full; nil where the week and what is near it have no such year.
  ///
  /// Without a week, two digits are of this century.
  package func spelledOut(near days: FestivalDays?) -> TypedDay? {
    guard case .shortYear(let digits, let date) = self else { return self }
    guard let days else { return date.of(year: 2000 + digits) }
    let years = days.first.year...days.last.year
    if let year = years.first(where: { $0 % 100 == digits }) { return date.of(year: year) }
    // A guest may come in the last days of the year before.
    return [years.lowerBound - 1, years.upperBound + 1].filter { $0 % 100 == digits }
      .compactMap(date.of).first { $0.canBe(near: days) }
  }

  private func of(year: Int) -> TypedDay? {
    switch self {
    case .numbers(let first, let second, _): .numbers(first, second, year: year)
    case .monthDay(let month, let day):
      (try? Day(year: year, month: month, day: day)).map(TypedDay.date)
    default: self
    }
  }

  private func canBe(near days: FestivalDays) -> Bool {
    var possible: [Day] = []
    if case .date(let day) = self { possible = [day] }
    if case .numbers(let first, let second, let year?) = self {
      possible = [(first, second), (second, first)].compactMap {
        try? Day(year: year, month: $0, day: $1)
      }
    }
    return possible.contains { day in
      day.days(since: days.first) >= -Self.nearness && day.days(since: days.last) <= Self.nearness
    }
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
    // 20:30 is a time, not the thirtieth of a month.
    guard !text.contains(":") else { return nil }
    let (vietnamese, rest) = vietnameseWeekday
    var weekday = vietnamese
    var parts = rest.filter { !["le", "the", "ngay", "thang", "nam"].contains($0) }
    if parts.count > 1, let place = Self.named(parts[0], in: Self.weekdays, shortest: 2) {
      weekday = Weekday(rawValue: place)
      parts.removeFirst()
    }
    // Box offices write 8/12/24; in "8/12 24" the last number may be anything.
    let isJoined = text.split(separator: " ").last?.split { !$0.isNumber }.count == 3
    guard let date = Self.date(parts, mayBeShort: isJoined) else { return nil }
    return weekday.map { .named($0, date) } ?? date
  }

  private static func date(_ said: [String], mayBeShort: Bool) -> TypedDay? {
    var parts = said
    if parts.count > 1, parts[1] == "er" { parts.remove(at: 1) }
    guard (2...3).contains(parts.count) else { return nil }
    if mayBeShort, parts.count == 3, parts[2].count == 2, let digits = Int(parts[2]) {
      return date(parts[0], parts[1], nil).map { .shortYear(digits, $0) }
    }
    let year = parts.count == 3 ? Self.year(parts[2]) : nil
    return parts.count == 3 && year == nil ? nil : date(parts[0], parts[1], year)
  }

  private static func date(_ first: String, _ second: String, _ year: Int?) -> TypedDay? {
    switch (Int(first), Int(second)) {
    case (let one?, let two?):
      guard first.count <= 2, second.count <= 2 else { return nil }
      return .numbers(one, two, year: year)
    case (let day?, nil): return date(day, second, year)
    case (nil, let day?): return date(day, first, year)
    case (nil, nil): return nil
    }
  }

  /// "Thứ Sáu 5/12", "T6 5/12", "Chủ nhật, 7/12", and the words behind the weekday.
  private var vietnameseWeekday: (weekday: Weekday?, rest: [String]) {
    guard tokens.count > 3 else { return (nil, tokens) }
    let start = tokens.prefix(2).joined(separator: " ")
    var number = Self.vietnameseWeekdays.firstIndex(of: start).map { $0 + 1 }
    if tokens[0] == "t", let said = Int(tokens[1]), (2...7).contains(said) { number = said - 1 }
    guard let number else { return (nil, tokens) }
    return (Weekday(rawValue: number), Array(tokens.dropFirst(2)))
  }

  private static func date(_ day: Int, _ monthName: String, _ year: Int?) -> TypedDay? {
    guard let month = named(monthName, in: months, shortest: 3) else { return nil }
    guard let year else { return .monthDay(month: month, day: day) }
    return (try? Day(year: year, month: month, day: day)).map(TypedDay.date)
  }

  private static func year(_ text: String) -> Int? {
    guard text.count == 4, let year = Int(text), (1000...9999).contains(year) else { return nil }
    return year
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
