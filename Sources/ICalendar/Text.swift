/// A text for people, with the language it is in where that is known (RFC 5545 sections 3.3.11, 3.2.10).
///
/// Any text is taken. Line ends of every kind are written as `\n`; other control characters,
/// the tab excepted, are left out.
public struct Text: Hashable, Sendable {
  /// The text itself, unescaped.
  public let value: String
  /// The language as an RFC 5646 tag such as `vi` or `fr-CA`, written as the LANGUAGE parameter.
  public let language: String?

  /// A text in a language that is not stated.
  public init(_ value: String) {
    self.value = value
    language = nil
  }

  /// A text in the language that an RFC 5646 tag names.
  public init(_ value: String, language: String) throws(CalendarRefusal) {
    guard Text.isLanguageTag(language) else { throw .notALanguageTag(language) }
    self.value = value
    self.language = language
  }

  /// Whether the text has the form of a tag: subtags of one to eight letters or digits.
  private static func isLanguageTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    return subtags.allSatisfy { subtag in
      (1...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy(\.isLetterOrDigit)
    } && subtags[0].utf8.allSatisfy(\.isLetter)
  }
}

extension Text: ExpressibleByStringLiteral {
  /// A text in a language that is not stated.
  public init(stringLiteral value: String) { self.init(value) }
}
