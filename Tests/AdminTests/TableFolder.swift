import Foundation
import TestSupport
import Testing

/// A folder of a test's own, for the tables that it writes and reads; removed with it.
final class TableFolder {
  private let url = FileManager.default.temporaryDirectory.appending(
    component: "filmweek-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in it.
  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: name)))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  /// Puts another text in the place of one that stands in a file.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let text = try text(name)
    try #require(text.contains(old), "\(old) is not in \(text)")
    try write(name, text.replacing(old, with: new))
  }

  /// Runs a program of Python that leaves a workbook of openpyxl in `book`, or bytes in `out`.
  func make(_ name: String, _ lines: String) throws {
    let script = """
      import datetime, io, sys, zipfile, openpyxl
      book = openpyxl.Workbook()
      sheet = book.active
      out = None
      def saved(book):
          memory = io.BytesIO()
          book.save(memory)
          return memory.getvalue()
      \(lines)
      open(sys.argv[1], "wb").write(out if out is not None else saved(book))
      """
    let reply = try runTool(
      "\(TestServer.packageRoot)/.tools/venv/bin/python", ["-c", script, path(name)])
    try #require(reply.status == 0, "\(reply.standardError)")
  }
}
