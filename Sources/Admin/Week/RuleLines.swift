import SchedulingDomain
import Wording

extension Rules {
  /// What the edition makes of the rules, as a heading and lines for a card.
  var lines: [(heading: String, lines: [String])] {
    let gravities =
      severities.map { "\($0.key.rawValue) \($0.value.rawValue)" }
      + ignored.map { "\($0.rawValue) off" }
    let hours = ratingHours.map { "\($0.key) \($0.value.text)" }
    return [
      ("Audience", audienceLanguages.isEmpty ? [] : [Wording().list(audienceLanguages)]),
      ("Gravity", gravities.sorted()), ("Repeats", repeatGap.map { ["\($0) min apart"] } ?? []),
      ("Ratings", hours.sorted()), ("One public", exclusiveSections.map(\.text)),
    ]
  }
}

extension RatingHours {
  /// `22:00-30:00`, as it is typed.
  fileprivate var text: String {
    let clocks = [earliest, latestEnd].map { minute in
      minute.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)" } ?? ""
    }
    return clocks.joined(separator: "-")
  }
}
