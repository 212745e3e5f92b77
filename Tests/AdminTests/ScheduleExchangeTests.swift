import Admin
import Foundation
import Testing

/// Schedules through the commands: into a week, into a new one, and out.
@Suite struct ScheduleExchangeTests {
  static let schedule = """
    <schedule>
      <conference><title>Nuit du film</title></conference>
      <day date="2025-12-05"><room name="Salle 1">
        <event id="201" guid="0a8d4b7e-5d0c-4e57-9d52-0b8a0f3f6a11">
          <start>20:00</start><duration>02:00</duration><title>First</title><type>film</type>
        </event>
        <event id="202" guid="1a8d4b7e-5d0c-4e57-9d52-0b8a0f3f6a11">
          <start>21:00</start><duration>01:00</duration><title>Second</title>
        </event>
      </room></day>
    </schedule>
    """

  private func run(
    _ desk: TestDesk, _ options: String, on text: String = schedule,
    as form: String? = "schedule-xml"
  ) throws -> TestDesk.Reply {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "filmweek-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return desk.run(
      ["import", file.path(percentEncoded: false)] + (form.map { ["--as", $0] } ?? [])
        + shellWords(options))
  }

  @Test func `a new week needs a key and a zone, and is then there with its double booking`() throws
  {
    let desk = TestDesk(width: nil)
    #expect(try run(desk, "--create").notes.contains("a new week needs its key"))
    let zoneless = try run(desk, "--create --week nuit")
    #expect(zoneless.status == .usage)
    #expect(zoneless.notes.contains("states no time zone"))
    #expect(zoneless.notes.contains("Name it with --zone"))
    #expect(zoneless.notes.hasSuffix("1 error. Nothing was changed.\n"))
    let made = try run(desk, "--create --week nuit --zone Europe/Paris --name \"La Nuit\"")
    #expect(made.status == .done, "\(made.notes)")
    #expect(made.output.hasPrefix("La Nuit (nuit)"))
    #expect(made.notes.contains("202 is contested"))
    #expect(desk.run("conflicts").status == .conflict)
    #expect(desk.run("agenda").output.contains("contested"))
    #expect(try run(desk, "--create --week nuit").output.contains("nothing to change"))
    #expect(try run(desk, "--week nuit").output.contains("nothing to change"))
  }

  @Test func `a week that is not there is not made unasked`() throws {
    let reply = try run(TestDesk.planned(), "--week nuit")
    #expect(reply.status == .notFound)
  }

  @Test func `a schedule is added to the week, and moves what it stated before`() throws {
    let desk = try TestDesk.planned()
    #expect(try run(desk, "").status == .done)
    #expect(desk.run("screening list").output.contains("First"))
    let moved = Self.schedule.replacing("<start>21:00", with: "<start>22:30")
    let reply = try run(desk, "", on: moved)
    #expect(reply.output.contains("screening 202"), "\(reply)")
    #expect(!reply.output.contains("screening 201"))
  }

  @Test(arguments: ["xml", "json"])
  func `an export says what it leaves out, and changes nothing when it comes back`(
    form: String
  ) throws {
    let desk = try TestDesk.planned()
    let export = desk.run("export --as schedule-\(form)")
    #expect(export.status == .done)
    #expect(export.output.contains("Red Rain") && !export.output.contains("Tướng về hưu"))
    #expect(export.notes.contains("left out, no day and time yet: E1, U1"))
    #expect(export.notes.contains("left out, no auditorium yet: P1"))
    for stated in ["schedule-\(form)", nil] {
      let reply = try run(desk, "", on: export.output, as: stated)
      #expect(reply.output.contains("nothing to change"), "\(stated ?? "not stated")")
    }
  }
}
