/// A page in mdoc(7), the language of manual pages, put together line by line.
struct Mdoc {
  private(set) var text = ""

  /// A request with arguments that are written as they are, such as `.Sh NAME`.
  mutating func macro(_ name: String, _ arguments: String = "") {
    text += arguments.isEmpty ? ".\(name)\n" : ".\(name) \(arguments)\n"
  }

  /// Words: each sentence begins a line, as mdoc wants it, and no line is long.
  mutating func line(_ words: String) {
    var line = ""
    for word in words.split(separator: " ") {
      if !line.isEmpty,
        Self.length(line) + 1 + Self.length(word) > 76 || ".?!".contains(line.last ?? " ")
      {
        typed(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { typed(line) }
  }

  /// How long words are for mandoc, which reads letters beyond ASCII as `\[u201C]`.
  private static func length(_ words: some StringProtocol) -> Int {
    words.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  /// A line as it is, in which nothing is a request or an escape.
  private mutating func typed(_ line: String) {
    let plain = line.replacing("\\", with: "\\e")
    text += (plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" : "") + plain + "\n"
  }

  /// Words, a line a paragraph; lines that are set in are shown as typed.
  mutating func paragraphs(_ words: String) {
    var isLiteral = false
    var needsBreak = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isTyped = line.hasPrefix("  ")
      if isTyped != isLiteral {
        macro(isTyped ? "Bd" : "Ed", isTyped ? "-literal -offset indent" : "")
        isLiteral = isTyped
        needsBreak = false
      }
      if line.isEmpty {
        needsBreak = true
      } else {
        if needsBreak { macro("Pp") }
        needsBreak = false
        if isTyped { typed(String(line.dropFirst(2))) } else { self.line(line) }
      }
    }
    if isLiteral { macro("Ed") }
  }

  /// A list of words with what is said of each.
  mutating func list(_ items: [(tag: String, words: String)]) {
    guard !items.isEmpty else { return }
    macro("Bl", "-tag -width Ds")
    for item in items {
      macro("It", item.tag)
      line(item.words)
    }
    macro("El")
  }

  /// Words as one argument of a request, even where they look like a request of their own.
  static func argument(_ words: String) -> String {
    "\"\\&" + words.replacing("\\", with: "\\e").replacing("\"", with: "\"\"") + "\""
  }
}
