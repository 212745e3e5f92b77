import Admin
import Foundation
import Testing

/// Films, houses and guests belong to the festival: a second week can't change them in silence.
struct SharedHoldingTests {
  private func take(_ lines: [String], _ options: String, _ desk: TestDesk) throws -> TestDesk.Reply
  {
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-shared-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    return desk.run("import \(file.path(percentEncoded: false)) \(options)")
  }

  /// Two editions: films and guests are last year's, the houses of both.
  private func twoWeeks() throws -> TestDesk {
    let desk = try TestDesk.planned()
    desk.run("film edit mua --director \"Đặng Thái Huyền\" --runtime 124 --status confirmed")
    let reply = desk.run(
      "week copy --week paris --key paris-2026 --name \"Paris 2026\" --from 2026-12-04")
    #expect(reply.status == .done, "\(reply.notes)")
    return desk
  }

  @Test(arguments: ["\"Mưa đỏ\"", "\"mua do\"", "\"Red Rain\"", "\"Mưa đỏ\" --key mua-do"])
  func `a film that the festival knows is taken over as it is, and that is said`(
    name: String
  ) throws {
    let desk = try twoWeeks()
    let before = desk.run("film show mua --week paris --json").output
    let reply = desk.run("film add \(name) --title vi=\"Mưa\" --rating R16 --week paris-2026")
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(
      reply.notes.contains("“Mưa đỏ” (mua-do) is the festival's, known from paris; taken over"),
      "\(reply.notes)")
    #expect(!reply.output.contains("-> not known"), "\(reply.output)")
    let films =
      try #require(
        try JSONSerialization.jsonObject(
          with: Data(desk.run("film list --week paris-2026 --json").output.utf8)) as? [String: Any]
      )["films"] as? [[String: Any]]
    #expect(films?.count == 1)
    #expect(films?.first?["directors"] as? [String] == ["Đặng Thái Huyền"])
    #expect((films?.first?["titles"] as? [String: String])?["en"] == "Red Rain")
    #expect((films?.first?["titles"] as? [String: String])?["vi"] == "Mưa")
    #expect(films?.first?["status"] is NSNull || films?.first?["status"] == nil)
    let after = desk.run("film show mua --week paris --json").output
    #expect(after != before && after.contains("R16") && after.contains("confirmed"))
  }

  @Test func `what is taken over with nothing said of it changes nothing of last year's`() throws {
    let desk = try twoWeeks()
    let before = desk.run("export --week paris").output
    #expect(desk.run("film add \"Mưa đỏ\" --week paris-2026").status == .done)
    #expect(desk.run("guest add \"dang thai huyen\" --week paris-2026").status == .done)
    #expect(desk.run("export --week paris").output == before)
    let guests = desk.run("guest list --week paris-2026 --format csv").output
    #expect(guests.contains("Đặng Thái Huyền"), "\(guests)")
  }

  @Test func `another film under a key of the festival is refused`() throws {
    let desk = try twoWeeks()
    let before = desk.run("export --week paris").output
    let reply = desk.run("film add \"Cu li\" --key mua-do --week paris-2026")
    #expect(reply.status == .conflict, "\(reply.output)")
    #expect(reply.notes.contains("“Mưa đỏ” under the key mua-do"), "\(reply.notes)")
    #expect(desk.run("export --week paris").output == before)
  }

  @Test func `a name nearly that of a film of the festival is asked about`() throws {
    let desk = try twoWeeks()
    let reply = desk.run("film add \"Red Rian\" --week paris-2026")
    #expect(reply.notes.contains("“Mưa đỏ” (mua-do), known from paris"), "\(reply.notes)")
    #expect(desk.run("film add Blue --week paris-2026").notes.isEmpty)
  }

  @Test(arguments: ["--dry-run", ""])
  func `a new week that says a film of the festival otherwise shows it as changed`(
    option: String
  ) throws {
    let desk = try TestDesk.planned()
    let reply = try take(
      ["title,date,start,venue,runtime", "Mưa đỏ,2026-12-05,20:00,Pathé Palace,99"],
      "--week paris-2026 --create --zone Europe/Paris --no-input \(option)", desk)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.output.contains("changed: 1 film"), "\(reply.output)")
    #expect(reply.output.contains("124 -> 99"), "\(reply.output)")
    #expect(reply.notes.contains("holds for its other weeks too"), "\(reply.notes)")
  }

  @Test func `what a new week says as the festival has it is told as new, and warns of nothing`()
    throws
  {
    let desk = try TestDesk.planned()
    let reply = try take(
      ["title,date,start,runtime", "Mưa đỏ,2026-12-05,20:00,124"],
      "--week paris-2026 --create --zone Europe/Paris --no-input", desk)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(!reply.output.contains("changed"), "\(reply.output)")
    #expect(!reply.notes.contains("other weeks"), "\(reply.notes)")
  }
}
