package import CivilTime
import SchedulingDomain
import Tables

extension Answers {
  /// The attendance report: totals, which are null where nothing was counted, screenings, claims, and what
  /// of all that can't be true together.
  package var attendanceReport: [UInt8] { attendanceReport() }

  /// The report as the ledger stood at a moment, sums of few people withheld where that is asked.
  /// - Parameter threshold: below what figures by country and category are withheld.
  package func attendanceReport(
    asOf moment: Instant? = nil, withholdingBelow threshold: Int? = nil
  ) -> [UInt8] {
    let summary = programme.attendance(asOf: moment)
    let claims = summary.weekClaims + summary.lines.flatMap(\.claims)
    var writer = JSONWriter()
    writer.object { writer in
      let lines = attendance(summary)
      writer.member("schema", lines.schema)
      writer.member("week", programme.week.key.text)
      writer.nullableMember("as_of", moment?.rfc3339(in: programme.week.zone))
      writer.object("totals") { writer in
        writer.nullableMember("admissions", summary.admissions)
        writer.nullableMember("audience", summary.audience)
        writer.nullableMember("persons", summary.persons)
      }
      writer.member("counted_screenings", summary.countedScreenings)
      lines.write(to: &writer)
      writer.array("week_counts", summary.weekTallies) { writer, tally in
        writer.member("method", tally.method.rawValue)
        writer.member("count", tally.figure)
        writer.member("precision", tally.precision.rawValue)
      }
      writer.object("sums") { writer in
        for dimension in AttendanceSum.Dimension.allCases {
          write(programme.sums(of: summary, by: dimension), by: dimension, threshold, to: &writer)
        }
      }
      writer.key("claims")
      writer.array { writer in
        for claim in claims { writer.object { $0.members(of: claim) } }
      }
      writer.array("contradictions", summary.contradictions) { writer, contradiction in
        writer.nullableMember("screening", contradiction.screening?.text)
        writer.member("kind", contradiction.kind.rawValue)
        writer.nullableMember("counted", contradiction.counted)
        writer.member("claims", contradiction.claims.map(\.key.text))
      }
    }
    return writer.bytes
  }

  /// The sums by one thing; each array adds up to the audience.
  private func write(
    _ sums: [AttendanceSum], by dimension: AttendanceSum.Dimension, _ threshold: Int?,
    to writer: inout JSONWriter
  ) {
    let name = dimension.rawValue.replacing("-", with: "_")
    guard let threshold, dimension.isOfPeople else {
      return writer.array(name, sums) { writer, sum in
        writer.nullableMember(name, sum.group?.text)
        writer.member("admissions", sum.admissions)
        writer.member("audience", sum.audience)
        writer.member("screenings", sum.screenings)
      }
    }
    let cells = SmallCells(sums.map { ($0.group?.text, $0.audience) }, below: threshold)
    writer.key(name)
    writer.array { writer in
      for cell in cells.shown {
        writer.object { writer in
          writer.nullableMember(name, cell.label)
          writer.member("audience", cell.figure)
        }
      }
      guard let withheld = cells.withheld else { return }
      writer.object { writer in
        writer.nullableMember(name, nil as String?)
        writer.member("audience", withheld)
        writer.member("is_withheld", true)
      }
    }
  }
}

extension Contradiction {
  /// The screening that it is of; nil for the week.
  fileprivate var screening: ScreeningCode? {
    if case .screening(let code) = scope { code } else { nil }
  }
}
