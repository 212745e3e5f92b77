import Exchange
package import Store

extension ProgrammeForm {
  /// The file format, as the program has it.
  package static let programmeFile = ProgrammeForm(
    write: { ProgrammePart.text(of: $0) },
    read: { text throws(UnreadableProgramme) in
      do throws(ProgrammePart.Unreadable) {
        return try ProgrammePart.read(text)
      } catch { throw UnreadableProgramme(error.faults.joined(separator: "; ")) }
    })
}
