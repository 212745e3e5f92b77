import CivilTime
import Exchange
import Tables

extension TableImport {
  /// Nobody is there to answer: each question with the way to settle it.
  static func refusal(_ questions: [SheetQuestion], _ offer: [String]) -> Failure {
    let count = questions.count == 1 ? "1 question is" : "\(questions.count) questions are"
    return Failure(
      .usage,
      lines: questions.flatMap { ["question: \($0.words)", "  \($0.advice)"] }
        + offer + ["\(count) open. Nothing was changed."])
  }

  /// What is wrong with the file; where that is only what has changed since, it is stale.
  static func refusal(
    _ result: SheetImport.Result, _ faults: Faults, file: String, _ offer: [String]
  ) -> Failure {
    let corrections = result.corrections.map { $0.words(file: file) }
    let stale = result.stale.flatMap { $0.lines(file: file) } + corrections
    guard faults.hasErrors || result.stale.isEmpty else {
      let count = result.stale.count
      let rows = count == 1 ? "1 row is" : "\(count) rows are"
      let notices = faults.rendered
      return Failure(
        .conflict, lines: notices + stale + offer + ["\(rows) out of date. Nothing was changed."])
    }
    guard faults.hasErrors else {
      let count = corrections.count
      let rows = count == 1 ? "1 row says" : "\(count) rows say"
      return Failure(
        .conflict,
        lines: faults.rendered + corrections
          + ["If they are right, say why: --correct \"final figures of the cinema\""] + offer
          + ["\(rows) otherwise than the ledger. Nothing was changed."])
    }
    let wrong = Failure(refusing: faults)
    return Failure(
      wrong.status, lines: stale + wrong.lines.dropLast() + offer + wrong.lines.suffix(1))
  }

  /// Writes the rows with what is wrong beside them, or says how to have that done.
  @discardableResult
  func giveBack(
    _ result: SheetImport.Result, at desk: Desk
  ) throws(Failure) -> [String] {
    guard let filled = options.filled else {
      return ["To have your rows back with this beside them: --filled FILE.xlsx"]
    }
    let faults = Faults(file: nil)
    do throws(WorkbookWritingRefusal) {
      try result.filled.workbook(created: desk.now.secondsSinceEpoch).write(filled, faults: faults)
    } catch { throw Failure(error) }
    desk.inform("wrote \(filled): your rows, with codes and problems")
    return []
  }
}
