import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek conflicts`.
struct ConflictsCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "conflicts", "Show what cannot be, or had better not be; exit 4 when something fatal stands.",
    examples: ["conflicts", "conflicts --severity fatal --format json"])

  @Option(help: "Only as grave as this or graver.") var severity: Conflict.Severity = .notice
  @Option(help: "Only of this kind; repeatable.") var kind: [Conflict.Kind] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let stored = try work.stored()
    let programme = stored.programme
    let conflicts = programme.conflicts.filter { conflict in
      conflict.severity >= severity && (kind.isEmpty || kind.contains(conflict.kind))
    }
    let forms = AnswerForms(stored.answers.conflicts(conflicts))
    let text = ConflictText(conflicts, in: programme, isGrouped: kind.isEmpty)
    if desk.answer(forms, output) {
      if let notCompared = text.notCompared { desk.inform("note: " + notCompared) }
    } else {
      desk.terminal.write(Array(text.text(width: desk.terminal.width, style: work.style).utf8))
    }
    if conflicts.contains(where: { $0.severity == .fatal }) {
      throw Failure(.conflict, lines: [])
    }
  }
}

/// How many screenings can't be compared with others, and why.
struct NotCompared {
  let withoutTime: Int
  let withoutRoom: Int

  init(_ programme: Programme) {
    let standing = programme.screenings.values.filter { $0.status != .cancelled }
    withoutTime = standing.count { $0.timing.start == nil }
    withoutRoom = standing.count { $0.timing.start != nil && $0.place.auditorium == nil }
  }
}
