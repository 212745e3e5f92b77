package import SchedulingDomain
import Spelling

/// What a screening is made of, as a person types it: `speeches 20 | salute 5 | film | qa 30`.
package enum TypedParts {
  /// Why a text is no list of parts.
  package enum Refusal: Error, Hashable, Sendable {
    case unknownPart(String)
    case notMinutes(String, part: String)
    case value(ValueRefusal)
  }

  /// The parts, in order.
  package static func parts(_ text: String) throws(Refusal) -> [Part] {
    try text.split(separator: "|").map { piece throws(Refusal) in try part(piece) }
  }

  private static func part(_ text: Substring) throws(Refusal) -> Part {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first, let kind = names[Spelling.folded(name)], words.count <= 3
    else { throw .unknownPart(canonicalText(String(text)) ?? "") }
    guard words.count > 1, words[1] != "?" else { return Part(kind) }
    guard let minutes = Int(words[1]), words.count == 2 || ["min", "minutes"].contains(words[2])
    else { throw .notMinutes(words[1], part: name) }
    do throws(ValueRefusal) {
      return Part(kind, length: try RunningTime(minutes))
    } catch { throw .value(error) }
  }

  private static let names: [String: Part.Kind] = {
    var names = Dictionary(uniqueKeysWithValues: Part.Kind.allCases.map { ($0.rawValue, $0) })
    names.merge(["intro": .introduction, "q&a": .qa, "speech": .speeches, "break": .intermission]) {
      kept, _ in kept
    }
    return names
  }()
}
