public import CivilTime

/// A house of a festival, with its auditoria.
public struct Venue: Keyed {
  /// The key, unique in the festival.
  public let key: Key<Venue>
  /// The name.
  public var name: LocalizedText
  /// Street and number, as they are written there.
  public var address: String?
  /// The city.
  public var city: String?
  /// The country.
  public var country: Country?
  /// Where it stands on the globe.
  public var position: GeoPosition?
  /// Its own zone, where that is not the week's.
  public var zone: Zone?
  /// The seats of all its auditoria together, where that is what is known.
  public var capacity: Seats?
  /// Its auditoria, in the order the house counts them.
  public var auditoria: [Auditorium]
  /// Whom to ask for; for staff only.
  public var contact: String?
  /// What is remarked about it.
  public var remarks: Remarks

  /// A venue with its name.
  public init(key: Key<Venue>, name: LocalizedText) {
    self.key = key
    self.name = name
    self.auditoria = []
    self.remarks = Remarks()
  }

  /// The auditorium with this key.
  public func auditorium(_ key: Key<Auditorium>) -> Auditorium? {
    auditoria.first { $0.key == key }
  }
}

/// A room of a venue in which things are shown or said.
public struct Auditorium: Keyed {
  /// The key, unique in its venue.
  public let key: Key<Auditorium>
  /// What the house calls it, where that is known.
  public var name: LocalizedText?
  /// Its seats.
  public var capacity: Seats?
  /// Places for wheelchairs.
  public var wheelchairPlaces: Figure?
  /// The time it needs between two screenings.
  public var turnaround: Pause?
  /// When it is open, each rule for some days of the week.
  public var openingHours: [OpeningHours]
  /// What it can project or play, as the house says it: `DCP`, `35mm`.
  public var formats: [String]
  /// What subtitles can be shown with: soft, live.
  public var subtitleEquipment: String?
  /// The serial of the server that plays there, to which keys are bound.
  public var server: String?
  /// What is remarked about it.
  public var remarks: Remarks

  /// An auditorium of which nothing but its key is known.
  public init(key: Key<Auditorium>) {
    self.key = key
    self.openingHours = []
    self.formats = []
    self.remarks = Remarks()
  }

  /// An auditorium named from anywhere in a festival.
  public struct Reference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The venue.
    public let venue: Key<Venue>
    /// The auditorium in it.
    public let auditorium: Key<Auditorium>

    /// This auditorium of this venue.
    public init(venue: Key<Venue>, auditorium: Key<Auditorium>) {
      self.venue = venue
      self.auditorium = auditorium
    }

    /// References sort by venue, then auditorium.
    public static func < (first: Reference, second: Reference) -> Bool {
      (first.venue, first.auditorium) < (second.venue, second.auditorium)
    }

    /// Venue and auditorium with a solidus between.
    public var description: String { "\(venue)/\(auditorium)" }
  }
}

/// Hours in which an auditorium is open, in minutes of the festival day.
public struct OpeningHours: Hashable, Sendable {
  /// The days they hold on; empty for every day.
  public let weekdays: [Weekday]
  /// Minutes after midnight of the festival day at which it opens.
  public let from: Int
  /// Minutes after midnight of the festival day at which it closes; 1,500 is 01:00 of the night.
  public let to: Int

  /// Hours on these days of the week, `from` before `to`, at most 36 hours after midnight.
  public init(weekdays: [Weekday] = [], from: Int, to: Int) throws(ValueRefusal) {
    guard from >= 0, from < to, to <= 2160, to - from <= 1440 else {
      throw .hoursReversed(from: from, to: to)
    }
    self.weekdays = weekdays.sorted { $0.rawValue < $1.rawValue }
    self.from = from
    self.to = to
  }
}
