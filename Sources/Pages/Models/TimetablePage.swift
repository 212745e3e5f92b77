/// The whole programme on one page: by day a list in the order of time, shown as a grid where wide.
package struct TimetablePage: Model, Hashable {
  package let frame: Frame
  package let daysLabel: String
  package let dayLinks: [NamedLink]
  package let days: [DaySection]
  /// What has no day yet.
  package let undated: UndatedSection?
  /// What is said where there is nothing.
  package let nothingYet: String?
  /// Whether it stands in a frame of another site, without head and foot.
  package let isEmbedded: Bool
}

/// One festival day.
package struct DaySection: Model, Hashable {
  package let id: String
  package let datetime: String
  package let heading: String
  /// The class that lays it out as a grid of so many columns; nil for a list.
  package let grid: String?
  /// The class that gives the grid its rows of time.
  package let rows: String
  package let halls: [HallHead]
  package let hours: [HourLine]
  /// What has a clock time, in the order of time.
  package let cards: [Card]
  /// What has none yet.
  package let timeless: [Card]
}

/// The head of the columns of a room.
package struct HallHead: Model, Hashable {
  package let classes: String
  package let venue: Said
  package let room: Said?
}

/// A full hour in a grid.
package struct HourLine: Model, Hashable {
  package let classes: String
  package let text: String
}

/// Screenings of which no day is known.
package struct UndatedSection: Model, Hashable {
  package let id: String
  package let heading: String
  package let cards: [Card]
}
