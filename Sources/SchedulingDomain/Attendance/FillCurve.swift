public import CivilTime

/// How a house filled before its start: how many had come at each mark, five minutes apart.
public struct FillCurve: Sendable, Equatable {
  /// The minutes of the marks: before the start they are negative.
  public static let marks = Array(stride(from: -90, through: 30, by: 5))

  /// How many had come up to each mark; who came later than the last is in that one.
  public private(set) var people: [Int]

  /// How many came in all.
  public var whole: Int { people.last ?? 0 }

  /// What part of them had come up to each mark; nothing where nobody came.
  public var shares: [Double] {
    people.map { whole > 0 ? min(max(Double($0) / Double(whole), 0), 1) : 0 }
  }

  /// A curve of the minutes in which people came to a screening with this start.
  public init(of minutes: some Sequence<DoorMinute>, start: Instant) {
    people = Self.marks.map { _ in 0 }
    for minute in minutes {
      let offset = minute.minute.minutes(since: start)
      let place = Self.marks.firstIndex { offset < $0 } ?? Self.marks.count - 1
      for later in place..<people.count { people[later] += minute.people }
    }
  }

  /// Two houses as one.
  public static func + (first: FillCurve, second: FillCurve) -> FillCurve {
    var sum = first
    for place in sum.people.indices { sum.people[place] += second.people[place] }
    return sum
  }
}

extension Programme {
  /// How each screening with a start filled, the fullest first; those to which nobody came are left
  /// out.
  public func fillCurves(of minutes: [DoorMinute]) -> [(screening: Screening, curve: FillCurve)] {
    Dictionary(grouping: minutes, by: \.screening)
      .compactMap { code, minutes -> (screening: Screening, curve: FillCurve)? in
        guard let screening = screenings[code], let start = screening.timing.start?.instant else {
          return nil
        }
        let curve = FillCurve(of: minutes, start: start)
        return curve.whole > 0 ? (screening, curve) : nil
      }
      .sorted { ($1.curve.whole, $0.screening.code) < ($0.curve.whole, $1.screening.code) }
  }
}
