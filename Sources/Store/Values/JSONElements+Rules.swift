package import Postgres
package import SchedulingDomain

extension Waiver: JSONElement {
  package var json: StoredJSON {
    var members: [String: StoredJSON] = ["conflict": .text(conflict), "reason": .text(reason)]
    if let minutes { members["minutes"] = .number(minutes) }
    if let seats { members["seats"] = .number(seats) }
    if let severity { members["severity"] = .text(severity.rawValue) }
    if let guests { members["guests"] = .number(guests) }
    if !people.isEmpty { members["people"] = .list(people.map(StoredJSON.text)) }
    if let lasting { members["lasting"] = .number(lasting) }
    if let fault { members["fault"] = .text(fault) }
    return .object(members)
  }

  package init?(json: StoredJSON) {
    guard let conflict = json.text("conflict"), let reason = json.text("reason"),
      let waiver = try? Waiver(
        conflict: conflict, reason: reason, minutes: json.number("minutes"),
        seats: json.number("seats"),
        severity: json.text("severity").flatMap(Conflict.Severity.init),
        guests: json.number("guests"), people: (json["people"] ?? .list([])).texts ?? [],
        lasting: json.number("lasting"), fault: json.text("fault"))
    else { return nil }
    self = waiver
  }
}

/// Stored as NULL where a week has none of its own.
extension Rules: JSONElement, PostgresRepresentable {
  package typealias PostgresForm = JSONText

  package var isNull: Bool { isEmpty }

  package static func fromNull() throws(ValueFault) -> Rules { Rules() }

  package var json: StoredJSON {
    var members: [String: StoredJSON] = [:]
    let levels = severities.map { ($0.key.rawValue, StoredJSON.text($0.value.rawValue)) }
    if !levels.isEmpty { members["severities"] = .object(Dictionary(levels) { $1 }) }
    members["ignored"] = Self.list(ignored.map(\.rawValue).sorted())
    members["audience_languages"] = Self.list(audienceLanguages.map(\.text))
    if let repeatGap { members["repeat_minutes"] = .number(repeatGap.value) }
    if !ratingHours.isEmpty { members["rating_hours"] = .object(ratingHours.mapValues(\.json)) }
    members["exclusive_sections"] = Self.list(exclusiveSections.map(\.text))
    return .object(members)
  }

  private static func list(_ texts: [String]) -> StoredJSON? {
    texts.isEmpty ? nil : .list(texts.map(StoredJSON.text))
  }

  package init?(json: StoredJSON) {
    self.init()
    guard case .object(let levels) = json["severities"] ?? .object([:]),
      case .object(let hours) = json["rating_hours"] ?? .object([:]),
      let ignored = (json["ignored"] ?? .list([])).texts,
      let languages = (json["audience_languages"] ?? .list([])).texts,
      let sections = (json["exclusive_sections"] ?? .list([])).texts
    else { return nil }
    for (name, level) in levels {
      guard case .text(let text) = level, let kind = Conflict.Kind(rawValue: name),
        let severity = Conflict.Severity(rawValue: text)
      else { return nil }
      severities[kind] = severity
    }
    self.ignored = Set(ignored.compactMap(Conflict.Kind.init))
    audienceLanguages = languages.compactMap { try? LanguageTag($0) }
    repeatGap = json.number("repeat_minutes").flatMap { try? RepeatGap($0) }
    ratingHours = hours.compactMapValues(RatingHours.init)
    exclusiveSections = sections.compactMap { try? Key<Section>($0) }
  }
}

extension RatingHours: JSONElement {
  package var json: StoredJSON {
    var members: [String: StoredJSON] = [:]
    if let earliest { members["earliest"] = .number(earliest) }
    if let latestEnd { members["latest_end"] = .number(latestEnd) }
    return .object(members)
  }

  package init?(json: StoredJSON) {
    let hours = try? RatingHours(
      earliest: json.number("earliest"), latestEnd: json.number("latest_end"))
    guard let hours else { return nil }
    self = hours
  }
}
