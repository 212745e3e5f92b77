import CivilTime
import SchedulingDomain
import Wording

extension GuestLists {
  /// Who sleeps where, from when until when, and with whom; what they eat is not the hotel's business.
  ///
  /// One who comes with somebody and has no hotel of their own shares that guest's room.
  package var rooming: Report {
    var report = begin(.rooming)
    var table = ReportTable(
      "rooming", wording.name(of: .rooming),
      [
        .init("hotel", wording.words(.hotel), .longText, priority: 5),
        .init("room", wording.words(.room), .number, priority: 2), .init("key", "", .key),
        .init("name", wording.words(.name), .longText, priority: 6),
        .init("from_date", "", .key), .init("from", wording.words(.from), priority: 4),
        .init("to_date", "", .key), .init("to", wording.words(.until), priority: 4),
        .init("nights", wording.words(.nights), .number, priority: 5),
        .init("shared_with", wording.words(.sharedWith), .longText, priority: 3),
        .init("paid", wording.words(.paid), .longText, priority: 1),
        .init("access", wording.words(.access), .longText, priority: 2),
      ])
    let rooms = rooms
    for (hotel, rooms) in rooms.sorted(by: { ($0.key ?? "\u{10FFFF}") < ($1.key ?? "\u{10FFFF}") })
    {
      for (number, room) in rooms.enumerated() {
        for guest in room { table.row(row(guest, in: hotel, number + 1, room)) }
      }
    }
    report.show(table)
    return report
  }

  /// The guests of each room, the one whose room it is first, by hotel.
  private var rooms: [String?: [[Guest]]] {
    let expected = expected
    var rooms: [String?: [[Guest]]] = [:]
    for guest in expected where host(of: guest) == nil && guest.visit.isStay {
      let others = expected.filter { host(of: $0) == guest.key }
      rooms[guest.visit.hotel, default: []].append([guest] + others)
    }
    return rooms
  }

  /// Whose room a guest shares; nil where they have one of their own, or none.
  private func host(of guest: Guest) -> Key<Guest>? {
    guard guest.visit.hotel == nil else { return nil }
    var seen: Set<Key<Guest>> = [guest.key]
    var next = guest.visit.companionOf
    while let key = next, let host = programme.guests[key], seen.insert(key).inserted {
      if host.visit.isStay, host.visit.hotel != nil || host.visit.companionOf == nil { return key }
      next = host.visit.companionOf
    }
    return nil
  }

  private func row(
    _ guest: Guest, in hotel: String?, _ number: Int, _ room: [Guest]
  ) -> [ReportTable.Cell] {
    // Who shares a room comes and goes with its owner unless something else is said.
    let visits = [guest, room.first ?? guest].map(\.visit)
    let from = visits.lazy.compactMap(\.arrival?.day).first
    let to = visits.lazy.compactMap(\.departure?.day).first
    let dated = from.flatMap { from in to.map { $0.days(since: from) } }
    let nights = visits.lazy.compactMap(\.nights?.value).first ?? dated.map { max(0, $0) }
    return [
      hotel.map { .text($0) } ?? .unknown, .number(number), .text(guest.key.text),
      .text(guest.name), .maybe(from?.description), .maybe(from.map { wording.shortDay($0) }),
      .maybe(to?.description), .maybe(to.map { wording.shortDay($0) }), .known(nights),
      .names(room.filter { $0.key != guest.key }.map(\.name)), .maybe(guest.visit.paid),
      .maybe(guest.accessNeeds),
    ]
  }
}

extension Visit {
  /// Whether a bed is needed.
  fileprivate var isStay: Bool { hotel != nil || (nights?.value ?? 0) > 0 }
}
