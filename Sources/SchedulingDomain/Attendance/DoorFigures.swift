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

/// How many people came to a screening in one minute.
public struct DoorMinute: Sendable, Equatable {
  /// The screening.
  public let screening: ScreeningCode
  /// The beginning of the minute.
  public let minute: Instant
  /// How many came; fewer than none where clicks were taken back.
  public let people: Int

  /// How many people came in one minute.
  public init(screening: ScreeningCode, minute: Instant, people: Int) {
    self.screening = screening
    self.minute = minute
    self.people = people
  }
}
