import Foundation
import Reports
import Tables
import Testing

struct DisplayWidthTests {
  /// Runs of scalars that have the same width by Python's wcwidth.
  private func judgedRuns() throws -> [(scalars: ClosedRange<UInt32>, width: Int)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let script = """
      import wcwidth
      start, last = 0, wcwidth.wcwidth(chr(0))
      for code in range(1, 0x110001):
          width = wcwidth.wcwidth(chr(code)) if code < 0x110000 else None
          if width != last:
              print(start, code - 1, last)
              start, last = code, width
      """
    let process = Process()
    process.executableURL = root.appending(path: ".tools/venv/bin/python")
    process.arguments = ["-c", script]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3 else { return nil }
      return (UInt32(numbers[0])...UInt32(numbers[1]), numbers[2])
    }
  }

  /// Where we differ from wcwidth on purpose.
  private func ownWidth(_ value: UInt32) -> Int? {
    switch value {
    // Shown as � (wcwidth: -1, or 0 for NUL and the line and paragraph separators).
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: 1
    default: nil
    }
  }

  @Test func `every scalar has the width that wcwidth gives it, but for control characters`() throws
  {
    let runs = try judgedRuns()
    #expect(runs.last?.scalars.upperBound == 0x10FFFF)
    var differences: [String] = []
    for run in runs {
      for value in run.scalars {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let expected = ownWidth(value) ?? run.width
        let own = displayWidth(of: scalar)
        if own != expected {
          differences.append("\(String(value, radix: 16)): \(own), not \(expected)")
        }
      }
    }
    #expect(differences == [])
  }

  @Test(
    arguments: [
      ("", 0), ("Paris", 5), ("Điện ảnh Việt Nam", 17),
      ("D\u{31B}\u{323}e\u{302}\u{301}", 2), ("ữ", 1), ("u\u{31B}\u{303}", 1),
      ("Trịnh Đình Lê Minh", 18),
      ("电影周", 6), ("ファイブ", 8), ("ﾌｧｲﾌﾞ", 5), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4),
      ("🎬", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("❤", 1), ("🇻🇳", 2), ("👍🏽", 2), ("1️⃣", 2), ("☎︎", 1),
      ("क्षि", 2), ("a\u{200D}b", 2), ("\u{200B}", 0), ("שלום", 4),
    ])
  func `a text takes the columns a person sees`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
      ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{7}b\u{8}", "a\u{FFFD}b\u{FFFD}"), ("a\0", "a\u{FFFD}"),
      ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"), ("\u{7F}", "\u{FFFD}"),
      ("one\ntwo\r\nthree\tfour", "one two three four"), ("a\u{2028}b\u{85}c", "a b c"),
      ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"), ("שלום\u{200F}", "שלום\u{200F}"),
      ("Đêm 🎬", "Đêm 🎬"),
    ])
  func `nothing that a terminal would obey is left`(text: String, shown: String) {
    #expect(printable(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(displayWidth(of: text) == displayWidth(of: shown))
  }
}
