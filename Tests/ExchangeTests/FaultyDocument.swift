import Testing

/// A document with something wrong in it, and all that is to be said of it.
struct FaultyDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// What stands in the place of the good sections; empty for a section that is left out.
  let sections: [String: String]
  /// `line:column: error: message. advice`, in order.
  let faults: [String]

  init(_ name: String, _ sections: [String: String], _ faults: String...) {
    testDescription = name
    self.sections = sections
    self.faults = faults
  }

  /// The document: each section on a line of its own from line 2 on, its value from column 15,
  /// or after one space where the key is long.
  var text: String {
    let lines = FaultyDocument.good.compactMap { name, good -> String? in
      guard let value = sections[name] ?? good else { return nil }
      let key = "\"\(name)\":"
      let gap = String(repeating: " ", count: max(1, 14 - key.count))
      return value.isEmpty ? nil : key + gap + value
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The lines of a document without faults.
  private static let good: [(name: String, value: String?)] = [
    ("schema", #""filmweek-programme/1""#),
    ("festival", #"{"key":"viet","name":{"en":"Viet"}}"#),
    (
      "week",
      """
      {"key":"w","name":{"en":"W"},"first_day":"2026-03-27","last_day":"2026-04-02",\
      "zone":"Europe/Paris"}
      """
    ),
    ("venues", #"[{"key":"rex","name":{"fr":"Rex"},"auditoria":[{"key":"salle-1"}]}]"#),
    ("films", #"[{"key":"mua-do","original_title":"Mưa đỏ"}]"#),
    ("guests", #"[{"key":"huyen","name":"Đặng Thái Huyền"}]"#),
    ("sections", nil),
    ("packages", nil),
    ("organisations", nil),
    ("prints", nil),
    ("hires", nil),
    ("travels", nil),
    ("screenings", #"[{"code":"CL"}]"#),
    ("counts", #"[{"key":"c1","screening":"CL","count":1,"method":"clicker"}]"#),
    ("as_of", nil),
    ("extra", nil),
  ]
}
