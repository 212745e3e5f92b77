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
}
