public import CivilTime

/// What the events of one door add up to, on one kind of terms.
public struct DoorFigures: Sendable, Equatable {
  /// The screening.
  public let screening: ScreeningCode
  /// Empty for a house with one door.
  public let door: String
  /// Nil where it is not known.
  public let category: Count.Category?
  /// How many came.
  public let people: Int
  /// How many of them were clicked, not scanned.
  public let clicked: Int
  /// How many are inside.
  public let inside: Int
  /// How many events let nobody pass.
  public let refused: Int
  /// When the last of them was.
  public let lastAt: Instant

  /// What the events of one door add up to.
  public init(
    screening: ScreeningCode, door: String, category: Count.Category?, people: Int, clicked: Int,
    inside: Int, refused: Int, lastAt: Instant
  ) {
    self.screening = screening
    self.door = door
    self.category = category
    self.people = people
    self.clicked = clicked
    self.inside = inside
    self.refused = refused
    self.lastAt = lastAt
  }
}
