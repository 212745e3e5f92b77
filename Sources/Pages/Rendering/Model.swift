import Mustache

/// What a page says, as plain values: strings, switches, other models, and arrays of these.
package protocol Model: Sendable {}

/// A model as its template looks into it, reflected once.
struct Fields: MustacheParent {
  private let values: [String: Any]

  init(_ model: some Model) {
    var values: [String: Any] = [:]
    for case let (label?, value) in Mirror(reflecting: model).children {
      values[label] = Self.field(value)
    }
    self.values = values
  }

  func child(named name: String) -> Any? { values[name] }

  private static func field(_ value: Any) -> Any {
    switch value {
    case let text as String: return text
    case let flag as Bool: return flag
    case let model as any Model: return Fields(model)
    case let models as [any Model]: return models.map { Fields($0) }
    default:
      let mirror = Mirror(reflecting: value)
      guard mirror.displayStyle == .optional, let wrapped = mirror.children.first?.value else {
        return Absent()
      }
      return field(wrapped)
    }
  }
}

/// A field without a value. Without it a template would find the field of a model further out.
private struct Absent: MustacheCustomRepresentation {
  var representation: Any? { nil }
}
