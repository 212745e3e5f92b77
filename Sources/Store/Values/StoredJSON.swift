/// JSON as it stands in columns: what this program wrote, as the server gives it back.
package enum StoredJSON: Hashable {
  case text(String)
  case number(Int)
  case list([StoredJSON])
  case object([String: StoredJSON])

  /// The texts of a list of texts; nil for anything else.
  var texts: [String]? {
    guard case .list(let elements) = self else { return nil }
    var texts: [String] = []
    for element in elements {
      guard case .text(let text) = element else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// What an object says under a name.
  subscript(name: String) -> StoredJSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text under a name; nil where there is none.
  func text(_ name: String) -> String? {
    if case .text(let text) = self[name] { text } else { nil }
  }

  /// The number under a name; nil where there is none.
  func number(_ name: String) -> Int? {
    if case .number(let number) = self[name] { number } else { nil }
  }
}

extension StoredJSON {
  /// The value as JSON.
  var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words): Self.quote(words, to: &text)
    case .number(let number): text += String(number)
    case .list(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.quote(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func quote(_ words: String, to text: inout String) {
    text += "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        text.unicodeScalars.append("\\")
        text.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
