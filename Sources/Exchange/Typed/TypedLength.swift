import SchedulingDomain
import Spelling

/// A length as a person types it: `124`, `124 min`, `2h04`, `2:04`, `1:58:00`.
package enum TypedLength {
  /// Nil for a text that names no length.
  package static func minutes(_ text: String) -> Int? {
    let plain = Spelling.folded(text).filter { !$0.isWhitespace }
    for ending in ["minutes", "min", "mins", "mn", "phut", "'", "m", "p"]
    where plain.hasSuffix(ending) {
      if let minutes = Int(plain.dropLast(ending.count)) { return minutes }
    }
    if let minutes = Int(plain) { return minutes }
    var parts = plain.split(omittingEmptySubsequences: false) { "h:".contains($0) }
    // Hours, minutes and seconds, the last of them none: what spreadsheets show.
    if parts.count == 3, parts[2] == "00" { parts.removeLast() }
    if parts.count == 2, let hours = Int(parts[0]), (0...24).contains(hours) {
      if parts[1].isEmpty { return hours * 60 }
      if parts[1].count == 2, let minutes = Int(parts[1]), minutes < 60 {
        return hours * 60 + minutes
      }
    }
    return nil
  }
}
