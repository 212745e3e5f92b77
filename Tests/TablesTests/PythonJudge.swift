import Foundation
import Testing

/// Runs a Python program from the project's own environment and gives back what it prints.
enum PythonJudge {
  static func run(_ script: String, input: [UInt8] = []) throws -> String {
    let python = root.appending(path: ".tools/venv/bin/python").path
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputFile = folder.appending(path: "input")
    try Data(input).write(to: inputFile)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script, inputFile.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

/// A small generator whose whole state is its seed, so that a failure can be played again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A seed of this run, printed; `FILMWEEK_TEST_SEED` plays one again.
  static func fresh(for name: String) -> SeededGenerator {
    let given = ProcessInfo.processInfo.environment["FILMWEEK_TEST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0...(.max))
    print("\(name): FILMWEEK_TEST_SEED=\(seed)")
    return SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
