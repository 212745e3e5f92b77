/// Keeps which film week a person has chosen to work on, and how their tables are to be read.
///
/// Beside the programme, not in it: whose spreadsheet calls a room what is a habit of an office.
package protocol WeekMemory: Sendable {
  /// The key of the week that was chosen last, as it was kept.
  func recall() -> String?
  /// Keeps a choice.
  func remember(_ week: String) throws(Failure)
  /// What the columns of a week's tables were said to be, each `COLUMN=field`.
  func recallColumns(of week: String) -> [String]
  /// Keeps what the columns of a week's tables are.
  func remember(columns: [String], of week: String) throws(Failure)
  /// What names of a week's tables were said to mean, each `same NAME=key` or `different NAME=key`.
  func recallAnswers(of week: String) -> [String]
  /// Keeps what names of a week's tables mean.
  func remember(answers: [String], of week: String) throws(Failure)
}
