package import CivilTime
import Foundation
package import SchedulingDomain

extension Wording {
  /// The language's own name, as whoever looks for it writes it.
  package var ownName: String {
    switch language {
    case .english: "English"
    case .french: "Français"
    case .vietnamese: "Tiếng Việt"
    }
  }

  /// A length in minutes: "124 min", "124 phút".
  package func minutes(_ minutes: Int) -> String {
    pick(Words("\(minutes) min", "\(minutes)\u{A0}min", "\(minutes) phút"))
  }

  /// A length of which some is not known yet: "90+ min", and "? min" where nothing is.
  package func minutes(atLeast minutes: Int) -> String {
    let known = minutes > 0 ? "\(minutes)+" : "?"
    return pick(Words("\(known) min", "\(known)\u{A0}min", "\(known) phút"))
  }

  /// The days of a week, as briefly as they can be told: "5–12 December 2025".
  package func days(_ first: Day, to last: Day) -> String {
    guard first != last else { return longDay(first) }
    let (firstYear, firstMonth, firstNumber) = first.components
    let (year, month, number) = last.components
    let (start, end) = (dayNumber(firstNumber), dayNumber(number))
    switch (firstYear == year, firstYear == year && firstMonth == month, language) {
    case (_, true, .vietnamese):
      return "\(firstNumber)–\(number) tháng \(month) năm \(year)"
    case (_, true, _): return "\(start)–\(end) \(monthName(month)) \(year)"
    case (true, _, .vietnamese):
      return "\(firstNumber) tháng \(firstMonth) – \(number) tháng \(month) năm \(year)"
    case (true, _, _):
      return "\(start) \(monthName(firstMonth)) – \(end) \(monthName(month)) \(year)"
    case (_, _, .vietnamese):
      return "\(firstNumber) tháng \(firstMonth) năm \(firstYear) – "
        + "\(number) tháng \(month) năm \(year)"
    default:
      return "\(start) \(monthName(firstMonth)) \(firstYear) – "
        + "\(end) \(monthName(month)) \(year)"
    }
  }

  /// In whose time a page tells times, such as Paris (Europe/Paris).
  package func times(in zone: Zone, city: String?) -> String {
    let place = city.map { "\($0) (\(zone))" } ?? zone.identifier
    return pick(
      Words(
        "All times are local: \(place).", "Heures locales\u{A0}: \(place).",
        "Giờ địa phương: \(place)."))
  }

  /// How many films there are.
  package func films(_ count: Int) -> String {
    pick(
      Words(
        count == 1 ? "1 film" : "\(count) films", count < 2 ? "\(count) film" : "\(count) films",
        "\(count) phim"))
  }

  /// A country in words: "Vietnam", "Việt Nam".
  package func name(of country: Country) -> String {
    Locale(identifier: language.rawValue).localizedString(forRegionCode: country.code)
      ?? country.code
  }

  /// A language in words, as in a list: "French", "français", "tiếng Pháp".
  package func name(of tag: LanguageTag) -> String {
    let name = Locale(identifier: language.rawValue).localizedString(forIdentifier: tag.text)
    guard let name else { return tag.text }
    // Vietnamese lists begin each name with a capital; sentences and labels do not.
    return name.hasPrefix("Tiếng ") ? "t" + name.dropFirst() : name
  }

  /// What kind of film it is, as a label.
  package func name(of category: Film.Category) -> String {
    let words =
      switch category {
      case .fiction: Words("Fiction", "Fiction", "Phim truyện")
      case .documentary: Words("Documentary", "Documentaire", "Phim tài liệu")
      case .animation: Words("Animation", "Animation", "Phim hoạt hình")
      case .experimental: Words("Experimental", "Expérimental", "Phim thử nghiệm")
      }
    return pick(words)
  }

  /// The standing of a film's first screening, as a label; nil where it has none.
  package func name(of premiere: Premiere.Status) -> String? {
    let words: Words? =
      switch premiere {
      case .world: Words("World premiere", "Première mondiale", "Công chiếu thế giới")
      case .international:
        Words("International premiere", "Première internationale", "Công chiếu quốc tế")
      case .continental:
        Words("Continental premiere", "Première continentale", "Công chiếu châu lục")
      case .national: Words("National premiere", "Première nationale", "Công chiếu toàn quốc")
      case .regional: Words("Regional premiere", "Première régionale", "Công chiếu khu vực")
      case .none: nil
      }
    return words.map(pick)
  }

  /// A role in the making of a film, as a label; one that is not usual stays as it is written.
  package func name(ofCredit role: String) -> String {
    let usual: [String: Words] = [
      "screenplay": Words("Screenplay", "Scénario", "Biên kịch"),
      "cast": Words("Cast", "Interprétation", "Diễn viên"),
      "producer": Words("Producer", "Production", "Nhà sản xuất"),
      "production companies":
        Words("Production companies", "Sociétés de production", "Hãng sản xuất"),
      "cinematography": Words("Cinematography", "Image", "Quay phim"),
      "editing": Words("Editing", "Montage", "Dựng phim"),
      "music": Words("Music", "Musique", "Âm nhạc"),
      "sound": Words("Sound", "Son", "Âm thanh"),
    ]
    return usual[role.lowercased()].map(pick) ?? role.prefix(1).uppercased() + role.dropFirst()
  }
}
