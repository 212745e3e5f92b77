import CivilTime

/// Writes components and properties as content lines.
struct CalendarWriter {
  private(set) var lines: ContentLines
  private let zones: ZonesInUse

  /// A writer for events in these zones, with room for so many of them.
  init(zones: ZonesInUse, expecting events: Int) {
    self.zones = zones
    lines = ContentLines(reserving: 2048 + events * 640)
  }

  /// Writes a VCALENDAR.
  mutating func write(_ calendar: Calendar) {
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    text("PRODID", calendar.product)
    line("CALSCALE:GREGORIAN")
    if let method = calendar.method { plain("METHOD:", method.rawValue) }
    if let name = calendar.name {
      text("NAME", name)
      text("X-WR-CALNAME", name.value)
    }
    if let description = calendar.description {
      text("DESCRIPTION", description)
      text("X-WR-CALDESC", description.value)
    }
    if let url = calendar.url { plain("URL:", url.description) }
    if let source = calendar.source { plain("SOURCE;VALUE=URI:", source.description) }
    if let modified = calendar.lastModified { instant("LAST-MODIFIED:", modified) }
    if let interval = calendar.refreshInterval {
      plain("REFRESH-INTERVAL;VALUE=DURATION:", interval.description)
      plain("X-PUBLISHED-TTL:", interval.description)
    }
    if let color = calendar.color { plain("COLOR:", color.name) }
    categories(calendar.categories)
    let described = zones.sorted
    for zone in described { write(zone) }
    for event in calendar.events { write(event) }
    if described.isEmpty && calendar.events.isEmpty {
      let epoch = Instant(secondsSinceEpoch: 0)
      write(ZoneInUse(.utc, earliest: epoch, latest: epoch))
    }
    line("END:VCALENDAR")
  }

  /// Writes a VTIMEZONE.
  private mutating func write(_ described: ZoneInUse) {
    line("BEGIN:VTIMEZONE")
    text("TZID", described.zone.identifier)
    for observance in described.observances {
      line(observance.isDaylight ? "BEGIN:DAYLIGHT" : "BEGIN:STANDARD")
      lines.add("DTSTART:")
      lines.add(observance.onset)
      lines.end()
      offset("TZOFFSETFROM:", observance.offsetBefore)
      offset("TZOFFSETTO:", observance.offset)
      text("TZNAME", observance.name)
      line(observance.isDaylight ? "END:DAYLIGHT" : "END:STANDARD")
    }
    line("END:VTIMEZONE")
  }

  /// Writes a VEVENT.
  private mutating func write(_ event: Event) {
    line("BEGIN:VEVENT")
    text("UID", event.uid)
    instant("DTSTAMP:", event.stamp)
    time("DTSTART", event.start)
    switch event.end {
    case .at(let end)?: time("DTEND", end)
    case .after(let duration)?: plain("DURATION:", duration.description)
    case nil: break
    }
    plain("SEQUENCE:", String(event.sequence))
    if let modified = event.lastModified { instant("LAST-MODIFIED:", modified) }
    if let summary = event.summary { text("SUMMARY", summary) }
    if let description = event.description { text("DESCRIPTION", description) }
    if let location = event.location { text("LOCATION", location) }
    if let position = event.position { geo(position) }
    categories(event.categories)
    if let url = event.url { plain("URL:", url.description) }
    if let status = event.status { plain("STATUS:", status.rawValue) }
    if let classification = event.classification { plain("CLASS:", classification.rawValue) }
    if event.transparency != .opaque { plain("TRANSP:", event.transparency.rawValue) }
    if let organizer = event.organizer { write(organizer) }
    if let color = event.color { plain("COLOR:", color.name) }
    line("END:VEVENT")
  }

  private mutating func write(_ organizer: Organizer) {
    lines.add("ORGANIZER")
    if let name = organizer.name {
      lines.add(";CN=")
      lines.addParameterValue(name)
    }
    plain(":", organizer.address.description)
  }
}

extension CalendarWriter {
  private mutating func line(_ content: StaticString) {
    lines.add(content)
    lines.end()
  }

  private mutating func plain(_ start: StaticString, _ value: String) {
    lines.add(start)
    lines.add(value)
    lines.end()
  }

  private mutating func text(_ name: StaticString, _ value: String) {
    lines.add(name)
    lines.add(UInt8(ascii: ":"))
    lines.addText(value)
    lines.end()
  }

  private mutating func text(_ name: StaticString, _ text: Text) {
    lines.add(name)
    if let language = text.language {
      lines.add(";LANGUAGE=")
      lines.add(language)
    }
    lines.add(UInt8(ascii: ":"))
    lines.addText(text.value)
    lines.end()
  }

  /// One line for each run of categories in one language, because a line has one language.
  private mutating func categories(_ categories: [Text]) {
    var rest = categories[...]
    while let first = rest.first {
      let run = rest.prefix { $0.language == first.language }
      rest = rest.dropFirst(run.count)
      lines.add("CATEGORIES")
      if let language = first.language {
        lines.add(";LANGUAGE=")
        lines.add(language)
      }
      for (index, category) in run.enumerated() {
        lines.add(UInt8(ascii: index == 0 ? ":" : ","))
        lines.addText(category.value)
      }
      lines.end()
    }
  }

  private mutating func instant(_ start: StaticString, _ instant: Instant) {
    lines.add(start)
    lines.add(instant)
    lines.end()
  }

  private mutating func time(_ name: StaticString, _ time: EventTime) {
    lines.add(name)
    switch time {
    case .date(let day):
      lines.add(";VALUE=DATE:")
      lines.add(day)
    case .instant(let instant):
      lines.add(UInt8(ascii: ":"))
      lines.add(instant)
    case .zoned(let instant, let zone):
      if let civil = zones.civil(at: instant, in: zone) {
        lines.add(";TZID=")
        lines.addParameterValue(zone.identifier)
        lines.add(UInt8(ascii: ":"))
        lines.add(civil)
      } else {
        lines.add(UInt8(ascii: ":"))
        lines.add(instant)
      }
    }
    lines.end()
  }

  private mutating func offset(_ start: StaticString, _ seconds: Int) {
    lines.add(start)
    lines.add(offset: seconds)
    lines.end()
  }

  private mutating func geo(_ position: GeoPosition) {
    lines.add("GEO:")
    lines.add(microdegrees: position.latitudeMicrodegrees)
    lines.add(UInt8(ascii: ";"))
    lines.add(microdegrees: position.longitudeMicrodegrees)
    lines.end()
  }
}
