/// What a cell holds, as typed as the file has it; everything in a CSV file is text.
package enum CellValue: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case boolean(Bool)
  case date(SheetDate)
  /// A day and the seconds since its midnight, less than 86,400.
  case dateTime(SheetDate, second: Int)
  /// A time of day or a length of time, in seconds; more than a day where hours are counted on.
  case time(seconds: Int)
  /// A formula's failure, such as `#N/A`.
  case error(String)
  /// A formula whose result the file doesn't hold: the program that wrote it didn't calculate.
  case formulaWithoutValue(String)
}

/// A day of the Gregorian calendar, from 1900 to 9999.
package struct SheetDate: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension SheetDate: CustomStringConvertible {
  package var description: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }
}

extension CellValue {
  package var isEmpty: Bool { self == .empty }

  /// The value as text: `431`, `TRUE`, `2025-12-12 20:00`, `24:30`, `#N/A`, `=A1+1`.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): Self.text(of: number)
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .date(let date): date.description
    case .dateTime(let date, let second): "\(date) \(Self.clock(second))"
    case .time(let seconds): Self.clock(seconds)
    case .error(let name): name
    case .formulaWithoutValue(let formula): "=" + formula
    }
  }

  private static func text(of number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15
      ? Int(number).description : number.description
  }

  private static func clock(_ seconds: Int) -> String {
    let time = "\(padded(seconds / 3_600)):\(padded(seconds / 60 % 60))"
    return seconds % 60 == 0 ? time : "\(time):\(padded(seconds % 60))"
  }
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = number.description
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
