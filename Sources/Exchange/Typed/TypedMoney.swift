package import SchedulingDomain
import Spelling

/// An amount of money as a person types it: `3120.50 EUR`, `3 120,50 €`, `EUR 3,120.50`.
package enum TypedMoney {
  /// What is wrong with a text.
  package enum Refusal: Error, Hashable, Sendable {
    /// No amount.
    case noAmount(String)
    /// Less than nothing.
    case negative(String)
    /// Nothing says in which currency.
    case noCurrency(String)
    /// What stands beside the number is no currency, or a sign that several have.
    case unknownCurrency(String)
    /// Two currencies are named.
    case twoCurrencies(Currency, Currency)
    /// A sign that can part thousands as well as decimals.
    case ambiguous(String, Currency)
    /// More digits behind the point than the currency has.
    case tooManyDecimals(String, Currency)
    /// More than an amount can be.
    case tooMuch(String)
  }

  /// - Parameters:
  ///   - currency: what is said of it elsewhere, such as in a column beside.
  ///   - point: the sign before decimals, where amounts beside it show which it is.
  package static func money(
    _ text: String, in currency: Currency? = nil, point: Character? = nil
  ) throws(Refusal) -> Money {
    let isSign: (Character) -> Bool = { ".,'’-−+".contains($0) || $0.isWhitespace }
    let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit)
    else { throw .noAmount(text) }
    let number = text[first...last]
    guard number.allSatisfy({ isDigit($0) || isSign($0) }) else { throw .noAmount(text) }
    let before = text[..<first]
    let after = text[text.index(after: last)...]
    if (before + after).contains(where: { "-−".contains($0) }) { throw .negative(text) }
    let named = [before, after].map { String($0.filter { !isSign($0) }) }.filter { !$0.isEmpty }
    guard named.count < 2 else { throw .noAmount(text) }
    var said: Currency?
    if let name = named.first {
      guard let known = self.currency(name) else { throw .unknownCurrency(name) }
      said = known
    }
    if let said, let currency, said != currency { throw .twoCurrencies(said, currency) }
    guard let currency = said ?? currency else { throw .noCurrency(text) }
    let minorUnits = try minorUnits(number, currency, point)
    guard let money = try? Money(minorUnits: minorUnits, currency) else { throw .tooMuch(text) }
    return money
  }

  /// A currency by its code, its sign or its name; nil for a sign that several have.
  package static func currency(_ text: String) -> Currency? {
    let plain = Spelling.folded(text).filter { !$0.isWhitespace && $0 != "." }
    return try? Currency(names[plain] ?? plain)
  }

  /// The currency that a heading names: `Recette (EUR)`, `Recette €`.
  package static func currency(inHeading heading: String) -> Currency? {
    heading.split { $0.isWhitespace || "()[]/:,".contains($0) }.lazy
      .compactMap { word in
        // A word of a language may be a code as well, so a code must be written as one.
        let isCode = word.count == 3 && word == word.uppercased()
        return isCode || !word.contains(where: \.isASCII) ? currency(String(word)) : nil
      }.first
  }

  /// The sign that stands before decimals in amounts that were written alike; nil where none of them
  /// leaves no doubt, or they differ.
  package static func point(in amounts: some Sequence<String>) -> Character? {
    let points = amounts.compactMap { text -> Character? in
      let isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
      guard let first = text.firstIndex(where: isDigit), let end = text.lastIndex(where: isDigit)
      else { return nil }
      let amount = text[first...end]
      let signs = amount.filter { ".,".contains($0) }
      guard let last = signs.last, let place = amount.lastIndex(of: last) else { return nil }
      let decimals = amount[place...].dropFirst().prefix(while: isDigit).count
      if Set(signs).count == 2 || signs.count == 1 && decimals != 3 { return last }
      // What stands twice parts thousands.
      return signs.count > 1 ? (last == "." ? "," : ".") : nil
    }
    return Set(points).count == 1 ? points.first : nil
  }

  /// What is taken for a decimal point must leave no doubt, or an amount is a thousand times wrong.
  private static func minorUnits(
    _ number: Substring, _ currency: Currency, _ known: Character?
  ) throws(Refusal) -> Int {
    let text = String(number)
    let compact = number.filter { !$0.isWhitespace && !"'’".contains($0) }
    let signs = compact.filter { ".,".contains($0) }
    guard compact.allSatisfy({ ("0"..."9").contains($0) || ".,".contains($0) }) else {
      throw .noAmount(text)
    }
    var point: String.Index?
    if let last = signs.last {
      let place = compact.lastIndex(of: last)
      let digits = place.map { compact.distance(from: $0, to: compact.endIndex) - 1 } ?? 0
      let isLone = signs.count == 1
      let isLastOfTwo = Set(signs).count == 2 && signs.count { $0 == last } == 1
      if isLastOfTwo || isLone && digits != 3 {
        point = place
      } else if isLone, currency.decimals == 3 {
        // Programs write a point; a comma may part thousands.
        guard last == "." else { throw .ambiguous(text, currency) }
        point = place
      } else if isLone, currency.decimals == 2, known.map({ $0 == last }) ?? true {
        // 3.120 and 3,120 euros are three thousand in one country, and some three in another.
        throw .ambiguous(text, currency)
      }
    }
    let whole = compact[..<(point ?? compact.endIndex)]
    var decimals = point.map { String(compact[compact.index(after: $0)...]) } ?? ""
    let groups = whole.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count)
    else { throw .noAmount(text) }
    while decimals.count > currency.decimals, decimals.last == "0" { decimals.removeLast() }
    guard decimals.count <= currency.decimals else { throw .tooManyDecimals(text, currency) }
    decimals += String(repeating: "0", count: currency.decimals - decimals.count)
    guard let units = Int(groups.joined() + decimals) else { throw .tooMuch(text) }
    return units
  }

  private static let names = [
    "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "us$": "USD", "$us": "USD",
    "₫": "VND", "d": "VND", "vnd": "VND", "dong": "VND", "₩": "KRW",
  ]
}

extension TypedMoney.Refusal {
  /// What is wrong, and what to do.
  package var words: (message: String, advice: String) {
    switch self {
    case .noAmount(let text):
      ("\"\(text)\" is no amount of money", "Write it as in 3120.50 EUR.")
    case .negative(let text):
      (
        "\"\(text)\" is less than nothing",
        "Write what was taken; a line that was wrong is corrected by another."
      )
    case .noCurrency(let text):
      ("nothing says in which currency \"\(text)\" is", "Write it as in 3120.50 EUR.")
    case .unknownCurrency(let text):
      (
        "\"\(text)\" is no currency that is known here, or a sign of several",
        "Write the three letters of ISO 4217, such as EUR or VND."
      )
    case .twoCurrencies(let one, let other):
      ("it is said to be \(one), and \(other)", "Keep one of the two.")
    case .ambiguous(let text, let currency):
      (
        "\"\(text)\" \(currency) can be thousands or decimals",
        "Write it without a sign for thousands and with all decimals, as in "
          + (currency.decimals == 3 ? "3120.500." : "3120.50.")
      )
    case .tooManyDecimals(let text, let currency):
      (
        "\"\(text)\" has more decimals than \(currency)",
        "\(currency) has \(currency.decimals == 0 ? "none" : String(currency.decimals))."
      )
    case .tooMuch(let text):
      ("\"\(text)\" is more than an amount can be", "Look whether digits were pasted twice.")
    }
  }
}
