import ArgumentParser
import SchedulingDomain
import UseCases

extension ScreeningCommand {
  struct Edit: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "edit", "Change what is given of a screening, or of many, and nothing else.",
      examples: [
        "screening edit CL --subtitles fr --subtitles en --status confirmed",
        "screening edit CL --admission invitation --availability sold-out",
        "screening edit --where venue=pathe --set turnaround=30 --dry-run",
      ],
      about: "With --where all screenings that fit are changed at once, or none; at a terminal you "
        + "are shown what would change and asked first.")

    @Argument(help: "The screening: code or title.") var screening: [String] = []
    @OptionGroup var conditions: ScreeningConditions
    @OptionGroup var when: WhenOptions
    @OptionGroup var fields: ScreeningFields
    @OptionGroup var clear: ClearOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let occasion = try work.occasion()
      guard screening.isEmpty != conditions.isEmpty else {
        throw Failure(
          .usage, "which screening?", advice: "Give its code or title, or --where FIELD=VALUE.")
      }
      guard conditions.isEmpty else { return try editMany(work, occasion) }
      let name = screening.spoken
      let found = try occasion.programme.screeningFinder.find(name)
      let (changed, notes) = try change(found, on: occasion)
      try work.replace(
        .screening(changed), in: occasion.stored, "screening edit", write, notes: notes)
    }

    /// The screening with all that was said, and what a person had better know of it.
    private func change(
      _ screening: Screening, on occasion: Occasion
    ) throws(Failure) -> (Screening, notes: [String]) {
      var screening = screening
      if fields.status != nil, screening.status == .cancelled {
        throw Failure(.scheduling(.cancelled(screening.code)))
      }
      try clear.apply(to: &screening, ScreeningFields.clearable)
      try fields.apply(to: &screening, in: occasion.programme)
      guard !when.isEmpty else { return (screening, []) }
      let notes = try when.apply(to: &screening, in: occasion.programme, now: occasion.now)
      return (screening, notes)
    }

    private func editMany(_ work: Work, _ occasion: Occasion) throws(Failure) {
      let fitting = try conditions.chosen(occasion.programme.screeningsInOrder, on: occasion)
      guard !fitting.isEmpty else {
        throw Failure(.notFound, "no screening fits.", advice: "See: filmweek screening list")
      }
      var changed: [Screening] = []
      var notes: [String] = []
      for screening in fitting {
        let (next, said) = try change(screening, on: occasion)
        changed.append(next)
        notes += said.map { "\(next.code): \($0)" }
      }
      let edits = changed.map { SchedulingDomain.Edit.replace(.screening($0)) }
      if work.desk.asks(global, write) {
        var trial = write
        trial.dryRun = true
        work.preview(try work.outcome(of: edits, on: occasion, "screening edit", trial))
        try work.desk.confirm(
          "Change \(fitting.count == 1 ? "1 screening" : "\(fitting.count) screenings")?", global)
      }
      let outcome = try work.outcome(of: edits, on: occasion, "screening edit", write)
      work.report(outcome, write, notes: notes)
    }
  }
}

extension Work {
  /// Does several edits at once, unless somebody changed one of the things since they were read.
  func outcome(
    of edits: [Edit], on occasion: Occasion, _ action: String, _ write: WriteOptions
  ) throws(Failure) -> Outcome {
    try answer(in: occasion.programme) { () throws(Refusal) in
      try EditProgramme(archive: archive).all(
        edits, intent(write), in: occasion.stored.name.week, action: action,
        seen: occasion.stored.versions)
    }
  }
}
