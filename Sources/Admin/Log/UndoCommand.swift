import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek undo`.
struct UndoCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "undo", "Undo what was done last, or one entry of the log.",
    examples: ["undo --dry-run", "undo 2"],
    about: "An entry can be undone as long as nothing later stands on it. Without a number, each "
      + "undo goes one step further back. It is an entry of its own, so undoing that one, by its "
      + "number, does the work again. Lines of attendance are never undone: correct them. At a "
      + "terminal you are shown what would change and asked first.")

  @Argument(help: "The number of the entry; else the last that stands.") var number: Int?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let week = try work.stored()
    var number = number
    if desk.asks(global, write) {
      var trial = write
      trial.dryRun = true
      let tried = try work.undo(number, in: week, trial)
      if let entry = tried.entry, !tried.outcome.difference.isEmpty {
        number = entry.number
        work.preview(tried.outcome)
        try desk.confirm(
          "Undo entry \(entry.number), \(entry.entry.action) by \(entry.entry.actor)?", global)
      }
    }
    let undoing = try work.undo(number, in: week, write)
    work.report(undoing.outcome, write, notes: undoing.entry.map { [$0.told] } ?? [])
  }
}

extension Work {
  fileprivate func undo(
    _ number: Int?, in week: StoredProgramme, _ write: WriteOptions
  ) throws(Failure) -> Undoing {
    do throws(Refusal) {
      return try UndoWork(archive: archive)(intent(write), in: week.name.week, entry: number)
    } catch {
      let failure = Failure(error, in: week.programme)
      throw Failure(failure.status, lines: failure.lines + otherWay(than: error, of: week))
    }
  }

  /// The way back to a release as a whole, where one entry stands in the way of another.
  private func otherWay(than refusal: Refusal, of week: StoredProgramme) -> [String] {
    switch refusal {
    case .undo(.changedSince), .undo(.saidElsewhere), .undo(.builtUpon), .release(.stillPublic),
      .atDoors:
      let releases = try? ReadReleases(archive: archive)(of: week.name.week)
      guard let last = releases?.last?.number else { return [] }
      return [
        "  Or take the whole week back to a release: filmweek release rollback \(last) --dry-run"
      ]
    default: return []
    }
  }
}

extension RecordedEntry {
  /// What is undone: number, deed and person.
  fileprivate var told: String { "this undoes entry \(number): \(entry.action), by \(entry.actor)" }
}
