import Admin
import Foundation
import TestSupport
import Testing

/// The nouns: what is added is listed, shown, changed and taken away again.
@Suite struct NounTests {
  /// How a noun's things are added, named and changed, and what of it can then be read.
  struct Life: Sendable, CustomTestStringConvertible {
    let noun: String
    let beginning: String
    let name: String
    let change: String
    let shown: [String]
    var testDescription: String { noun }

    init(_ noun: String, _ beginning: String, as name: String, _ change: String, _ shown: String...)
    {
      (self.noun, self.beginning, self.name) = (noun, beginning, name)
      (self.change, self.shown) = (change, shown)
    }
  }

  static let lives = [
    Life(
      "section", "\"Young Voices\" --position 2", as: "young voices", "--name \"fr=Jeunes voix\"",
      "Young Voices  (young-voices)", "fr: Jeunes voix", "Position  2"),
    Life(
      "package", "\"Double bill\" --film mua-do --film canh --break 10", as: "double",
      "--title \"fr=Deux films\"", "Mưa đỏ, 124 min, then a break of 10 min", "224 min",
      "fr: Deux films"),
    Life(
      "organisation", "\"Galaxy Studio\" --role distributor --country VN", as: "galaxy",
      "--phone 0123", "distributor", "VN", "0123"),
    Life(
      "hire", "pathe 1 --date 5dec --from 18:30 --to 23:00", as: "pathe", "--use rehearsal",
      "Fri 5 Dec, 18:30-23:00", "rehearsal", "(20251205-1830-pathe-palace-1)"),
    Life(
      "hold", "A1 --for \"The Embassy\" --seats 150", as: "A1 embassy", "--release 20",
      "The Embassy, Red Rain", "150", "20 min before", "400, 150 held, 250 free"),
    Life(
      "print", "RR-DCP2 --film mua --format DCP --due \"1dec 14:30\"", as: "RR-DCP2",
      "--waybill 4711 --carrier DHL", "Mưa đỏ  (rr-dcp2)", "DHL 4711, due Mon 1 Dec, 14:30",
      "not yet"),
    Life("film", "Wind", as: "wind", "--status invited --rights asked", "invited", "asked"),
    Life(
      "guest", "Lan", as: "lan", "--email lan@example.org --private", "lan@example.org",
      "is not told"),
    Life("venue", "Rex", as: "rex", "--contact \"Ms Lan\"", "Rex  (rex)", "Ms Lan"),
    Life(
      "auditorium", "pathe \"Salle 9\" --key 9", as: "pathe 9",
      "--server 4217 --subtitle-equipment soft", "4217", "soft"),
  ]

