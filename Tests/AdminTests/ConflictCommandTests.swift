import Admin
import Testing

/// Waiving, severities and premieres on the command line.
@Suite struct ConflictCommandTests {
  private static let clash = "guest-in-two-places:A1+A2"

  @Test func `a waived conflict no longer stops anybody, is undone, and comes back`() throws {
    let desk = try TestDesk.planned()
    #expect(desk.run("conflicts").status == .conflict)
    let waived = desk.run("conflicts waive \(Self.clash) --reason \"she only says hello\"")
    #expect(waived.status == .done, "\(waived.notes)")
    let reply = desk.run("conflicts")
    #expect(reply.status == .done)
    #expect(reply.output.contains("Waived: \(Self.clash) (she only says hello)"))
    #expect(desk.run("conflicts --format json").output.contains("\"waived\": true"))
    #expect(desk.run("log").output.contains("conflicts waive"))
    #expect(desk.run("undo").status == .done)
    #expect(desk.run("conflicts").status == .conflict)
  }

  @Test func `a waiver whose conflict is gone is told until it is taken back`() throws {
    let desk = try TestDesk.planned()
    desk.run("conflicts waive \(Self.clash) --reason hello")
    desk.run("appearance remove huyen A2")
    let told = desk.run("conflicts").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(told.contains("No longer there, so its waiver can go: filmweek conflicts unwaive"))
    #expect(desk.run("conflicts unwaive \(Self.clash)").status == .done)
    #expect(!desk.run("conflicts").output.contains("unwaive"))
    #expect(desk.run("conflicts unwaive \(Self.clash)").status == .notFound)
  }

  @Test func `what does not stand can't be waived, and the nearest is offered`() throws {
    let reply = try TestDesk.planned().run("conflicts waive guest-in-two-places:A1+A3 --reason x")
    #expect(reply.status == .notFound)
    #expect(reply.notes.contains("Did you mean “\(Self.clash)”?"))
  }

  @Test func `a week says how grave a kind is`() throws {
    let desk = try TestDesk.planned()
    #expect(desk.run("week edit --severity guest-in-two-places=warning").status == .done)
    let reply = desk.run("conflicts")
    #expect(reply.status == .done && reply.output.hasPrefix("warning"))
    desk.run("week edit --severity guest-in-two-places=off")
    #expect(desk.run("conflicts --kind guest-in-two-places").output.contains("No conflicts"))
    desk.run("week edit --severity guest-in-two-places=usual")
    #expect(desk.run("conflicts").status == .conflict)
  }

  @Test(arguments: [
    "week edit --severity turnaround=fatal", "week edit --severity turnaround-short=grave",
    "week edit --rating-hours R18", "week edit --rating-hours R18=26:00-22:00",
    "week edit --repeat-gap 0", "week edit --audience-language french",
  ])
  func `what is no rule is refused`(line: String) throws {
    #expect(try TestDesk.planned().run(line).status == .usage)
  }

  @Test func `rules and premieres survive the file`() throws {
    let desk = try TestDesk.planned()
    desk.run("screening edit A1 --premiere")
    desk.run("week edit --repeat-gap 600 --rating-hours=-16=20:00-26:00 --audience-language fr")
    let export = desk.run("export").output
    #expect(export.contains("\"premiere\": true") && export.contains("\"rating\": \"-16\""))
    #expect(export.contains("\"to\": \"26:00\"") && export.contains("\"repeat_minutes\": 600"))
    desk.run("screening edit A1 --no-premiere")
    desk.run("week edit --clear repeat-gap --clear rating-hours --clear audience-language")
    #expect(!desk.run("export").output.contains("rules"))
  }
}
