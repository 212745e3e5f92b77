package import CivilTime

/// What is told of a saved report on all that is made of it.
package struct SavedMark: Sendable {
  let number: Int
  /// For whom or for what it was saved.
  let name: String
  let at: Instant
  let fingerprint: String

  package init(number: Int, name: String, at: Instant, fingerprint: String) {
    (self.number, self.name, self.at, self.fingerprint) = (number, name, at, fingerprint)
  }
}
