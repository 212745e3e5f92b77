import Admin
import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Faults planted into a real festival, as somebody meets them: a file, and a command.
@Suite struct PlantedFaultTests {
  private struct Answer: Decodable {
    struct Conflict: Decodable {
      var id: String
      var kind: String
      var severity: String
    }

    var conflicts: [Conflict]
  }

  /// The second sample with a sound week in it, in which each fault can be planted.
  private static let festival = Result<Programme, any Error> {
    let file = URL(filePath: "\(TestServer.packageRoot)/Samples/golden-horse-2024.json")
    let (programme, faults) = ProgrammeReader.read(
      [UInt8](try Data(contentsOf: file)), fileName: "golden-horse-2024.json",
      now: Build.instant("2025-11-01T09:00:00Z"))
    guard var week = programme else { throw TestFailure(faults.rendered.joined(separator: "\n")) }
    let sound = SoundWeek.programme()
    for item in sound.items { week.put(item) }
    week.week.rules = sound.week.rules
    return week
  }

  /// What the command says of a programme that comes as a file.
  private static func told(of programme: Programme) throws -> (status: Ending, answer: Answer) {
    let desk = try TestDesk.holding(
      String(decoding: ProgrammeWriter.write(programme), as: UTF8.self))
    let reply = desk.run("conflicts --format json")
    return (reply.status, try JSONDecoder().decode(Answer.self, from: Data(reply.output.utf8)))
  }

  private static let standing = Result<Set<String>, any Error> {
    Set(try told(of: festival.get()).answer.conflicts.map(\.id))
  }

  @Test(arguments: SoundWeek.faults)
  func `a planted fault is found in the imported festival, and nothing else`(
    fault: SoundWeek.Fault
  ) throws {
    let week = try Self.festival.get()
    let before = try Self.standing.get()
    var planted = week
    fault.plant(&planted)
    let (status, answer) = try Self.told(of: planted)
    let after = Set(answer.conflicts.map(\.id))
    #expect(after.contains(fault.found))
    let found = try #require(answer.conflicts.first { $0.id == fault.found })
    #expect(fault.found.hasPrefix(found.kind + ":"))
    if found.severity == "fatal" { #expect(status == .conflict) }
    // A rule that is made stricter finds more of the festival's own.
    guard planted.week == week.week else { return }
    #expect(after.subtracting(before) == [fault.found])
    #expect(before.subtracting(after) == [])
  }
}
