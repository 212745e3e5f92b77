import ArgumentParser
import SchedulingDomain
import UseCases

extension ReleaseCommand {
  struct Rollback: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "rollback", "Take the working programme back to a release.",
      examples: ["release rollback 1 --dry-run", "release rollback 1"],
      about:
        "Nothing of it is public before the next release, and it can be undone. Houses, guests "
        + "and the ledger stay as they are; what was public and is not in that release is cancelled."
    )

    @Argument(help: "The number of the release.") var number: Int
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      if desk.terminal.isInteractive, !global.yes, !global.noInput, !write.dryRun, !write.json {
        var trial = write
        trial.dryRun = true
        work.preview(try work.rollBack(stored, to: number, trial))
        try desk.confirm("Go back to release \(number)?", global)
      }
      work.report(try work.rollBack(stored, to: number, write), write)
    }
  }
}

extension Work {
  fileprivate func rollBack(
    _ stored: StoredProgramme, to number: Int, _ write: WriteOptions
  ) throws(Failure) -> Outcome {
    try onWhatWasSeen(stored) { () throws(Refusal) in
      try RollBack(archive: archive)(intent(write), in: stored.name.week, to: number)
    }
  }
}
