/// What a column of a sheet says, by the names of `import --template` and the documentation.
package enum SheetField: String, CaseIterable, Sendable {
  // Of the week.
  case field, value
  // Of houses.
  case venue, auditorium, capacity, address, city, latitude, longitude, formats, contact, server
  case subtitleEquipment = "subtitle_equipment"
  case wheelchairPlaces = "wheelchair_places"
  case turnaround = "turnaround_minutes"
  // Of films.
  case film, directors, countries, year, runtime, category, premiere, rating, languages, synopsis
  case credits, awards, isan, eidr, colour, ratio, sound
  case titleOriginal = "title_original"
  case originalLanguage = "original_language"
  // Of films as one edition has them.
  case section, rights, permit, embargo
  case rightsNote = "rights_note"
  case rightsHolder = "rights_holder"
  // Of screenings.
  case code, date, start, end, title, kind, audience, parts, version, audio, subtitles, status
  case intro = "intro_minutes"
  case qa = "qa_minutes"
  case package, print, admission, availability
  case ticketAddress = "ticket_url"
  case publicNote = "public_note"
  case internalNote = "internal_note"
  // Of people.
  case guest, name, organisation, role, part
  case sortName = "sort_name"
  case publicRole = "public_role"
  case email, phone, arrival, departure, transport, hotel, nights, paid, visa, handler, diet
  case group, away
  case companionOf = "companion_of"
  case accessNeeds = "access_needs"
  case isPublic = "public"
  // Of sections, organisations, packages, hires, ways and seats that are kept.
  case position, description, website, order, hire, from, to, use, minutes, seats
  case seat
  case breakMinutes = "break_minutes"
  case holder = "for"
  case release = "release_minutes_before"
  // Of prints.
  case format, carrier, waybill, sent, due, arrived, checked
  case subtitleMethod = "subtitle_method"
  case keyServer = "key_server"
  case keyFrom = "key_from"
  case keyTo = "key_to"
  case keyState = "key_state"
  case nextPlace = "next_place"
  case nextBy = "next_by"
  // Of counts.
  case id, screening, count, method, scope, moment, door, precision, source, supersedes
  case country
  case countedAt = "counted_at"
  case countedBy = "counted_by"
  case partOf = "part_of"
  case sampleSize = "sample_size"
  case gross, currency
  case note
  /// The number of a row, which says nothing of what stands in it.
  case rowNumber = "row"
  /// What the row said when it was exported.
  case rowVersion = "row_version"
  /// What was wrong with the row when it was last read.
  case problems

  /// Whether the column's name may end in a language: `title_fr`.
  var isLocalized: Bool {
    switch self {
    case .title, .synopsis, .publicRole, .publicNote, .name, .description: true
    default: false
    }
  }

  /// Columns of days that may have a time of day beside them.
  static let moments: Set<SheetField> = [
    .embargo, .arrival, .departure, .away, .sent, .due, .arrived, .checked, .keyFrom, .keyTo,
    .nextBy,
  ]

  /// Columns of numbers and lengths that no row needs.
  static let numbers: Set<SheetField> = [
    .runtime, .year, .intro, .qa, .capacity, .wheelchairPlaces, .turnaround, .breakMinutes,
    .nights, .sampleSize,
  ]
}
