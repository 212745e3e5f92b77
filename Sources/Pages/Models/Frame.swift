/// Words, and the language they are in where it is not the page's.
package struct Said: Model, Hashable {
  /// The words.
  package let words: String
  /// The tag of their language; nil where it is the page's, or is not known.
  package let lang: String?

  package init(words: String, lang: String? = nil) {
    self.words = words
    self.lang = lang
  }
}

/// A link with its words.
package struct NamedLink: Model, Hashable {
  /// The words.
  package let text: String
  /// Where it leads.
  package let link: String
  /// Whether it leads to the page on which it stands.
  package let isCurrent: Bool

  package init(text: String, link: String, isCurrent: Bool = false) {
    self.text = text
    self.link = link
    self.isCurrent = isCurrent
  }
}

/// A page in another language.
package struct LanguageLink: Model, Hashable {
  /// The language's own name.
  package let text: String
  /// Its tag.
  package let tag: String
  /// Where it leads.
  package let link: String
  /// Where it leads, as search engines want to be told.
  package let alternate: String
  /// Whether it leads to the page on which it stands.
  package let isCurrent: Bool
}

/// What stands around every page: its head, the name of the week, the ways to other pages.
package struct Frame: Model, Hashable {
  package let lang: String
  package let documentTitle: String
  package let stylesheet: String
  package let festival: Said
  package let week: Said
  package let home: String
  package let dates: String
  package let city: String?
  package let theme: Said?
  package let pages: [NamedLink]
  package let languages: [LanguageLink]
  package let pagesLabel: String
  package let languagesLabel: String
  package let skip: String
  package let times: String
  /// Who stands behind the week.
  package let organisers: String?
}
