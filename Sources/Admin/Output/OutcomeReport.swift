import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

extension Work {
  /// Says what a write did, or would do.
  func report(_ outcome: Outcome, _ write: WriteOptions, notes: [String] = []) {
    for note in notes { desk.terminal.note("note: " + note) }
    guard !write.json else { return desk.terminal.write(Self.json(outcome, write)) }
    let week = outcome.after.week.name.text()
    for line in Self.lines(outcome, write, week: week) { desk.say(printable(line)) }
    for note in Self.contestedNotes(outcome) { desk.terminal.note("warning: " + note) }
  }

  private static func lines(_ outcome: Outcome, _ write: WriteOptions, week: String) -> [String] {
    if outcome.wasDoneBefore, let number = outcome.logNumber {
      return ["\(week): this request was done before, as entry \(number); nothing was done again."]
    }
    guard !outcome.difference.isEmpty else { return ["\(week): nothing to change."] }
    let text = DifferenceText(
      outcome.difference, before: outcome.before, after: outcome.after,
      limit: write.dryRun ? 200 : 12)
    let changes =
      text.lines.count == 1
      ? ["\(week): \(text.lines[0])"]
      : ["\(week): \(text.summary)"] + text.lines.map { "  \($0)" }
    if write.dryRun { return changes + ["Only tried: nothing was changed."] }
    return changes + (outcome.logNumber.map { ["log: entry \($0) (filmweek log)"] } ?? [])
  }

  private static func contestedNotes(_ outcome: Outcome) -> [String] {
    outcome.contested.sorted { $0.key < $1.key }.map { code, holder in
      let room = Wording().name(of: holder.auditorium, outcome.after)
      let zone = outcome.after.screenings[code]?.timing.start?.zone ?? outcome.after.week.zone
      let until = zone.civil(at: holder.span.end)
      let owner =
        holder.week == outcome.after.week.key
        ? "\(holder.screening)" : "\(holder.screening) of \(holder.week)"
      return "\(code) is contested: \(room) is taken by \(owner) until \(until.time), "
        + "clearance included."
    }
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
