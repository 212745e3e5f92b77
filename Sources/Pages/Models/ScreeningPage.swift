/// All that the public is told of one screening or event.
package struct ScreeningPage: Model, Hashable {
  package let frame: Frame
  package let titles: [Said]
  package let kind: String
  package let marks: [Mark]
  package let whenHeading: String
  /// The day in full; nil where it is not known.
  package let day: ClockTime?
  package let start: ClockTime?
  package let end: ClockTime?
  /// What is said of the time beside or in place of the clock: "evening, time to come".
  package let timeToCome: String?
  /// The zone with its distance from UTC: "Europe/Paris, UTC+1".
  package let zone: String?
  package let placeHeading: String
  package let venue: Said
  package let room: Said?
  package let address: String?
  package let map: NamedLink?
  package let calendar: NamedLink?
  /// Where tickets are sold.
  package let tickets: NamedLink?
  package let facts: [Fact]
  package let note: Said?
  package let runningOrderHeading: String
  package let runningOrder: [PartEntry]
  package let filmsHeading: String
  package let films: [FilmEntry]
  package let guestsHeading: String
  package let guests: [GuestEntry]
  /// JSON-LD, not yet made safe for where it stands.
  package let structuredData: String?
}

/// One of the things that a screening is made of.
package struct PartEntry: Model, Hashable {
  package let kind: String
  package let title: Said?
  package let film: FilmEntry?
  package let length: String?
}

/// A guest who takes part.
package struct GuestEntry: Model, Hashable {
  package let name: String
  package let role: Said
  /// In which part only.
  package let part: String?
}
