/// What a column of a sheet says, by the names of `import --template` and the documentation.
package enum SheetField: String, CaseIterable, Sendable {
  // Of the week.
  case field, value
  // Of houses.
  case venue, auditorium, capacity, address, city, latitude, longitude, formats
  case wheelchairPlaces = "wheelchair_places"
  case turnaround = "turnaround_minutes"
  // Of films.
  case film, directors, countries, year, runtime, category, premiere, rating, languages, synopsis
  case credits, awards, isan, eidr, colour, ratio, sound
  case titleOriginal = "title_original"
  case originalLanguage = "original_language"
  // Of screenings.
  case code, date, start, end, title, kind, audience, parts, version, audio, subtitles, status
  case intro = "intro_minutes"
  case qa = "qa_minutes"
  case publicNote = "public_note"
  case internalNote = "internal_note"
  // Of people.
  case guest, name, organisation, role, part
  case sortName = "sort_name"
  case publicRole = "public_role"
  // Of counts.
  case id, screening, count, method, scope, moment, door, precision, source, supersedes
  case country
  case countedAt = "counted_at"
  case countedBy = "counted_by"
  case partOf = "part_of"
  case sampleSize = "sample_size"
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
    case .title, .synopsis, .publicRole, .publicNote, .name: true
    default: false
    }
  }
}
