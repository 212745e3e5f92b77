import SchedulingDomain

/// A length as a person types it: `124`, `124 min`, `2h04`, `2:04`.
package enum MinutesInput {
  package static func minutes(_ text: String) throws(Failure) -> Int {
    let plain = SchedulingDomain.folded(text).filter { !$0.isWhitespace }
    for ending in ["minutes", "min", "'", "m"] where plain.hasSuffix(ending) {
      if let minutes = Int(plain.dropLast(ending.count)) { return minutes }
    }
    if let minutes = Int(plain) { return minutes }
    let parts = plain.split(omittingEmptySubsequences: false) { "h:".contains($0) }
    if parts.count == 2, let hours = Int(parts[0]), (0...24).contains(hours) {
      if parts[1].isEmpty { return hours * 60 }
      if parts[1].count == 2, let minutes = Int(parts[1]), minutes < 60 {
        return hours * 60 + minutes
      }
    }
    throw Failure(.usage, "“\(text)” is no length.", advice: "Give minutes (124) or 2h04.")
  }
}
