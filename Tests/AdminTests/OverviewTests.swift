import Admin
import TestSupport
import Testing

/// The program's name alone.
@Suite struct OverviewTests {
  @Test func `an empty database is begun in three steps`() {
    let desk = TestDesk()
    let reply = desk.run([])
    #expect(reply.status == .done && reply.notes.isEmpty)
    for step in ["filmweek festival add", "filmweek week add", "filmweek import FILE"] {
      #expect(reply.output.contains(step))
    }
    desk.run("festival add Lumière")
    #expect(!desk.run([]).output.contains("festival add"))
    #expect(desk.run([]).output.contains("filmweek week add"))
  }

  @Test func `a week is named, with what can be done next`() throws {
    let desk = try TestDesk.planned()
    let reply = desk.run([])
    #expect(reply.status == .done && reply.notes.isEmpty)
    #expect(reply.output.hasPrefix("Paris 2025 (paris), 2025-12-05 to 2025-12-11\n"))
    #expect(reply.output.contains("3 films, 6 screenings and events, 1 without a day yet"))
    for (path, _) in Program.tree where reply.output.contains("\(path)  ") {
      #expect(desk.run("\(path.dropFirst("filmweek ".count)) --help").status == .done)
    }
  }

  @Test func `several weeks are listed until one is chosen`() throws {
    let desk = try TestDesk.planned()
    desk.run("import Samples/paris-2025.json")
    let open = desk.run([])
    #expect(open.status == .done && open.output.contains("filmweek week use KEY"))
    #expect(open.output.contains("\n  paris  Paris 2025\n"))
    #expect(desk.run("--week paris-2025").output.contains("17 films"))
    #expect(desk.run("--week nothing").status == .notFound)
    desk.run("week use paris")
    #expect(desk.run([]).output.contains("another of the 2 weeks"))
  }
}
