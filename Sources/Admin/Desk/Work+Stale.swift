import Exchange
import SchedulingDomain
import UseCases

extension Work {
  /// Does something on what a person saw; where it was changed since, the refusal shows how.
  func onWhatWasSeen<Result>(
    _ stored: StoredProgramme, _ act: () throws(Refusal) -> Result
  ) throws(Failure) -> Result {
    do throws(Refusal) {
      return try act()
    } catch {
      let failure = Failure(error, in: stored.programme)
      guard case .stale(let name, _, _) = error else { throw failure }
      throw Failure(failure.status, lines: failure.lines + lastChange(of: name, in: stored.name))
    }
  }

  /// Who changed a thing last, and from what to what; nothing where the log can't tell.
  private func lastChange(of name: ItemName, in week: WeekName) -> [String] {
    let reader = ReadLog(archive: archive)
    let entries = try? reader(of: week.festival, week: week.week, limit: 200)
    guard
      let last = entries?.first(where: { recorded in
        name.kind == .week || recorded.entry.items.contains(name.description)
      })
    else { return [] }
    var lines = ["  entry \(last.number), \(last.entry.action), by \(last.entry.actor):"]
    if let detail = try? reader.entry(last.number, of: week.festival), let before = detail.before,
      let after = detail.after
    {
      let difference = Difference(from: before, to: after)
      lines +=
        DifferenceText(difference, before: before, after: after, limit: 5).lines
        .map { "    " + $0 }
    }
    return lines
  }
}
