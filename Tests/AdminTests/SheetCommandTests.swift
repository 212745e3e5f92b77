import Admin
import Foundation
import TestSupport
import Testing

/// The papers from the words that are typed to what is printed.
@Suite struct SheetCommandTests {
  /// The closing night of Paris 2025 as the handbook plans it; hours and lengths are an example.
  static let closingNight = [
    "film edit mua do --runtime 124",
    "venue edit \"Pathé Palace\" --contact \"Ms Petit, 18:00 to 24:00\"",
    "auditorium edit \"Pathé Palace\" salle-1 --projects DCP --server 4217",
    "week edit --audience-language fr",
    "screening edit CL --start 20:00 --auditorium salle-1 --admission invitation --audio vi "
      + "--subtitles fr --parts \"doors 30 | speeches 20 | salute 5 | film | qa 30\"",
    "guest edit \"dang thai huyen\" --language vi --status accepted --arrival \"5dec 11:30\" "
      + "--departure 14dec --hotel \"Hôtel Scribe\" --nights 9 --handler \"Minh Anh, 06 12 34 56 78\" "
      + "--diet \"no pork\"",
    "appearance edit \"dang thai huyen\" CL --part qa --status confirmed",
    "appearance edit \"do nhat hoang\" CL --part qa", "appearance edit \"le ha anh\" CL --part qa",
    "appearance edit \"laure cazeneuve\" CL --part speeches",
    "appearance edit \"nguyen duc khuong\" CL --role speaker --part speeches",
    "guest add \"Nguyễn Thị Xuân\" --language vi --language fr",
    "appearance add \"nguyen thi xuan\" CL --role interpreter --part qa --language vi --language fr",
    "hold add CL --for Ambassador --seats 4 --note \"row A, middle\"",
    "hold add CL --for \"Embassy of Vietnam\" --seats 60 --release 20 --note \"rows A to C\"",
    "print add RR-DCP2 --film mua-do --format DCP --audio vi --subtitles fr "
      + "--subtitle-method burned --from \"Galaxy Studio\" --to \"Pathé Palace\" --arrived 1dec "
      + "--checked 2dec --key-server 4217 --key-state tested --key-from \"11dec 00:00\" "
      + "--key-to \"14dec 00:00\"",
    "screening edit CL --print RR-DCP2",
  ]

  private func planned(width: Int? = 80) throws -> TestDesk {
    try TestDesk.holding(try Self.night.get(), width: width)
  }

  /// The week with that night as a file, put together by commands once.
  private static let night = Result<String, any Error> {
    let desk = TestDesk()
    for line in ["import Samples/paris-2025.json"] + Self.closingNight {
      let reply = desk.run(line)
      guard reply.status == .done else { throw TestFailure("\(line): \(reply.notes)") }
    }
    return desk.run("export").output
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
    #expect(door.contains(#/60 +Embassy of Vietnam +19:40 +rows A to C/#))
    #expect(door.contains(#/4 +Ambassador +la fin +row A, middle/#))

    let stage = desk.run("sheet stage CL").output
    let clocks = stage.matches(of: #/\n(\d\d:\d\d) +(Doors|Speeches|Salute|Film|Q&A)/#)
    #expect(
      clocks.map { "\($0.1) \($0.2)" }
        == ["19:30 Doors", "20:00 Speeches", "20:20 Salute", "20:25 Film", "22:29 Q&A"])
    #expect(stage.contains(#/Q&A +30 +Đặng Thái Huyền \(director\), Đỗ Nhật Hoàng \(cast\)/#))

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
