import SchedulingDomain
import Tables

extension JSONWriter {
  mutating func members(ofRulesOf week: FilmWeek) {
    if !week.rules.isEmpty { object("rules") { $0.members(of: week.rules) } }
    list("waivers", week.waivers.sorted { $0.conflict < $1.conflict }) { writer, waiver in
      writer.text("conflict", waiver.conflict)
      writer.text("reason", waiver.reason)
      writer.member("minutes", waiver.minutes)
      writer.member("seats", waiver.seats)
      writer.word("severity", waiver.severity)
      writer.member("guests", waiver.guests)
      writer.texts("people", waiver.people)
      writer.member("lasting", waiver.lasting)
      writer.text("fault", waiver.fault)
    }
  }

  private mutating func members(of rules: Rules) {
    let levels = Conflict.Kind.allCases.compactMap { kind in
      RuleLevel(of: kind, in: rules).map { (kind, $0) }
    }
    if !levels.isEmpty {
      object("severities") { writer in
        for (kind, level) in levels { writer.word(kind.rawValue, level) }
      }
    }
    named("audience_languages", rules.audienceLanguages)
    number("repeat_minutes", rules.repeatGap)
    list("rating_hours", rules.ratingHours.sorted { $0.key < $1.key }) { writer, rating in
      writer.text("rating", rating.key)
      writer.member("from", rating.value.earliest.map(FestivalHour.text))
      writer.member("to", rating.value.latestEnd.map(FestivalHour.text))
    }
    named("exclusive_sections", rules.exclusiveSections)
  }
}

/// How grave a kind of conflict is to a week, as files say it.
enum RuleLevel: String, CaseIterable {
  case off, notice, warning, fatal

  /// Nil where the week leaves it as it usually is.
  init?(of kind: Conflict.Kind, in rules: Rules) {
    if rules.ignored.contains(kind) {
      self = .off
    } else if let severity = rules.severities[kind] {
      switch severity {
      case .notice: self = .notice
      case .warning: self = .warning
      case .fatal: self = .fatal
      }
    } else {
      return nil
    }
  }

  var severity: Conflict.Severity? {
    switch self {
    case .off: nil
    case .notice: .notice
    case .warning: .warning
    case .fatal: .fatal
    }
  }
}
