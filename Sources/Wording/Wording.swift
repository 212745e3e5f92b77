package import SchedulingDomain

/// Puts what the domain says into words of one language: names, days, conflicts.
package struct Wording: Sendable {
  /// The language of the words.
  package let language: Language

  package init(_ language: Language = .english) { self.language = language }

  /// The languages that filmweek speaks.
  package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
    case vietnamese = "vi"

    /// The language that is nearest to a tag; English where none is.
    package init(_ tag: LanguageTag) {
      self = Self.allCases.first { $0.rawValue == tag.text.prefix(2) } ?? .english
    }

    /// The tag of BCP 47.
    package var tag: LanguageTag {
      switch self {
      case .english: .english
      case .french: .french
      case .vietnamese: .vietnamese
      }
    }
  }

  /// The words of this wording's language.
  func pick(_ words: Words) -> String {
    switch language {
    case .english: words.english
    case .french: words.french
    case .vietnamese: words.vietnamese
    }
  }
}

/// One thing said in the three languages.
struct Words: Sendable {
  let english: String
  let french: String
  let vietnamese: String

  init(_ english: String, _ french: String, _ vietnamese: String) {
    self.english = english
    self.french = french
    self.vietnamese = vietnamese
  }
}
