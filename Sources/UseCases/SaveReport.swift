package import CivilTime
package import SchedulingDomain

/// Freezes what a report is made of: the week whole, under the next number of the festival's log.
///
/// The log only grows, so what was handed to somebody can be made again to the letter, in any form
/// and language, whatever is said or counted afterwards. There is nothing in it to undo.
package struct SaveReport: Sendable {
  private let archive: any Archive

  /// What the entry of the log says was done.
  static let action = "report save"

  package init(archive: any Archive) { self.archive = archive }

  /// Freezes the week as it is now, and says under which number.
  /// - Parameters:
  ///   - name: for whom or for what, in the organiser's words.
  ///   - facts: what the report said, in brief, for those who read the log.
  package func callAsFunction(
    _ intent: Intent, of week: Key<FilmWeek>, name: String,
    facts: (Programme) -> [String]
  ) throws(Refusal) -> SavedReport {
    try intent.demand(.read)
    return try archive.work(intent) { session throws(Refusal) in
      guard let stored = try session.programme(of: week) else {
        throw .scheduling(.unknown(.week, week.text))
      }
      let programme = stored.programme
      let items = [name] + facts(programme)
      let number = try session.record(
        LogEntry(
          at: intent.now, actor: intent.actor.name, door: intent.door, action: Self.action,
          week: week, items: Array(items.prefix(20)), size: 0),
        Reversal(things: [], before: programme), in: stored.name.festival)
      return SavedReport(
        number: number, at: intent.now, actor: intent.actor.name, name: name,
        programme: programme)
    }
  }
}

/// Reads reports that were saved.
package struct ReadSavedReports: Sendable {
  private let archive: any Archive

  package init(archive: any Archive) { self.archive = archive }

  /// The entries of the festival's log under which reports were saved, newest first.
  package func list(of festival: Key<Festival>) throws(Refusal) -> [RecordedEntry] {
    try archive.read { session throws(Refusal) in
      try session.log(of: festival, week: nil, limit: .max)
        .filter { $0.entry.action == SaveReport.action }
    }
  }

  /// The report under a number of the festival's log; nil where no report was saved under it.
  package func callAsFunction(
    _ number: Int, of festival: Key<Festival>
  ) throws(Refusal) -> SavedReport? {
    try archive.read { session throws(Refusal) in
      try session.entries(of: festival, from: number, to: number, touching: nil)
        .compactMap(SavedReport.init).first
    }
  }
}

/// A week as a report was made of it.
package struct SavedReport: Sendable, Equatable {
  /// The number of its entry in the festival's log.
  package let number: Int
  /// When it was saved.
  package let at: Instant
  /// By whom.
  package let actor: String
  /// For whom or for what.
  package let name: String
  /// The week as it was.
  package let programme: Programme

  init(number: Int, at: Instant, actor: String, name: String, programme: Programme) {
    self.number = number
    self.at = at
    self.actor = actor
    self.name = name
    self.programme = programme
  }

  /// What an entry of the log keeps; nil where it is no saved report.
  init?(_ kept: KeptEntry) {
    let entry = kept.recorded.entry
    guard entry.action == SaveReport.action, let programme = kept.reversal?.before else {
      return nil
    }
    self.init(
      number: kept.recorded.number, at: entry.at, actor: entry.actor,
      name: entry.items.first ?? "", programme: programme)
  }
}
