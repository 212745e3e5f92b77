import SchedulingDomain
import Wording

extension WeekReports {
  /// All that is said otherwise or is strange, so that no count is lost from sight.
  var remarks: [String] {
    summary.lines.flatMap { line -> [String] in remarks(on: line) }
      + weekRemarks + summary.exceeded.map { wording.partsExceed($0.key.text) }
  }

  private func remarks(on line: AttendanceSummary.Line) -> [String] {
    let code = line.screening.code
    let turnedAway = line.screening.actuality.turnedAway.map {
      wording.turnedAway(code, wording.grouped($0.value))
    }
    guard let standing = line.standing else { return turnedAway.map { [$0] } ?? [] }
    guard line.takesPlace else {
      return [wording.cancelledCounted(code, wording.grouped(standing.figure))]
    }
    var remarks: [String] = []
    if standing.methods.count > 1 {
      remarks.append(wording.severalMethods(code, standing.methods.map { wording.name(of: $0) }))
    }
    for other in line.others {
      let figure = wording.figure(other.figure, other.precision)
      remarks.append(wording.notUsed(code, wording.name(of: other.method), figure))
    }
    for other in line.tallies.flatMap(\.disagreeing) {
      remarks.append(
        wording.disagrees(code, other.key.text, wording.grouped(other.figure.value)))
    }
    if let seats = seats(line), standing.figure > seats {
      remarks.append(
        wording.moreThanSeats(code, wording.grouped(standing.figure), wording.grouped(seats)))
    }
    return remarks + (turnedAway.map { [$0] } ?? [])
  }

  /// What was counted of the week as a whole and tells nothing of persons or of screenings.
  private var weekRemarks: [String] {
    summary.weekTallies.filter { $0 != summary.personsTally }.map { tally in
      wording.ofWholeWeek(
        wording.name(of: tally.method), wording.figure(tally.figure, tally.precision))
    }
  }
}
