import CivilTime

/// Writes components and properties as content lines.
struct CalendarWriter {
  private(set) var lines: ContentLines
  private let zones: ZonesInUse

  /// A writer for events in these zones, with room for so many of them.
  init(zones: ZonesInUse, expecting events: Int) {
    self.zones = zones
    lines = ContentLines(reserving: 2048 + events * 1024)
  }

  /// Writes a VCALENDAR.
  mutating func write(_ calendar: Calendar) {
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    text("PRODID", calendar.product)
    line("CALSCALE:GREGORIAN")
    if let method = calendar.method { plain("METHOD:", method.rawValue) }
    text("NAME", calendar.name)
    if let name = calendar.name { text("X-WR-CALNAME", name.value) }
    text("DESCRIPTION", calendar.description)
    if let description = calendar.description { text("X-WR-CALDESC", description.value) }
    if let url = calendar.url { plain("URL:", url.description) }
    if let source = calendar.source { plain("SOURCE;VALUE=URI:", source.description) }
    if let modified = calendar.lastModified { instant("LAST-MODIFIED:", modified) }
    if let interval = calendar.refreshInterval {
      plain("REFRESH-INTERVAL;VALUE=DURATION:", interval.description)
      plain("X-PUBLISHED-TTL:", interval.description)
    }
    if let color = calendar.color { plain("COLOR:", color.name) }
    categories(calendar.categories)
    for zone in zones.sorted { write(zone) }
    if calendar.events.isEmpty {
      let epoch = Instant(secondsSinceEpoch: 0)
      write(ZoneInUse(.utc, earliest: epoch, latest: epoch))
    }
    for event in calendar.events { write(event) }
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
    text("SUMMARY", event.summary)
    text("DESCRIPTION", event.description)
    text("LOCATION", event.location)
    if let position = event.position { geo(position) }
    categories(event.categories)
    if let url = event.url { plain("URL:", url.description) }
    if let status = event.status { plain("STATUS:", status.rawValue) }
    if let classification = event.classification { plain("CLASS:", classification.rawValue) }
    if event.transparency != .opaque { plain("TRANSP:", event.transparency.rawValue) }
    if let organizer = event.organizer { write(organizer) }
    if let color = event.color { plain("COLOR:", color.name) }
    for location in event.locations { write(location) }
    for participant in event.participants { write(participant) }
    line("END:VEVENT")
  }

  /// Writes a VLOCATION.
  private mutating func write(_ location: Location) {
    line("BEGIN:VLOCATION")
    text("UID", location.uid)
    text("NAME", location.name)
    text("DESCRIPTION", location.description)
    if let kind = location.kind { plain("LOCATION-TYPE:", kind.rawValue) }
    if let position = location.position { geo(position) }
    line("END:VLOCATION")
  }

  /// Writes a PARTICIPANT.
  private mutating func write(_ participant: Participant) {
    line("BEGIN:PARTICIPANT")
    text("UID", participant.uid)
    plain("PARTICIPANT-TYPE:", participant.role.rawValue)
    text("SUMMARY", participant.name)
    text("DESCRIPTION", participant.description)
    if let address = participant.address { plain("CALENDAR-ADDRESS:", address.description) }
    line("END:PARTICIPANT")
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

  /// A line whose value is TEXT; none where nothing is left of the text, which readers call a fault.
  private mutating func text(_ name: StaticString, _ value: String, language: String? = nil) {
    start(name, language)
    lines.add(UInt8(ascii: ":"))
    let length = lines.lineLength
    lines.addText(value)
    if lines.lineLength > length { lines.end() } else { lines.discard() }
  }

  private mutating func text(_ name: StaticString, _ text: Text?) {
    if let text { self.text(name, text.value, language: text.language) }
  }

  /// One line for each run of categories in one language, because a line has one language.
  ///
  /// One with a comma or a backslash has a line of its own: libical 3 miscounts escapes in a list.
  private mutating func categories(_ categories: [Text]) {
    var previous: Text?
    for category in categories {
      if let previous, previous.language == category.language,
        !previous.hasEscapesInLists && !category.hasEscapesInLists
      {
        lines.add(UInt8(ascii: ","))
      } else {
        if previous != nil { lines.end() }
        start("CATEGORIES", category.language)
        lines.add(UInt8(ascii: ":"))
      }
      lines.addText(category.value)
      previous = category
    }
    if previous != nil { lines.end() }
  }

  private mutating func start(_ name: StaticString, _ language: String?) {
    lines.add(name)
    if let language {
      lines.add(";LANGUAGE=")
      lines.add(language)
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

extension Text {
  /// Whether the text has a comma or a backslash.
  fileprivate var hasEscapesInLists: Bool {
    value.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\\") }
  }
}
