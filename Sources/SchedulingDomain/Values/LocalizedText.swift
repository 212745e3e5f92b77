import Spelling

/// A language tag of BCP 47, such as `vi`, `fr`, `zh-Hant`, in its usual case.
public struct LanguageTag: Hashable, Comparable, Sendable {
  /// The tag as it is written: language lower case, script titled, region upper case.
  public let text: String

  /// The tag written so, any case (RFC 5646 section 2.1; only its form is looked at).
  public init(_ text: some StringProtocol) throws(ValueRefusal) {
    // Nearly every tag is two small letters.
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      self.text = String(text)
      return
    }
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count),
      primary.allSatisfy({ $0.isASCII && $0.isLetter })
    else { throw .malformedLanguage(String(text)) }
    var cased = [primary.lowercased()]
    for subtag in subtags.dropFirst() {
      guard (1...8).contains(subtag.utf8.count),
        subtag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { throw .malformedLanguage(String(text)) }
      let lowered = subtag.lowercased()
      switch subtag.utf8.count {
      case 2 where cased.last?.utf8.count != 1: cased.append(lowered.uppercased())
      case 4 where cased.count == 1:
        cased.append(lowered.prefix(1).uppercased() + lowered.dropFirst())
      default: cased.append(lowered)
      }
    }
    self.text = cased.joined(separator: "-")
  }

  private init(known text: String) { self.text = text }

  /// English.
  public static let english = LanguageTag(known: "en")
  /// French.
  public static let french = LanguageTag(known: "fr")
  /// Vietnamese.
  public static let vietnamese = LanguageTag(known: "vi")

  /// Tags sort by their bytes.
  public static func < (first: LanguageTag, second: LanguageTag) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag as it is written.
  public var description: String { text }
}

/// One text in one or more languages, in Unicode normalization form C; never empty.
public struct LocalizedText: Hashable, Sendable {
  /// The languages in the order of their tags, each with its text.
  public let entries: [Entry]

  /// A text in one language.
  public struct Entry: Hashable, Sendable {
    /// The language.
    public let language: LanguageTag
    /// The text.
    public let text: String
  }

  /// The text in these languages; white space at the ends is dropped.
  public init(_ texts: [LanguageTag: String]) throws(ValueRefusal) {
    var entries: [Entry] = []
    for (language, text) in texts {
      entries.append(Entry(language: language, text: try nonEmpty(text, "text in \(language)")))
    }
    guard !entries.isEmpty else { throw .emptyText("text") }
    self.entries = entries.sorted { $0.language < $1.language }
  }

  /// The text in one language.
  public init(_ text: String, in language: LanguageTag = .english) throws(ValueRefusal) {
    try self.init([language: text])
  }

  /// The text in exactly this language, if it is there.
  public subscript(language: LanguageTag) -> String? {
    entries.first { $0.language == language }?.text
  }

  /// The text in the first of these languages that is there, else in English, else in any.
  public func text(preferring languages: LanguageTag...) -> String {
    entry(preferring: languages)?.text ?? ""
  }

  /// The same with another text for that which a reader of this language is shown; as it is where it
  /// says so already, in whatever language.
  package func saying(
    _ text: String, toReadersOf language: LanguageTag
  ) throws(ValueRefusal) -> LocalizedText {
    let text = try nonEmpty(text, "text in \(language)")
    guard !entries.contains(where: { $0.text == text }) else { return self }
    var texts = Dictionary(uniqueKeysWithValues: entries.map { ($0.language, $0.text) })
    texts[entry(preferring: [language])?.language ?? language] = text
    return try LocalizedText(texts)
  }

  private func entry(preferring languages: [LanguageTag]) -> Entry? {
    for language in languages + [.english] {
      if let entry = entries.first(where: { $0.language == language }) { return entry }
    }
    return entries.first
  }
}

/// The text normalized and without white space at its ends, if anything is left.
func nonEmpty(_ text: some StringProtocol, _ field: String) throws(ValueRefusal) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  guard !rest.isEmpty else { throw .emptyText(field) }
  return normalized(rest)
}
