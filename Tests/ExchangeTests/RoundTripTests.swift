import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private let now = Instant(secondsSinceEpoch: 1_764_000_000)

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a programme that is written and read is the same, and so are its bytes`(
    seed: UInt64
  ) throws {
    let programme = try RandomProgramme.withNouns(seed: seed)
    let bytes = ProgrammeWriter.write(programme)
    let (read, faults) = ProgrammeReader.read(bytes, fileName: "seed-\(seed)", now: now)
    #expect(faults.rendered == [])
    let again = try #require(read)
    #expect(Difference(from: programme, to: again).isEmpty)
    #expect(again == programme)
    #expect(ProgrammeWriter.write(again) == bytes)
  }
}
