import SchedulingDomain
import Spelling
import Tables

/// What a person said that columns are: `"Salle ciné=auditorium"`.
package struct SheetMap: Sendable, Equatable {
  /// Each `heading=field`, as it was typed.
  package let entries: [String]
  private let uses: [String: SheetLayout.Use]

  /// What is wrong with an entry.
  package enum Refusal: Error, Hashable, Sendable {
    case noSign(String)
    case unknownField(String, nearest: String?)
  }

  /// Entries as `COLUMN=field`; a field of the documentation, `title_fr`, `note` or `-`.
  package init(_ entries: [String] = []) throws(Refusal) {
    self.entries = entries
    var uses: [String: SheetLayout.Use] = [:]
    for entry in entries {
      guard let sign = entry.lastIndex(of: "=") else { throw .noSign(entry) }
      let heading = Headings.plain(String(entry[..<sign]))
      let name = String(entry[entry.index(after: sign)...])
      guard !heading.isEmpty else { throw .noSign(entry) }
      guard let use = Self.use(name) else {
        let names = SheetField.allCases.map(\.rawValue)
        throw .unknownField(name, nearest: suggestion(for: name, among: names))
      }
      uses[heading] = use
    }
    self.uses = uses
  }

  private static func use(_ name: String) -> SheetLayout.Use? {
    if name == "-" { return .leftOut }
    if name == "note" { return .note }
    if let field = SheetField(rawValue: name) { return .field(field, nil, ofFilm: false) }
    guard let sign = name.lastIndex(of: "_"),
      let field = SheetField(rawValue: String(name[..<sign])),
      field.isLocalized, let language = try? LanguageTag(name[name.index(after: sign)...])
    else { return nil }
    return .field(field, language, ofFilm: false)
  }

  /// These entries, and those of another for the headings that these do not name.
  package func adding(_ other: SheetMap) throws(Refusal) -> SheetMap {
    let kept = other.entries.filter { entry in
      let heading = entry.lastIndex(of: "=").map { Headings.plain(String(entry[..<$0])) } ?? ""
      return uses[heading] == nil
    }
    return try SheetMap(kept + entries)
  }

  /// What a heading was said to be.
  func use(_ heading: String, in kind: SheetKind) -> SheetLayout.Use? {
    guard let use = uses[Headings.plain(heading)] else { return nil }
    guard case .field(.title, let language?, _) = use, kind == .screenings else { return use }
    return .field(.title, language, ofFilm: true)
  }

  /// The field that a heading was said to be.
  func field(_ heading: String) -> SheetField? {
    if case .field(let field, _, _)? = uses[Headings.plain(heading)] { field } else { nil }
  }
}
