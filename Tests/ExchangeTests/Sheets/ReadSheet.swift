import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Tables read as the command does, with what came of it.
struct ReadSheet {
  let result: SheetImport.Result
  let faults: [String]

  var questions: [String] { result.questions.map(\.words) }

  /// The programme that was stated, or a failed test.
  func programme() throws -> Programme {
    try #require(result.stated, "\(faults.joined(separator: "\n")) \(questions)")
  }

  /// One file in which a new week of eight days in Paris stands, unless another is given.
  init(
    _ text: String, named name: String = "t.csv", into target: SheetImport.Target? = nil,
    map: [String] = [], answers: SheetAnswers = SheetAnswers()
  ) throws {
    try self.init(bytes: Array(text.utf8), named: name, into: target, map: map, answers: answers)
  }

  init(
    bytes: [UInt8], named name: String, into target: SheetImport.Target? = nil,
    map: [String] = [], answers: SheetAnswers = SheetAnswers(), as kind: SheetKind? = nil
  ) throws {
    let faults = Faults(file: name)
    let source = try #require(TableSource(bytes, name: name, faults: faults))
    try self.init(source, faults, into: target, map: map, answers: answers, as: kind)
  }

  init(
    _ source: TableSource, _ faults: Faults, into target: SheetImport.Target?, map: [String],
    answers: SheetAnswers, as kind: SheetKind? = nil
  ) throws {
    result = SheetImport.read(
      source, into: try target ?? .week(Self.week()), as: kind, map: try SheetMap(map),
      answers: answers, faults: faults, now: Build.instant("2025-11-01T09:00:00Z"))
    self.faults = faults.rendered
  }

  /// An empty week from Friday 5 to Friday 12 December 2025 in Paris.
  static func week() throws -> Programme {
    let days = try FestivalDays(first: Build.day("2025-12-05"), last: Build.day("2025-12-12"))
    return Programme(
      festival: Festival(key: Build.key("f"), name: Build.text("Festival")),
      week: FilmWeek(
        key: Build.key("w"), name: Build.text("Week"), days: days, zone: Build.paris))
  }

  /// A week that is to be made from the file.
  static func new(zone: Zone? = Build.paris) -> SheetImport.Target {
    .new(SheetWeek(key: Build.key("new"), festival: nil, name: "New week", zone: zone))
  }
}

extension Programme {
  /// Everything of each screening on one line, in reading order.
  var lines: [String] {
    screeningsInOrder.map { screening in
      let when =
        switch screening.timing {
        case .open: "open"
        case .day(let day): "\(day)"
        case .daypart(let day, let part): "\(day) \(part.rawValue)"
        case .time(let start, let end): "\(start.civil)" + (end.map { "-\($0.civil.time)" } ?? "")
        }
      let place =
        screening.place.auditorium?.description ?? screening.place.venue?.text ?? "nowhere"
      let what = screening.films.map(\.text).joined(separator: "+")
      let name = what.isEmpty ? screening.title?.text(preferring: .english) ?? "" : what
      return "\(screening.code) \(when) \(place) \(name) \(screening.status.rawValue)"
    }
  }
}
