import CivilTime

/// The zones that a calendar's events use, each for the years in which they use it.
struct ZonesInUse {
  private let zones: [Zone: ZoneInUse]

  /// The zones by identifier; UTC is not among them, for its times end in Z.
  var sorted: [ZoneInUse] { zones.values.sorted { $0.zone.identifier < $1.zone.identifier } }

  /// The zones of these events, from the first to the last time that each is used for.
  init(of events: [Event]) {
    var uses: [Zone: (earliest: Instant, latest: Instant)] = [:]
    func use(_ zone: Zone, at instant: Instant) {
      let use = uses[zone] ?? (instant, instant)
      uses[zone] = (min(use.earliest, instant), max(use.latest, instant))
    }
    for event in events {
      if case .zoned(let start, let zone) = event.start {
        use(zone, at: start)
        if case .after(let duration)? = event.end {
          // A reader adds a duration by the zone's clocks, which must then be described that far.
          use(zone, at: start.adding(seconds: duration.inSeconds))
        }
      }
      if case .at(.zoned(let end, let zone))? = event.end { use(zone, at: end) }
    }
    zones = Dictionary(
      uniqueKeysWithValues: uses.lazy.filter { !$0.key.isUTC }.map { zone, use in
        (zone, ZoneInUse(zone, earliest: use.earliest, latest: use.latest))
      })
  }

  /// What the clocks of a zone show at an instant, nil where only UTC can say it.
  func civil(at instant: Instant, in zone: Zone) -> CivilDateTime? {
    zones[zone]?.civil(at: instant)
  }
}

extension Zone {
  /// Whether the zone is a name of UTC, whose times are written with Z and without a VTIMEZONE.
  fileprivate var isUTC: Bool {
    switch identifier {
    case "UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal": true
    default: false
    }
  }
}
