import CivilTime
import Exchange
import Tables
import Testing

@Suite struct FaultTests {
  private let now = Instant(secondsSinceEpoch: 1_764_000_000)

  private func faults(of text: String) -> Faults {
    let (programme, faults) = ProgrammeReader.read(Array(text.utf8), fileName: nil, now: now)
    #expect((programme == nil) == faults.hasErrors)
    return faults
  }

  @Test func `a document without faults has none`() {
    #expect(faults(of: FaultyDocument("good", [:]).text).rendered == [])
  }

  @Test(
    arguments: FaultyDocument.values + FaultyDocument.names + FaultyDocument.times
      + FaultyDocument.nouns)
  func `every fault is said with its place and what to do`(document: FaultyDocument) {
    #expect(faults(of: document.text).rendered == document.faults)
  }
}
