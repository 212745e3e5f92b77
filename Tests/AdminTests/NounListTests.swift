import Admin
import TestSupport
import Testing

/// Lists of what somebody must see to, and the words in which days and times are given.
@Suite struct NounListTests {
  private static let now = "2025-12-01T09:00:00Z"

  private static func prints() throws -> TestDesk {
    let desk = try TestDesk.planned()
    for line in [
      "print add LATE --film mua --format DCP --due 30nov",
      "print add TODAY --film mua --format 35mm --due 1dec",
      "print add SOON --film canh --format DCP --due \"3dec 18:00\" --key-state asked",
      "print add FAR --film canh --format file --due 9dec",
      "print add HERE --film tuong --format DCP --due 28nov --key-state received",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    desk.run("print arrived HERE", now: now)
    desk.run("print checked HERE --at 1dec", now: now)
    return desk
  }

  @Test(arguments: [
    ("--late", ["late"]), ("--due 0d", ["late", "today"]), ("--due 2d", ["late", "soon", "today"]),
    ("--due 9dec", ["far", "late", "soon", "today"]),
    ("--untested", ["far", "late", "soon", "today"]),
    ("--without-key", ["late", "soon"]), ("--film mua", ["late", "today"]),
    ("--film canh --without-key", ["soon"]),
  ])
  func `the morning's copies are listed`(options: String, keys: [String]) throws {
    let desk = try Self.prints()
    let lines = desk.run("print list \(options)", now: Self.now).output.split(separator: "\n")
    #expect(lines.dropFirst(2).map { String($0.prefix { $0 != " " }) } == keys)
  }

  @Test func `a copy that is there has its moment`() throws {
    let card = try Self.prints().run("print show here").output
    #expect(card.contains("due Fri 28 Nov") == false)
    #expect(card.contains("arrived Mon 1 Dec, 10:00"))
    #expect(card.contains("Checked  Mon 1 Dec"))
  }

  @Test func `a copy goes its ways one after the other`() throws {
    let desk = try TestDesk.planned()
    desk.run("print add RR-1 --film mua --from Galaxy --to Pathé --due 1dec")
    desk.run("print arrived rr-1 --at \"30nov 9h\"")
    #expect(
      desk.run("print edit rr-1 --leg 2 --from Pathé --to Galaxy --due 13dec").status == .done)
    let card = desk.run("print show rr-1").output
    #expect(card.contains("from Galaxy to Pathé, arrived Sun 30 Nov, 09:00"))
    #expect(card.contains("from Pathé to Galaxy, due Sat 13 Dec"))
  }

  @Test func `a key is told by its server`() throws {
    let desk = try TestDesk.planned()
    desk.run("print add RR-1 --film mua --key-server 4217 --key-state asked")
    desk.run("print edit rr-1 --key-server 5102 --key-from \"5dec 12:00\" --key-to \"5dec 24:00\"")
    desk.run("print edit rr-1 --key-server 4217 --key-state tested")
    let card = desk.run("print show rr-1").output
    #expect(card.contains("server 4217, tested"))
    #expect(card.contains("server 5102, from Fri 5 Dec, 12:00, to Sat 6 Dec, 00:00"))
    #expect(desk.run("print edit rr-1 --key-state received").status == .usage)
  }

  @Test(arguments: [
    ("5dec", "Fri 5 Dec"), ("fri 14:30", "Fri 5 Dec, 14:30"), ("1 9h", "Fri 5 Dec, 09:00"),
    ("2025-12-05T14:30", "Fri 5 Dec, 14:30"), ("5/12 24:30", "Sat 6 Dec, 00:30"),
    ("now", "Mon 1 Dec, 10:00"), ("today", "Mon 1 Dec"),
    ("26oct 02:30 second", "Sun 26 Oct, 02:30"),
    ("2026-01-02", "Fri 2 Jan 2026"),
    ("5dec 14:30 Asia/Ho_Chi_Minh", "Fri 5 Dec, 14:30 Asia/Ho_Chi_Minh"),
  ])
  func `a moment is a day, or a day and a time`(typed: String, shown: String) throws {
    let desk = try TestDesk.planned()
    let reply = desk.run(["guest", "edit", "huyen", "--arrival", typed], now: Self.now)
    #expect(reply.status == .done, "\(reply.notes)")
    let card = desk.run("guest show huyen").output
    #expect(card.split(separator: "\n").contains { $0.hasSuffix("Arrives  \(shown)") }, "\(card)")
  }

  @Test(arguments: ["26oct 02:30", "29mar 02:30", "5dec 40:00", "99dec", "12:00"])
  func `a moment that is none is refused`(typed: String) throws {
    let reply = try TestDesk.planned().run(["guest", "edit", "huyen", "--arrival", typed])
    #expect(reply.status == .usage)
  }

  @Test func `guests and films are chosen by how far they have come`() throws {
    let desk = try TestDesk.planned()
    for line in [
      "guest add Lan", "guest edit lan --arrival \"5dec 9h\" --status accepted",
      "guest edit huyen --arrival 6dec --departure 7dec --status invited",
      "section add Homage", "film edit mua --status invited --rights asked --section homage",
      "film edit canh --status invited --rights granted", "film edit tuong --status wished",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    func keys(_ line: String) -> [String] {
      let text = desk.run(line + " --format csv").output
      return text.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }
    #expect(keys("guest list --arriving fri") == ["lan"])
    #expect(keys("guest list --leaving 7dec") == ["dang-thai-huyen"])
    #expect(keys("guest list --status accepted --status invited").count == 2)
    #expect(keys("film list --status invited --without-rights") == ["mua-do"])
    #expect(keys("film list --section homage") == ["mua-do"])
    #expect(keys("film list --without-rights") == ["mua-do", "tuong-ve-huu"])
    #expect(keys("screening list --section homage") == ["A1"])
  }

  @Test func `a hire runs into the night and moves with its day`() throws {
    let desk = try TestDesk.planned()
    desk.run("hire add pathe 2 --date 5dec --from 22:00 --to 01:30 --key late")
    #expect(desk.run("hire show late").output.contains("Fri 5 Dec, 22:00-01:30"))
    desk.run("hire edit late --date 6dec")
    #expect(desk.run("hire show late").output.contains("Sat 6 Dec, 22:00-01:30"))
    desk.run("hire edit late --from 23:00")
    #expect(desk.run("hire show late").output.contains("Sat 6 Dec, 23:00-01:30"))
    desk.run("hire edit late --auditorium ? --use blocked")
    #expect(desk.run("hire list --venue pathe --use blocked").output.contains("Pathé Palace  "))
    desk.run("hire edit late --from 20:00 --to 22:30")
    #expect(desk.run("hire show late").output.contains("Sat 6 Dec, 20:00-22:30"))
  }

  @Test func `names need no quotes`() throws {
    let desk = try TestDesk.planned()
    for line in [
      "venue add Le Grand Rex", "section add Young Voices",
      "film edit cánh đồng hoang --section \"young voices\"",
      "travel add le grand rex pathe palace --minutes 25", "package add Double bill --film mua",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    #expect(desk.run("travel show grand rex pathe").output.contains("25 min"))
    #expect(desk.run("section show young voices").output.contains("Cánh đồng hoang"))
  }

  @Test func `bare print explains that it is about copies of films`() {
    for line in ["print", "copies"] {
      let reply = TestDesk().run(line)
      #expect(reply.status == .done)
      #expect(reply.output.contains("copy of a film"))
      #expect(reply.output.contains("Nothing is put on paper here"))
    }
    #expect(TestDesk().run("copies list").notes.contains("no film week yet"))
  }
}
