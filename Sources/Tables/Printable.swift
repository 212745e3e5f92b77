/// The text on one line, with nothing in it that a terminal would obey.
///
/// Each run of line ends and tabs becomes a space. Other control characters, and those that turn
/// the direction of what follows, become �.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isObeyed) else { return text }
  var result = String.UnicodeScalarView()
  var wasBreak = false
  for scalar in text.unicodeScalars {
    let isBreak =
      ("\t"..."\r").contains(scalar) || ["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    if !isBreak {
      result.append(isObeyed(scalar) ? "\u{FFFD}" : scalar)
    } else if !wasBreak {
      result.append(" ")
    }
    wasBreak = isBreak
  }
  return String(result)
}

private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}
