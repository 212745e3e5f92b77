package import CivilTime
package import SchedulingDomain
package import Tables

/// Reads a programme from a document of the form `filmweek-programme/1`.
///
/// The form is described in Documentation/formats/programme.md.
package enum ProgrammeReader {
  /// The name of the form.
  package static let schema = "filmweek-programme/1"

  /// The programme that a document states, or nil and everything that is wrong with it.
  /// - Parameter now: the stamp of what the document gives none, where it has no `as_of`.
  package static func read(
    _ bytes: [UInt8], fileName: String?, now: Instant
  ) -> (programme: Programme?, faults: Faults) {
    read(bytes, fileName: fileName, now: now, isComplete: true)
  }

  /// - Parameter isComplete: whether names must be of things that the document states.
  static func read(
    _ bytes: [UInt8], fileName: String?, now: Instant, isComplete: Bool
  ) -> (programme: Programme?, faults: Faults) {
    let faults = Faults(file: fileName)
    guard let document = JSONDocument.read(bytes, into: faults) else { return (nil, faults) }
    let root = ValueReader(document.root, name: "the document", faults: faults)
    let reading = ProgrammeReading(faults: faults, now: now, isComplete: isComplete)
    let programme = root.object { object in reading.programme(object) }
    return (faults.hasErrors ? nil : programme, faults)
  }
}
