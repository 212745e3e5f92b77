import CivilTime
import SchedulingDomain
import Tables
import Wording

extension AttendanceReport {
  /// The report for a terminal.
  package func text(width: Int?, style: Style = .plain) -> String {
    let title = "Attendance: \(programme.week.name.text(preferring: wording.language.tag))"
    var text = style(.heading, printable(title)) + "\n\n"
    text += weekClaims(width: width, style: style)
    text += screenings(width: width, style: style)
    text += totalsText(width: width, style: style)
    return text + coverage(width: width)
  }

  private func weekClaims(width: Int?, style: Style) -> String {
    guard !summary.weekClaims.isEmpty else { return "" }
    var text = style(.heading, "Claimed of the whole week; never added up") + "\n"
    for claim in summary.weekClaims {
      let sources = claim.remarks.sources.joined(separator: ", ")
      let said = words(for: claim) + (sources.isEmpty ? "" : "  (\(sources))")
      for part in wrapped(printable(said), width: max(20, (width ?? .max) - 2)) {
        text += "  \(part)\n"
      }
    }
    return text + "\n"
  }

  private func screenings(width: Int?, style: Style) -> String {
    let shown = summary.lines.filter { $0.standing != nil || !$0.claims.isEmpty }
    guard !shown.isEmpty else { return "" }
    let table = TextTable(
      columns: [
        .init("Code", priority: 4), .init("Title", priority: 3, wraps: true),
        .init("Day", priority: 1), .init("Claimed", priority: 2, wraps: true),
        .init("Counted", alignment: .right, priority: 5), .init("How", priority: 0),
      ],
      rows: shown.map { line in
        let tally = line.standing
        return [
          line.screening.code.text,
          programme.title(of: line.screening, for: wording.language.tag),
          line.screening.timing.day.map { wording.shortDay($0) } ?? wording.phrase(.noDayYet),
          line.claims.map { words(for: $0) }.joined(separator: "; "),
          tally.map { wording.figure($0.figure, $0.precision) } ?? "",
          tally.map { wording.name(of: $0.method) } ?? "",
        ]
      })
    return table.rendered(width: width, style: style).text + disagreements + "\n"
  }

  /// What else was said of the same, so that no count is lost from sight.
  private var disagreements: String {
    var text = ""
    for line in summary.lines {
      for other in line.tallies.dropFirst() {
        text +=
          "  \(line.screening.code): \(wording.name(of: other.method)) says "
          + "\(wording.figure(other.figure, other.precision)); not used\n"
      }
      for other in line.tallies.flatMap(\.disagreeing) {
        text +=
          "  \(line.screening.code): \(other.key) says \(wording.grouped(other.figure.value)) "
          + "of the same; a later count stands\n"
      }
    }
    return text
  }

  private func totalsText(width: Int?, style: Style) -> String {
    var text = style(.heading, "Counted") + "\n"
    for (total, figure) in totals {
      let label = total.rawValue.padding(to: 12)
      let number = (figure.map { wording.grouped($0) } ?? wording.phrase(.notKnown)).padding(to: 11)
      let room = max(20, (width ?? .max) - 25)
      for (place, part) in wrapped(wording.definition(of: total), width: room).enumerated() {
        text += place == 0 ? "  \(label)\(number)" : String(repeating: " ", count: 25)
        text += style(.faint, part) + "\n"
      }
    }
    return text + "\n"
  }

  private func coverage(width: Int?) -> String {
    let counted = countable.count - missing.count
    var text = "Counted: \(counted) of \(countable.count) screenings and events."
    if !missing.isEmpty {
      let codes = missing.prefix(12).map(\.screening.code.text).joined(separator: ", ")
      let more = missing.count > 12 ? " and \(missing.count - 12) more" : ""
      text += " Missing: \(codes)\(more)."
    }
    return wrapped(text, width: width ?? .max).map { $0 + "\n" }.joined()
  }
}

extension String {
  /// The text filled with spaces up to a width.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - displayWidth(of: self)))
  }
}
