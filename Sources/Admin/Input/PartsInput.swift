package import SchedulingDomain

/// What a screening is made of, as a person types it: `speeches 20 | salute 5 | film | qa 30`.
package enum PartsInput {
  /// The parts, in order.
  package static func parts(_ text: String) throws(Failure) -> [Part] {
    try text.split(separator: "|").map { piece throws(Failure) in try part(String(piece)) }
  }

  /// The short way: minutes before the films and after them.
  package static func parts(intro: Int?, qa: Int?) throws(Failure) -> [Part] {
    var parts: [Part] = []
    if let intro { parts.append(Part(.introduction, length: try length(intro))) }
    parts.append(Part(.film))
    if let qa { parts.append(Part(.qa, length: try length(qa))) }
    return parts
  }

  private static func part(_ text: String) throws(Failure) -> Part {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first, let kind = names[SchedulingDomain.folded(name)], words.count <= 3
    else {
      let known = Part.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        .usage, "“\(text.trimmed)” is no part.",
        advice: "Give what happens and its minutes, such as qa 30. Known: \(known).")
    }
    guard words.count > 1, words[1] != "?" else { return Part(kind) }
    guard let minutes = Int(words[1]), words.count == 2 || ["min", "minutes"].contains(words[2])
    else { throw Failure(.usage, "“\(words[1])” is no number of minutes, in the part “\(name)”.") }
    return Part(kind, length: try length(minutes))
  }

  private static func length(_ minutes: Int) throws(Failure) -> RunningTime {
    try value(try RunningTime(minutes))
  }

  private static let names: [String: Part.Kind] = {
    var names = Dictionary(uniqueKeysWithValues: Part.Kind.allCases.map { ($0.rawValue, $0) })
    names.merge(["intro": .introduction, "q&a": .qa, "speech": .speeches, "break": .intermission]) {
      kept, _ in kept
    }
    return names
  }()
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
