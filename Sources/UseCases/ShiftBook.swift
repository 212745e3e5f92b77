package import CivilTime
package import SchedulingDomain

/// Knows the shifts at the doors: the port that the PostgreSQL store fills.
package protocol ShiftBook: Sendable {
  /// The shifts of a week, the earliest first.
  func shifts(of week: WeekName) throws(Refusal) -> [Shift]

  /// The shift that a code opens now; nil where it opens none, or too many wrong ones came before.
  /// - Parameter origin: from where it comes; codes are limited for each.
  func open(
    _ code: String, from origin: String, at now: Instant
  ) throws(Refusal) -> OpenShift?
}

/// What opens a shift, as it is told once.
package struct ShiftCode: Sendable, Equatable {
  /// Six digits.
  package let digits: String
  /// Random; goes into the hash, so that equal codes have different ones.
  package let salt: [UInt8]

  /// How many wrong codes are taken from one place before none is, for a quarter of an hour.
  package static let mostTries = 10

  package init(digits: String, salt: [UInt8]) {
    self.digits = digits
    self.salt = salt
  }

  /// A code that nobody can foresee.
  package static func random() -> ShiftCode {
    var random = SystemRandomNumberGenerator()
    let number = String(Int.random(in: 0..<1_000_000, using: &random))
    return ShiftCode(
      digits: String(repeating: "0", count: 6 - number.count) + number,
      salt: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
  }
}

/// A shift that a code has opened, with its week.
package struct OpenShift: Sendable, Equatable {
  package let week: WeekName
  package let shift: Shift

  package init(week: WeekName, shift: Shift) {
    self.week = week
    self.shift = shift
  }
}

/// Writes a shift down, and gives the code that opens it: told once, kept nowhere.
package struct AddShift: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// - Returns: the code; nil where the same request had been done before.
  package func callAsFunction(
    _ intent: Intent, _ shift: Shift, in week: WeekName
  ) throws(Refusal) -> String? {
    try archive.work(
      intent, needing: .plan, of: week.festival, replay: { _, _ throws(Refusal) in nil },
      { session throws(Refusal) in
        var code = ShiftCode.random()
        while try !session.add(shift, code, in: week, by: intent) { code = .random() }
        let number = try session.record("attendance shift add", shift.key, intent, in: week)
        return (code.digits, number)
      })
  }
}

/// Ends a shift before its time.
package struct EndShift: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// - Returns: false where it had ended.
  package func callAsFunction(
    _ intent: Intent, _ shift: Key<Shift>, in week: WeekName
  ) throws(Refusal) -> Bool {
    try archive.work(
      intent, needing: .plan, of: week.festival,
      replay: { handled, _ throws(Refusal) in handled.logNumber != nil },
      { session throws(Refusal) in
        guard try session.end(shift, in: week, at: intent.now) else { return (false, nil) }
        return (true, try session.record("attendance shift end", shift, intent, in: week))
      })
  }
}

extension ArchiveSession {
  /// Says in the log what was done to a shift, and under which number.
  fileprivate func record(
    _ action: String, _ shift: Key<Shift>, _ intent: Intent, in week: WeekName
  ) throws(Refusal) -> Int {
    try record(
      LogEntry(
        at: intent.now, actor: intent.actor.name, door: intent.door,
        action: "\(action) \(shift)", week: week.week, items: [], size: 1),
      .nothing, in: week.festival)
  }
}
