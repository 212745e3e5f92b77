import Foundation

/// Programs that are not ours and look at pages.
enum Judge {
  /// What the parser of the HTML standard finds wrong in a folder of pages, and where links fail.
  static func faults(in folder: URL) throws -> String {
    try verdict(of: run("read_pages.py", [folder.path]))
  }

  /// What a reader finds on each page, by its path.
  static func words(in folder: URL) throws -> [String: Words] {
    let printed = try run("read_pages.py", ["--words", folder.path]).output
    return try JSONDecoder().decode([String: Words].self, from: Data(printed.utf8))
  }

  /// What Chromium and axe-core find wrong on pages.
  static func faults(on pages: [String], in folder: URL) throws -> String {
    try verdict(of: run("browse_pages.py", [folder.path] + pages))
  }

  /// What a judge printed; one that could not start has found nothing, and must not pass for it.
  private static func verdict(of run: (output: String, code: Int32)) -> String {
    run.code == 0 || !run.output.isEmpty ? run.output : "the judge failed, exit \(run.code)"
  }

  struct Words: Decodable {
    var heading: String
    var title: String
    var name: String?
  }

  private static func run(_ judge: String, _ arguments: [String]) throws -> (
    output: String, code: Int32
  ) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    let output = Pipe()
    process.executableURL = root.appending(path: ".tools/venv/bin/python")
    process.arguments = [root.appending(path: "Tests/Judges/\(judge)").path] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: printed, as: UTF8.self), process.terminationStatus)
  }
}
