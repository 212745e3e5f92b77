/// Breaks a text into lines of at most `width` columns: at spaces, and inside a word that is longer.
///
/// Text without spaces, such as Chinese, breaks after any character.
package func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let length = displayWidth(of: String(word))
    if used > 0, used + 1 + length <= width {
      line += " " + word
      used += 1 + length
      continue
    }
    // A long word begins on the line that has room, if that is worth it.
    let startsHere = used > 0 && length > width && width - used > 4
    if startsHere {
      line += " "
      used += 1
    } else if used > 0 {
      lines.append(line)
      (line, used) = ("", 0)
    }
    for character in word {
      let columns = displayWidth(of: character)
      if used + columns > width, used > 0 {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += columns
    }
  }
  return used > 0 || lines.isEmpty ? lines + [line] : lines
}

/// Cuts a text to at most `width` columns, the last being … where something was cut.
package func shortened(_ text: String, width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  var result = ""
  var used = 0
  for character in text {
    let columns = displayWidth(of: character)
    if used + columns > width - 1 { break }
    result.append(character)
    used += columns
  }
  return width > 0 ? result + "…" : ""
}
