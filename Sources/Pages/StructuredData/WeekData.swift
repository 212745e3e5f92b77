package import Wording

/// The public screenings of a week as search engines and other sites read them (JSON-LD).
package enum WeekData {
  /// One document of schema.org events in the order people read them; those without a day are left
  /// out, since an event must have one.
  package static func document(
    of week: PublicWeek, in language: Wording.Language, at address: SiteAddress? = nil
  ) -> [UInt8] {
    let maker = PageMaker(.timetable, of: week, in: language, at: address)
    let events = week.screenings.compactMap { ScreeningEvent(of: $0, by: maker)?.json }
    let document = JSON.known([
      ("@context", .string("https://schema.org")), ("@graph", .array(events)),
    ])
    return Array((document.text + "\n").utf8)
  }
}
