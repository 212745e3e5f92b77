/// Another way to say an option of an edit: `--set turnaround=30` is `--turnaround=30`.
enum SetOptions {
  /// The arguments with such words spelled out.
  static func spelledOut(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var rest = arguments[...]
    while let word = rest.first, word != "--" {
      rest = rest.dropFirst()
      if word == "--set", let said = rest.first, said.contains("="), !said.hasPrefix("-") {
        result.append("--" + said)
        rest = rest.dropFirst()
      } else if word.hasPrefix("--set="), word.dropFirst(6).contains("=") {
        result.append("--" + word.dropFirst(6))
      } else {
        result.append(word)
      }
    }
    return result + rest
  }
}
