import CivilTime
import ICalendar

/// An event for tests that are about something else.
func anEvent(
  uid: String = "screening-1@week.example", start: EventTime = .instant(.evening),
  end: Event.End? = nil, summary: Text? = nil
) throws -> Event {
  var event = try Event(uid: uid, stamp: .release, start: start, end: end)
  event.summary = summary
  return event
}

/// A calendar of these events.
func aCalendar(_ events: [Event]) throws -> Calendar {
  try Calendar(product: "-//filmweek//tests//EN", events: events)
}

extension Instant {
  /// 2026-11-21T09:00:00Z.
  static let release = Instant(secondsSinceEpoch: 1_795_251_600)
  /// 2026-12-05T19:30:00Z.
  static let evening = Instant(secondsSinceEpoch: 1_796_499_000)
}

extension Reading.Property {
  init(_ name: String, _ value: String, language: String? = nil, cn: String? = nil) {
    self.init(name: name, value: value, language: language, cn: cn)
  }

  init(_ name: String, _ text: Text) {
    self.init(name: name, value: text.value, language: text.language)
  }
}

/// Texts that are hard to write: each must read back as it is.
let hardTexts: [String] = [
  "Đừng đốt, một đêm mưa; phở & cà phê \\ trà",
  "L'Été « à l'ombre », c'est-à-dire : 20 % ; « déjà » œuvre",
  "悲情城市，一部電影；導演在場。放映後座談",
  "👨‍👩‍👧‍👦 family, 🇻🇳🇫🇷 flags; e\u{301} decomposed, नमस्ते, กำลัง, 한국",
  "line one\nline two\n\nline four; \\n is not a newline, \\\\ are two",
  String(repeating: "word", count: 50) + " " + String(repeating: "漢", count: 200),
  "\"quotes\" 'single' ^caret ^n ^' ^^ :colon: tab\tend",
  "\\", ";", ",", "\\,\\;", " leading and trailing ", "\u{FEFF}bom",
]

/// Random numbers that a printed seed brings back.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
