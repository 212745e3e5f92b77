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
    for line in Self.lines(outcome, write) { desk.tell(line) }
    let warnings = Self.contestedNotes(outcome) + Self.conflictNotes(outcome)
    for warning in warnings { desk.inform("warning: " + warning) }
  }

  /// The week first, so that nobody works on the wrong one without seeing it.
  private static func lines(_ outcome: Outcome, _ write: WriteOptions) -> [String] {
    let week = "\(outcome.after.week.name.text()) (\(outcome.after.week.key))"
    if outcome.wasDoneBefore, let number = outcome.logNumber {
      return [week, "  this was done before, as entry \(number); nothing was done again"]
    }
    guard !outcome.difference.isEmpty else { return [week, "  nothing to change"] }
    let text = DifferenceText(
      outcome.difference, before: outcome.before, after: outcome.after,
      limit: write.dryRun ? 200 : outcome.before == nil ? 0 : 12)
    var lines = [week]
    if text.lines.count != 1 || outcome.before == nil { lines.append("  " + text.summary) }
    if write.dryRun || outcome.before != nil { lines += text.lines.map { "  " + $0 } }
    if text.lines.count == 1, let screening = outcome.difference.screenings.first?.new {
      lines.append("  \(WhenWhere(screening, in: outcome.after).sentence)")
    }
    if write.dryRun { return lines + ["Only tried: nothing was changed."] }
    return lines + (outcome.logNumber.map { ["log: entry \($0) (filmweek log)"] } ?? [])
  }

  /// What stands against the screenings that were just written.
  private static func conflictNotes(_ outcome: Outcome) -> [String] {
    let written = Set(outcome.difference.screenings.map(\.key))
    guard written.count == 1 else { return [] }
    return outcome.after.conflicts.filter { conflict in
      written.contains(conflict.encounter.earlier) || written.contains(conflict.encounter.later)
    }.map { Wording().message(of: $0, in: outcome.after) + "." }
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
