import Admin
import TestSupport
import Testing

/// One change to many screenings at once.
@Suite struct BulkEditTests {
  @Test(arguments: [
    "--where film=canh", "--where venue=pathe --where status=confirmed", "--where guest=huyen",
    "--where kind=panel", "--where audience=public --where day=6dec", "--where section=homage",
    "--where package=double",
  ])
  func `conditions choose the same in a list and in an edit`(conditions: String) throws {
    let desk = try TestDesk.planned()
    for line in [
      "section add Homage", "film edit tuong --section homage",
      "package add Double --film mua --film canh", "screening edit U1 --package double",
    ] { #expect(desk.run(line).status == .done) }
    let listed = desk.run("screening list \(conditions) --format csv").output
      .split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    #expect(!listed.isEmpty)
    let reply = desk.run("screening edit \(conditions) --set clearance=33 --json")
    #expect(reply.status == .done, "\(reply.notes)")
    let changed = reply.output.matches(of: #/"key": "([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(changed) == Set(listed))
  }

  @Test func `many are changed in one entry, or none at all`() throws {
    let desk = try TestDesk.planned()
    let reply = desk.run("screening edit --where film=canh --set turnaround=30 --status confirmed")
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.output.contains("entry 2"))
    let before = desk.run("export").output
    // Both in one room at one time: the second can't have it.
    let clash = desk.run(
      "screening edit --where film=canh --day 7dec --start 20:00 --venue pathe --auditorium 1")
    #expect(clash.status == .conflict, "\(clash.notes)")
    #expect(desk.run("export").output == before)
    #expect(desk.run("undo 2").status == .done)
  }

  @Test(arguments: [
    ("screening edit --status confirmed", Ending.usage),
    ("screening edit A1 --where film=mua --status confirmed", .usage),
    ("screening edit --where colour=red --clearance 5", .usage),
    ("screening edit --where film --clearance 5", .usage),
    ("screening edit --where kind=gala --clearance 5", .usage),
    ("screening edit --where film=nothing --clearance 5", .notFound),
    ("screening edit --where kind=concert --clearance 5", .notFound),
    ("screening edit A1 --set colour=red", .usage), ("screening edit A1 --set clearance", .usage),
  ])
  func `what is not clear is refused`(line: String, status: Ending) throws {
    let reply = try TestDesk.planned().run(line)
    #expect(reply.status == status, "\(reply.notes)")
    #expect(reply.output.isEmpty)
  }

  @Test(arguments: [("y", true), ("n", false)])
  func `a person sees what would change and is asked`(answer: String, isDone: Bool) throws {
    let desk = try TestDesk.planned(answer: answer)
    let asked = desk.terminal.questions.count
    let reply = desk.run("screening edit --where film=canh --clearance 25")
    #expect(desk.terminal.questions.dropFirst(asked) == ["Change 2 screenings? [y/N] "])
    #expect(reply.output.contains("screening A2: minutes of clearance"), "\(reply.output)")
    #expect((reply.status == .done) == isDone)
    #expect(desk.run("export").output.contains("\"clearance_minutes\": 25") == isDone)
  }
}
