/// What stands in an XML file, piece by piece.
enum XMLEvent {
  /// The name without its prefix; empty for elements that aren't of a workbook.
  case start(String, XMLAttributes)
  case end(String)
  case text(String)
}

/// The attributes of one element, by their names without a prefix.
struct XMLAttributes {
  var pairs: [(name: String, value: String)] = []

  subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// A boolean of XML Schema; false where it isn't given.
  func isTrue(_ name: String) -> Bool {
    let value = self[name]
    return value == "1" || value == "true"
  }
}
