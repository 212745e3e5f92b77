import CivilTime
import SchedulingDomain
import Tables

extension JSONWriter {
  mutating func members(of screening: Screening, in programme: Programme) {
    named("code", screening.code)
    word("kind", screening.kind)
    word("audience", screening.audience)
    word("status", screening.status)
    text("title", screening.title)
    named("films", screening.films)
    named("package", screening.package)
    named("prints", screening.prints)
    members(
      of: screening.timing, zone: programme.zone(at: screening.place),
      clock: programme.week.clock)
    named("venue", screening.place.venue)
    named("auditorium", screening.place.auditorium?.auditorium)
    list("parts", screening.parts) { writer, part in
      writer.word("kind", part.kind)
      // A part of another kind shows none.
      if part.kind == .film { writer.named("film", part.film) }
      writer.number("minutes", part.length)
      writer.text("title", part.title)
    }
    number("clearance_minutes", screening.clearance)
    named("audio", screening.audio)
    named("subtitles", screening.subtitles)
    list("appearances", screening.appearances) { writer, appearance in
      writer.named("guest", appearance.guest)
      writer.word("role", appearance.role)
      writer.word("part", appearance.part)
      writer.named("languages", appearance.languages)
      writer.word("status", appearance.status)
      writer.remarks(appearance.remarks)
    }
    members(ofTermsOf: screening)
    text("public_note", screening.publicNote)
    text("uid", screening.calendar.uid)
    member("sequence", screening.calendar.sequence)
    named("changed_at", screening.calendar.changedAt)
    remarks(screening.remarks)
  }

  private mutating func members(ofTermsOf screening: Screening) {
    list("holds", screening.holds) { writer, hold in
      writer.text("for", hold.holder)
      writer.number("seats", hold.seats)
      writer.number("release_minutes", hold.release)
      writer.number("order", hold.order)
      writer.text("seat", hold.seat)
      writer.text("note", hold.note)
    }
    if screening.isPremiere { member("premiere", true) }
    word("admission", screening.admission)
    word("availability", screening.availability)
    text("ticket_address", screening.ticketAddress)
    let actuality = screening.actuality
    guard !actuality.isEmpty else { return }
    object("actual") { writer in
      writer.named("start", actuality.start)
      writer.named("end", actuality.end)
      writer.number("turned_away", actuality.turnedAway)
    }
  }

  /// - Parameter zone: the zone of the place, which is not written.
  mutating func members(of timing: Timing, zone: Zone, clock: FestivalClock) {
    named("date", timing.day)
    switch timing {
    case .open, .day: break
    case .daypart(_, let daypart): word("daypart", daypart)
    case .time(let start, let end):
      named("start", start.civil.time)
      if start.zone != zone { named("zone", start.zone) }
      word("occurrence", start.occurrence)
      guard let end else { break }
      named("end", end.civil.time)
      let usual = EndDay.usual(start: start.civil, end: end.civil.time, clock: clock)
      if end.civil.day != usual { named("end_date", end.civil.day) }
      if end.zone != start.zone { named("end_zone", end.zone) }
      word("end_occurrence", end.occurrence)
    }
  }

  mutating func members(of count: Count) {
    named("key", count.key)
    switch count.scope {
    case .screening(let code): named("screening", code)
    case .week: member("scope", "week")
    }
    number("count", count.figure)
    word("precision", count.precision)
    word("method", count.method)
    word("subject", count.subject)
    word("category", count.category)
    word("moment", count.moment)
    text("door", count.door)
    named("country", count.country)
    number("countries", count.countries)
    text("origin", count.origin)
    number("sample_size", count.sampleSize)
    if let gross = count.gross { member("gross", gross.minorUnits) }
    named("currency", count.gross?.currency)
    named("counted_at", count.countedAt)
    text("counted_by", count.countedBy)
    named("recorded_at", count.recordedAt)
    named("supersedes", count.supersedes)
    named("part_of", count.partOf)
    remarks(count.remarks)
  }
}
