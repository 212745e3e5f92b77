/// One element of an XML document read whole: its name, attributes and content, and its place.
package struct XMLElement: Sendable {
  package enum Content: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// Without a prefix.
  package let name: String
  /// Of the character that opens its tag.
  package let position: SourcePosition
  package let content: [Content]
  private let attributes: [String: String]

  init(name: String, position: SourcePosition, attributes: XMLAttributes, content: [Content]) {
    self.name = name
    self.position = position
    self.content = content
    self.attributes = Dictionary(attributes.pairs.map { ($0.name, $0.value) }) { first, _ in first }
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }

  package var children: [XMLElement] {
    content.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  package func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// All text in it and in what it contains; an element inside begins a new line.
  package var text: String {
    var text = ""
    for piece in content {
      switch piece {
      case .text(let piece): text += piece
      case .element(let child): text += (text.isEmpty ? "" : "\n") + child.text
      }
    }
    return text
  }
}
