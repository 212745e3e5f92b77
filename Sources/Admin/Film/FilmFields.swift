import ArgumentParser
import SchedulingDomain

/// What can be said of a film.
struct FilmFields: FieldOptions {
  @Option(name: .customLong("original-title"), help: "The original title.")
  var originalTitle: String?
  @Option(help: "A title by language, fr=Pluie rouge; repeatable.") var title: [String] = []
  @Option(name: .customLong("other-title"), help: "Another title in use; repeatable.")
  var otherTitle: [String] = []
  @Option(name: .customLong("sort-title"), help: "The title to sort by.") var sortTitle: String?
  @Option(name: .customLong("original-language"), help: "The language of the original title.")
  var originalLanguage: String?
  @Option(help: "A director; repeatable.") var director: [String] = []
  @Option(help: "A country of production, VN; repeatable, the main one first.")
  var country: [String] = []
  @Option(help: "The year it was finished.") var year: Int?
  @Option(help: "How long it runs: 124 or 2h04.") var runtime: String?
  @Option(help: "What it is.") var category: Film.Category?
  @Option(help: "How it is classed.") var length: Film.Length?
  @Option(help: "A language spoken in it, vi; repeatable.") var language: [String] = []
  @Option(help: "The standing of its first screening.") var premiere: Premiere.Status?
  @Option(help: "The age it is rated for.") var rating: String?
  @Option(help: "A copy that exists, DCP; repeatable.") var copy: [String] = []
  @Option(help: "What happens in it, by language; repeatable.") var synopsis: [String] = []
  @Option(help: "An award; repeatable.") var award: [String] = []
  @OptionGroup var selection: SelectionFields
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given; lists are replaced whole.
  func apply(to film: inout Film, on occasion: Occasion) throws(Failure) {
    if let originalTitle {
      film.originalTitle =
        try value(try Film(key: film.key, originalTitle: originalTitle)).originalTitle
    }
    film.titles = try LocalizedInput.text(title, onto: film.titles)
    film.synopsis = try LocalizedInput.text(synopsis, onto: film.synopsis)
    if !otherTitle.isEmpty { film.otherTitles = otherTitle }
    if let sortTitle { film.sortTitle = sortTitle }
    if let originalLanguage {
      film.originalLanguage = try value(try LanguageTag(originalLanguage))
    }
    if !director.isEmpty { film.directors = director }
    if !country.isEmpty { film.countries = try Country.all(country) }
    if let year { film.year = try value(try ProductionYear(year)) }
    if let runtime {
      let minutes = try MinutesInput.minutes(runtime)
      film.runningTime = try value(try RunningTime(minutes))
    }
    if let category { film.category = category }
    if let length { film.length = length }
    if !language.isEmpty { film.languages = try LanguageTag.all(language) }
    if let premiere { film.premiere = Premiere(status: premiere, note: film.premiere?.note) }
    if let rating { film.rating = rating }
    if !copy.isEmpty { film.formats = copy }
    if !award.isEmpty { film.awards = award }
    try selection.apply(to: &film.selection, on: occasion)
    remarks.apply(to: &film.remarks)
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Film) -> Void> {
    [
      "title": { $0.titles = nil }, "other-title": { $0.otherTitles = [] },
      "sort-title": { $0.sortTitle = nil }, "original-language": { $0.originalLanguage = nil },
      "director": { $0.directors = [] }, "country": { $0.countries = [] },
      "year": { $0.year = nil }, "runtime": { $0.runningTime = nil },
      "category": { $0.category = nil }, "length": { $0.length = nil },
      "language": { $0.languages = [] }, "premiere": { $0.premiere = nil },
      "rating": { $0.rating = nil }, "copy": { $0.formats = [] }, "synopsis": { $0.synopsis = nil },
      "award": { $0.awards = [] }, "section": { $0.selection.section = nil },
      "status": { $0.selection.status = nil }, "rights": { $0.selection.rights = nil },
      "rights-holder": { $0.selection.rightsHolder = nil },
      "permit": { $0.selection.permit = nil }, "embargo": { $0.selection.embargo = nil },
      "note": { $0.remarks.note = nil },
      "source": { $0.remarks.sources = [] },
    ]
  }
}
