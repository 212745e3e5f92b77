package import SchedulingDomain

/// Texts by language as a person types them: `fr=Pluie rouge`; English where no language is said.
package enum LocalizedInput {
  /// The text with what was typed in the place of what it said; nil where nothing is left.
  ///
  /// Nothing after the language takes that language away.
  package static func text(
    _ inputs: [String], onto old: LocalizedText? = nil
  ) throws(Failure) -> LocalizedText? {
    var texts: [LanguageTag: String] = [:]
    for entry in old?.entries ?? [] { texts[entry.language] = entry.text }
    for input in inputs {
      let (language, text) = split(input)
      texts[language] = text.trimmed.isEmpty ? nil : text
    }
    return texts.isEmpty ? nil : try value(try LocalizedText(texts))
  }

  /// The same for a text that can't be done without.
  package static func neededText(
    _ inputs: [String], onto old: LocalizedText? = nil, field: String
  ) throws(Failure) -> LocalizedText {
    guard let text = try text(inputs, onto: old) else {
      throw Failure(.usage, "the \(field) can't be empty.")
    }
    return text
  }

  private static func split(_ input: String) -> (LanguageTag, String) {
    if let sign = input.firstIndex(of: "="), let tag = try? LanguageTag(input[..<sign]) {
      return (tag, String(input[input.index(after: sign)...]))
    }
    return (.english, input)
  }
}
