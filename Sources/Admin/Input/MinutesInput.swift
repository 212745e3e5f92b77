import Exchange

/// A length as a person types it: `124`, `124 min`, `2h04`, `2:04`.
package enum MinutesInput {
  package static func minutes(_ text: String) throws(Failure) -> Int {
    if let minutes = TypedLength.minutes(text) { return minutes }
    throw Failure(.usage, "“\(text)” is no length.", advice: "Give minutes (124) or 2h04.")
  }
}
