import ArgumentParser
import CivilTime
import SchedulingDomain

/// What can be said of an auditorium.
struct AuditoriumFields: ParsableArguments {
  @Option(help: "A name by language, fr=Salle 1; repeatable.") var name: [String] = []
  @Option(name: [.long, .customLong("seats")], help: "Its seats.") var capacity: Int?
  @Option(name: .customLong("wheelchair-places"), help: "Places for wheelchairs.")
  var wheelchairPlaces: Int?
  @Option(help: "Minutes it needs between two screenings.") var turnaround: Int?
  @Option(help: "Opening hours, 10:00-25:00, of every day; repeatable.") var open: [String] = []
  @Option(help: "What it can project or play, DCP; repeatable.") var projects: [String] = []
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given; lists are replaced whole.
  func apply(to auditorium: inout Auditorium) throws(Failure) {
    auditorium.name = try LocalizedInput.text(name, onto: auditorium.name)
    if let capacity { auditorium.capacity = try value(try Seats(capacity)) }
    if let wheelchairPlaces {
      auditorium.wheelchairPlaces = try value(try Figure(wheelchairPlaces))
    }
    if let turnaround { auditorium.turnaround = try value(try Pause(turnaround)) }
    if !open.isEmpty {
      auditorium.openingHours = try open.map { text throws(Failure) in try Self.hours(text) }
    }
    if !projects.isEmpty { auditorium.formats = projects }
    remarks.apply(to: &auditorium.remarks)
  }

  private static func hours(_ text: String) throws(Failure) -> OpeningHours {
    let ends = text.split(separator: "-").map(String.init)
    guard ends.count == 2, case .minutes(let from) = try TimeInput(ends[0]),
      case .minutes(let to) = try TimeInput(ends[1])
    else { throw Failure(.usage, "“\(text)” is no opening hours.", advice: "Give 10:00-25:00.") }
    return try value(try OpeningHours(from: from, to: to))
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Auditorium) -> Void> {
    [
      "name": { $0.name = nil }, "capacity": { $0.capacity = nil },
      "seats": { $0.capacity = nil },
      "wheelchair-places": { $0.wheelchairPlaces = nil }, "turnaround": { $0.turnaround = nil },
      "open": { $0.openingHours = [] }, "projects": { $0.formats = [] },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}
