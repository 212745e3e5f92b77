import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

extension AttendanceCommand {
  struct Withdraw: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "withdraw", "Take back a count or claim that was entered by mistake; it stays readable.",
      examples: ["attendance withdraw cl-1 --reason \"typed for another festival\""],
      about: "A new line replaces it and counts nothing, so that what else is known stands again.")

    @Argument(help: "The line: its id, as attendance list shows it.") var id: String
    @Option(help: "Why.") var reason: String
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let old = try programme.countFinder.find(id)
      guard !old.isWithdrawal else {
        throw Failure(
          .conflict, "\(old.key) takes another line back itself.",
          advice: "If that was wrong: filmweek attendance correct \(old.key) NUMBER --reason …")
      }
      try programme.demandUncorrected(
        old, advice: { "filmweek attendance withdraw \($0) --reason …" })
      var draft = old.withdrawn(
        under: try programme.freeCountKey(old.key.text), at: desk.now)
      draft.remarks = Remarks(note: reason, sources: old.remarks.sources)
      try work.add(count: draft, to: stored, "attendance withdraw", write)
    }
  }
}

extension Count {
  /// The line that takes this one back.
  func withdrawn(under key: Key<Count>, at now: Instant) -> Count {
    var line = rekeyed(key, figure: Figure(unchecked: 0), recordedAt: now)
    line.gross = nil
    line.supersedes = self.key
    line.partOf = self.key
    return line
  }
}
