import ArgumentParser
import Exchange
import SchedulingDomain

/// What is said of a file of tables.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a column is, such as \"Salle ciné=auditorium\", \"Contact=note\" or \"N°=-\" to leave "
        + "it out; kept for the week; repeatable.", valueName: "column=field"))
  var map: [String] = []

  @Option(help: ArgumentHelp("A name that means what is there; repeatable.", valueName: "name=key"))
  var same: [String] = []

  @Option(
    help: ArgumentHelp("A name that means something else; repeatable.", valueName: "name=key"))
  var different: [String] = []

  @Option(name: .customLong("date-order"), help: "How 05/12 is meant.")
  var dateOrder: DateOrder?

  @Flag(name: .customLong("dates-as-above"), help: "Rows without a date are of the day above.")
  var datesAsAbove = false

  @Flag(
    name: .customLong("one-screening"),
    help: "Rows of one room and start are one screening of several films.")
  var joinsRows = false

  @Option(help: "How counts are known, where a table has no column that says it.")
  var method: Count.Method?

  @Option(help: "The currency of amounts, where a table does not say it; kept for the week.")
  var currency: Currency?

  @Option(
    help: ArgumentHelp(
      "Why rows say otherwise than lines of the ledger: they become lines that correct them.",
      valueName: "reason"))
  var correct: String?

  @Option(
    help: ArgumentHelp(
      "Give the rows back as a workbook, with their codes and what is wrong.",
      valueName: "file.xlsx"), completion: .file())
  var filled: String?

  @Flag(help: "Remove what the week has and the sheets have no row for, after showing it.")
  var replace = false
}

extension DateOrder: ExpressibleByArgument {}

extension TableOptions {
  /// What the options answer of what may be asked.
  func answers() throws(Failure) -> SheetAnswers {
    var answers = SheetAnswers(
      dateOrder: dateOrder, datesAsAbove: datesAsAbove ? true : nil, joinsRows: joinsRows)
    (answers.method, answers.currency) = (method, currency)
    if let correct {
      guard !correct.trimmed.isEmpty else {
        throw Failure(
          .usage, "a correction needs a reason.", advice: "Say --correct \"final figures\".")
      }
      answers.correction = correct
    }
    for text in same {
      let (name, key) = try Self.pair(text, "--same")
      answers.same[name] = key
    }
    for text in different {
      let (name, key) = try Self.pair(text, "--different")
      answers.different[name, default: []].insert(key)
    }
    return answers
  }

  private static func pair(
    _ text: String, _ option: String
  ) throws(Failure) -> (name: String, key: String) {
    guard let sign = text.lastIndex(of: "=") else {
      throw Failure(
        .usage, "“\(text)” has no sign of equality.",
        advice: "Write \(option) \"Mua do=mua-do\": the name in the file, and a key.")
    }
    return (String(text[..<sign]).trimmed, String(text[text.index(after: sign)...]).trimmed)
  }
}

extension SheetMap {
  /// What was typed, or why it can't be meant.
  init(typed entries: [String]) throws(Failure) {
    do throws(Refusal) { self = try SheetMap(entries) } catch { throw Failure(error) }
  }
}

extension Failure {
  init(_ refusal: SheetMap.Refusal) {
    switch refusal {
    case .noSign(let entry):
      self.init(
        .usage, "“\(entry)” does not say what a column is.",
        advice: "Write --map \"COLUMN=field\", such as --map \"Salle ciné=auditorium\".")
    case .unknownField(let name, let nearest):
      self.init(
        .usage, "“\(name)” is no field of a table.",
        advice: nearest.map { "Did you mean “\($0)”?" }
          ?? "Known: \(SheetField.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }
}
