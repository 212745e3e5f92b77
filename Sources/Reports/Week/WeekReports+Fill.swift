import SchedulingDomain
import Wording

extension WeekReports {
  /// How the houses filled before the start: all together, and the three that most came to.
  func fillPicture(_ minutes: [DoorMinute]) -> Picture? {
    let curves = programme.fillCurves(of: minutes)
    guard let first = curves.first else { return nil }
    let whole = curves.dropFirst().reduce(first.curve) { $0 + $1.curve }
    var lines = [
      (
        wording.allHouses(curves.count, wording.grouped(whole.whole)), whole
      )
    ]
    if curves.count > 1 {
      lines += curves.prefix(3).map { house in
        let title = programme.title(of: house.screening, for: tag)
        let people = wording.grouped(house.curve.whole)
        return ("\(house.screening.code) \(title) · \(people)", house.curve)
      }
    }
    return Picture.curves(
      "fill", title: wording.pictureTitle(.fill),
      description: wording.pictured(.fill, lines.count, nil),
      lines.map { Curve(name: $0, shares: $1.shares) },
      marks: FillCurve.marks.map { $0 % 15 == 0 ? minuteMark($0) : nil },
      table: fillTable(whole), wording: wording, note: wording.fillNote)
  }

  private func fillTable(_ whole: FillCurve) -> ReportTable {
    var table = ReportTable(
      "fill", wording.pictureTitle(.fill),
      [
        .init("minute", wording.minuteToStart), .init("people", wording.words(.people), .number),
        .init("share", wording.shareOfAll, .number),
      ])
    for ((mark, people), share) in zip(zip(FillCurve.marks, whole.people), whole.shares) {
      table.row([.text(minuteMark(mark)), .number(people), .share(share)])
    }
    return table
  }

  /// A minute with its sign; the start itself is 0.
  private func minuteMark(_ minute: Int) -> String { minute > 0 ? "+\(minute)" : "\(minute)" }
}
