extension Wording {
  /// A fixed phrase about what has changed.
  package enum ChangePhrase: CaseIterable, Sendable {
    /// Names the page and the feed of changes.
    case changes
    /// A release in which the public notices nothing.
    case nothingNoticed
    /// What the feed is for.
    case followChanges
    /// A letter: to whom nobody has written yet, and what is attached.
    case greeting, yourAppearances, changedForYou, attached
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
      case .greeting: Words("Dear", "Bonjour", "Kính gửi")
      case .yourAppearances:
        Words("your appearances", "vos interventions", "lịch tham gia của quý vị")
      case .changedForYou:
        Words(
          "what has changed for you", "ce qui change pour vous", "thay đổi liên quan đến quý vị")
      case .attached:
        Words(
          "Attached is your calendar: open it to bring your own up to date.",
          "Votre agenda est joint\u{A0}: ouvrez-le pour mettre le vôtre à jour.",
          "Lịch của quý vị được đính kèm: hãy mở tệp để cập nhật lịch cá nhân.")
      }
    return pick(words)
  }

  /// Heads what a release changed.
  package func changes(ofRelease number: Int) -> String {
    pick(Words("Version \(number)", "Version \(number)", "Phiên bản \(number)"))
  }
}
