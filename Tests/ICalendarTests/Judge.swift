import Foundation

/// A reader of .ics files that is not ours.
enum Judge: String, CaseIterable, Sendable {
  /// `icalendar` from PyPI, in Tests/Judges/read_ics.py.
  case icalendar
  /// libical from Debian, in Tests/Judges/libical_read.c.
  case libical

  /// What the judge finds in a calendar.
  func read(_ calendar: [UInt8]) throws -> Reading {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ics")
    try Data(calendar).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output =
      switch self {
      case .icalendar:
        try Tool.run(
          Tool.root.appending(path: ".tools/venv/bin/python"),
          [Tool.root.appending(path: "Tests/Judges/read_ics.py").path, file.path])
      case .libical: try Tool.run(Tool.libical.get(), [file.path])
      }
    return try JSONDecoder().decode(Reading.self, from: output)
  }
}

/// What a judge found, in the form that Tests/Judges/read_ics.py describes.
struct Reading: Decodable {
  struct Property: Decodable, Hashable {
    var name: String
    var value: String
    var language: String?
    var cn: String?
  }

  struct Component: Decodable {
    var name: String
    var parts: Int
    var properties: [Property]
    var start: String?
    var end: String?
    var startBySystem: String?
    var endBySystem: String?

    /// The values of a property, in order.
    func values(_ name: String) -> [String] {
      properties.filter { $0.name == name }.map(\.value)
    }
  }

  var faults: Int
  var components: [Component]

  var calendar: Component? { components.first }
  var events: [Component] { components.filter { $0.name == "VEVENT" } }
  var zones: [Component] { components.filter { $0.name == "VTIMEZONE" } }
}

/// Programs that the tests start.
private enum Tool {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The judge in C, compiled once in a run.
  static let libical = Result {
    let folder = root.appending(path: ".tools")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "libical_read")
    // Compiled beside and renamed, so that no run sees another one's half a program.
    let fresh = folder.appending(path: "libical_read-\(ProcessInfo.processInfo.processIdentifier)")
    _ = try run(
      URL(filePath: "/usr/bin/env"),
      [
        "clang", "-O1", "-o", fresh.path, root.appending(path: "Tests/Judges/libical_read.c").path,
        "-lical",
      ])
    _ = try run(URL(filePath: "/usr/bin/env"), ["mv", "-f", fresh.path, program.path])
    return program
  }

  /// What a program prints; an error where it does not end well.
  static func run(_ program: URL, _ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(program.path) \(arguments): exit \(process.terminationStatus)")
    }
    return printed
  }
}
