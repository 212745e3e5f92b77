import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases
import Wording

/// `filmweek attendance`.
struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "attendance", "Attendance: what was counted, and what is only claimed.",
    examples: [
      "attendance count CL 412 --door balcony",
      "attendance claim \"more than 6,000\" --source press",
    ],
    about: "Lines are never changed or removed: a later line corrects an earlier one.",
    verbs: [
      Count.self, Claim.self, Import.self, List.self, Correct.self, Withdraw.self, Scan.self,
      Click.self,
      ShiftCommand.self, Doors.self, Close.self, TurnedAway.self, ForgetTickets.self,
    ])
}

extension AttendanceCommand {
  struct Claim: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "claim", "Write down a figure that somebody states; it enters no sum.",
      examples: [
        "attendance claim \"more than 6,000\" --source https://example.org/report",
        "attendance claim \"more than 2,700\" --screening OP --countries 23",
      ])

    @Argument(help: "The figure, such as \"more than 6,000\".") var figure: String
    @Option(help: "Of which screening; else of the whole week.") var screening: String?
    @Option(help: "From how many countries they came.") var countries: Int?
    @Option(help: "Where they came from, in the words of the source.") var origin: String?
    @Option(help: "Whom it is about.") var subject: SchedulingDomain.Count.Subject = .audience
    @Option(help: "Who said it.") var by: String?
    @OptionGroup var remarks: RemarkOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let claim = try ClaimInput(figure)
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let code = try screening.map { name throws(Failure) in
        try programme.screeningFinder.find(name).code
      }
      var draft = SchedulingDomain.Count(
        key: try programme.freeCountKey("claim"), scope: code.map { .screening($0) } ?? .week,
        figure: try value(try Figure(claim.figure)), method: .reported, recordedAt: desk.now)
      draft.precision = claim.precision
      draft.subject = subject
      draft.countries = try countries.map { number throws(Failure) in
        try value(try Figure(number))
      }
      draft.origin = origin
      draft.countedBy = by
      remarks.apply(to: &draft.remarks)
      try work.add(count: draft, to: stored, "attendance claim", write)
    }
  }

  struct Correct: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "correct", "Correct a line by a new one; the old one stays readable.",
      examples: [
        "attendance correct cl-1 421 --reason \"the balcony was counted twice\"",
        "attendance correct cl-1 412 --screening 107 --reason \"typed on the wrong show\"",
      ])

    @Argument(help: "The line: its id, as attendance list shows it.") var id: String
    @Argument(help: "The right figure.") var number: Int
    @Option(help: "The right amount; else it stays: \"3120.50 EUR\".") var gross: String?
    @Option(help: "Why.") var reason: String
    @Option(help: "The screening it was of, where the wrong one was named.") var screening: String?
    @Option(help: "The line that it breaks down, by its id; it then adds nothing to it.")
    var partOf: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let old = try programme.countFinder.find(id)
      try programme.demandUncorrected(
        old, advice: { "filmweek attendance correct \($0) \(number) --reason …" })
      var scope = old.scope
      if let screening { scope = .screening(try programme.screeningFinder.find(screening).code) }
      var draft = old.rekeyed(
        try programme.freeCountKey(old.key.text), scope: scope,
        figure: try value(try Figure(number)), recordedAt: desk.now)
      // What was taken back stands again, as a part if it was one.
      if old.isWithdrawal {
        draft.partOf = old.supersedes.flatMap { programme.counts[$0]?.partOf }
      }
      if let partOf {
        let whole = try programme.countFinder.find(partOf)
        guard whole.key != old.key, whole.scope == scope else {
          throw Failure(
            .usage,
            whole.key == old.key
              ? "\(old.key) is no part of itself."
              : "\(whole.key) is of \(whole.screening?.text ?? "the week"), \(old.key) is not.",
            advice: "See the lines: filmweek attendance list")
        }
        draft.partOf = whole.key
      }
      draft.gross =
        try gross.map { text throws(Failure) in try MoneyInput.money(text) } ?? old.gross
      draft.supersedes = old.key
      draft.remarks = Remarks(note: reason, sources: old.remarks.sources)
      try work.add(count: draft, to: stored, "attendance correct", write)
    }
  }
}

extension Programme {
  /// A line is corrected once; what was wrong with a correction, another one corrects.
  func demandUncorrected(
    _ line: Count, advice: (Key<Count>) -> String
  ) throws(Failure) {
    guard let other = counts.values.first(where: { $0.supersedes == line.key }) else { return }
    throw Failure(
      .conflict,
      other.isWithdrawal
        ? "\(line.key) was withdrawn before, by \(other.key)."
        : "\(line.key) was corrected before, by \(other.key).",
      advice: "Correct that one: \(advice(other.key))")
  }
}

extension Work {
  /// Writes a line of the ledger, under another key where somebody took its key meanwhile.
  func add(
    count draft: Count, to stored: StoredProgramme, _ action: String, _ write: WriteOptions,
    notes: [String] = []
  ) throws(Failure) {
    let stem = draft.stem
    try edit(stored, action, write, notes: notes) { now throws(SchedulingRefusal) in
      guard now.counts[draft.key] != nil, let key = now.freeKey(stem) else {
        return .add(.count(draft))
      }
      return .add(.count(draft.rekeyed(key)))
    }
  }
}
