/// Keeps which film week a person has chosen to work on.
package protocol WeekMemory: Sendable {
  /// The key of the week that was chosen last, as it was kept.
  func recall() -> String?
  /// Keeps a choice.
  func remember(_ week: String) throws(Failure)
}
