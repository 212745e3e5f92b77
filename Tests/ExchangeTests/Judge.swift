import Foundation
import Testing

/// Programs that are not ours, asked what they make of what ours wrote.
enum Judge {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What Python's own reader makes of a JSON text, written again with its keys sorted.
  static func json(_ bytes: [UInt8]) throws -> String {
    try python(
      [
        "-c",
        """
        import json, sys
        with open(sys.argv[1], encoding="utf-8") as file:
            print(json.dumps(json.load(file), sort_keys=True, ensure_ascii=False))
        """,
      ], bytes)
  }

  /// The entries that icalendar (PyPI) finds in a calendar.
  static func calendar(_ bytes: [UInt8]) throws -> Reading {
    let script = root.appending(path: "Tests/Judges/read_ics.py").path
    let text = try python([script], bytes)
    return try JSONDecoder().decode(Reading.self, from: Data(text.utf8))
  }

  struct Reading: Decodable {
    struct Property: Decodable {
      var name: String
      var value: String
    }

    struct Component: Decodable {
      var name: String
      var properties: [Property]
      var start: String?
      var end: String?

      /// The values of a property, in order.
      func values(_ name: String) -> [String] {
        properties.filter { $0.name == name }.map(\.value)
      }
    }

    var faults: Int
    var components: [Component]

    var events: [Component] { components.filter { $0.name == "VEVENT" } }

    func event(_ uid: String) -> Component? { events.first { $0.values("UID") == [uid] } }
  }

  static func python(_ arguments: [String], _ input: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = root.appending(path: ".tools/venv/bin/python")
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }
}
