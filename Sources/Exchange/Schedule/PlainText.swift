/// The text of what may be HTML, as abstracts in schedules are.
///
/// Blocks become paragraphs, items of lists begin with a hyphen, scripts and comments go. What
/// isn't HTML (plain text, Markdown) stays as it is.
enum PlainText {
  static func of(_ text: String) -> String {
    guard isHTML(text) else { return text }
    var result = ""
    var rest = text[...]
    // A tag that nothing closes is looked for once, not at each "<" anew.
    let lastClosing = text.lastIndex(of: ">") ?? text.startIndex
    while let next = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      append(rest[..<next], to: &result)
      rest = rest[next...]
      if rest.first == "&" {
        rest = reference(rest, &result)
      } else {
        rest = tag(rest, mayClose: rest.startIndex < lastClosing, &result)
      }
    }
    append(rest, to: &result)
    return tidied(result)
  }

  /// Whether there is a tag that closes, a line break or a reference.
  private static func isHTML(_ text: String) -> Bool {
    text.contains(#/</[A-Za-z][A-Za-z0-9]*\s*>|<(?:br|hr|p|img)\b[^<>]*>|&(?:[a-z]+|#[0-9]+);/#)
  }

  /// In HTML, all white space is one space; lines are made by blocks.
  private static func append(_ text: Substring, to result: inout String) {
    for character in text {
      if character.isWhitespace, character != "\u{A0}" {
        if result.last?.isWhitespace == false { result.append(" ") }
      } else {
        result.append(character)
      }
    }
  }

  /// Reads past a tag at the start, and writes the break that it makes.
  private static func tag(
    _ text: Substring, mayClose: Bool, _ result: inout String
  ) -> Substring {
    if text.hasPrefix("<!--") {
      return text.firstRange(of: "-->").map { text[$0.upperBound...] } ?? ""
    }
    var name = text.dropFirst()
    let closes = name.first == "/"
    if closes { name = name.dropFirst() }
    let word = name.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard !word.isEmpty, mayClose, let end = text.firstIndex(of: ">") else {
      result.append("<")
      return text.dropFirst()
    }
    let rest = text[text.index(after: end)...]
    switch word {
    case "br": result += "\n"
    case "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table":
      result += "\n\n"
    case "li": result += closes ? "" : "\n- "
    case "tr", "hr": result += "\n"
    case "script", "style":
      if !closes { return rest.firstRange(of: "</\(word)").map { rest[$0.lowerBound...] } ?? "" }
    default: break
    }
    return rest
  }

  /// Reads past a character reference at the start, and writes its character.
  private static func reference(_ text: Substring, _ result: inout String) -> Substring {
    guard let match = text.prefixMatch(of: #/&(#?[A-Za-z0-9]{1,8});/#) else {
      result.append("&")
      return text.dropFirst()
    }
    let name = match.1
    let number: UInt32? =
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16)
      } else if name.hasPrefix("#") { UInt32(name.dropFirst()) } else { nil }
    if let scalar = number.flatMap(Unicode.Scalar.init), scalar.value != 0 {
      result.unicodeScalars.append(scalar)
    } else {
      result += named[String(name)] ?? String(match.0)
    }
    return text[match.0.endIndex...]
  }

  /// No white space at the ends of lines, at most one empty line.
  private static func tidied(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = canonicalText(String(line)) ?? ""
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "eacute": "é", "egrave": "è",
    "agrave": "à", "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "euro": "€", "shy": "",
  ]
}
