import SchedulingDomain
import UseCases
import Wording

/// What a write has made wrong, and what it has put right; what stood before is only counted.
struct StandingConflicts {
  private let programme: Programme
  private let before: Programme
  /// What is new, or graver than it was.
  private let new: [Conflict]
  private let gone: [Conflict]
  /// The only screening that was written, and how much stands against it as before.
  private let asBefore: (code: ScreeningCode, count: Int)?

  /// More than these say no more.
  private static let most = 5

  init(_ outcome: Outcome) {
    programme = outcome.after
    before = outcome.before ?? outcome.after
    guard !outcome.difference.isEmpty, outcome.before != nil else {
      (new, gone, asBefore) = ([], [], nil)
      return
    }
    let (old, now) = (Self.standing(before), Self.standing(programme))
    let known = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let isNew = { (conflict: Conflict) in
      guard let old = known[conflict.id] else { return true }
      return old.violation != conflict.violation || old.severity < conflict.severity
    }
    let left = Set(now.map(\.id))
    new = now.filter(isNew)
    gone = old.filter { !left.contains($0.id) }
    let written = outcome.difference.screenings.map(\.key)
    asBefore = written.first.flatMap { code in
      let count = now.count { !isNew($0) && $0.screenings.contains(code) }
      return written.count == 1 && count > 0 ? (code, count) : nil
    }
  }

  private static func standing(_ programme: Programme) -> [Conflict] {
    programme.conflicts.filter { $0.severity > .notice && $0.waiver == nil }
  }

  /// What is new, each whole and as grave as it is: "fatal: Salle 1 is taken by …".
  var news: [String] {
    let shown = new.prefix(Self.most).map {
      "\($0.severity.rawValue): \(Wording().message(of: $0, in: programme))."
    }
    guard new.count > shown.count else { return shown }
    let gravest = new[shown.count].severity.rawValue
    return shown + [
      "\(gravest): \(new.count - shown.count) more are new; see them all: filmweek conflicts"
    ]
  }

  /// What is settled, and how much stands as before.
  /// - Parameter week: as it has to be named, where it was named.
  func notes(week: String?) -> [String] {
    var notes = gone.prefix(Self.most).map {
      "settled: " + Wording().message(of: $0, in: before) + "."
    }
    if gone.count > Self.most { notes.append("\(gone.count - Self.most) more are settled") }
    if let (code, count) = asBefore {
      let place = week.map { " --week \($0)" } ?? ""
      notes.append(
        "\(count == 1 ? "1 conflict" : "\(count) conflicts") as before: "
          + "filmweek conflicts --screening \(code)\(place)")
    }
    return notes
  }
}
