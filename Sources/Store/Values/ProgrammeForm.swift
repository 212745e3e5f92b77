package import SchedulingDomain

/// How a programme, or a part of one, stands in a column that keeps it as text.
///
/// Given by who puts the program together: the store knows no file formats. The text is JSON.
package struct ProgrammeForm: Sendable {
  let write: @Sendable (Programme) -> String
  let read: @Sendable (String) throws(UnreadableProgramme) -> Programme

  /// - Parameters: are each other's reverse, for parts of programmes too, whose names lead nowhere.
  package init(
    write: @escaping @Sendable (Programme) -> String,
    read: @escaping @Sendable (String) throws(UnreadableProgramme) -> Programme
  ) {
    self.write = write
    self.read = read
  }
}

/// A kept text is no programme, in the words of who read it.
package struct UnreadableProgramme: Error {
  let words: String

  package init(_ words: String) { self.words = words }
}
