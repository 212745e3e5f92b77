import CivilTime
import Exchange
package import Store

extension ProgrammeForm {
  /// The file format, as the program has it.
  package static let programmeFile = ProgrammeForm(
    write: { programme in
      String(decoding: ProgrammeWriter.write(programme, layout: .compact), as: UTF8.self)
    },
    read: { text throws(UnreadableProgramme) in
      let (programme, faults) = ProgrammeReader.read(
        Array(text.utf8), fileName: nil, now: Instant(secondsSinceEpoch: 0), isComplete: false)
      guard let programme else {
        throw UnreadableProgramme(faults.rendered.joined(separator: "; "))
      }
      return programme
    })
}
