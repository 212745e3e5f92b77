/// A clock time, in words and for programs.
package struct ClockTime: Model, Hashable {
  /// The time on the clock: "20:30".
  package let text: String
  /// RFC 3339.
  package let datetime: String

  package init(text: String, datetime: String) {
    self.text = text
    self.datetime = datetime
  }
}

/// A short remark on a screening, said in words and set apart by form.
package struct Mark: Model, Hashable {
  /// The words.
  package let text: String
  /// Whether visitors must not miss it.
  package let isWarning: Bool

  package init(text: String, isWarning: Bool) {
    self.text = text
    self.isWarning = isWarning
  }
}

/// A screening as it stands in the timetable and in lists.
package struct Card: Model, Hashable {
  /// What the stylesheet needs to know: state, and lines of the grid.
  package let classes: String
  /// Its page.
  package let link: String
  /// Its own title, or those of its films.
  package let titles: [Said]
  /// The day in brief, in lists that are not under a day's heading.
  package let day: String?
  /// When it starts.
  package let start: ClockTime?
  /// When it ends.
  package let end: ClockTime?
  /// The calendar day, for what starts after midnight.
  package let nightOf: String?
  /// What is known of the time where it is no clock time.
  package let timeToCome: String?
  /// The zone, where it is not the page's.
  package let zone: String?
  /// Whether all of these are missing.
  package let isTimeless: Bool
  /// Who made what is shown.
  package let byline: String?
  /// Where it is.
  package let place: String
  /// Where tickets are sold.
  package let tickets: NamedLink?
  package let marks: [Mark]
}
