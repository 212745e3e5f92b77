import ArgumentParser
import SchedulingDomain

/// What a week can make of the rules.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How grave a kind of conflict is here: fatal, warning, notice, off or usual; repeatable.",
      valueName: "kind=level"))
  var severity: [String] = []
  @Option(
    name: .customLong("audience-language"), help: "A language of the audience, fr; repeatable.")
  var audienceLanguage: [String] = []
  @Option(
    name: .customLong("repeat-gap"),
    help: "Minutes that must lie between the starts of two screenings of one film.")
  var repeatGap: Int?
  @Option(
    name: .customLong("rating-hours"),
    help: ArgumentHelp(
      "When films of a rating are shown, R18=22:00-30:00 or R18=22:00-; repeatable.",
      valueName: "rating=hours"))
  var ratingHours: [String] = []
  @Option(
    name: .customLong("exclusive-section"),
    help: "The key of a section with one public: never two of its screenings at once; repeatable.")
  var exclusiveSection: [String] = []

  /// Says what was given; lists are replaced whole.
  func apply(to rules: inout Rules) throws(Failure) {
    for text in severity { try Self.apply(text, to: &rules) }
    if !audienceLanguage.isEmpty { rules.audienceLanguages = try LanguageTag.all(audienceLanguage) }
    if let repeatGap { rules.repeatGap = try value(try RepeatGap(repeatGap)) }
    for text in ratingHours {
      let (rating, hours) = try Self.ratingHours(text)
      rules.ratingHours[rating] = hours
    }
    if !exclusiveSection.isEmpty {
      rules.exclusiveSections = try exclusiveSection.map { text throws(Failure) in
        try value(try Key<Section>(text))
      }
    }
  }

  private static func apply(_ text: String, to rules: inout Rules) throws(Failure) {
    let halves = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, let kind = Conflict.Kind(rawValue: halves[0]) else {
      throw Failure(
        .usage, "“\(text)” names no kind of conflict.", advice: "Give turnaround-short=fatal.")
    }
    let severity = Conflict.Severity(rawValue: halves[1])
    guard severity != nil || ["off", "usual"].contains(halves[1]) else {
      throw Failure(
        .usage, "“\(halves[1])” is not how grave something is.",
        advice: "Give fatal, warning, notice, off or usual.")
    }
    rules.severities[kind] = severity
    rules.ignored.remove(kind)
    if halves[1] == "off" { rules.ignored.insert(kind) }
  }

  private static func ratingHours(_ text: String) throws(Failure) -> (String, RatingHours) {
    guard let mark = text.lastIndex(of: "="), mark > text.startIndex else {
      throw Failure(.usage, "“\(text)” is no hours of a rating.", advice: "Give R18=22:00-30:00.")
    }
    let ends = text[text.index(after: mark)...]
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let from = try minute(ends[0])
    let to = ends.count > 1 ? try minute(ends[1]) : nil
    return (String(text[..<mark]), try value(try RatingHours(earliest: from, latestEnd: to)))
  }

  private static func minute(_ text: String) throws(Failure) -> Int? {
    guard !text.trimmed.isEmpty else { return nil }
    guard case .minutes(let minutes) = try TimeInput(text) else {
      throw Failure(.usage, "“\(text)” is no time of the day.", advice: "Give 22:00.")
    }
    return minutes
  }
}
