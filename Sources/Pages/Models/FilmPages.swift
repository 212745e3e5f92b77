/// Something that is known, under its name.
package struct Fact: Model, Hashable {
  package let name: String
  package let values: [Said]
}

/// A film, and when it can be seen.
package struct FilmPage: Model, Hashable {
  package let frame: Frame
  package let title: Said
  package let originalTitle: Said?
  package let byline: String?
  package let facts: [Fact]
  package let synopsis: Said?
  package let screeningsHeading: String
  package let screenings: [Card]
  /// What is said where there is no screening.
  package let noScreening: String?
  package let calendar: NamedLink?
}

/// The films of the week by title.
package struct FilmsPage: Model, Hashable {
  package let frame: Frame
  package let heading: String
  package let count: String
  package let films: [FilmEntry]
}

/// A film in a list.
package struct FilmEntry: Model, Hashable {
  package let link: String
  package let title: Said
  package let originalTitle: Said?
  package let byline: String?
  /// Countries, year and length in one line.
  package let details: String?
}
