import SchedulingDomain
import Wording

/// What is said of doors as they are closed, beside the lines that are written.
struct ClosingWords {
  private let programme: Programme
  private let wording = Wording()

  /// - Parameter programme: as it was before.
  init(_ programme: Programme) { self.programme = programme }

  /// The line that a new one replaces: `, in place of the 388 of cl-1`.
  func replaced(by line: Count) -> String {
    guard let old = line.supersedes.flatMap({ programme.counts[$0] }) else { return "" }
    let verb = line.isWithdrawal ? "which takes back" : "in place of"
    return ", \(verb) the \(wording.grouped(old.figure.value)) of \(old.key)"
  }

  /// That a line which a person has corrected stays, whatever the door counted.
  func staying(_ kept: DoorClosing.Kept) -> String {
    let line = kept.line
    let place = [line.screening?.text, line.door.map { "door \($0)" }, line.category?.rawValue]
      .compactMap(\.self).joined(separator: ", ")
    let said = line.isWithdrawal ? "nothing" : wording.grouped(line.figure.value)
    return "the ledger says \(said) of \(place), as somebody has "
      + "\(line.isWithdrawal ? "withdrawn" : "corrected") it (\(line.remarks.note ?? "")); "
      + "the door counted \(wording.grouped(kept.people)). It stays, unless you correct it: "
      + "filmweek attendance correct \(line.key) \(max(kept.people, 0)) --reason …"
  }

  /// Figures that no longer stand because a door was closed, and closed doors that don't.
  func displaced(by lines: [Count]) -> [String] {
    var after = programme
    for line in lines { after.put(.count(line)) }
    let wholes = lines.filter { $0.partOf == nil }
    let replaced = Set(lines.compactMap(\.supersedes))
    let before = standing(in: programme)
    return standing(in: after).sorted { $0.key < $1.key }.flatMap { code, now -> [String] in
      let new = wholes.filter { $0.screening == code }
      guard !new.isEmpty else { return [] }
      let standing = Set(now.counts.map(\.key))
      let lost = (before[code]?.counts ?? [])
        .filter { !standing.contains($0.key) && !replaced.contains($0.key) }
      let unused = new.filter { !standing.contains($0.key) }
      return (lost.isEmpty ? [] : [noLongerStanding(lost, code, now, by: new)])
        + unused.map { "\($0.key) does not stand: \(said(by: now.counts)) is surer or later" }
    }
  }

  private func noLongerStanding(
    _ lost: [Count], _ code: ScreeningCode, _ now: Tally, by new: [Count]
  ) -> String {
    "\(said(by: lost)) no longer stands for \(code): \(said(by: now.counts)) does, as the surer. "
      + "If not all came in there, count the rest: filmweek attendance count \(code) NUMBER "
      + "--door …; or take it back: filmweek attendance withdraw "
      + "\(new.map(\.key.text).joined(separator: ", ")) --reason …"
  }

  /// `22 by clicker, door x`.
  private func said(by lines: [Count]) -> String {
    let methods = Count.Method.allCases.filter { method in lines.contains { $0.method == method } }
    let doors = Set(lines.compactMap(\.door)).sorted()
    let place =
      doors.isEmpty ? "" : doors.count == 1 ? ", door \(doors[0])" : ", \(doors.count) doors"
    return wording.grouped(lines.reduce(0) { $0 + $1.figure.value }) + " by "
      + methods.map { wording.name(of: $0) }.joined(separator: " and ") + place
  }

  private func standing(in programme: Programme) -> [ScreeningCode: Tally] {
    Dictionary(
      programme.attendance.lines.compactMap { line in
        line.standing.map { (line.screening.code, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Count {
  /// Whether it speaks of a door as a whole, not of some who came through it.
  var isOfDoor: Bool { partOf == nil || isWithdrawal }
}
