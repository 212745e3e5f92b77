import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension AttendanceCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the lines of the ledger, corrected ones too.",
      examples: ["attendance list", "attendance list --screening CL --format csv"],
      aliases: ["ls"])

    @Option(help: "Only of this screening: code or title.") var screening: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let code = try screening.map { name throws(Failure) in
        try programme.screeningFinder.find(name).code
      }
      let counts = programme.counts.values.filter { code == nil || $0.screening == code }
        .sorted { ($0.recordedAt, $0.key) < ($1.recordedAt, $1.key) }
      desk.answer(
        .counts(counts, of: stored), output, global,
        empty: "Nothing was counted or claimed yet: filmweek attendance count CODE NUMBER")
    }
  }
}

extension Count {
  /// The screening it is of; nil for the whole week.
  var screening: ScreeningCode? {
    if case .screening(let code) = scope { code } else { nil }
  }
}

extension Listing where Item == Count {
  static func counts(_ counts: [Count], of stored: StoredProgramme) -> Listing {
    let programme = stored.programme
    let wording = Wording()
    let corrections = Dictionary(
      programme.counts.values.compactMap { count in count.supersedes.map { ($0, count.key) } },
      uniquingKeysWith: { first, _ in first })
    return Listing(
      counts, as: AnswerForms(stored.answers.counts(counts)),
      columns: [
        .text("Id", priority: 6) { $0.key.text },
        .text("Of", priority: 5) { $0.screening?.text ?? "week" },
        .text("Figure", priority: 6) { count in
          count.isWithdrawal
            ? "withdrawn" : wording.figure(count.figure.value, count.precision)
        },
        .text("Known by", priority: 4) { wording.name(of: $0.method) },
        .text("Whom", priority: 1) { count in
          count.subject == .audience ? count.category?.rawValue : count.subject.rawValue
        },
        .text("Door", priority: 2) { $0.door },
        .text("Moment", priority: 1) { $0.moment == .start ? nil : $0.moment.rawValue },
        .text("Gross", priority: 3) { $0.gross.map { wording.money($0) } },
        .text("By", priority: 0) { $0.countedBy },
        .text("Corrected by", priority: 3) { corrections[$0.key]?.text },
        .text("Note", priority: 0, wraps: true) { $0.remarks.note },
      ])
  }
}
