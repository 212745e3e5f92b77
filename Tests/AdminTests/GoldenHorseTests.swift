import Admin
import Foundation
import Testing

/// The second sample through the commands.
@Suite struct GoldenHorseTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples/golden-horse-2024.json").path(percentEncoded: false)

  @Test func `a real festival has no conflicts until its turnaround is made longer`() {
    let desk = TestDesk()
    #expect(desk.run(["import", Self.sample]).status == .done)
    #expect(desk.run("conflicts").output.contains("No conflicts"))
    for (minutes, warnings) in [(20, 0), (21, 3), (37, 163)] {
      desk.run("week edit --turnaround \(minutes)")
      let reply = desk.run("conflicts --format json")
      #expect(reply.status == .done)
      #expect(reply.output.split(separator: "\"id\"").count == warnings + 1, "\(minutes)")
    }
  }
}
