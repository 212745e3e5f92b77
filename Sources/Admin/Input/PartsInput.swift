import Exchange
package import SchedulingDomain
import Wording

/// What a screening is made of, as a person types it: `speeches 20 | salute 5 | film | qa 30`.
package enum PartsInput {
  /// The parts, in order.
  package static func parts(_ text: String) throws(Failure) -> [Part] {
    do throws(TypedParts.Refusal) {
      return try TypedParts.parts(text)
    } catch {
      switch error {
      case .unknownPart(let text):
        let known = Part.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          .usage, "“\(text)” is no part.",
          advice: "Give what happens and its minutes, such as qa 30. Known: \(known).")
      case .notMinutes(let text, let part):
        throw Failure(.usage, "“\(text)” is no number of minutes, in the part “\(part)”.")
      case .value(let refusal): throw Failure(.usage, Wording().words(for: refusal))
      }
    }
  }

  /// The short way: minutes before the films and after them.
  package static func parts(intro: Int?, qa: Int?) throws(Failure) -> [Part] {
    var parts: [Part] = []
    if let intro { parts.append(Part(.introduction, length: try length(intro))) }
    parts.append(Part(.film))
    if let qa { parts.append(Part(.qa, length: try length(qa))) }
    return parts
  }

  private static func length(_ minutes: Int) throws(Failure) -> RunningTime {
    try value(try RunningTime(minutes))
  }
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
