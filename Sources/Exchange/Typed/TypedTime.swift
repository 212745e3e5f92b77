package import SchedulingDomain
import Spelling

/// A time as a person types it: `20:30`, `20h30`, `8:30 PM`, `24:30`, `midnight`, `evening`, `?`.
package enum TypedTime: Hashable, Sendable {
  /// Minutes after midnight of the day it is said of; from 1,440 on, in the night that follows.
  case minutes(Int)
  case daypart(Daypart)
  /// Not known yet.
  case open

  /// Nil for a text that names no time.
  package init?(_ text: String) {
    let plain = Spelling.folded(text).filter { !$0.isWhitespace }
    if let daypart = Self.dayparts[plain] {
      self = .daypart(daypart)
    } else if let minutes = Self.named[plain] {
      self = .minutes(minutes)
    } else if OpenWords.contains(plain) {
      self = .open
    } else if let minutes = Self.minutes(plain) {
      self = .minutes(minutes)
    } else {
      return nil
    }
  }

  private static func minutes(_ plain: String) -> Int? {
    var text = plain[...]
    var isAfternoon: Bool?
    for (ending, afternoon) in [("a.m.", false), ("am", false), ("p.m.", true), ("pm", true)]
    where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
      isAfternoon = afternoon
    }
    var parts = text.split(omittingEmptySubsequences: false) { ":h.".contains($0) }
    // Spreadsheets write 20:00:00 for 20:00.
    if parts.count == 3, parts[2] == "00", !text.contains(where: { "h.".contains($0) }) {
      parts.removeLast()
    }
    guard (1...2).contains(parts.count), parts.count == 2 || isAfternoon != nil,
      let first = parts.first, (1...2).contains(first.count), var hour = number(first)
    else { return nil }
    var minute = 0
    if parts.count == 2, !(parts[1].isEmpty && text.hasSuffix("h")) {
      guard parts[1].count == 2, let read = number(parts[1]), read < 60 else { return nil }
      minute = read
    }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    // The night of a festival day ends on the next morning at the latest.
    guard hour < 36 else { return nil }
    return hour * 60 + minute
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  /// Midnight is the end of the day that it is said of.
  private static let named = [
    "noon": 720, "midi": 720, "giuatrua": 720, "midnight": 1440, "minuit": 1440, "nuadem": 1440,
  ]

  private static let dayparts: [String: Daypart] = [
    "morning": .morning, "matin": .morning, "sang": .morning, "buoisang": .morning,
    "afternoon": .afternoon, "apres-midi": .afternoon, "chieu": .afternoon, "buoichieu": .afternoon,
    "evening": .evening, "soir": .evening, "soiree": .evening, "toi": .evening, "buoitoi": .evening,
  ]
}

/// The words by which people say that something is not known yet.
package enum OpenWords {
  /// Whether a text is one of them, case, accents and spaces aside.
  package static func contains(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    return words.contains(Spelling.folded(text).filter { !$0.isWhitespace })
  }

  private static let words: Set = [
    "?", "??", "open", "tbc", "tba", "tbd", "aconfirmer", "apreciser", "adefinir", "chuaro",
    "chuabiet", "chuaxacdinh", "unknown",
  ]
}
