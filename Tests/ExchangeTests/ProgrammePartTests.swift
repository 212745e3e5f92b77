import Exchange
import SchedulingDomain
import TestSupport
import Testing

struct ProgrammePartTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a part of a programme comes back as it was, whatever its names lead to`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let whole = try RandomProgramme.withNouns(seed: seed)
    for percent in [0, 20, 60] {
      var part = whole
      for item in whole.items where !random.happens(percent) { part.takeOut(item.name) }
      let text = ProgrammePart.text(of: part)
      #expect(try ProgrammePart.read(text) == part, "seed \(seed), \(percent) %")
      #expect(text.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: ["", "{}", "{\"schema\": \"filmweek-programme/9\"}", "[1"])
  func `a text that is no part of a programme is refused with what is wrong`(text: String) throws {
    let refusal = #expect(throws: ProgrammePart.Unreadable.self) { try ProgrammePart.read(text) }
    #expect(refusal?.faults.isEmpty == false)
  }
}
