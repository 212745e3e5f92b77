import SchedulingDomain

/// A note for staff whose lines may each have a label: `Rights: granted`.
struct NoteLines {
  private(set) var lines: [String]

  init(_ note: String?) {
    lines = (note ?? "").split(whereSeparator: \.isNewline).map(String.init)
  }

  var note: String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

  /// Puts the line of a label in the place of what it said before; nothing takes it away.
  mutating func set(_ label: String, _ text: String?) {
    let start = label + ": "
    let line = text.map { start + Self.onOneLine($0) }
    if let place = lines.firstIndex(where: { $0.hasPrefix(start) }) {
      if let line { lines[place] = line } else { lines.remove(at: place) }
    } else if let line {
      lines.append(line)
    }
  }

  /// Adds a line that is not there yet.
  mutating func add(_ text: String) {
    let line = Self.onOneLine(text)
    if !lines.contains(line) { lines.append(line) }
  }

  /// Puts a text in the place of the lines that have no label; nothing takes them away.
  mutating func setText(_ text: String?) {
    let labelled = lines.filter { line in
      line.firstIndex(of: ":").map { line[..<$0].count <= 40 } ?? false
    }
    lines = []
    for line in (text ?? "").split(whereSeparator: \.isNewline) { add(String(line)) }
    for line in labelled { add(line) }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
