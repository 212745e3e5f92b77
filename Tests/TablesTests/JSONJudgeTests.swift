import Tables
import Testing

/// The reader and Python's `json` on the same texts: both refuse, or both read the same values.
struct JSONJudgeTests {
  /// Strict as RFC 8259 is: no NaN, no repeated keys, no half characters.
  private static let judge = """
    import json, struct, sys
    def refuse(_): raise ValueError
    def pairs(items):
        if len({key for key, _ in items}) < len(items): raise ValueError
        return ('o', items)
    def number(text):
        value = float(text)
        return ('n', 'x' if abs(value) == float('inf') else struct.pack('>d', value).hex())
    def integer(text):
        value = int(text)
        return ('i', str(value)) if -2**63 <= value < 2**63 else number(text)
    def dump(value):
        if value is None: return 'null'
        if value is True: return 'true'
        if value is False: return 'false'
        if isinstance(value, str): return 's' + value.encode('utf-8').hex()
        if isinstance(value, list): return '[' + ','.join(map(dump, value)) + ']'
        if value[0] == 'o':
            return '{' + ','.join(dump(k) + ':' + dump(v) for k, v in value[1]) + '}'
        return value[0] + value[1]
    for line in open(sys.argv[1]):
        try:
            text = bytes.fromhex(line.strip()).decode('utf-8-sig')
            print(dump(json.loads(text, object_pairs_hook=pairs, parse_constant=refuse,
                                  parse_float=number, parse_int=integer)))
        except (ValueError, UnicodeError):
            print('refused')
    """

  @Test func `Python's reader and ours agree on valid and on damaged texts`() throws {
    var generator = SeededGenerator.fresh(for: "JSON corpus")
    var texts: [[UInt8]] = []
    for _ in 0..<400 {
      let text = JSONCorpus.document(using: &generator)
      texts.append(text)
      for _ in 0..<4 { texts.append(JSONCorpus.damaged(text, using: &generator)) }
    }
    let lines = texts.map { text in text.map { hexadecimal($0) }.joined() + "\n" }
    let answer = try PythonJudge.run(Self.judge, input: [UInt8](lines.joined().utf8))
    let verdicts = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    try #require(verdicts.count == texts.count)
    var refusals = 0
    for (text, verdict) in zip(texts, verdicts) {
      let own = verdictOfOurs(text)
      #expect(own == verdict, "\(String(decoding: text, as: UTF8.self))")
      if own == "refused" { refusals += 1 }
    }
    #expect(refusals > 300 && refusals < 1_600)
  }

  private func verdictOfOurs(_ text: [UInt8]) -> String {
    let faults = Faults(file: nil)
    guard let document = JSONDocument.read(text, into: faults), !faults.hasErrors else {
      #expect(faults.listed.allSatisfy { $0.position != nil })
      #expect(faults.hasErrors)
      return "refused"
    }
    return dump(document.root)
  }

  private func dump(_ node: JSONNode) -> String {
    switch node.kind {
    case .null: return "null"
    case .boolean: return node.boolean() == true ? "true" : "false"
    case .string: return "s" + (node.string() ?? "").utf8.map { hexadecimal($0) }.joined()
    case .array: return "[" + node.elements.map { dump($0) }.joined(separator: ",") + "]"
    case .object:
      let members = node.members.map { dump($0.key) + ":" + dump($0.value) }
      return "{" + members.joined(separator: ",") + "}"
    case .number:
      if let integer = node.integer() { return "i\(integer)" }
      guard let double = node.double() else { return "nx" }
      let digits = String(double.bitPattern, radix: 16)
      return "n" + String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}

func hexadecimal(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16)
}

/// Random JSON texts with everything the grammar allows, and small damages.
enum JSONCorpus {
  static func document(using generator: inout SeededGenerator) -> [UInt8] {
    let mark: [UInt8] = Int.random(in: 0..<20, using: &generator) == 0 ? .byteOrderMark : []
    return mark + [UInt8](value(depth: 0, using: &generator).utf8)
  }

  static func damaged(_ text: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var text = text
    guard !text.isEmpty else { return text }
    let place = Int.random(in: 0..<text.count, using: &generator)
    let tokens = #"{}[]",:0123456789-+.eE\/u'ntf# "#.utf8.map { [$0] }
    let noise: [[UInt8]] =
      tokens + [[0xC3], [0x80], [0xED, 0xA0, 0x80], [0xF5], [0], [9], [10], [0xC3, 0xA9]]
      + ["\\ud83d", "\\ude00", "NaN", "null", "//", "1e999", "-0", ",,"].map { [UInt8]($0.utf8) }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: text.remove(at: place)
    case 1: text.insert(contentsOf: noise.randomElement(using: &generator) ?? [], at: place)
    case 2: text.removeSubrange(place...)
    default:
      let end = min(place + Int.random(in: 1...12, using: &generator), text.count)
      text.insert(contentsOf: text[place..<end], at: place)
    }
    return text
  }

  private static func value(depth: Int, using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth < 5 ? 9 : 6), using: &generator) {
    case 0: return ["true", "false", "null"].randomElement(using: &generator) ?? "null"
    case 1, 2: return number(using: &generator)
    case 3, 4, 5: return string(using: &generator)
    case 6:
      let count = Int.random(in: 0..<5, using: &generator)
      let items = (0..<count).map { _ in value(depth: depth + 1, using: &generator) }
      return bracketed(items, "[", "]", using: &generator)
    default:
      let count = Int.random(in: 0..<6, using: &generator)
      let items = (0..<count).map { place in
        let key = String(string(using: &generator).dropLast()) + "\(place)\""
        return key + space(using: &generator) + ":" + space(using: &generator)
          + value(depth: depth + 1, using: &generator)
      }
      return bracketed(items, "{", "}", using: &generator)
    }
  }

  private static func bracketed(
    _ items: [String], _ opening: String, _ closing: String,
    using generator: inout SeededGenerator
  ) -> String {
    let separator = space(using: &generator) + "," + space(using: &generator)
    return opening + space(using: &generator) + items.joined(separator: separator)
      + space(using: &generator) + closing
  }

  private static func space(using generator: inout SeededGenerator) -> String {
    ["", "", "", " ", "\n  ", "\t", "\r\n"].randomElement(using: &generator) ?? ""
  }

  private static func number(using generator: inout SeededGenerator) -> String {
    let integer = Int64.random(in: .min...(.max), using: &generator)
    let fraction = Double(bitPattern: generator.next())
    let special = [
      "0", "-0", "0.0", "1e5", "1E+05", "2.5e-3", "9223372036854775807", "9223372036854775808",
      "-9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "1e400",
      "-1e400", "5e-324", "1e-400", "0.1", "2.2250738585072011e-308",
    ]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "\(integer >> Int64.random(in: 0..<64, using: &generator))"
    case 1: return fraction.isFinite ? "\(fraction)" : "1"
    default: return special.randomElement(using: &generator) ?? "0"
    }
  }

  private static func string(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "title", "Đêm phim", "电影周", "e\u{301}", "🎬", "\u{FEFF}", "\u{2028}", "\u{7F}", " ", "/",
      #"\""#, #"\\"#, #"\/"#, #"\b\f\n\r\t"#, #"\u0000"#, #"\u00e9"#, #"\u00E9"#, #"\ud83c\udfac"#,
      #"\uFFFF"#, #"\ud800\udc00"#, #"\udbff\udfff"#,
    ]
    let count = Int.random(in: 0..<5, using: &generator)
    let content = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
    return "\"" + content.joined() + "\""
  }
}
