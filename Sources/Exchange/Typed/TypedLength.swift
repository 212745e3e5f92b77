import SchedulingDomain
import Spelling

/// A length as a person types it: `124`, `124 min`, `2h04`, `1 h 30 min`, `2:04`, `1:58:00`.
package enum TypedLength {
  /// Nil for a text that names no length.
  package static func minutes(_ text: String) -> Int? {
    var plain = Spelling.folded(text).filter { !$0.isWhitespace }
    for hour in ["heures", "heure", "hours", "hour", "gio"] {
      plain = plain.replacing(hour, with: "h")
    }
    for ending in ["minutes", "min", "mins", "mn", "phut", "'", "m", "p"]
    where plain.hasSuffix(ending) {
      let rest = plain.dropLast(ending.count)
      if let minutes = Int(rest) { return minutes }
      guard rest.contains("h") else { continue }
      plain = String(rest)
      break
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
