import Foundation
import TestSupport
import Testing

/// Calendar programs that are not ours, and what they make of a feed.
enum CalendarJudge: String, CaseIterable {
  /// `icalendar` from PyPI, and libical from Debian.
  case icalendar, libical

  /// The entries of a calendar, by UID.
  func entries(_ calendar: String) throws -> [String: Entry] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ics")
    try Data(calendar.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output =
      switch self {
      case .icalendar:
        try runTool(
          ".tools/venv/bin/python", ["Tests/Judges/read_ics.py", file.path(percentEncoded: false)])
      case .libical: try runTool(Self.reader.get(), [file.path(percentEncoded: false)])
      }
    let reading = try JSONDecoder().decode(Reading.self, from: Data(output.standardOutput.utf8))
    #expect(reading.faults == 0, "\(self) finds faults")
    var entries: [String: Entry] = [:]
    for component in reading.components where component.name == "VEVENT" {
      let entry = Entry(component)
      #expect(entries.updateValue(entry, forKey: entry.uid) == nil, "one UID twice")
    }
    return entries
  }

  private struct Reading: Decodable {
    var faults: Int
    var components: [Component]
  }

  fileprivate struct Component: Decodable {
    struct Property: Decodable {
      var name: String
      var value: String
    }

    var name: String
    var properties: [Property]
    var start: String?
    var end: String?
  }

  /// The judge in C, compiled once in a run.
  private static let reader = Result<String, any Error> {
    let program = FileManager.default.temporaryDirectory
      .appending(component: "libical-\(UUID().uuidString)").path(percentEncoded: false)
    let made = try runTool(
      "clang", ["-O1", "-o", program, "Tests/Judges/libical_read.c", "-lical"])
    guard made.status == 0 else { throw TestFailure(made.standardError) }
    return program
  }
}

/// An entry as a judge read it.
struct Entry: Equatable {
  /// All that people see of it.
  struct Face: Equatable {
    let start: String?
    let end: String?
    let words: [String]
  }

  let uid: String
  let sequence: Int
  let stamp: String
  let modified: String
  let status: String
  let face: Face

  fileprivate init(_ component: CalendarJudge.Component) {
    func value(_ name: String) -> String {
      component.properties.first { $0.name == name }?.value ?? ""
    }
    uid = value("UID")
    sequence = Int(value("SEQUENCE")) ?? -1
    stamp = value("DTSTAMP")
    modified = value("LAST-MODIFIED")
    status = value("STATUS")
    let version: Set = ["UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"]
    face = Face(
      start: component.start, end: component.end,
      words: component.properties.filter { !version.contains($0.name) }
        .map { "\($0.name):\($0.value)" }.sorted())
  }
}

/// A calendar program that follows a feed: vdirsyncer fetches it, khal shows it.
struct Subscriber {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(component: "sub-\(UUID().uuidString)")
    let own = folder.appending(component: "own")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let path = folder.path(percentEncoded: false)
    try write(
      "sync.conf",
      """
      [general]
      status_path = "\(path)/status/"
      [pair film]
      a = "feed"
      b = "own"
      collections = null
      conflict_resolution = "a wins"
      [storage feed]
      type = "singlefile"
      path = "\(path)/feed.ics"
      [storage own]
      type = "filesystem"
      path = "\(path)/own/"
      fileext = ".ics"

      """)
    try write(
      "khal.conf",
      """
      [calendars]
      [[film]]
      path = \(path)/own/
      readonly = True
      [locale]
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      local_timezone = Europe/Paris
      default_timezone = Europe/Paris
      [sqlite]
      path = \(path)/khal.db

      """)
  }

  /// Takes in what the feed is now, and lists what the program then shows, a line an entry.
  func lines(after feed: String, from first: String, to last: String) throws -> [String] {
    try write("feed.ics", feed)
    for verb in ["discover", "sync"] {
      let done = try run("vdirsyncer", ["-c", file("sync.conf"), verb])
      guard done.status == 0 else { throw TestFailure(done.standardError) }
    }
    let shown = try run(
      "khal",
      [
        "-c", file("khal.conf"), "list", "--format", "{start}|{end}|{title}|{status}|{location}",
        "--day-format", "", first, last,
      ])
    guard shown.status == 0 else { throw TestFailure(shown.standardError) }
    return shown.standardOutput.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "|")
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  private func run(_ program: String, _ arguments: [String]) throws -> ToolOutput {
    try runTool(program, arguments, input: "y\ny\n", environment: ["LC_ALL": "C.UTF-8"])
  }

  private func file(_ name: String) -> String {
    folder.appending(component: name).path(percentEncoded: false)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(component: name))
  }
}
