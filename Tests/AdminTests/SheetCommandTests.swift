import Admin
import Foundation
import TestSupport
import Testing

/// The papers from the words that are typed to what is printed.
@Suite struct SheetCommandTests {
  /// The commands of the worked example, and what it shows of their answers.
  private struct Example {
    /// A command and what stands in the block of text behind it, if there is one.
    var steps: [(command: String, shown: String?)] = []

    init() throws {
      let file = TestServer.packageRoot + "Documentation/closing-night.md"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      for block in text.matches(of: #/(?s)```(text)?\n(.*?)```/#) {
        guard block.1 == nil else {
          steps[steps.count - 1].shown = String(block.2)
          continue
        }
        for line in block.2.replacing(#/\\\n +/#, with: "").split(separator: "\n") {
          steps.append((String(line.dropFirst("filmweek ".count)), nil))
        }
      }
    }
  }

  private func planned(width: Int? = 80) throws -> TestDesk {
    try TestDesk.holding(try Self.night.get(), width: width)
  }

  /// The week with that night as a file, put together by the example's commands once.
  private static let night = Result<String, any Error> {
    let desk = TestDesk()
    for (command, _) in try Example().steps {
      if command.hasPrefix("conflicts") { break }
      let reply = desk.run(command)
      guard reply.status == .done else { throw TestFailure("\(command): \(reply.notes)") }
    }
    return desk.run("export").output
  }

  @Test func `the worked example does what it says, and shows what it gives`() throws {
    let desk = TestDesk(width: 80)
    let example = try Example()
    #expect(example.steps.count > 20 && example.steps.count { $0.shown != nil } == 2)
    for (command, shown) in example.steps {
      let reply = desk.run(command)
      #expect(reply.status == .done, "\(command): \(reply.notes)")
      if let shown { #expect(reply.output.contains(shown), "\(reply.output)") }
      if command.hasPrefix("conflicts") { #expect(!reply.output.contains("CL")) }
    }
  }

  @Test func `the closing night of Paris is planned, checked and printed`() throws {
    let desk = try planned()
    let checked = desk.run("conflicts --severity warning")
    #expect(checked.status == .done, "\(checked.output)")
    #expect(!checked.output.contains("CL"))

    let door = desk.run("sheet door CL --language fr").output
    for words in [
      "vendredi 12 décembre 2025, 20:00", "431, 64 réservées, 367 libres", "Sur invitation",
      "vietnamien, sous-titres français", "Ms Petit, 18:00 to 24:00",
    ] { #expect(door.contains(words), "\(words) in\n\(door)") }
    #expect(door.contains(#/1 +The ambassador +4 +A1-A4 +la fin\n/#), "\(door)")
    #expect(door.contains(#/2 +Embassy of Vietnam +60 +rows B to D +19:40\n/#))

    let stage = desk.run("sheet stage CL").output
    let clocks = stage.matches(of: #/\n(\d\d:\d\d) +(Doors|Speeches|Crew’s greeting|Film|Q&A)/#)
    #expect(
      clocks.map { "\($0.1) \($0.2)" }
        == ["19:30 Doors", "20:00 Speeches", "20:20 Crew’s greeting", "20:25 Film", "22:29 Q&A"])

    let tech = desk.run("sheet tech CL --language vi").output
    #expect(tech.contains("T5 11/12 00:00 – CN 14/12 00:00, đã thử"))
    #expect(tech.contains("Phiên dịch: Nguyễn Thị Xuân"))

    let guest = desk.run("sheet guest dang thai huyen")
    #expect(guest.output.contains("Hôtel Scribe, 9 nights") && guest.output.contains("22:29"))
    #expect(!guest.output.contains("no pork"))
    #expect(guest.notes.contains("filmweek calendar export --guest dang-thai-huyen"))
    #expect(desk.run("sheet guest huyen --staff").output.contains("no pork"))

    let day = desk.run("sheet day 12dec").output
    #expect(day.contains(#/20:00 +22:59 +Salle 1 +CL +.* 431 +64 +____/#), "\(day)")
  }

  @Test func `what moved since the release is marked on the day's paper`() throws {
    let desk = try planned(width: nil)
    #expect(desk.run("release create --yes").status == .done)
    #expect(desk.run("screening move CL --start 20:30").status == .done)
    let day = desk.run("sheet day 12dec --as html").output
    #expect(day.contains("new time: Fri 12 Dec, 20:30 (before: Fri 12 Dec, 20:00)"))
  }

  @Test func `a browser finds nothing wrong with the pages`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let desk = try planned()
    var pages: [String] = []
    for sheet in [
      "door CL --language fr --door stalls --door balcony", "stage CL --language vi", "tech CL",
      "guest --all --staff", "day 12dec --language fr",
    ] {
      pages.append(folder.appending(component: "\(pages.count).html").path(percentEncoded: false))
      let reply = desk.run("sheet \(sheet) --as html --output \(pages.last ?? "")")
      #expect(reply.status == .done, "\(reply.notes)")
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: ".tools/venv/bin/python")
    process.arguments = ["Tests/Judges/check_report.py"] + pages
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: printed, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  @Test func `as PDF a day's shows are a page of A4 each`() throws {
    let file = FileManager.default.temporaryDirectory.path + "/sheet-\(UUID().uuidString).pdf"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let made = try TestDesk.planned().run(
      ["sheet", "stage", "--date", "5dec", "--as", "pdf", "--output", file],
      environment: ProcessInfo.processInfo.environment)
    #expect(made.status == .done && made.notes.contains("3 sheets"), "\(made.notes)")
    let pdf = String(decoding: try Data(contentsOf: URL(filePath: file)), as: Unicode.ASCII.self)
    #expect(pdf.matches(of: #/\/Type \/Page\b/#).count == 3)
    let boxes = pdf.matches(of: #/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/#)
    #expect(boxes.count == 3)
    #expect(boxes.allSatisfy { ["594", "595"].contains($0.1) && ["841", "842"].contains($0.2) })
  }

  @Test(arguments: [
    ("sheet door", "nothing is on"), ("sheet door CL --date 12dec", "give one of them"),
    ("sheet guest", "say --all"), ("sheet guest huyen --all", "give one of them"),
    ("sheet day 12dec --as pdf", "--output sheet.pdf"),
    ("sheet tech --date 12dec --venue rex", "nothing is on there"),
    ("sheet door nowhere", "there is no screening"),
    ("sheet day 12dec --language x", "no language tag"),
    ("print door CL", "Did you mean: filmweek sheet door CL"),
  ])
  func `what can't be printed is said with what can`(line: String, words: String) throws {
    let reply = try planned().run(line)
    #expect(reply.status != .done)
    #expect(reply.notes.contains(words), "\(reply.notes)")
  }

  @Test func `print alone says that it means copies of films, and where paper is made`() {
    let reply = TestDesk().run("print")
    #expect(reply.output.contains("A print is a copy of a film"))
    #expect(reply.output.replacing("\n", with: " ").contains("filmweek sheet"))
  }

  @Test func `a day has a sheet for each show, in the order of the day, the cancelled left out`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    #expect(desk.run("screening cancel A1").status == .done)
    let pages = desk.run("sheet stage --date 5dec").output.split(separator: "\u{C}")
    #expect(pages.count == 2)
    #expect(pages.first?.contains("A2") == true && pages.last?.contains("N1") == true)
    #expect(desk.run("sheet door A1").output.contains("*** Cancelled ***"))
    let rooms = desk.run("sheet tech --date 5dec").output
    #expect(rooms.split(separator: "\u{C}").count == 1)
  }
}
