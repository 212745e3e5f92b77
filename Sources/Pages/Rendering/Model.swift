import Mustache

/// What a page says, as plain values: strings, switches, other models, and arrays of these.
package protocol Model: Shown {}

/// A value that stands in a model.
package protocol Shown: Sendable {
  /// The value in the form in which a template finds it.
  var shown: any Sendable { get }
}

extension Model {
  package var shown: any Sendable { Fields(self) }
}

extension String: Shown {
  package var shown: any Sendable { self }
}

extension Bool: Shown {
  package var shown: any Sendable { self }
}

extension Optional: Shown where Wrapped: Shown {
  package var shown: any Sendable { self?.shown ?? Absent() }
}

extension Array: Shown where Element: Shown {
  package var shown: any Sendable { map(\.shown) }
}

/// A model as its template looks into it, reflected once.
struct Fields: MustacheParent, Sendable {
  private let values: [String: any Sendable]

  init(_ model: some Model) {
    var values: [String: any Sendable] = [:]
    for case let (label?, value) in Mirror(reflecting: model).children {
      values[label] = (value as? any Shown)?.shown
    }
    self.values = values
  }

  func child(named name: String) -> Any? { values[name] }
}

/// A field without a value, so that its template does not find the field of a model further out.
private struct Absent: MustacheCustomRepresentation {
  var representation: Any? { nil }
}
