package import CivilTime

extension Wording {
  /// A day in full: "Friday 5 December 2025", "vendredi 5 décembre 2025".
  package func longDay(_ day: Day) -> String {
    let (year, month, number) = day.components
    return switch language {
    case .english: "\(name(of: day.weekday)) \(number) \(monthName(month)) \(year)"
    case .french:
      "\(name(of: day.weekday)) \(dayNumber(number)) \(monthName(month)) \(year)"
    case .vietnamese: "\(name(of: day.weekday)), ngày \(number) tháng \(month) năm \(year)"
    }
  }

  /// A day in brief, without its year: "Fri 5 Dec".
  package func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.components
    return switch language {
    case .english: "\(name(of: day.weekday).prefix(3)) \(number) \(monthName(month).prefix(3))"
    case .french: "\(name(of: day.weekday).prefix(3)). \(dayNumber(number)) \(monthName(month))"
    case .vietnamese: "\(shortVietnameseWeekday(day.weekday)) \(number)/\(month)"
    }
  }

  /// The number of a day in its month; the first is "1er" in French.
  func dayNumber(_ number: Int) -> String {
    language == .french && number == 1 ? "1er" : String(number)
  }

  /// The name of a day of the week, cased as in a sentence.
  package func name(of weekday: Weekday) -> String {
    let words =
      switch weekday {
      case .monday: Words("Monday", "lundi", "Thứ Hai")
      case .tuesday: Words("Tuesday", "mardi", "Thứ Ba")
      case .wednesday: Words("Wednesday", "mercredi", "Thứ Tư")
      case .thursday: Words("Thursday", "jeudi", "Thứ Năm")
      case .friday: Words("Friday", "vendredi", "Thứ Sáu")
      case .saturday: Words("Saturday", "samedi", "Thứ Bảy")
      case .sunday: Words("Sunday", "dimanche", "Chủ Nhật")
      }
    return pick(words)
  }

  /// The name of a month, 1 to 12, cased as in a sentence.
  package func monthName(_ month: Int) -> String {
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    guard (1...12).contains(month) else { return String(month) }
    return pick(Words(english[month - 1], french[month - 1], "tháng \(month)"))
  }

  private func shortVietnameseWeekday(_ weekday: Weekday) -> String {
    weekday == .sunday ? "CN" : "T\(weekday.rawValue + 1)"
  }
}
