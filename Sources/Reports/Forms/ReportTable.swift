package import SchedulingDomain

/// A table of a report: what people read, and under names that scripts rely on.
package struct ReportTable: Sendable {
  /// The name of its array in JSON, and of its file.
  package let id: String
  package let title: String
  package let columns: [Column]
  package private(set) var rows: [[Cell]]
  /// What is to be known about it.
  package var note: String?

  package init(_ id: String, _ title: String, _ columns: [Column], note: String? = nil) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = []
    self.note = note
  }

  /// Adds a row; it has a cell for each column.
  package mutating func row(_ cells: [Cell]) {
    rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : .empty })
  }

  /// One column.
  package struct Column: Sendable {
    /// The name of its members in JSON, and its heading in CSV.
    package let id: String
    package let title: String
    package let kind: Kind
    /// Where room is short, columns of a lower priority go first.
    package let priority: Int

    package init(_ id: String, _ title: String, _ kind: Kind = .text, priority: Int = 1) {
      self.id = id
      self.title = title
      self.kind = kind
      self.priority = priority
    }
  }

  /// What stands in a column.
  package enum Kind: Sendable {
    case text
    /// A text that takes several lines where room is short.
    case longText
    case number
    /// A number with a small bar beside it.
    case bar
    /// A key or code that programs want and people do not.
    case key
  }

  /// What stands in one place.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// An amount; the heading of its column or a cell beside it names the currency.
    case money(Money)
    /// A part of a whole, 1 for all of it.
    case share(Double)
    /// How much more of something there is, or less.
    case more(Int)
    /// How much more was taken, or less: in minor units.
    case moreMoney(Int, Currency)
    /// By what part of an earlier figure a later one is larger, or smaller.
    case growth(Double)
    /// How much larger a share is than an earlier one: 0.072 for 7.2 points.
    case points(Double)
    /// Nobody knows.
    case unknown
    /// There is nothing to say.
    case empty

    /// A number, or that it is not known.
    static func known(_ number: Int?) -> Cell { number.map { .number($0) } ?? .unknown }

    /// A text, or nothing.
    static func maybe(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

    /// A part of a whole; not known where there is no whole.
    static func share(_ part: Int?, of whole: Int?) -> Cell {
      guard let part, let whole, whole > 0 else { return .unknown }
      return .share(Double(part) / Double(whole))
    }

    /// How much it is, where it is a number.
    var amount: Double? {
      switch self {
      case .number(let number): Double(number)
      case .money(let money): Double(money.minorUnits)
      case .more(let number), .moreMoney(let number, _): Double(number)
      case .share(let share), .growth(let share), .points(let share): share
      case .text, .unknown, .empty: nil
      }
    }
  }
}
