import CivilTime
import SchedulingDomain
import Tables

extension SheetReading {
  /// Longer than any title or name; longer texts are slips of the mouse.
  static let nameLimit = 500

  /// A text, unless letters of it were lost or it is no text at all.
  func text(_ cell: SheetCell) -> String? {
    switch cell.value {
    case .formulaWithoutValue:
      error(
        cell, "the cell holds a formula, and the file not what it comes to",
        advice: "Open the file in a spreadsheet program and save it again.")
      return nil
    case .error(let name):
      error(cell, "the formula in the cell fails: \(name)", advice: "Mend it, or empty the cell.")
      return nil
    default: break
    }
    if cell.text.utf8.contains(0) {
      error(
        cell, "the text holds the character U+0000, which can't be kept", advice: "Take it out.")
      return nil
    }
    return cell.text
  }

  /// What something is called.
  func name(_ cell: SheetCell) -> String? { text(cell).flatMap { name($0, cell) } }

  func name(_ text: String, _ cell: SheetCell) -> String? {
    guard text.count <= Self.nameLimit else {
      error(
        cell, "\"\(text.prefix(30))…\" is \(text.count) letters long, too long for a name",
        advice: "Put the name here and the rest into a note.")
      return nil
    }
    let isFormula = text.first == "=" && text.contains("(")
    guard !isFormula else {
      error(
        cell, "\"\(text.prefix(30))\" is a formula", advice: "Put in what it shows.")
      return nil
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func names(_ cell: SheetCell) -> [String] {
    guard text(cell) != nil else { return [] }
    return cell.items.compactMap { name($0, cell) }
  }

  func whole<Number: BoundedNumber>(_ cell: SheetCell) -> Number? {
    guard let text = text(cell) else { return nil }
    let digits = text.filter { !$0.isWhitespace && $0 != "\u{202F}" }
    guard let number = Int(digits) else {
      reportWords(
        in: cell, "is no whole number",
        advice: "Write a whole number from \(Number.bounds.lowerBound) to "
          + "\(Number.bounds.upperBound) (\(Number.meaning))")
      return nil
    }
    return bounded(number, cell)
  }

  /// A length in minutes, however it is written.
  func minutes<Number: BoundedNumber>(_ cell: SheetCell) -> Number? {
    switch cell.value {
    case .time(let seconds): return bounded((seconds + 30) / 60, cell)
    case .number(let number) where number == number.rounded() && abs(number) < 1e9:
      return bounded(Int(number), cell)
    default:
      guard let text = text(cell) else { return nil }
      guard let minutes = TypedLength.minutes(text) else {
        reportWords(
          in: cell, "is no length", advice: "Write minutes (124), 2h04 or 1:58:00")
        return nil
      }
      return bounded(minutes, cell)
    }
  }

  /// That a cell is no number, and for what its column was taken, which may be the mistake.
  private func reportWords(in cell: SheetCell, _ fault: String, advice: String) {
    var message = "\"\(cell.text.prefix(40))\" \(fault)"
    if let field = cell.field, cell.heading.lowercased() != field.rawValue {
      message += ", and \"\(cell.heading)\" is taken as \(field.rawValue)"
    }
    error(
      cell, message,
      advice: "\(advice); or keep the column as notes: --map \"\(cell.heading)=note\".")
  }

  private func bounded<Number: BoundedNumber>(_ number: Int, _ cell: SheetCell) -> Number? {
    do throws(SchedulingDomain.ValueRefusal) { return try Number(number) } catch {
      report(error, cell)
      return nil
    }
  }

  func report(_ refusal: SchedulingDomain.ValueRefusal, _ cell: SheetCell) {
    let words = FileRefusal(refusal)
    error(cell, words.message, advice: words.advice)
  }

  /// One of the words of a choice, in one of three languages.
  func choice<Choice>(_ words: ChoiceWords<Choice>, _ cell: SheetCell) -> Choice? {
    guard let text = text(cell) else { return nil }
    if let choice = words.choice(text) { return choice }
    error(
      cell, "\"\(text.prefix(40))\" is no \(cell.heading.lowercased())",
      advice: "Write one of \(words.listed); or keep the column as notes: "
        + "--map \"\(cell.heading)=note\".")
    return nil
  }

  func country(_ text: String, _ cell: SheetCell) -> Country? {
    if let country = CountryNames.country(text) { return country }
    error(
      cell, "\"\(text)\" is no country known here",
      advice: "Write the two letters of ISO 3166-1, such as VN or FR.")
    return nil
  }

  func countries(_ cell: SheetCell) -> [Country] {
    guard let text = text(cell) else { return [] }
    // "Bosnia and Herzegovina" is one, although its name could be taken for two.
    if let one = CountryNames.country(text) { return [one] }
    return cell.words.compactMap { country($0, cell) }
  }

  func language(_ text: String, _ cell: SheetCell) -> LanguageTag? {
    if let language = LanguageNames.tag(text) { return language }
    error(
      cell, "\"\(text)\" is no language known here",
      advice: "Write its name in English, or its tag, such as vi or fr.")
    return nil
  }

  func languages(_ cell: SheetCell) -> [LanguageTag] {
    guard text(cell) != nil else { return [] }
    return cell.words.compactMap { language($0, cell) }
  }

  /// A key as it is written, for the columns that hold one.
  func key<Entity>(_ cell: SheetCell) -> Key<Entity>? {
    do throws(SchedulingDomain.ValueRefusal) { return try Key(cell.text) } catch {
      report(error, cell)
      return nil
    }
  }
}
