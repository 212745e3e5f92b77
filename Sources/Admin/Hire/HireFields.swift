import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

/// A new hire's place, and a key of its own.
struct NewHireArguments: ParsableArguments {
  @Argument(help: "The venue: key or name.") var venue: String
  @Argument(help: "The auditorium: key or name; else the whole house.") var room: String?
  @Option(help: "Its key; else one is made of time and place.") var key: String?
}

/// What can be said of a hire.
struct HireFields: FieldOptions {
  @Option(name: [.customLong("date"), .customLong("day")], help: "The day: 12dec, fri.")
  var date: String?
  @Option(help: "From when: 18:30.") var from: String?
  @Option(help: "Until when: 23:00; 24:30 is in the night that follows.") var to: String?
  @Option(help: "Which of two equal wall times, where clocks go back.") var occurrence: Occurrence?
  @Option(help: "The auditorium: key or name; ? for the whole house.") var auditorium: String?
  @Option(help: "For what it is.") var use: Hire.Use?
  @OptionGroup var remarks: RemarkOptions

  func apply(to hire: inout Hire, on occasion: Occasion) throws(Failure) {
    if let auditorium {
      hire.auditorium =
        auditorium == "?" ? nil : try Self.room(auditorium, of: hire.venue, in: occasion.programme)
    }
    if date != nil || from != nil || to != nil || occurrence != nil {
      let old = Timing.time(start: hire.start, end: hire.end)
      (hire.start, hire.end) = try times(from: old, at: hire.venue, on: occasion)
    }
    if let use { hire.use = use }
    remarks.apply(to: &hire.remarks)
  }

  /// Start and end, what isn't said being as it was.
  func times(
    from old: Timing, at venue: Key<Venue>, on occasion: Occasion
  ) throws(Failure) -> (ZonedTime, ZonedTime) {
    var end = try to.map { text throws(Failure) in try TimeInput(text) }
    if end == nil, case .time(let start, let last?) = old {
      let days = last.civil.day.days(since: start.civil.day)
      end = .minutes(days * 1440 + last.civil.time.minuteOfDay)
    }
    let input = TimingInput(
      day: try date.map { text throws(Failure) in try occasion.day(text) },
      start: try from.map { text throws(Failure) in try TimeInput(text) }, end: end,
      occurrence: occurrence)
    let programme = occasion.programme
    let (timing, _) = try input.timing(
      from: old, in: programme.zone(at: .venue(venue)), clock: programme.week.clock)
    guard case .time(let start, let end?) = timing else {
      throw Failure(
        .usage, "a hire has a day, a start and an end.",
        advice: "Give --date 12dec --from 18:30 --to 23:00.")
    }
    return (start, end)
  }

  static func room(
    _ name: String, of venue: Key<Venue>, in programme: Programme
  ) throws(Failure) -> Key<Auditorium> {
    guard let house = programme.venues[venue] else {
      throw Failure(.scheduling(.unknown(.venue, venue.text)))
    }
    return try programme.auditorium(name, of: house).key
  }

  static var clearable: KeyValuePairs<String, (inout Hire) -> Void> {
    [
      "auditorium": { $0.auditorium = nil }, "note": { $0.remarks.note = nil },
      "source": { $0.remarks.sources = [] },
    ]
  }
}

extension HireNoun {
  static func new(
    _ beginning: NewHireArguments, _ fields: HireFields, on occasion: Occasion
  ) throws(Failure) -> Hire {
    let programme = occasion.programme
    let venue = try programme.venueFinder.find(beginning.venue).key
    let room = try beginning.room.map { name throws(Failure) in
      try HireFields.room(name, of: venue, in: programme)
    }
    let (start, end) = try fields.times(from: .open, at: venue, on: occasion)
    guard
      let key = try beginning.key.map({ text throws(Failure) in try value(try Key<Hire>(text)) })
        ?? Hire.usualKey(venue: venue, auditorium: room, start: start.civil)
    else { throw Failure(.usage, "no key can be made of that.", advice: "Give one: --key letters") }
    var hire = try value(
      try Hire(key: key, venue: venue, auditorium: room, start: start, end: end))
    try fields.apply(to: &hire, on: occasion)
    return hire
  }
}
