import ArgumentParser
import CivilTime
import SchedulingDomain

/// When and where, as it is typed.
struct WhenOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("date")],
    help: "The day: a date, a weekday, a day number or today; ? for none yet.")
  var day: String?
  @Option(help: "The start: 20:30, 20h30, 24:30, evening; ? for not known yet.") var start: String?
  @Option(help: "The end, only where the house has stated one; ? for none.") var end: String?
  @Option(help: "Which of two equal wall times, where clocks go back.") var occurrence: Occurrence?
  @Option(help: "The venue: key or name; ? for none yet.") var venue: String?
  @Option(help: "The auditorium: key or name, or VENUE/KEY; ? for none yet.")
  var auditorium: String?

  /// Whether nothing was said.
  var isEmpty: Bool {
    day == nil && start == nil && end == nil && venue == nil && auditorium == nil
  }

  /// Puts a screening where and when it was said; what a person had better know of it comes back.
  func apply(
    to screening: inout Screening, in programme: Programme, now: Instant
  ) throws(Failure) -> [String] {
    let house = screening.place.venue
    screening.place = try place(from: screening.place, in: programme)
    // Its own zone is kept for as long as it stays in its house, or without one.
    let isThere = screening.place.venue == house
    let zone = isThere ? programme.zone(of: screening) : programme.zone(at: screening.place)
    if day == "?" {
      guard start == nil, end == nil else {
        throw Failure(.usage, "a time needs a day.", advice: "Leave --start and --end out.")
      }
      screening.timing = .open
      return []
    }
    let week = programme.week
    let today = week.clock.festivalDay(of: zone.civil(at: now))
    let input = TimingInput(
      day: try day.map { text throws(Failure) in
        try DayInput(text).day(in: week.days, today: today)
      },
      start: try start.map { text throws(Failure) in try TimeInput(text) },
      end: try end.map { text throws(Failure) in try TimeInput(text) }, occurrence: occurrence)
    let (timing, notes) = try input.timing(from: screening.timing, in: zone, clock: week.clock)
    screening.timing = timing
    return notes + outsideNote(timing, week)
  }

  private func outsideNote(_ timing: Timing, _ week: FilmWeek) -> [String] {
    guard day != nil, let day = timing.festivalDay(week.clock), !week.days.contains(day) else {
      return []
    }
    return ["\(day) lies outside the week, which runs from \(week.days.first) to \(week.days.last)"]
  }

  private func place(from old: Place, in programme: Programme) throws(Failure) -> Place {
    if venue == "?" { return .open }
    var house = old.venue
    var room = auditorium
    if let venue {
      house = try programme.venueFinder.find(venue).key
    } else if let parts = auditorium?.split(separator: "/"), parts.count == 2 {
      house = try programme.venueFinder.find(String(parts[0])).key
      room = String(parts[1])
    }
    guard let house else {
      guard room == nil || room == "?" else {
        throw Failure(.usage, "an auditorium needs a venue.", advice: "Add --venue.")
      }
      return .open
    }
    guard let room else { return house == old.venue ? old : .venue(house) }
    guard room != "?", let venue = programme.venues[house] else { return .venue(house) }
    let auditorium = try programme.auditorium(room, of: venue, option: "--venue")
    return .auditorium(Auditorium.Reference(venue: house, auditorium: auditorium.key))
  }
}
