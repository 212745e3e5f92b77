import ArgumentParser
import CivilTime
import SchedulingDomain

/// What can be said of an auditorium.
struct AuditoriumFields: FieldOptions {
  @Option(help: "A name by language, fr=Salle 1; repeatable.") var name: [String] = []
  @Option(name: [.long, .customLong("seats")], help: "Its seats.") var capacity: Int?
  @Option(name: .customLong("wheelchair-places"), help: "Places for wheelchairs.")
  var wheelchairPlaces: Int?
  @Option(help: "Minutes it needs between two screenings.") var turnaround: Int?
  @Option(help: "Opening hours, 10:00-25:00, of every day; repeatable.") var open: [String] = []
  @Option(help: "What it can project or play, DCP; repeatable.") var projects: [String] = []
  @Option(
    name: .customLong("subtitle-equipment"), help: "What subtitles can be shown with: soft, live.")
  var subtitleEquipment: String?
  @Option(help: "The serial of the server that plays there, to which keys are bound.")
  var server: String?
  @OptionGroup var remarks: RemarkOptions

  func apply(to room: inout Room, on occasion: Occasion) throws(Failure) {
    try apply(to: &room.auditorium)
  }

  private func apply(to auditorium: inout Auditorium) throws(Failure) {
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
    if let subtitleEquipment { auditorium.subtitleEquipment = subtitleEquipment }
    if let server { auditorium.server = server }
    remarks.apply(to: &auditorium.remarks)
  }

  private static func hours(_ text: String) throws(Failure) -> OpeningHours {
    let ends = text.split(separator: "-").map(String.init)
    guard ends.count == 2, case .minutes(let from) = try TimeInput(ends[0]),
      case .minutes(let to) = try TimeInput(ends[1])
    else { throw Failure(.usage, "“\(text)” is no opening hours.", advice: "Give 10:00-25:00.") }
    return try value(try OpeningHours(from: from, to: to))
  }

  static var clearable: KeyValuePairs<String, (inout Room) -> Void> {
    [
      "name": { $0.auditorium.name = nil }, "capacity": { $0.auditorium.capacity = nil },
      "seats": { $0.auditorium.capacity = nil },
      "wheelchair-places": { $0.auditorium.wheelchairPlaces = nil },
      "turnaround": { $0.auditorium.turnaround = nil },
      "open": { $0.auditorium.openingHours = [] }, "projects": { $0.auditorium.formats = [] },
      "subtitle-equipment": { $0.auditorium.subtitleEquipment = nil },
      "server": { $0.auditorium.server = nil }, "note": { $0.auditorium.remarks.note = nil },
      "source": { $0.auditorium.remarks.sources = [] },
    ]
  }
}
