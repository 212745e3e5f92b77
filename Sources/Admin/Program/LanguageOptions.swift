import SchedulingDomain

/// Options whose language is part of their name: `--title-fr X` is `--title fr=X`.
enum LanguageOptions {
  private static let names = ["title", "name", "synopsis", "theme", "public-role", "public-note"]

  /// The arguments with the language of such options put before their values.
  static func spelledOut(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var language: String?
    for (place, word) in arguments.enumerated() {
      if let pending = language {
        result.append("\(pending)=\(word)")
        language = nil
      } else if word == "--" {
        return result + arguments[place...]
      } else if let option = Option(word) {
        result.append("--\(option.name)")
        if let value = option.value {
          result.append("\(option.language)=\(value)")
        } else {
          language = option.language
        }
      } else {
        result.append(word)
      }
    }
    // The value is missing: the option by itself says so.
    return result
  }

  private struct Option {
    let name: String
    let language: String
    let value: String?

    init?(_ word: String) {
      guard word.hasPrefix("--") else { return nil }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let option = parts.first,
        let name = names.first(where: { option.hasPrefix("\($0)-") })
      else { return nil }
      let tag = option.dropFirst(name.count + 1)
      guard (try? LanguageTag(tag)) != nil else { return nil }
      self.name = name
      language = String(tag)
      value = parts.count > 1 ? String(parts[1]) : nil
    }
  }
}
