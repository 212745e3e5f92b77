import Mustache

/// A template of ours that is not one: the program is broken, not its data.
package struct BrokenTemplate: Error {
  /// Which.
  package let name: String
  /// What the engine says of it.
  package let reason: String
}

/// Turns models into HTML.
struct Renderer {
  private let library: MustacheLibrary

  init() throws(BrokenTemplate) {
    MustacheContentTypes.register(MarkupText(), named: MarkupText.name)
    MustacheContentTypes.register(ScriptData(), named: ScriptData.name)
    var library = MustacheLibrary()
    for (name, text) in Templates.all {
      // The engine forgets the content type in each partial, so each template states its own.
      let contentType = name == Templates.json ? ScriptData.name : MarkupText.name
      do {
        try library.register("{{% CONTENT_TYPE:\(contentType)}}\n" + text, named: name)
      } catch { throw BrokenTemplate(name: name, reason: String(describing: error)) }
    }
    self.library = library
  }

  /// The bytes of a page.
  func render(_ model: some Model, with template: String) throws(BrokenTemplate) -> [UInt8] {
    guard let text = library.render(Fields(model), withTemplate: template) else {
      throw BrokenTemplate(name: template, reason: "there is no such template")
    }
    return Array(text.utf8)
  }
}
