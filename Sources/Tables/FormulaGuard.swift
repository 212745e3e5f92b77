/// Keeps spreadsheets from taking text for a formula: an apostrophe goes before it.
///
/// A text is dangerous when it begins with = + - @, a tab or a line end, also after spaces, quotes
/// and apostrophes; the wide forms ＝ ＋ － ＠ count too. Since apostrophes are passed over, guarding
/// can be undone exactly: `removed(from: guarded(text)) == text` for every text.
package enum FormulaGuard {
  package static func guarded(_ text: String) -> String {
    isDangerous(text.unicodeScalars[...]) ? "'" + text : text
  }

  package static func removed(from text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", isDangerous(scalars.dropFirst()) else { return text }
    return String(scalars.dropFirst())
  }

  private static func isDangerous(_ text: Substring.UnicodeScalarView) -> Bool {
    for scalar in text {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      case " ", "\u{A0}", "\u{FEFF}", "\"", "'": continue
      default: return false
      }
    }
    return false
  }
}
