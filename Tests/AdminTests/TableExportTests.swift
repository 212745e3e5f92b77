import Admin
import Foundation
import TestSupport
import Testing

/// Tables out, edited as people edit them, and in again.
@Suite struct TableExportTests {
  private let folder: TableFolder

  init() throws { folder = try TableFolder() }

  private func export(_ desk: TestDesk, _ options: String, to name: String) -> TestDesk.Reply {
    desk.run(shellWords("export \(options) --output") + [folder.path(name)])
  }

  private func load(_ name: String, on desk: TestDesk, _ options: String = "") -> TestDesk.Reply {
    desk.run(["import", folder.path(name)] + shellWords(options))
  }

  @Test func `a folder has a file a noun, and taking it in changes nothing`() throws {
    let desk = try TestDesk.planned(width: nil)
    let reply = export(desk, "--as csv", to: "week")
    #expect(reply.status == .done, "\(reply.notes)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("week")).sorted()
    #expect(
      names == [
        "appearances.csv", "attendance.csv", "films.csv", "guests.csv", "hire.csv", "holds.csv",
        "organisations.csv", "packages.csv", "prints.csv", "screenings.csv", "sections.csv",
        "travel.csv", "venues.csv", "week.csv",
      ])
    let file = try folder.bytes("week/screenings.csv")
    #expect(file.starts(with: [0xEF, 0xBB, 0xBF] + Array("code,date,start,end,venue,".utf8)))
    let again = load("week", on: desk)
    #expect(again.output.contains("nothing to change"), "\(again.notes)")
    // What else lies in the folder stays.
    try folder.write("week/notes.txt", "mine")
    _ = export(desk, "--as csv", to: "week")
    #expect(try folder.text("week/notes.txt") == "mine")
  }

  @Test func `a workbook is taken in again as no change`() throws {
    let desk = try TestDesk.planned(width: nil)
    #expect(export(desk, "--as xlsx", to: "week.xlsx").status == .done)
    let again = load("week.xlsx", on: desk)
    #expect(again.output.contains("nothing to change"), "\(again.notes)")
  }

  @Test func `one sheet alone goes to standard output or a file`() throws {
    let desk = try TestDesk.planned(width: nil)
    let films = desk.run("export --as csv --only films").output
    #expect(films.hasPrefix("film,title_original,original_language,title_en,"))
    #expect(films.contains("\r\nmua-do,Mưa đỏ,,Red Rain,"))
    let first = desk.run("export --as csv")
    #expect(first.output.hasPrefix("code,date,start"))
    #expect(first.notes.contains("one sheet, screenings"))
    #expect(export(desk, "--as csv --only guests", to: "g.csv").status == .done)
    #expect(try folder.text("g.csv").contains("dang-thai-huyen,Đặng Thái Huyền"))
    let wrong = desk.run("export --as csv --only movies")
    #expect(wrong.status == .usage)
    #expect(wrong.notes.contains("There are: week, venues, hire, travel, sections"))
    #expect(desk.run("export --only films").status == .usage)
  }

  @Test func `no cell of CSV is a formula`() throws {
    let desk = try TestDesk.planned(width: nil)
    for title in ["=HYPERLINK", "+33", "@here", "-1"] {
      #expect(desk.run(["film", "add", "--", title]).status == .done, "\(title)")
    }
    let films = desk.run("export --as csv --only films").output
    for title in ["'=HYPERLINK", "'+33", "'@here", "'-1"] { #expect(films.contains(",\(title),")) }
    _ = export(desk, "--as csv", to: "week")
    #expect(load("week", on: desk).output.contains("nothing to change"))
  }

  @Test func `an old file is refused row by row and writes nothing`() throws {
    let desk = try TestDesk.planned(width: nil)
    _ = export(desk, "--as csv --only screenings", to: "s.csv")
    #expect(desk.run("screening move A1 --start 19:00").status == .done)
    #expect(desk.run("screening move N1 --day 6dec --start 19:00").status == .done)
    // Not edited: nobody's work is undone.
    #expect(load("s.csv", on: desk).output.contains("nothing to change"))
    try folder.edit("s.csv", "A1,2025-12-05,20:00", "A1,2025-12-05,20:30")
    try folder.edit("s.csv", "A2,2025-12-05,21:00", "A2,2025-12-05,21:30")
    let refused = load("s.csv", on: desk)
    #expect(refused.status == .conflict)
    #expect(refused.notes.contains("screening A1 has changed since this was exported"))
    #expect(refused.notes.contains("start: \"20:30\" in the file, edited there, \"19:00\" now"))
    #expect(refused.notes.contains("1 row is out of date. Nothing was changed."))
    #expect(desk.run("screening show A2 --json").output.contains("T21:00"))
    try folder.edit("s.csv", "A1,2025-12-05,20:30", "A1,2025-12-05,20:00")
    let taken = load("s.csv", on: desk)
    #expect(taken.output.contains("screening A2: start 21:00 -> 21:30"), "\(taken.output)")
    #expect(desk.run("screening show A1 --json").output.contains("T19:00"))
    #expect(load("s.csv", on: desk).output.contains("nothing to change"))
  }

  @Test func `what has no row is removed only when asked for, and after a yes`() throws {
    let desk = try TestDesk.planned(width: nil)
    _ = export(desk, "--as csv --only screenings", to: "s.csv")
    let kept = try folder.text("s.csv").split(separator: "\r\n").filter { !$0.hasPrefix("U1,") }
    try folder.write("s.csv", kept.joined(separator: "\r\n"))
    #expect(load("s.csv", on: desk).output.contains("nothing to change"))
    let tried = load("s.csv", on: desk, "--replace --dry-run")
    #expect(tried.notes.contains("1 thing has no row and would be removed from the week:"))
    #expect(tried.notes.contains("  screening U1"))
    let nobody = load("s.csv", on: desk, "--replace")
    #expect(nobody.status == .usage)
    #expect(nobody.notes.contains("Say --yes"))
    #expect(desk.run("screening show U1").status == .done)
    #expect(load("s.csv", on: desk, "--replace --yes").status == .done)
    #expect(desk.run("screening show U1").status == .notFound)
    #expect(desk.run("screening show A1").status == .done)
    #expect(desk.run("film show tuong").status == .done, "the file has no sheet of films")
  }

  @Test func `what others name is not removed, and who names it is said`() throws {
    let desk = try TestDesk.planned(width: nil)
    _ = export(desk, "--as csv --only films", to: "f.csv")
    let kept = try folder.text("f.csv").split(separator: "\r\n").filter {
      !$0.hasPrefix("tuong-ve-huu,")
    }
    try folder.write("f.csv", kept.joined(separator: "\r\n"))
    let reply = load("f.csv", on: desk, "--replace --yes")
    #expect(reply.status == .conflict)
    #expect(reply.notes.contains("E1") && reply.notes.contains("U1"), "\(reply.notes)")
    #expect(desk.run("film show tuong").status == .done)
  }

  @Test func `rows come back with codes and problems, on trial too`() throws {
    let desk = TestDesk(width: nil)
    try folder.write(
      "list.csv", "Date,Heure,Salle,Film\n05/12/2025,20h00,Rex,Cyclo\n13/12/2025,soonish,Rex,Cyclo")
    let create = "--week w --create --zone Europe/Paris --dry-run"
    let plain = load("list.csv", on: desk, create)
    #expect(plain.notes.contains("--filled FILE.xlsx"))
    let filled = folder.path("filled.xlsx")
    let reply = desk.run(
      ["import", folder.path("list.csv"), "--filled", filled] + shellWords(create))
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("wrote \(filled): your rows, with codes and problems"))
    let back = load("filled.xlsx", on: desk, create)
    #expect(back.notes.contains("list!B3: error: \"soonish\" is no time"), "\(back.notes)")
    #expect(back.notes.contains("left out: \"Problems\""))
  }

  @Test func `empty tables are written in three languages, and read back`() throws {
    let desk = TestDesk(width: nil)
    for (language, word) in [("en", "auditorium"), ("fr", "salle"), ("vi", "phòng")] {
      let csv = desk.run("import --template --as csv --only screenings --language \(language)")
      #expect(csv.output.split(separator: "\r\n").last?.contains(",\(word),") == true)
      let name = "\(language).xlsx"
      let made = desk.run(
        ["import", "--template", "--language", language, "--output", folder.path(name)])
      #expect(made.status == .done, "\(made.notes)")
      let read = load(name, on: desk, "--week w --create --name W --zone Europe/Paris")
      let told = language == "en" ? "our own headings: no rows." : "week: 0 rows of week, "
      #expect(read.notes.contains(told), "\(read.notes)")
      #expect(!read.notes.contains("kept as notes"), "\(read.notes)")
    }
    #expect(desk.run("import --template --language de").status == .usage)
    #expect(desk.run("import").status == .usage)
  }
}
