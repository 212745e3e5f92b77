/// Why a command was not done, in words, and the status with which the program ends.
package struct Failure: Error, Equatable, Sendable {
  package let status: Ending
  /// What, where, why and what to do next; none where the output has said it already.
  package let lines: [String]

  package init(_ status: Ending, lines: [String]) {
    self.status = status
    self.lines = lines
  }

  /// One sentence, and another that says what to do next.
  package init(_ status: Ending, _ message: String, advice: String? = nil) {
    self.init(status, lines: ["error: \(message)"] + (advice.map { ["  \($0)"] } ?? []))
  }
}
