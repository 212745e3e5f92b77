package import CivilTime
package import SchedulingDomain

/// Something that a table leaves open and only a person can say.
package enum SheetQuestion: Hashable, Sendable {
  /// Whether a name means what is there already under nearly the same name.
  case same(kind: String, name: String, place: String, other: String, otherKey: String)
  /// Whether 05/12 is in December or in May.
  case dateOrder(text: String, place: String, dayFirst: Day, monthFirst: Day)
  /// Whether rows with a time and no date are of the day above.
  case datesAsAbove(place: String)

  /// The question, to be answered with yes or no.
  package var words: String {
    switch self {
    case .same(let kind, let name, let place, let other, let key):
      "Same \(kind)? \"\(name)\" (\(place)) = \"\(other)\" (\(key))"
    case .dateOrder(let text, let place, let dayFirst, let monthFirst):
      "\(place): \"\(text)\" can be \(inWords(dayFirst)) or \(inWords(monthFirst)). "
        + "Does the day come first?"
    case .datesAsAbove(let place):
      "\(place): rows have a time and no date. Are they of the day above?"
    }
  }

  /// Whether one answer settles both: a name means one thing wherever it stands.
  package func isAnswered(with other: SheetQuestion) -> Bool {
    guard case .same(let kind, let name, _, _, let key) = self,
      case .same(kind, name, _, _, key) = other
    else { return self == other }
    return true
  }

  /// The cell that it is about.
  package var place: String {
    switch self {
    case .same(_, _, let place, _, _), .dateOrder(_, let place, _, _), .datesAsAbove(let place):
      place
    }
  }

  /// How to answer it where nobody can be asked.
  package var advice: String {
    switch self {
    case .same(_, let name, _, _, let key):
      "Say --same \"\(name)=\(key)\", or --different \"\(name)=\(key)\"."
    case .dateOrder: "Say --date-order day-month, or --date-order month-day."
    case .datesAsAbove: "Say --dates-as-above, or fill the dates in."
    }
  }
}

/// What a person has answered.
package struct SheetAnswers: Sendable {
  /// Names with the keys of what they mean.
  package var same: [String: String]
  /// Names with the keys of what they do not mean.
  package var different: [String: Set<String>]
  package var dateOrder: DateOrder?
  package var datesAsAbove: Bool?
  /// Whether rows of one room and one start are one screening of several films.
  package var joinsRows: Bool
  /// How figures are known where the table does not say.
  package var method: Count.Method?
  /// The currency of amounts where the table does not say.
  package var currency: Currency?
  /// Why rows say otherwise than lines of the ledger, which they then correct.
  package var correction: String?

  package init(
    dateOrder: DateOrder? = nil, datesAsAbove: Bool? = nil, joinsRows: Bool = false,
    method: Count.Method? = nil, currency: Currency? = nil
  ) {
    (self.method, self.currency) = (method, currency)
    self.joinsRows = joinsRows
    same = [:]
    different = [:]
    self.dateOrder = dateOrder
    self.datesAsAbove = datesAsAbove
  }

  /// Takes an answer in.
  package mutating func answer(_ question: SheetQuestion, _ isYes: Bool) {
    switch question {
    case .same(_, let name, _, _, let key):
      if isYes { same[name] = key } else { different[name, default: []].insert(key) }
    case .dateOrder: dateOrder = isYes ? .dayFirst : .monthFirst
    case .datesAsAbove: datesAsAbove = isYes
    }
  }
}

/// Which of two numbers of a date is the day.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day-month"
  case monthFirst = "month-day"
}