  @Test(arguments: lives)
  func `a thing is added, changed, shown and taken away`(life: Life) throws {
    let desk = try TestDesk.planned()
    let before = desk.run("export").output
    for line in [
      "\(life.noun) add \(life.beginning)", "\(life.noun) edit \(life.name) \(life.change)",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
      #expect(reply.output.hasPrefix("Paris 2025 (paris)\n"))
      #expect(reply.output.contains("undo: filmweek undo"))
    }
    let card = desk.run("\(life.noun) show \(life.name)")
    for text in life.shown { #expect(card.output.contains(text), "\(card.output)\(card.notes)") }
    #expect(desk.run("\(life.noun) ls").output.split(separator: "\n").count > 2)
    let removal = desk.run("\(life.noun) rm \(life.name)")
    #expect(removal.status == .done, "\(removal.notes)")
    #expect(desk.run("\(life.noun) show \(life.name)").status == .notFound)
    #expect(desk.run("undo").status == .done)
    #expect(desk.run("\(life.noun) show \(life.name)").output == card.output)
    #expect(desk.run("\(life.noun) rm \(life.name)").status == .done)
    // A screening remembers that calendars must hear of it anew.
    #expect(desk.run("export").output == before || life.noun == "hold")
  }

  @Test(arguments: lives)
  func `programs read the same things`(life: Life) throws {
    let desk = try TestDesk.planned()
    desk.run("\(life.noun) create \(life.beginning)")
    for line in ["\(life.noun) list --json", "\(life.noun) show \(life.name) --json"] {
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(desk.run(line).output.utf8)) as? [String: Any])
      #expect(answer["schema"] as? String == "filmweek-\(life.noun)/1")
      let plural = life.noun == "auditorium" ? "auditoria" : life.noun + "s"
      #expect((answer[plural] as? [[String: Any]])?.isEmpty == false, "\(answer)")
    }
    let lines = desk.run("\(life.noun) list --format csv").output.split(separator: "\r\n")
    #expect(lines.count > 1)
  }

  @Test(arguments: lives)
  func `a dry run of a noun leaves everything as it was`(life: Life) throws {
    let desk = try TestDesk.planned()
    let reply = desk.run("\(life.noun) add \(life.beginning) --dry-run")
    #expect(reply.output.hasSuffix("Only tried: nothing was changed.\n"), "\(reply.notes)")
    #expect(desk.run("\(life.noun) show \(life.name)").status == .notFound)
  }

  @Test func `a way between houses is known for the way back too`() throws {
    let desk = try TestDesk.planned()
    desk.run("venue add Rex")
    #expect(desk.run("travel add rex pathe --minutes 25").status == .done)
    #expect(desk.run("travel show rex pathe").output.contains("Back   25 min"))
    desk.run("travel add pathe rex --minutes 20")
    #expect(desk.run("travel show rex pathe").output.contains("Back   20 min"))
    #expect(desk.run("travel edit rex pathe --minutes 30").status == .done)
    #expect(desk.run("travel list").output.contains("30"))
    #expect(desk.run("travel remove rex pathe").status == .done)
    #expect(desk.run("travel show rex pathe").status == .notFound)
  }

  @Test(arguments: [
    ("travel add pathe pathe --minutes 5", Ending.usage),
    ("travel add pathe rex --minutes 5", .notFound),
    ("hire add pathe 1 --date 5dec --from 18:30", .usage),
    ("hire add pathe 1 --date 5dec --from evening --to 23:00", .usage),
    ("hire add pathe 7 --date 5dec --from 18:30 --to 23:00", .notFound),
    ("hold add A1 --for Embassy", .usage), ("hold add A1 --for Embassy --seats 0", .usage),
    ("hold show A1", .notFound), ("hold add A1 --for \" \" --seats 4", .usage),
    ("print add X1", .usage), ("print add \"X 1\" --film mua", .usage),
    ("print add X1 --film mua --leg 3 --from Lan", .usage),
    ("print add X1 --film mua --key-from 5dec", .usage),
    ("print add X1 --film mua --key-from \"5dec 12:00\" --key-to \"5dec 11:00\"", .usage),
    ("print arrived X1", .notFound), ("package add P --film nothing", .notFound),
    ("film edit mua --section nowhere", .notFound), ("film edit mua --rights-note often", .usage),
    ("guest edit huyen --companion-of nobody", .notFound),
    ("guest edit huyen --arrival soon", .usage), ("section add \"\"", .usage),
    ("screening edit A1 --tickets example.org", .usage),
    ("screening add --package none", .notFound), ("screening add --film mua --print x", .notFound),
  ])
  func `what can't be is refused`(line: String, status: Ending) throws {
    let desk = try TestDesk.planned()
    let reply = desk.run(line)
    #expect(reply.status == status, "\(reply.notes)")
    #expect(reply.output.isEmpty)
    #expect(desk.run("log --json").output.contains("\"number\": 2") == false)
  }

  @Test func `what something names can't be taken away`() throws {
    let desk = try TestDesk.planned()
    for line in [
      "section add Homage", "organisation add Galaxy", "package add Both --film mua --film canh",
      "print add RR-1 --film mua", "film edit mua --section homage --rights-holder galaxy",
      "screening edit U1 --package both", "screening edit A1 --print rr-1",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    for thing in ["section homage", "organisation galaxy", "package both", "print rr-1"] {
      let words = thing.split(separator: " ")
      #expect(desk.run("\(words[0]) remove \(words[1])").status == .conflict)
    }
    #expect(desk.run("screening edit A2 --print rr-1").status == .usage)
    #expect(desk.run("screening add --film mua --package both").status == .usage)
    #expect(desk.run("screening show U1").output.contains("Films    Mưa đỏ, 124 min"))
  }
}
