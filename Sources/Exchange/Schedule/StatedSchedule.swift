import Tables

/// The two forms in which conference systems hand a schedule on.
package enum ScheduleForm: Sendable {
  case xml, json
}

/// A schedule as a file states it, in either form: texts with their places, nothing understood yet.
struct StatedSchedule {
  /// By the names that the XML form has for them.
  var conference: [String: StatedText] = [:]
  var days: [StatedDay] = []
  /// The program that wrote it, where that is stated.
  var generator: String?
  /// Seats of rooms by their names; the XML form has none.
  var capacities: [String: Int] = [:]
  /// What filmweek has no place for, and how often it stood there.
  var leftOut: [String: Int] = [:]
  var position: SourcePosition?

  /// The members of an event that are read; `persons` and `links` beside them.
  static let eventFields: Set<String> = [
    "id", "guid", "code", "date", "start", "duration", "slug", "title", "subtitle", "track", "type",
    "language", "abstract", "description", "url",
  ]
  static let conferenceFields: Set<String> = [
    "acronym", "title", "start", "end", "day_change", "time_zone_name", "venue", "city",
  ]
  /// What follows from the rest, and is neither read nor missed.
  static let conferenceExtras: Set<String> = [
    "days", "daysCount", "timeslot_duration", "base_url", "url", "track", "tracks",
  ]
}

/// A text of a schedule, never empty, with its place.
struct StatedText {
  let text: String
  let position: SourcePosition

  /// Nil where there is nothing but white space.
  init?(_ text: String?, at position: SourcePosition) {
    guard let text = text.flatMap(canonicalText) else { return nil }
    // No other program shows it, and a database can't keep it.
    self.text = text.utf8.contains(0) ? text.replacing("\0", with: "") : text
    self.position = position
  }
}

/// One day of a schedule.
struct StatedDay {
  let position: SourcePosition
  /// From 1, in the order of the file where it isn't stated.
  var index: Int
  var date: StatedText?
  var start: StatedText?
  var events: [StatedEvent] = []
}

/// One event of a schedule.
struct StatedEvent {
  let position: SourcePosition
  var room: StatedText?
  var fields: [String: StatedText] = [:]
  var persons: [StatedPerson] = []
  /// Addresses of pages about it.
  var links: [String] = []

  func text(_ field: String) -> String? { fields[field]?.text }

  /// Where a field stands, else the event.
  func position(of field: String) -> SourcePosition { fields[field]?.position ?? position }
}

/// Somebody who takes part in an event.
struct StatedPerson {
  /// What tells two of one name apart.
  var id: String?
  var name: String
}
