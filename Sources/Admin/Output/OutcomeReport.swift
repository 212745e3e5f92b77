import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

extension Work {
  /// Says what a write did, or would do.
  func report(_ outcome: Outcome, _ write: WriteOptions, notes: [String] = []) {
    for note in notes { desk.inform("note: " + note) }
    guard !write.json else { return desk.terminal.write(Self.json(outcome, write)) }
    for line in Self.lines(outcome, write) + closing(outcome) { desk.tell(line) }
    let standing = StandingConflicts(outcome)
    for warning in Self.sharedNotes(outcome) + Self.contestedNotes(outcome) {
      desk.inform("warning: " + warning)
    }
    for conflict in standing.news { desk.inform(conflict) }
    for note in standing.notes(week: global.week.map(shellWord)) { desk.inform("note: " + note) }
  }

  /// Says what a write would do, before a person is asked.
  func preview(_ outcome: Outcome) {
    for line in Self.changes(outcome, isTrial: true) { desk.tell(line) }
    for warning in Self.sharedNotes(outcome) + Self.contestedNotes(outcome) {
      desk.inform("warning: " + warning)
    }
  }

  /// The week first, so that nobody works on the wrong one without seeing it.
  private static func lines(_ outcome: Outcome, _ write: WriteOptions) -> [String] {
    let week = "\(outcome.after.week.name.text()) (\(outcome.after.week.key))"
    if outcome.wasDoneBefore, let number = outcome.logNumber {
      return [week, "  this was done before, as entry \(number); nothing was done again"]
    }
    guard !outcome.difference.isEmpty else { return [week, "  nothing to change"] }
    let changes = changes(outcome, isTrial: write.dryRun)
    return write.dryRun ? changes + ["Only tried: nothing was changed."] : changes
  }

  private static func changes(_ outcome: Outcome, isTrial: Bool) -> [String] {
    let text = DifferenceText(
      outcome.difference, before: outcome.before, after: outcome.after,
      limit: isTrial ? 200 : outcome.before == nil ? 0 : 12)
    var lines = ["\(outcome.after.week.name.text()) (\(outcome.after.week.key))"]
    if text.lines.count != 1 || outcome.before == nil { lines.append("  " + text.summary) }
    if isTrial || outcome.before != nil {
      lines += text.lines.map { "  " + $0 }
    } else if !outcome.overwritten.isEmpty {
      let known = DifferenceText(
        outcome.difference.changesOnly, before: nil, after: outcome.after, limit: 40)
      lines += known.lines.map { "  " + $0 }
    }
    let names = outcome.difference.itemNames
    if names.count == 1, let screening = outcome.difference.screenings.first?.new {
      lines.append("  \(WhenWhere(screening, in: outcome.after).sentence)")
    }
    return lines
  }

  /// Where it is logged, and how to undo it.
  private func closing(_ outcome: Outcome) -> [String] {
    guard let number = outcome.logNumber, !outcome.wasDoneBefore else { return [] }
    if let count = outcome.difference.counts.first?.key, outcome.difference.counts.count == 1 {
      return [
        "log: entry \(number). correct: filmweek attendance correct \(count) NUMBER --reason …"
      ]
    }
    let isFinal = outcome.before == nil || !outcome.difference.counts.isEmpty
    guard !isFinal, !outcome.difference.isEmpty else { return ["log: entry \(number)"] }
    let week = global.week.map { " --week \(shellWord($0))" } ?? ""
    return ["log: entry \(number). undo: filmweek undo \(number)\(week)"]
  }

  /// That what is said of a house, film or guest holds for the festival's other weeks.
  private static func sharedNotes(_ outcome: Outcome) -> [String] {
    let names = outcome.overwritten
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(5).map(\.description).joined(separator: ", ")
    let more = names.count > 5 ? " and \(names.count - 5) more" : ""
    return [
      "Houses, films and guests are the festival's: what is said otherwise here of \(shown)\(more) "
        + "holds for its other weeks too."
    ]
  }

  /// Ten at the most: more of them say no more.
  private static func contestedNotes(_ outcome: Outcome) -> [String] {
    let more = outcome.contested.count - 10
    let rest = more > 0 ? ["\(more) more are contested; see them all: filmweek conflicts"] : []
    return outcome.contested.sorted { $0.key < $1.key }.prefix(10).map { code, holder in
      let room = Wording().name(of: holder.auditorium, outcome.after)
      let zone = outcome.after.screenings[code]?.timing.start?.zone ?? outcome.after.week.zone
      let until = zone.civil(at: holder.span.end)
      let isOwn = holder.week == outcome.after.week.key
      let owner = isOwn ? "\(holder.screening)" : "\(holder.screening) of \(holder.week)"
      let assumed =
        isOwn ? Wording().assumption(of: holder.screening, in: outcome.after) ?? "" : ""
      return "\(code) is contested: \(room) is taken by \(owner) until \(until.time), "
        + "clearance included\(assumed)."
    } + rest
  }

  private static func json(_ outcome: Outcome, _ write: WriteOptions) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "filmweek-change/1")
      writer.member("week", outcome.after.week.key.text)
      writer.member("dry_run", write.dryRun)
      writer.member("done_before", outcome.wasDoneBefore)
      writer.nullableMember("log", outcome.logNumber)
      writer.array("changes", ChangeList.changes(in: outcome.difference)) { writer, change in
        writer.member("kind", change.name.kind.rawValue)
        writer.member("key", change.name.key)
        writer.member("change", change.verb)
      }
      writer.member("contested", outcome.contested.keys.sorted().map(\.text))
    }
    return writer.bytes
  }
}
