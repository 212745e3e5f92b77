extension Wording {
  /// A fixed phrase about what has changed.
  package enum ChangePhrase: CaseIterable, Sendable {
    /// Names the page and the feed of changes.
    case changes
    /// A release in which the public notices nothing.
    case nothingNoticed
    /// What the feed is for.
    case followChanges
  }

  /// The words of a phrase.
  package func phrase(_ phrase: ChangePhrase) -> String {
    let words =
      switch phrase {
      case .changes: Words("Changes", "Modifications", "Thay đổi")
      case .nothingNoticed:
        Words("No visible change.", "Aucun changement visible.", "Không có thay đổi nào đáng kể.")
      case .followChanges:
        Words(
          "Follow the changes (Atom)", "Suivre les modifications (Atom)", "Theo dõi thay đổi (Atom)"
        )
      }
    return pick(words)
  }

  /// Heads what a release changed.
  package func changes(ofRelease number: Int) -> String {
    pick(Words("Version \(number)", "Version \(number)", "Phiên bản \(number)"))
  }
}
