import Admin
import TestSupport
import Testing
import UseCases

/// How commands end, and what they say when they can't do what was asked.
@Suite struct ExitTests {
  @Test(arguments: [
    ("agenda", Ending.done), ("--version", .done), ("help film add", .done), ("film", .done),
    ("agenda --when", .usage), ("film add", .usage), ("filn list", .usage),
    ("agenda 30feb", .usage), ("screening move A1 --start late", .usage),
    ("film add X --country Vietnam", .usage), ("film add X --year 25", .usage),
    ("auditorium add pathe Y --capacity -5", .usage), ("week edit --zone Europe/Pariss", .usage),
    ("week edit --from 2025-12-12", .usage), ("film edit mua --clear title-fr", .usage),
    ("screening edit A1 --parts film --qa 20", .usage), ("import nowhere.json", .usage),
    ("attendance count A1 12 --method reported", .usage), ("agenda --language french", .usage),
    ("film show nothing", .notFound), ("screening show Z9", .notFound),
    ("agenda --week lyon", .notFound), ("appearance remove huyen U1", .notFound),
    ("screening add --code A1 --film mua", .conflict), ("film remove mua-do", .conflict),
    ("screening add --film mua --day 5dec --start 20:15 --venue pathe --auditorium 1", .conflict),
    ("screening edit A1 --status tentative --if-version 9", .conflict),
    ("screening restore A1", .conflict), ("auditorium remove pathe 1", .notFound),
    ("conflicts", .conflict), ("conflicts --kind turnaround-short", .done),
  ])
  func `a command ends with the status of the contract`(line: String, status: Ending) throws {
    let reply = try TestDesk.planned().run(line)
    #expect(reply.status == status, "\(reply.notes)")
    #expect((status == .done || line == "conflicts") == reply.notes.isEmpty, "\(reply.notes)")
    #expect(status == .done || line == "conflicts" || reply.output.isEmpty)
  }

  @Test(arguments: [
    ("scrning list --json", "Did you mean: filmweek screening list --json"),
    ("film lst", "Did you mean: filmweek film list"), ("film create2 X", "filmweek film create X"),
    ("atendance count A1 4", "filmweek attendance count A1 4"),
    ("xyzzy", "There are: agenda, grid"), ("film show mau do", "“Mưa đỏ” (mua-do)"),
    ("venue show pahte", "Did you mean “pathe-palace”?"), ("film list --fromat json", "--format"),
    ("week edit --zone Europe/Pariss", "“Europe/Paris”"),
    ("screening move A1 --auditorium 3", "filmweek auditorium list"),
    ("film edit mua --clear yera", "These can: title"),
    ("attendance correct c1 4 --reason slip", "there is no count “c1”"),
    ("attendance correct c1 4 --reason slip", "filmweek attendance count CODE NUMBER"),
  ])
  func `a slip is answered with what was meant`(line: String, words: String) throws {
    let reply = try TestDesk.planned().run(line)
    #expect(reply.notes.contains(words), "\(reply.notes)")
  }

  @Test(arguments: [
    "film add X --title-fr \"Pluie rouge\"", "film add X --title-fr=\"Pluie rouge\"",
    "film add X --title fr=\"Pluie rouge\"", "film add --title fr=\"Pluie rouge\" -- X",
  ])
  func `a title is given in a language`(line: String) throws {
    let desk = try TestDesk.planned()
    #expect(desk.run(line).status == .done)
    #expect(desk.run("film show x").output.contains("fr: Pluie rouge"))
  }

  @Test func `other words for the same fields are understood`() throws {
    let desk = try TestDesk.planned()
    for line in [
      "auditorium add pathe \"Salle 9\" --capacity 90", "venue add Rex --capacity 2700",
      "week add \"Lyon\" --first 2026-03-01 --last 2026-03-04 --zone Europe/Paris",
      "venue edit rex --name-fr=\"Le Rex\" --week paris",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(reply.notes)")
    }
    #expect(desk.run("film add X --title-fr --week paris").status == .usage)
    #expect(desk.run("film add Y --week paris --title-fr").status == .usage)
  }

  @Test func `an empty database says how to begin`() {
    let reply = TestDesk().run("agenda")
    #expect(reply.status == .notFound)
    for step in ["filmweek import FILE", "filmweek festival add", "filmweek week add"] {
      #expect(reply.notes.contains(step))
    }
  }

