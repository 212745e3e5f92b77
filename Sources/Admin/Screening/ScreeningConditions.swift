import ArgumentParser
import CivilTime
import SchedulingDomain

/// Conditions that screenings must fit, all of them: `--where section=short`.
struct ScreeningConditions: ChoiceOptions {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only those that fit, section=short; repeatable. Fields: \(Self.names).",
      valueName: "field=value"))
  var conditions: [String] = []

  var isEmpty: Bool { conditions.isEmpty }

  func chosen(_ screenings: [Screening], on occasion: Occasion) throws(Failure) -> [Screening] {
    var fitting = screenings
    for condition in conditions {
      let fits = try Self.test(condition, on: occasion)
      fitting = fitting.filter(fits)
    }
    return fitting
  }

  /// What a condition can be about.
  private enum Field: String, CaseIterable {
    case kind, audience, status, day, venue, film, package, section, guest
  }

  private static var names: String {
    Field.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func test(
    _ condition: String, on occasion: Occasion
  ) throws(Failure) -> (Screening) -> Bool {
    let halves = condition.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, let field = Field(rawValue: halves[0]) else {
      throw Failure(
        .usage, "“\(condition)” is no condition.",
        advice: "Give FIELD=VALUE, such as section=short. Fields: \(names).")
    }
    let (programme, wanted) = (occasion.programme, halves[1])
    switch field {
    case .kind:
      let kind: Screening.Kind = try word(wanted, condition)
      return { $0.kind == kind }
    case .audience:
      let audience: Screening.Audience = try word(wanted, condition)
      return { $0.audience == audience }
    case .status:
      let status: Screening.Status = try word(wanted, condition)
      return { $0.status == status }
    case .day:
      let day = try occasion.day(wanted)
      return { $0.timing.festivalDay(programme.week.clock) == day }
    case .venue:
      let venue = try programme.venueFinder.find(wanted).key
      return { $0.place.venue == venue }
    case .film:
      let film = try programme.filmFinder.find(wanted).key
      return { programme.films(of: $0).contains(film) }
    case .package:
      let package = try programme.packageFinder.find(wanted).key
      return { $0.package == package }
    case .section:
      let section = try programme.sectionFinder.find(wanted).key
      return { screening in
        programme.films(of: screening).contains {
          programme.films[$0]?.selection.section == section
        }
      }
    case .guest:
      let guest = try programme.guestFinder.find(wanted).key
      return { screening in screening.appearances.contains { $0.guest == guest } }
    }
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ condition: String
  ) throws(Failure) -> Word {
    guard let word = Word(rawValue: text.lowercased()) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.usage, "“\(condition)” fits nothing.", advice: "There are: \(known).")
    }
    return word
  }
}
