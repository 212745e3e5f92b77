import Admin
import TestSupport
import Testing

/// What an agenda and a grid say beside title, time and room.
@Suite struct AgendaTests {
  @Test func `for whom it is, what the public is told and another city are said`() throws {
    let desk = try TestDesk.planned(width: 100)
    for line in [
      "week edit --city Paris", "venue add \"Le Zola\" --city Villeurbanne",
      "screening edit E1 --audience industry --public-note \"Bring your badge.\" --venue zola",
    ] { #expect(desk.run(line).status == .done) }
    let agenda = desk.run("agenda 6dec").output
    #expect(agenda.contains("E1  Tướng về hưu"))
    #expect(agenda.contains("Le Zola, Villeurbanne"))
    #expect(agenda.contains("tentative, Industry, ? min"))
    #expect(agenda.contains("Bring your badge."))
    #expect(!desk.run("agenda 5dec").output.contains("Public"))
    desk.run("venue edit zola --city Paris")
    #expect(!desk.run("agenda 6dec").output.contains("Le Zola,"))
  }

  @Test func `an auditorium without a name is told by its key only where it must be`() throws {
    let desk = try TestDesk.planned(width: nil)
    for line in [
      "venue add \"Le Zola\"", "auditorium add zola x --key only",
      "auditorium edit zola only --name en=",
      "screening edit E1 --venue zola --auditorium only",
    ] { #expect(desk.run(line).status == .done) }
    #expect(desk.run("agenda 6dec").output.contains("  Le Zola  "))
    desk.run("auditorium add zola y --key two")
    #expect(desk.run("agenda 6dec").output.contains("  Le Zola, auditorium only  "))
    #expect(desk.run("agenda 6dec --language fr").output.contains("  Le Zola, salle only  "))
  }

  /// A1 ends at 22:04; twenty minutes later the next one starts, within the same half hour.
  @Test func `a short pause is seen in the grid`() throws {
    let desk = try TestDesk.planned()
    let added = desk.run(
      "screening add --code A9 --film canh --day 5dec --start 22:24 --venue pathe --auditorium 1")
    #expect(added.status == .done)
    let grid = desk.run("grid 5dec").output
    #expect(grid.contains("22:00  └ 22:04"))
    #expect(grid.contains("22:15  │ 22:24 A9 The Abandoned Field"))
    #expect(!grid.contains("‖"))
    #expect(!desk.run("grid 6dec").output.contains("22:15"))
  }

  @Test func `two in one hall at one time are marked as such`() throws {
    let desk = try TestDesk.planned()
    desk.run("screening edit A1 --clearance 0")
    let file = desk.run("export").output.replacing(
      "\"auditorium\": \"2\"", with: "\"auditorium\": \"1\"")
    #expect(file.contains("\"auditorium\": \"1\""))
    let other = try TestDesk.holding(file)
    #expect(other.run("grid 5dec").output.contains("‖ "))
  }

  private func night(_ first: String, _ last: String, _ lines: [String]) throws -> TestDesk {
    let desk = TestDesk()
    for line in [
      "festival add Nuit --key nuit",
      "week add Nuit --key nuit --from \(first) --to \(last) --zone Europe/Paris",
      "venue add Rex", "auditorium add rex 1", "auditorium add rex 2",
    ] + lines {
      let reply = desk.run(line)
      guard reply.status == .done else { throw TestFailure("\(line): \(reply.notes)") }
    }
    return desk
  }

  @Test func `a night in which clocks go forward has no rows that do not exist`() throws {
    let desk = try night(
      "2026-03-27", "2026-03-28",
      [
        "event add --code A --kind panel --title Long --day 2026-03-29 --start 01:30 --venue rex "
          + "--auditorium 1 --parts \"discussion 130\"",
        "event add --code B --kind panel --title Next --day 2026-03-29 --start 03:15 --venue rex "
          + "--auditorium 2 --parts \"discussion 60\"",
      ])
    let lines = desk.run("grid 28mar").output.split(separator: "\n").map(String.init)
    #expect(!lines.contains { $0.hasPrefix("02:") })
    let change = try #require(lines.firstIndex { $0 == "  clocks go from 02:00 to 03:00" })
    #expect(lines[change - 1].hasPrefix("01:30") && lines[change + 1].hasPrefix("03:00"))
    #expect(lines.contains { $0.hasPrefix("03:00") && $0.contains("03:15 B Next") })
    #expect(lines.contains { $0.hasPrefix("04:30") && $0.contains("└ 04:40") })
  }

  @Test func `in a night in which clocks go back each of two equal times is told apart`() throws {
    let desk = try night(
      "2026-10-23", "2026-10-24",
      [("A", "1", "first"), ("B", "2", "second")].map { code, room, occurrence in
        "event add --code \(code) --kind panel --title Talk --day 2026-10-25 --start 02:30 "
          + "--occurrence \(occurrence) --venue rex --auditorium \(room) "
          + "--parts \"discussion 38\""
      })
    let lines = desk.run("grid 24oct").output.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("02:30 (first) A") })
    let change = try #require(lines.firstIndex { $0 == "  clocks go from 03:00 to 02:00" })
    let second = try #require(lines.firstIndex { $0.contains("02:30 (second) B") })
    #expect(first < change && change < second)
    let told = desk.run("agenda 24oct").output
    #expect(told.contains("02:30 (first)") && told.contains("02:30 (second)"), "\(told)")
    #expect(desk.run("screening show A").output.contains("02:30 (first)-02:08 (second)"))
  }
}
