import CivilTime
package import SchedulingDomain
import Tables

/// A part of a programme as one line of text: a `filmweek-programme/1` whose names may lead nowhere.
package enum ProgrammePart {
  /// The part as text.
  package static func text(of part: Programme) -> String {
    String(decoding: ProgrammeWriter.write(part, .compact), as: UTF8.self)
  }

  /// The part that a text states.
  package static func read(_ text: String) throws(Unreadable) -> Programme {
    let (part, faults) = ProgrammeReader.read(
      Array(text.utf8), fileName: nil, now: Instant(secondsSinceEpoch: 0), isComplete: false)
    guard let part else { throw Unreadable(faults: faults.rendered) }
    return part
  }

  /// Why a text is no part of a programme.
  package struct Unreadable: Error {
    /// A line for each thing that is wrong with it.
    package let faults: [String]
  }
}