  @Test func `the week is named, chosen before, or the only one`() throws {
    let desk = try TestDesk.planned()
    desk.run("import Samples/paris-2025.json")
    let open = desk.run("film list")
    #expect(open.status == .usage)
    #expect(open.notes.contains("paris  Paris 2025"))
    #expect(desk.run("film list --week paris-2025").status == .done)
    #expect(desk.run("--week paris-2025 film list").status == .done)
    #expect(desk.run("film --week=paris-2025 list").status == .done)
    let chosenByEnvironment = desk.run(["film", "list"], environment: ["FILMWEEK_WEEK": "paris"])
    #expect(chosenByEnvironment.output.contains("Tướng về hưu"))
    #expect(desk.run("week use paris-2025").status == .done)
    #expect(desk.run("film list").output.contains("Song Lang"))
  }

  @Test func `a request that comes twice is done once`() throws {
    let desk = try TestDesk.planned()
    let line = "film add Another --request-key k1"
    #expect(desk.run(line).status == .done)
    #expect(desk.run(line).output.contains("this was done before, as entry 2"))
    #expect(desk.run("film add Third --request-key k1").status == .conflict)
    #expect(!desk.run("film list").output.contains("Third"))
  }

  @Test(arguments: [
    "film add X", "film edit mua --year 2025", "film remove mua", "week edit --city Paris",
    "venue edit pathe --city Paris", "auditorium edit pathe 1 --capacity 500", "guest add X",
    "screening move A1 --start 18:00", "screening cancel A1", "screening add --film mua",
    "screening remove U1", "appearance add huyen P1", "attendance count A1 12",
    "attendance claim \"about 40\"", "festival edit --name fr=Semaine",
    "import Samples/paris-2025.json",
  ])
  func `a dry run leaves everything as it was`(line: String) throws {
    let desk = try TestDesk.planned()
    let before = desk.run("export").output + desk.run("log --json").output
    let reply = desk.run(line + " --dry-run")
    let isRefused = line == "film remove mua"
    #expect(reply.status == (isRefused ? .conflict : .done), "\(reply.notes)")
    #expect(isRefused || reply.output.hasSuffix("Only tried: nothing was changed.\n"))
    #expect(desk.run("export").output + desk.run("log --json").output == before)
    #expect(desk.run("week list --json").output.contains("paris-2025") == false)
  }

  @Test func `what is in the data can't steer the terminal`() throws {
    let desk = try TestDesk.planned()
    desk.run(["film", "add", "Bad\u{1B}[31m\u{7}title", "--key", "bad"])
    desk.run("screening add --code X1 --film bad --day 7dec")
    for line in ["film list", "film show bad", "agenda", "screening show X1", "grid", "log"] {
      let reply = desk.run(line)
      #expect(!(reply.output + reply.notes).unicodeScalars.contains { $0.value == 0x1B })
    }
  }

  @Test(arguments: [
    (["TERM": "xterm"], "auto", true), (["TERM": "xterm", "NO_COLOR": "1"], "auto", false),
    (["TERM": "dumb"], "auto", false), (["NO_COLOR": "1"], "always", true),
    (["TERM": "xterm", "NO_COLOR": ""], "auto", true), (["TERM": "xterm"], "never", false),
  ])
  func `colour is used only where it is wanted`(
    environment: [String: String], choice: String, isColoured: Bool
  ) throws {
    let reply = try TestDesk.planned().run(["agenda", "--color", choice], environment: environment)
    #expect(reply.output.contains("\u{1B}[") == isColoured)
  }

  @Test(arguments: ["x\"; touch pwned; echo \"", "it's $(touch pwned)", "`touch pwned`", "", "a\\"])
  func `what is advised to be typed is one word to a shell, whatever is in it`(
    holder: String
  ) throws {
    let desk = try TestDesk.planned(width: nil)
    let word = holder.isEmpty ? "plain words" : holder
    desk.run(["hold", "add", "A1", "--for", word, "--seats", "1"])
    let reply = desk.run(["hold", "add", "A1", "--for", word, "--seats", "1"])
    let line = try #require(reply.notes.split(separator: "hold edit A1 ").last).trimming()
    let typed = try runTool("sh", ["-c", "printf %s \(line)"])
    #expect(typed.standardOutput == word, "\(line)")
  }

  @Test func `an escape in a name is not handed to a terminal`() throws {
    let desk = try TestDesk.planned(width: nil)
    let word = "a\u{1B}[2Jb"
    desk.run(["hold", "add", "A1", "--for", word, "--seats", "1"])
    let reply = desk.run(["hold", "add", "A1", "--for", word, "--seats", "1"])
    #expect(reply.status == .conflict && !reply.notes.contains("hold edit A1 'a\u{1B}"))
  }
}

extension Substring {
  /// Without line ends.
  fileprivate func trimming() -> String { filter { !$0.isNewline } }
}
