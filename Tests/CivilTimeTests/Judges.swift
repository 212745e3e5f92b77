import CivilTime
import Foundation

/// What another program printed, having ended well.
func output(of program: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw JudgeFailure(program: program, status: process.terminationStatus)
  }
  return String(decoding: data, as: UTF8.self)
}

/// What Python printed for a program text and its arguments.
func python(_ program: String, _ arguments: [String] = []) throws -> String {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let interpreter = root.appendingPathComponent(".tools/venv/bin/python").path
  return try output(of: interpreter, ["-c", program] + arguments)
}

/// A judge that did not end well.
struct JudgeFailure: Error {
  let program: String
  let status: Int32
}

/// A folder of its own for the length of `body`.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("civiltime-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// The bytes of a zone's file on this system.
func systemFile(_ identifier: String) throws -> [UInt8] {
  let folder = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
  return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(identifier)")))
}

/// The zones that have different files, each with the other names of the same file.
func distinctZones() throws -> [(zone: Zone, alike: [Zone])] {
  let groups = try Dictionary(grouping: Zone.knownIdentifiers) { try systemFile($0) }
  return try groups.values.sorted { $0[0] < $1[0] }.map { names in
    (try Zone(names[0]), try names.dropFirst().map { try Zone($0) })
  }
}

/// Random numbers that a printed seed brings back (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// From the seconds before 1970 began in UTC up to the year 2101.
let start1970 = Instant(secondsSinceEpoch: 0)
let start2101 = Instant(secondsSinceEpoch: 4_133_980_800)
