import Admin
import Foundation
import TestSupport
import Testing

/// The manual pages, judged by mandoc.
@Suite struct ManualTests {
  private static let pages =
    ["filmweek"]
    + Program.tree.map(\.path)
    .filter { $0.split(separator: " ").count == 2 && !hidden.contains($0) }
    .map { $0.replacing(" ", with: "-") }

  private static let hidden: Set = ["filmweek overview", "filmweek manual"]

  @Test func `every command has a page in which mandoc finds nothing`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-manual-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let written = TestDesk().run(["manual", "--output", folder.path(percentEncoded: false)])
    #expect(written.status == .done, "\(written.notes)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(Self.pages.map { "\($0).1" }))
    let paths = files.map { folder.appending(component: $0).path(percentEncoded: false) }
    let verdict = try runTool("mandoc", ["-Tlint", "-Wall"] + paths)
    // That a page which is not installed can't be followed is no fault of the page.
    let findings = verdict.standardOutput.split(separator: "\n")
      .filter { !$0.contains("referenced manual not found") }
    #expect(findings == [], "\(verdict.standardError)")
  }

  @Test func `the page of the program has statuses, variables and pages that are there`() throws {
    let page = TestDesk().run("manual").output
    for status in Ending.allCases { #expect(page.contains(".It \(status.rawValue)\n")) }
    for name in Self.pages.dropFirst() { #expect(page.contains(".It Xr \(name) 1\n")) }
    let sources = try FileManager.default.subpathsOfDirectory(
      atPath: TestServer.packageRoot + "Sources")
    for file in sources where file.hasSuffix(".swift") {
      let text = try String(
        contentsOfFile: TestServer.packageRoot + "Sources/" + file, encoding: .utf8)
      for match in text.matches(of: #/"(FILMWEEK_[A-Z_]+|XDG_[A-Z_]+|NO_COLOR)"/#) {
        #expect(page.contains(".It Ev \(match.1)\n"), "\(file) reads \(match.1)")
      }
    }
  }

  @Test func `a page says of its verbs what their help says`() {
    let desk = TestDesk(width: nil)
    let page = desk.run("manual filmweek-film").output
    for verb in ["add", "list", "show", "edit", "remove"] {
      #expect(page.contains(".Ss \"\\&\(verb)\"\n"))
      let help = desk.run("film \(verb) --help").output
      let common = [
        "--database", "--week", "--festival", "--color", "--no-input", "--yes", "--help",
        "--version",
      ]
      for option in help.matches(of: #/^  (--[a-z-]+)/#.anchorsMatchLineEndings())
      where !common.contains(String(option.1)) {
        #expect(page.contains("Fl \(option.1.dropFirst())"), "\(verb) \(option.1)")
      }
    }
    #expect(desk.run("manual filmweek-nothing").status == .notFound)
  }
}
