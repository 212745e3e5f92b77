public import CivilTime

/// One edition of a festival: its days, its zone, who stands behind it.
public struct FilmWeek: Keyed {
  /// The key, also its address; unique on a server and never reused.
  public let key: Key<FilmWeek>
  /// The name in one or more languages.
  public var name: LocalizedText
  /// The theme or motto.
  public var theme: LocalizedText?
  /// The first and the last festival day; events may lie outside, a press conference before.
  public var days: FestivalDays
  /// The zone that holds where neither an event nor its venue names one.
  public var zone: Zone
  /// When one festival day ends and the next begins.
  public var clock: FestivalClock
  /// The city.
  public var city: String?
  /// The country.
  public var country: Country?
  /// The larger programme that it belongs to.
  public var partOf: String?
  /// Organisers, patrons and others, in the order they are named.
  public var involvements: [Involvement]
  /// The turnaround of an auditorium that states none of its own.
  public var turnaround: Pause
  /// For how long a room is held for a screening whose length is not known.
  public var assumedLength: RunningTime
  /// What it makes of the rules.
  public var rules: Rules
  /// Conflicts that its people take as they are.
  public var waivers: [Waiver]
  /// What is remarked about it.
  public var remarks: Remarks

  /// A week with its name, days and zone; a turnaround of 15 minutes, two hours where unknown.
  public init(key: Key<FilmWeek>, name: LocalizedText, days: FestivalDays, zone: Zone) {
    self.key = key
    self.name = name
    self.days = days
    self.zone = zone
    self.clock = FestivalClock()
    self.involvements = []
    self.turnaround = Pause(unchecked: 15)
    self.assumedLength = RunningTime(unchecked: 120)
    self.rules = Rules()
    self.waivers = []
    self.remarks = Remarks()
  }
}

/// The festival days of a week, first to last, both of them in it.
public struct FestivalDays: Hashable, Sendable {
  /// The first festival day.
  public let first: Day
  /// The last festival day.
  public let last: Day

  /// The days from first to last.
  public init(first: Day, last: Day) throws(ValueRefusal) {
    guard first <= last else { throw .daysReversed(first: first, last: last) }
    self.first = first
    self.last = last
  }

  /// How many days they are.
  public var count: Int { last.days(since: first) + 1 }

  /// Whether a festival day is one of them.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The day with this month and day that is nearest to the first one; nil where no year has it.
  package func nearest(month: Int, day: Int) -> Day? {
    ((first.year - 1)...(last.year + 1))
      .compactMap { try? Day(year: $0, month: month, day: day) }
      .min { abs($0.days(since: first)) < abs($1.days(since: first)) }
  }
}
