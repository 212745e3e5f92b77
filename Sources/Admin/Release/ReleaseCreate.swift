import ArgumentParser
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

extension ReleaseCommand {
  struct Create: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "create", "Release the working programme: what is different, and then asked for.",
      examples: ["release create --dry-run", "release create --note \"the whole grid\""],
      about: "You are shown what people will notice and what cannot be, and asked. Where nobody is "
        + "there to be asked, fatal conflicts refuse; with --yes they are taken along and kept with "
        + "the release.",
      aliases: ["add"])

    @Option(help: "What is to be remembered of this release.") var note: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let week = try work.week().week.key
      var write = write
      var takesConflicts = global.yes
      if write.dryRun || (desk.terminal.isInteractive && !global.yes && !global.noInput) {
        var trial = write
        trial.dryRun = true
        let tried = try work.release(week, note, trial, takesConflicts: true)
        if !write.json { desk.preview(tried) }
        guard !write.dryRun else { return work.report(tried, write) }
        guard tried.isNew else { return work.report(tried, write) }
        try desk.confirm("Make this release \(tried.head.number)?", global)
        takesConflicts = true
        write.ifVersion = write.ifVersion ?? tried.version
      }
      work.report(
        try work.release(week, note, write, takesConflicts: takesConflicts), write)
    }
  }
}

extension Work {
  fileprivate func release(
    _ week: Key<FilmWeek>, _ note: String?, _ write: WriteOptions, takesConflicts: Bool
  ) throws(Failure) -> Released {
    let stored = try stored()
    let note = try note.map { text throws(Failure) in
      try value(try LocalizedText(text)).text()
    }
    return try onWhatWasSeen(stored) { () throws(Refusal) in
      try CreateRelease(archive: archive)(
        intent(write), of: week, note: note, takesConflicts: takesConflicts)
    }
  }

  /// Says what a release is, or would be.
  fileprivate func report(_ released: Released, _ write: WriteOptions) {
    let head = released.head
    guard !write.json else {
      return desk.terminal.write(Answers.releases([ReleaseLine(head)]).json)
    }
    let week = released.programme.week
    desk.tell("\(week.name.text()) (\(week.key))")
    if released.wasDoneBefore {
      return desk.tell("  this was done before, as release \(head.number); nothing was done again")
    }
    guard released.isNew else {
      return desk.tell("  nothing is different since release \(head.number), so none was made")
    }
    if write.dryRun { return desk.tell("Only tried: nothing was released.") }
    desk.tell("  release \(head.number): \(head.screenings) screenings and events")
    if let before = released.before?.programme {
      let count = released.programme.differences(since: before).count
      desk.tell("  \(count) \(count == 1 ? "difference" : "differences") that people notice")
    }
    if !head.conflicts.isEmpty {
      let count = head.conflicts.count
      desk.inform("warning: released with \(count) conflict\(count == 1 ? "" : "s")")
    }
  }
}

extension Desk {
  /// What would be different for people, and what cannot be.
  fileprivate func preview(_ released: Released) {
    guard released.isNew else { return }
    if let before = released.before?.programme {
      let lines = released.programme.differences(since: before)
      for line in lines { tell("  " + line.told) }
      if lines.isEmpty { tell("  nothing that people notice") }
    } else {
      tell("  the first release: \(released.head.screenings) screenings and events")
    }
    let open = released.programme.conflicts.filter { $0.waiver == nil && $0.severity > .notice }
    for conflict in open {
      inform(
        "\(conflict.severity.rawValue): "
          + Wording().message(of: conflict, in: released.programme) + ".")
    }
  }
}
