import Spelling

extension Desk {
  /// Whether a reply says yes, in English, French or Vietnamese, with or without accents.
  static func isYes(_ reply: String?) -> Bool {
    reply.map { ["y", "yes", "o", "oui", "c", "co"].contains(folded($0.trimmed)) } ?? false
  }

  /// Whether a person is there who is shown what a write would do, and asked, before it is done.
  func asks(_ global: GlobalOptions, _ write: WriteOptions) -> Bool {
    terminal.isInteractive && !global.yes && !global.noInput && !write.dryRun && !write.json
  }
}
