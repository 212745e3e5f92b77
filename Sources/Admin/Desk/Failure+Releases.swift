import SchedulingDomain
import UseCases
import Wording

extension Failure {
  /// Why something can't be done to releases, and what to do instead.
  init(_ refusal: ReleaseRefusal, in programme: Programme?) {
    switch refusal {
    case .none:
      self.init(
        .notFound, "nothing was released yet.", advice: "Release it: filmweek release create")
    case .unknown(let number, let last):
      self.init(
        .notFound, "there is no release \(number).",
        advice: last.map { "The last one is \($0). See filmweek release list." }
          ?? "Nothing was released yet.")
    case .open(let conflicts, let contested): self.init(conflicts, contested, in: programme)
    case .stillPublic(let code):
      self.init(
        .conflict, "\(code) was released, so calendars know it: it stays.",
        advice: "Cancel it instead: filmweek screening cancel \(code)")
    }
  }

  private init(
    _ conflicts: [Conflict], _ contested: [ScreeningCode], in programme: Programme?
  ) {
    let wording = Wording()
    let told = conflicts.prefix(10).map { conflict in
      programme.map { wording.message(of: conflict, in: $0) } ?? conflict.id
    }
    let more =
      conflicts.count > 10 ? ["  and \(conflicts.count - 10) more: filmweek conflicts"] : []
    let named = Set(conflicts.flatMap(\.screenings))
    let others = contested.filter { !named.contains($0) }.map(\.text).joined(separator: ", ")
    self.init(
      .conflict,
      lines: ["error: this can't be as it stands, so it is not released:"]
        + told.map { "  \($0)." } + more
        + (others.isEmpty ? [] : ["  The room is taken for \(others)."])
        + ["  Mend it, or release it all the same: --yes"])
  }
}
