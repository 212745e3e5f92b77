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
