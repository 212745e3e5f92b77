import ArgumentParser
import Exchange
import SchedulingDomain
import Spelling
import UseCases

/// `filmweek conflicts`.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts", abstract: "What cannot be, or had better not be.",
    discussion: "Examples:\n  filmweek conflicts\n  filmweek conflicts --severity warning",
    subcommands: [List.self, Waive.self, Unwaive.self], defaultSubcommand: List.self)
}

extension ConflictsCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list",
      "Show what cannot be, or had better not be; exit 4 when something fatal stands.",
      examples: [
        "conflicts list", "conflicts list --severity fatal --format json",
        "conflicts list --screening CL",
      ],
      about: "A plain “filmweek conflicts” does the same. Many that are alike are one paragraph, "
        + "unless a kind is named.", aliases: ["ls"])

    @Option(help: "Only as grave as this or graver.") var severity: Conflict.Severity = .notice
    @Option(help: "Only of this kind; repeatable.") var kind: [Conflict.Kind] = []
    @Option(help: "Only about this screening: code or title.") var screening: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let standing = programme.conflicts
      let code = try screening.map { name throws(Failure) in
        try programme.screeningFinder.find(name).key
      }
      let conflicts = standing.filter { conflict in
        conflict.severity >= severity && (kind.isEmpty || kind.contains(conflict.kind))
          && code.map(conflict.screenings.contains) != false
      }
      let text = ConflictText(
        conflicts, expired: programme.expiredWaivers(standing),
        outgrown: programme.outgrownWaivers(standing), in: programme,
        isGrouped: kind.isEmpty && code == nil)
      if desk.answer(AnswerForms(stored.answers.conflicts(conflicts)), output) {
        for note in text.notes { desk.inform("note: " + note) }
      } else {
        desk.terminal.write(Array(text.text(width: desk.terminal.width, style: work.style).utf8))
      }
      if conflicts.contains(where: { $0.severity == .fatal && $0.waiver == nil }) {
        throw Failure(.conflict, lines: [])
      }
    }
  }

  struct Waive: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "waive", "Take a conflict as it is, for a reason that is kept.",
      examples: ["conflicts waive runtime-unknown:SEM --reason \"ends when all is said\""],
      about: "It is told again when it becomes worse: more minutes or seats too few, graver, or "
        + "for more guests. When it no longer stands, that the waiver can go is told.")

    @Argument(help: "The name of the conflict, as “filmweek conflicts” shows it.") var id: String
    @Option(help: "Why it is no matter.") var reason: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let conflicts = stored.programme.conflicts
      guard let conflict = conflicts.first(where: { $0.id == id }) else {
        throw .noConflict(id, among: conflicts.map(\.id), "stands")
      }
      let waiver = try value(try Waiver(conflict, reason: reason))
      try work.edit(stored, "conflicts waive", write) { programme throws(SchedulingRefusal) in
        var week = programme.week
        week.waivers.removeAll { $0.conflict == waiver.conflict }
        week.waivers.append(waiver)
        week.waivers.sort { $0.conflict < $1.conflict }
        return .week(week)
      }
    }
  }

  struct Unwaive: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "unwaive", "Take back that a conflict is taken as it is.",
      examples: ["conflicts unwaive runtime-unknown:SEM"])

    @Argument(help: "The name of the conflict.") var id: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let waived = stored.programme.week.waivers.map(\.conflict)
      guard waived.contains(id) else { throw .noConflict(id, among: waived, "is waived") }
      try work.edit(stored, "conflicts unwaive", write) { programme throws(SchedulingRefusal) in
        var week = programme.week
        week.waivers.removeAll { $0.conflict == id }
        return .week(week)
      }
    }
  }
}

extension Failure {
  fileprivate static func noConflict(
    _ id: String, among known: [String], _ state: String
  ) -> Failure {
    let near = suggestion(for: id, among: known)
    return Failure(
      .notFound, "no conflict “\(id)” \(state).",
      advice: near.map { "Did you mean “\($0)”?" } ?? "See them: filmweek conflicts")
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
