package import SchedulingDomain

/// Takes a guest out of everything that is kept of a festival, for good, and says so in the log.
///
/// Releases, the log and saved reports are changed too: it is the one thing that may. Backups are
/// beyond its reach.
package struct EraseGuest: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  package func callAsFunction(
    _ intent: Intent, _ guest: Key<Guest>, of festival: Key<Festival>
  ) throws(Refusal) -> Withdrawal {
    try archive.work(
      intent, needing: .plan, of: festival,
      replay: { handled, session throws(Refusal) in
        try session.withdrawal(handled.logNumber ?? 0, from: festival)
      },
      { session throws(Refusal) in
        let done = try session.withdraw(guest, from: festival, as: intent)
        return (done, done.logNumber)
      })
  }
}

extension ArchiveSession {
  /// What is still known of a withdrawal: who stands there now.
  fileprivate func withdrawal(
    _ number: Int, from festival: Key<Festival>
  ) throws(Refusal) -> Withdrawal {
    let items = try entries(of: festival, from: number, to: number, touching: nil)
      .flatMap(\.recorded.entry.items)
    guard let name = items.compactMap({ ItemName($0) }).first, let key = try? Key<Guest>(name.key)
    else { throw .undo(.noEntry(number)) }
    return Withdrawal(
      standIn: key, logNumber: number, releases: 0, entries: 0, places: [], keptWords: [])
  }
}

/// How a guest was taken out of what is kept.
package struct Withdrawal: Sendable, Equatable {
  /// The guest of whom nothing is known, who stands there now.
  package let standIn: Key<Guest>
  /// The number of its entry in the log.
  package let logNumber: Int
  /// How many releases are others now.
  package let releases: Int
  /// How many entries of the log keep something else now.
  package let entries: Int
  /// Where else texts named them: a kind of thing and how many.
  package let places: [String]
  /// Names and numbers that may be somebody else's, and so were left where texts have them.
  package let keptWords: [String]

  package init(
    standIn: Key<Guest>, logNumber: Int, releases: Int, entries: Int, places: [String],
    keptWords: [String]
  ) {
    self.standIn = standIn
    self.logNumber = logNumber
    self.releases = releases
    self.entries = entries
    self.places = places
    self.keptWords = keptWords
  }
}
