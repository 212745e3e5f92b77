import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension AuditoriumCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the auditoria of all venues, or of one.",
      examples: ["auditorium list", "auditorium list pathe palace"], aliases: ["ls"])

    @Argument(help: "The venue: key or name; else all.") var venue: [String] = []
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      var venues = programme.venues.values.sorted { $0.key < $1.key }
      if !venue.isEmpty { venues = [try programme.venueFinder.find(venue.spoken)] }
      let rooms = venues.flatMap { venue in
        venue.auditoria.map { Room(venue: venue, auditorium: $0) }
      }
      desk.answer(
        .rooms(rooms, of: stored), output, global,
        empty: "No auditoria yet. Add one: filmweek auditorium add VENUE \"NAME\"")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show all that is known of an auditorium.",
      examples: ["auditorium show \"pathe palace\" 1"])

    @OptionGroup var room: RoomArguments
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let (venue, auditorium) = try room.found(in: programme)
      let found = Room(venue: venue, auditorium: auditorium)
      desk.answer(Card(found, in: programme), .rooms([found], of: stored), output, global)
    }
  }
}

/// An auditorium with its venue.
struct Room {
  let venue: Venue
  let auditorium: Auditorium
}

extension Auditorium {
  /// Key, name and seats on one line.
  var summary: String {
    let seats = capacity.map { "\($0) seats" } ?? "seats not known"
    return [key.text, name?.text(), seats].compactMap(\.self).joined(separator: "  ")
  }
}

extension Listing where Item == Room {
  static func rooms(_ rooms: [Room], of stored: StoredProgramme) -> Listing {
    Listing(
      rooms, as: .rooms(rooms, of: stored),
      columns: [
        .text("Venue", priority: 3) { $0.venue.key.text },
        .text("Key", priority: 4) { $0.auditorium.key.text },
        .text("Name", priority: 2, wraps: true) { $0.auditorium.name?.text() },
        .number("Seats", priority: 2) { $0.auditorium.capacity?.value },
        .number("Turnaround", priority: 1) { $0.auditorium.turnaround?.value },
        .text("Formats", priority: 0) {
          $0.auditorium.formats.isEmpty ? nil : $0.auditorium.formats.joined(separator: " ")
        },
      ])
  }
}

extension AnswerForms {
  /// Auditoria in the forms that programs read.
  static func rooms(_ rooms: [Room], of stored: StoredProgramme) -> AnswerForms {
    let venues = rooms.map { room in
      var venue = room.venue
      venue.auditoria = [room.auditorium]
      return venue
    }
    return AnswerForms(stored.answers.auditoria(of: venues))
  }
}

extension Card {
  /// All that is known of an auditorium.
  init(_ room: Room, in programme: Programme) {
    let auditorium = room.auditorium
    let reference = Auditorium.Reference(venue: room.venue.key, auditorium: auditorium.key)
    self.init(Wording().name(of: reference, programme))
    line("Key", "\(room.venue.key)/\(auditorium.key)")
    line("Seats", auditorium.capacity?.description ?? "not known")
    line("Wheelchairs", auditorium.wheelchairPlaces?.description)
    line("Turnaround", auditorium.turnaround.map { "\($0) min" } ?? "as the week has it")
    for hours in auditorium.openingHours {
      let days = hours.weekdays.map { String("\($0)".prefix(3)) }.joined(separator: " ")
      line("Open", "\(Self.clock(hours.from))-\(Self.clock(hours.to)) \(days)")
    }
    line("Formats", auditorium.formats.joined(separator: ", "))
    remarks(auditorium.remarks)
  }

  /// Minutes of a festival day as 25:00.
  private static func clock(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
