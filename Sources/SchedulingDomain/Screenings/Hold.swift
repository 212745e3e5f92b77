/// Seats of a screening that are kept for somebody.
public struct Hold: Hashable, Sendable {
  /// For whom, in the organiser's words; one screening has one hold for each.
  public let holder: String
  /// How many.
  public var seats: Seats
  /// How many minutes before the start they are given up; nil where they are kept to the end.
  public var release: Pause?
  /// The rank of those who sit there, the first one lowest; nil: after those with one.
  public var order: Figure?
  /// Which seats they are, as the house numbers them: "A1-A4".
  public var seat: String?
  /// Who may sit there, who leads them in.
  public var note: String?

  /// Seats that are kept for somebody.
  public init(
    for holder: String, seats: Seats, release: Pause? = nil, order: Figure? = nil,
    seat: String? = nil, note: String? = nil
  ) throws(ValueRefusal) {
    self.holder = try nonEmpty(holder, "holder of seats")
    self.seats = seats
    self.release = release
    self.order = order
    self.seat = seat
    self.note = note
  }
}

extension Programme {
  /// The seats of a screening's room: the auditorium's, else the house's where it has one room.
  public func capacity(of screening: Screening) -> Seats? { capacity(of: screening.place) }

  /// The seats of a place, by the same rule.
  func capacity(of place: Place) -> Seats? {
    guard let venue = place.venue.flatMap({ venues[$0] }) else { return nil }
    if let room = place.auditorium {
      return auditorium(room)?.capacity ?? (venue.auditoria.count == 1 ? venue.capacity : nil)
    }
    return venue.auditoria.isEmpty ? venue.capacity : nil
  }
}

extension Screening {
  /// How many seats are kept.
  public var seatsHeld: Int { holds.reduce(0) { $0 + $1.seats.value } }

  /// The holds in the order of protocol: by rank, those of equal rank as they were given.
  public var holdsInOrder: [Hold] {
    holds.enumerated()
      .sorted { first, second in
        let ranks = (first.element.order?.value ?? .max, second.element.order?.value ?? .max)
        return (ranks.0, first.offset) < (ranks.1, second.offset)
      }
      .map(\.element)
  }
}
