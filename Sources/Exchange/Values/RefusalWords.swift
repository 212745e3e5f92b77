import CivilTime
import SchedulingDomain
import Tables

/// What is wrong with a value in a file, and what to do.
typealias FileRefusal = Tables.ValueRefusal

extension FileRefusal {
  /// Why a text or number is no value of the domain.
  init(_ refusal: SchedulingDomain.ValueRefusal) {
    switch refusal {
    case .malformedKey(let text):
      self.init(
        message: "\"\(text)\" is no key",
        advice: "Write lower-case letters, digits and single hyphens, at most 80, such as mua-do.")
    case .malformedCode(let text):
      self.init(
        message: "\"\(text)\" is no code of a screening",
        advice: "Write letters, digits, \".\", \"_\" and \"-\", at most 32, such as CL or 101.")
    case .malformedLanguage(let text):
      self.init(
        message: "\"\(text)\" is no language tag",
        advice: "Write one of BCP 47, such as vi, fr or zh-Hant.")
    case .unknownCountry(let text):
      self.init(
        message: "\"\(text)\" is no country code",
        advice: "Write the two letters of ISO 3166-1, such as VN or FR.")
    case .unknownCurrency(let text):
      self.init(
        message: "\"\(text)\" is no currency",
        advice: "Write the three letters of ISO 4217, such as EUR or VND.")
    case .emptyText(let field):
      self.init(message: "the \(field) is empty", advice: "Say something, or leave it out.")
    case .outOfRange(let meaning, let value, let allowed):
      self.init(
        message: "\(value) is no \(meaning)",
        advice: "Write a whole number from \(allowed.lowerBound) to \(allowed.upperBound).")
    case .notOnTheGlobe(let latitude, let longitude):
      self.init(
        message: "\(latitude), \(longitude) is not on the globe",
        advice: "Latitude goes from -90 to 90, longitude from -180 to 180.")
    case .daysReversed(let first, let last):
      self.init(
        message: "the last day \(last) comes before the first day \(first)",
        advice: "Put the earlier day first.")
    case .endNotAfterStart(let start, let end):
      self.init(
        message: "the end \(end) does not come after the start \(start)",
        advice: "Give a later end, or none.")
    case .hoursReversed:
      self.init(
        message: "the hours are empty or longer than a day",
        advice: "Let \"from\" come before \"to\", at most 24 hours apart and up to 36:00.")
    case .routeToItself(let venue):
      self.init(
        message: "the way leads from \"\(venue)\" to itself", advice: "Name two houses.")
    }
  }

  /// Why a text is no day, time or instant.
  init(_ refusal: CivilTimeRefusal) {
    switch refusal {
    case .noSuchDay(let year, let month, let day) where (1...12).contains(month) && year > 0:
      let days = Day.lengthOfMonth(month, year: year)
      self.init(
        message:
          "\(day) \(monthNames[month - 1]) \(year) does not exist: the month has \(days) days",
        advice: "Give a day from 1 to \(days).")
    case .noSuchDay(let year, let month, let day):
      self.init(
        message: "there is no day \(day) of month \(month) of year \(year)",
        advice: "Months go from 01 to 12, years from 0001.")
    case .noSuchTime(let hour, let minute, _):
      let text = "\(twoDigits(hour)):\(twoDigits(minute))"
      self.init(
        message: "\(text) is no time of day",
        advice: (24..<36).contains(hour) && minute < 60
          ? "Write \(twoDigits(hour - 24)):\(twoDigits(minute)) with the date of the next day."
          : "Hours go from 00 to 23, minutes and seconds from 00 to 59.")
    case .malformed(let text, let expected):
      let example =
        switch expected {
        case "YYYY-MM-DD": "2025-12-05"
        case let form where form.hasPrefix("HH:MM"): "20:30"
        default: "2025-12-05T20:30:00+01:00"
        }
      self.init(
        message: "\"\(text)\" is not written as \(expected)",
        advice: "Write it as in \(example).")
    case .emptySpan(let start, let end):
      self.init(
        message: "the end \(end) does not come after the start \(start)",
        advice: "Give a later end, or none.")
    }
  }

  /// Why a wall time is no instant.
  init(_ refusal: WallTimeRefusal, occurrenceKey: String) {
    switch refusal {
    case .skipped(let civil, let zone, let from, let to):
      let before = from.adding(minutes: -1).time
      self.init(
        message: "\(civil.time) does not exist in \(zone) on \(inWords(civil.day)): "
          + "clocks go from \(from.time) to \(to.time)",
        advice: "Give \(to.time) or later, or \(before) or earlier.")
    case .ambiguous(let civil, let zone, _, let firstOffset, _, let secondOffset):
      self.init(
        message: "\(civil.time) comes twice in \(zone) on \(inWords(civil.day)), "
          + "at \(firstOffset) and again at \(secondOffset)",
        advice: "Say which: \"\(occurrenceKey)\": \"first\" or \"second\".")
    }
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

/// A day as a sentence says it: 29 March 2026.
func inWords(_ day: Day) -> String {
  let (year, month, number) = day.components
  return "\(number) \(monthNames[month - 1]) \(year)"
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
