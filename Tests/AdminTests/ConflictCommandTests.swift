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

  @Test func `a write tells what is new and what is settled, and only counts what stood before`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    desk.run("guest edit huyen --arrival 4dec --departure 4dec")
    let small = desk.run("screening edit A2 --subtitles fr")
    #expect(!small.notes.contains("warning:") && !small.notes.contains("fatal:"), "\(small.notes)")
    let asked = try #require(small.notes.firstMatch(of: /(\d+) conflicts? as before: (.*)/))
    let shown = desk.run(asked.output.2.dropFirst("filmweek ".count) + " --format json").output
    #expect(shown.ranges(of: "\"id\"").count >= (Int(asked.output.1) ?? 0))
    #expect(shown.ranges(of: "A2").count > 0 && !shown.contains("N1+"))
    let settled = desk.run("appearance remove huyen A2")
    #expect(settled.notes.contains("note: settled: Đặng Thái Huyền"))
    #expect(!settled.notes.contains("warning:") && !settled.notes.contains("fatal:"))
    let new = desk.run("appearance add huyen A2 --role moderator")
    #expect(new.notes.contains("fatal: Đặng Thái Huyền"), "\(new.notes)")
    desk.run("week edit --severity guest-absent=warning --severity guest-in-two-places=warning")
    desk.run("appearance remove huyen A2")
    let mild = desk.run("appearance add huyen A2 --role moderator").notes
    #expect(mild.contains("warning: Đặng Thái Huyền") && !mild.contains("fatal:"), "\(mild)")
  }

  @Test func `a long title is told in its first words beside its code`() throws {
    let desk = try TestDesk.planned(width: nil)
    let title = "Opening ceremony and screening of Red Rain, with live film music and speeches"
    desk.run(["screening", "edit", "A1", "--title", "en=\(title)"])
    let told = desk.run("conflicts --screening A1").output
    #expect(told.contains("“Opening ceremony and screening of Red…” (A1)"))
    #expect(!told.contains("speeches"))
  }

  @Test func `a way that ends in another year than the week's names the year`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("print add RR --film mua --due 1dec --sent 20nov")
    desk.run("screening edit A1 --print RR")
    let reply = desk.run(["print", "arrived", "RR"], now: "2026-11-21T09:00:00Z")
    #expect(reply.notes.contains("until Sat 21 Nov 2026 10:00"), "\(reply.notes)")
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
