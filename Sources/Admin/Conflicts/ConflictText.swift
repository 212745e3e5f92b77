import CivilTime
import Exchange
import Reports
import SchedulingDomain
import Tables
import Wording

/// Conflicts as paragraphs for people, and what could not be looked at.
struct ConflictText {
  private let conflicts: [Conflict]
  private let waived: [Conflict]
  private let expired: [Waiver]
  private let outgrown: [Waiver]
  private let programme: Programme
  private let isGrouped: Bool
  private let wording = Wording()

  /// - Parameters:
  ///   - expired: waivers of conflicts that no longer stand.
  ///   - outgrown: waivers of conflicts that have become worse.
  ///   - isGrouped: whether many that are alike are one paragraph.
  init(
    _ conflicts: [Conflict], expired: [Waiver], outgrown: [Waiver], in programme: Programme,
    isGrouped: Bool
  ) {
    self.conflicts = conflicts.filter { $0.waiver == nil }
    self.waived = conflicts.filter { $0.waiver != nil }
    self.expired = expired
    self.outgrown = outgrown
    self.isGrouped = isGrouped
    self.programme = programme
  }

  func text(width: Int?, style: Style) -> String {
    var text = ""
    for group in ConflictGroup.groups(of: conflicts, few: isGrouped ? 3 : .max) {
      text += paragraph(group, width: max(20, (width ?? .max) - 2), style: style) + "\n"
    }
    for line in [summary] + waivedLines + notes {
      for part in wrapped(line, width: max(20, width ?? .max)) { text += part + "\n" }
    }
    return text
  }

  private func paragraph(_ group: ConflictGroup, width: Int, style: Style) -> String {
    guard let conflict = group.conflicts.first else { return "" }
    let isMany = group.conflicts.count > 1
    let lines =
      isMany
      ? [
        wording.summary(of: group, in: programme) + ".",
        "All of them: filmweek conflicts --kind \(conflict.kind.rawValue)",
      ]
      : [
        wording.message(of: conflict, in: programme).capitalizedFirst + ".",
        wording.suggestion(for: conflict, in: programme),
      ]
    let name = isMany ? conflict.kind.rawValue : conflict.id
    let subject =
      isMany ? "\(group.conflicts.count) alike" : when(conflict) + what(conflict)
    let head = head(conflict, subject, printable(name), width: width + 2, style: style)
    let body = lines.flatMap { wrapped(printable($0), width: width) }.map { "  " + $0 }
    return (head + body).map { $0 + "\n" }.joined()
  }

  /// How grave it is, what it is about and its name, which is never broken: people copy it.
  private func head(
    _ conflict: Conflict, _ subject: String, _ name: String, width: Int, style: Style
  ) -> [String] {
    let grave = conflict.severity.rawValue
    let severity = style(conflict.emphasis, grave)
    guard grave.count + subject.count + name.count + 4 > width else {
      return ["\(severity)  \(style(.heading, subject))  \(style(.faint, name))"]
    }
    let words = wrapped(subject, width: max(20, width - grave.count - 2))
    let rest = words.dropFirst().map { "  " + style(.heading, $0) }
    return ["\(severity)  \(style(.heading, words.first ?? ""))"] + rest
      + ["  " + style(.faint, name)]
  }

  private func when(_ conflict: Conflict) -> String {
    guard let start = conflict.start else { return "" }
    let screening = conflict.screenings.last.flatMap { programme.screenings[$0] }
    let civil = (screening?.timing.start?.zone ?? programme.week.zone).civil(at: start)
    return "\(wording.shortDay(civil.day)) \(civil.time.shortText)  "
  }

  private func what(_ conflict: Conflict) -> String {
    printable(wording.subject(of: conflict, in: programme))
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

  private var waivedLines: [String] {
    waived.map { conflict in
      printable("Waived: \(conflict.id) (\(conflict.waiver?.reason ?? ""))")
    }
  }

  /// What is said beside the conflicts: waivers without one, and what could not be looked at.
  var notes: [String] {
    outgrown.map { waiver in
      printable(
        "Worse than when it was waived (\(waiver.reason)), so it is told again: \(waiver.conflict)")
    }
      + expired.map { waiver in
        printable(
          "No longer there, so its waiver can go: filmweek conflicts unwaive \(waiver.conflict)")
      } + [notCompared].compactMap(\.self)
  }

  private var notCompared: String? {
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

extension Conflict {
  fileprivate var emphasis: Style.Emphasis {
    switch severity {
    case .fatal: .fatal
    case .warning: .warning
    case .notice: .faint
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
