import CivilTime
import SchedulingDomain
import Tables

/// What a week makes of the rules, and what it takes as it is.
extension ProgrammeReading {
  func rules(_ object: ObjectReader) -> Rules {
    var rules = Rules()
    let levels = object.optionalObject("severities") { object in
      Conflict.Kind.allCases.compactMap { kind in
        object.optionalChoice(kind.rawValue, RuleLevel.self).map { (kind: kind, level: $0) }
      }
    }
    for (kind, level) in levels ?? [] {
      if let severity = level.severity {
        rules.severities[kind] = severity
      } else {
        rules.ignored.insert(kind)
      }
    }
    rules.audienceLanguages = object.list("audience_languages", LanguageTag.init)
    rules.repeatGap = object.optionalNumber("repeat_minutes")
    let ratings = object.array("rating_hours") { self.rating($0) }
    rules.ratingHours = Dictionary(ratings) { $1 }
    rules.exclusiveSections = object.list("exclusive_sections", Key<Section>.init(_:))
    return rules
  }

  private func rating(_ object: ObjectReader) -> (String, RatingHours)? {
    let rating = object.text("rating")
    let from = object.optionalParsed("from", as: FestivalHour.expected, FestivalHour.minutes)
    let to = object.optionalParsed("to", as: FestivalHour.expected, FestivalHour.minutes)
    guard let rating else { return nil }
    do throws(SchedulingDomain.ValueRefusal) {
      return (rating, try RatingHours(earliest: from, latestEnd: to))
    } catch {
      object.needed("rating")?.report(FileRefusal(error))
      return nil
    }
  }

  func waiver(_ object: ObjectReader) -> Waiver? {
    let conflict = object.text("conflict")
    let reason = object.text("reason")
    let minutes = object.optionalInteger("minutes", in: 0...Int(Int32.max))
    let seats = object.optionalInteger("seats", in: 0...Int(Int32.max))
    let severity = object.optionalChoice("severity", Conflict.Severity.self)
    let guests = object.optionalInteger("guests", in: 0...Int(Int32.max))
    let people = object.texts("people")
    let lasting = object.optionalInteger("lasting", in: 0...Int(Int32.max))
    let fault = object.optionalText("fault")
    guard let conflict, let reason else { return nil }
    return try? Waiver(
      conflict: conflict, reason: reason, minutes: minutes, seats: seats, severity: severity,
      guests: guests, people: people, lasting: lasting, fault: fault)
  }
}
