import CivilTime
import SchedulingDomain
import Spelling

/// Values of the domain from random numbers.
extension SeededGenerator {
  private static let words = [
    "Mưa đỏ", "Đâu đó bên bệnh viện", "L’Immeuble", "紅雨", "Ночь", "قمر", "Bi, đừng sợ!", "🎬 👩‍👩‍👧",
    "\"quoted\" \\ back", "tab\tin it", "line\nbreak", "=1+1", "a;b,c|d", "Q&A <b>", "İstanbul",
    "e\u{301}\u{323}".precomposed, "x\u{2028}x", "x\u{7F}y", "100 %", "null", "0", "-",
  ]

  mutating func text() -> String {
    let count = Int.random(in: 1...3, using: &self)
    let words = (0..<count).map { _ in Self.words.randomElement(using: &self) ?? "x" }
    return normalized(words.joined(separator: " "))
  }

  mutating func texts() -> [String] { list(upTo: 3) { $0.text() } }

  mutating func language() throws -> LanguageTag {
    try LanguageTag(one(of: ["vi", "fr", "en", "zh-Hant", "hmn", "pt-BR", "sr-Latn-RS"], or: "de"))
  }

  mutating func localizedText() throws -> LocalizedText {
    var texts: [LanguageTag: String] = [:]
    for _ in 0..<Int.random(in: 1...3, using: &self) { texts[try language()] = text() }
    return try LocalizedText(texts)
  }

  mutating func country() throws -> Country {
    try Country(one(of: ["VN", "FR", "SG", "PH", "NO", "XK"], or: "ID"))
  }

  mutating func zone() throws -> Zone {
    try Zone(
      one(
        of: ["Europe/Paris", "Asia/Ho_Chi_Minh", "America/St_Johns", "Australia/Lord_Howe"],
        or: "Asia/Taipei"))
  }

  mutating func number<Number: BoundedNumber>(upTo most: Int = .max) -> Number {
    let highest = min(most, Number.bounds.upperBound)
    return Number(unchecked: Int.random(in: Number.bounds.lowerBound...highest, using: &self))
  }

  /// An instant of 2025 or 2026, every other one with microseconds.
  mutating func instant() -> Instant {
    let seconds = Int64.random(in: 1_735_689_600..<1_798_761_600, using: &self)
    let fraction = happens(50) ? Int64.random(in: 0..<1_000_000, using: &self) : 0
    return Instant(microsecondsSinceEpoch: seconds * 1_000_000 + fraction)
  }

  /// A wall time; of one that the clocks show twice either; nil for one that they skip.
  mutating func zonedTime(_ civil: CivilDateTime, in zone: Zone) -> ZonedTime? {
    try? ZonedTime(civil, in: zone, occurrence: one(of: Occurrence.allCases, or: .first))
  }

  mutating func remarks() throws -> Remarks {
    guard happens(50) else { return Remarks() }
    return Remarks(
      note: maybe { $0.text() }, sources: texts(),
      variants: try list(upTo: 2) {
        try Variant(field: $0.text(), value: $0.text(), sources: $0.texts())
      })
  }

  /// A week of eight days; in some the clocks change.
  mutating func week(key: String) throws -> FilmWeek {
    let first = try Day(one(of: ["2025-12-05", "2026-03-25", "2026-10-20"], or: "2024-02-27"))
    var week = FilmWeek(
      key: try Key(key), name: try localizedText(),
      days: try FestivalDays(first: first, last: first.adding(days: 7)), zone: try zone())
    week.theme = try maybe { try $0.localizedText() }
    week.clock = FestivalClock(
      dayStarts: try WallTime(hour: Int.random(in: 0...8, using: &self), minute: 0))
    week.city = maybe { $0.text() }
    week.country = try maybe { try $0.country() }
    week.partOf = maybe { $0.text() }
    week.involvements = try list(upTo: 3) {
      try Involvement(name: $0.text(), role: $0.text(), sources: $0.texts())
    }
    week.turnaround = number()
    week.assumedLength = number()
    week.rules = try rules()
    week.waivers = try list(upTo: 2) { random in
      try Waiver(
        conflict: random.text(), reason: random.text(),
        minutes: random.maybe { Int.random(in: 0...100, using: &$0) },
        seats: random.maybe { Int.random(in: 0...100, using: &$0) },
        severity: random.maybe { $0.one(of: Conflict.Severity.allCases, or: .notice) },
        guests: random.maybe { Int.random(in: 0...9, using: &$0) }, people: random.texts(),
        lasting: random.maybe { Int.random(in: 0...100, using: &$0) },
        fault: random.maybe { $0.text() })
    }.sorted { $0.conflict < $1.conflict }
    week.remarks = try remarks()
    return week
  }
}

extension SeededGenerator {
  /// What a week makes of the rules, often nothing.
  fileprivate mutating func rules() throws -> Rules {
    var rules = Rules()
    guard happens(60) else { return rules }
    for kind in Conflict.Kind.allCases where happens(10) {
      rules.severities[kind] = one(of: Conflict.Severity.allCases, or: .notice)
    }
    rules.ignored = Set(Conflict.Kind.allCases.filter { $0.rawValue.count % 5 == 0 })
      .subtracting(rules.severities.keys)
    rules.audienceLanguages = try list(upTo: 3) { try $0.language() }
    rules.repeatGap = maybe { $0.number() }
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      let earliest = maybe { Int.random(in: 0...1000, using: &$0) }
      let latestEnd = maybe { Int.random(in: 1001...2160, using: &$0) }
      rules.ratingHours[text()] = try RatingHours(earliest: earliest, latestEnd: latestEnd)
    }
    rules.exclusiveSections = try list(upTo: 2) {
      try Key("section-\(Int.random(in: 0...5, using: &$0))")
    }
    return rules
  }
}

extension String {
  /// The text in Unicode normalization form C.
  fileprivate var precomposed: String { normalized(self) }
}
