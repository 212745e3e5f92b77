import CivilTime
import Exchange
import Reports
import SchedulingDomain
import Tables
import Wording

/// Conflicts as paragraphs for people, and what could not be looked at.
struct ConflictText {
  private let conflicts: [Conflict]
  private let programme: Programme
  private let wording = Wording()

  init(_ conflicts: [Conflict], in programme: Programme) {
    self.conflicts = conflicts
    self.programme = programme
  }

  func text(width: Int?, style: Style) -> String {
    var text = ""
    for conflict in conflicts {
      text += head(conflict, style: style) + "\n"
      for line in [
        wording.message(of: conflict, in: programme) + ".",
        wording.suggestion(for: conflict, in: programme),
      ] {
        for part in wrapped(printable(line), width: max(20, (width ?? .max) - 2)) {
          text += "  " + part + "\n"
        }
      }
      text += "\n"
    }
    for line in [summary, notCompared].compactMap(\.self) {
      for part in wrapped(line, width: max(20, width ?? .max)) { text += part + "\n" }
    }
    return text
  }

  private func head(_ conflict: Conflict, style: Style) -> String {
    let emphasis: Style.Emphasis =
      switch conflict.severity {
      case .fatal: .fatal
      case .warning: .warning
      case .notice: .faint
      }
    return style(emphasis, conflict.severity.rawValue) + "  "
      + style(.heading, when(conflict) + what(conflict)) + "  "
      + style(.faint, conflict.kind.rawValue)
  }

  private func when(_ conflict: Conflict) -> String {
    guard let start = conflict.start else { return "" }
    let screening = conflict.screenings.last.flatMap { programme.screenings[$0] }
    let civil = (screening?.timing.start?.zone ?? programme.week.zone).civil(at: start)
    return "\(wording.shortDay(civil.day)) \(civil.time.shortText)  "
  }

  private func what(_ conflict: Conflict) -> String {
    conflict.screenings.map(\.text).joined(separator: " and ")
  }

  private var summary: String {
    guard !conflicts.isEmpty else { return "No conflicts." }
    let counted = Conflict.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = conflicts.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return severity == .fatal
        ? "\(count) fatal" : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counted.joined(separator: ", ") + "."
  }

  var notCompared: String? {
    let counts = NotCompared(programme)
    let total = programme.screenings.values.count { $0.status != .cancelled }
    let missing = counts.withoutTime + counts.withoutRoom
    guard missing > 0 else { return nil }
    var reasons: [String] = []
    if counts.withoutTime > 0 { reasons.append("\(counts.withoutTime) without a clock time yet") }
    if counts.withoutRoom > 0 { reasons.append("\(counts.withoutRoom) without an auditorium yet") }
    return "Not compared: \(missing) of \(total) screenings and events, "
      + reasons.joined(separator: " and ") + "."
  }
}
