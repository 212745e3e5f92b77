import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  /// Films without what the week says of them.
  static let filmsOfWeek = Statement<WeekName, Versioned<Film>>(
    "films_of_week", Queries.filmsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Film>, version: Int, originalTitle: String, originalLanguage: LanguageTag?,
        titles: LocalizedText?, otherTitles: [String], sortTitle: String?, directors: [String],
        credits: JSONList<Credit>, countries: [Country], year: ProductionYear?,
        runningTime: RunningTime?, category: Film.Category?, length: Film.Length?,
        languages: [LanguageTag], premiere: Premiere.Status?, premiereNote: String?,
        rating: String?, colour: String?, ratio: String?, sound: String?, formats: [String],
        synopsis: LocalizedText?, awards: [String], isan: String?, eidr: String?, remarks: Remarks
      ) in
      var film = try Film(key: key, originalTitle: originalTitle)
      film.originalLanguage = originalLanguage
      film.titles = titles
      film.otherTitles = otherTitles
      film.sortTitle = sortTitle
      film.directors = directors
      film.credits = credits.elements
      film.countries = countries
      film.year = year
      film.runningTime = runningTime
      film.category = category
      film.length = length
      film.languages = languages
      film.premiere = premiere.map { Premiere(status: $0, note: premiereNote) }
      film.rating = rating
      film.colour = colour
      film.ratio = ratio
      film.sound = sound
      film.formats = formats
      film.synopsis = synopsis
      film.awards = awards
      film.isan = isan
      film.eidr = eidr
      film.remarks = remarks
      return Versioned(value: film, version: version)
    })

  static let putFilms = Statement<Batch<Film>, Void>(
    "put_films", Queries.putFilms, bind: \.festival, \.week, \.key, \.originalTitle,
    \.originalLanguage, \.titles, \.otherTitleList, \.sortTitle, \.directorList, \.creditList,
    \.countryList, \.year, \.runningTime, \.category, \.length, \.languageList, \.premiereStatus,
    \.premiereNote, \.rating, \.colour, \.ratio, \.sound, \.formatList, \.synopsis, \.awardList,
    \.isan, \.eidr, \.remarks)

  static let removeFilms = Statement<Batch<Key<Film>>, Void>(
    "remove_films", Queries.removeFilms, bind: \.festival, \.week, \.rows)
}

extension Film {
  fileprivate var otherTitleList: ListLiteral { ListLiteral(otherTitles) }
  fileprivate var directorList: ListLiteral { ListLiteral(directors) }
  fileprivate var creditList: JSONList<Credit> { JSONList(credits) }
  fileprivate var countryList: ListLiteral { ListLiteral(countries.map(\.code)) }
  fileprivate var languageList: ListLiteral { ListLiteral(languages.map(\.text)) }
  fileprivate var premiereStatus: Premiere.Status? { premiere?.status }
  fileprivate var premiereNote: String? { premiere?.note }
  fileprivate var formatList: ListLiteral { ListLiteral(formats) }
  fileprivate var awardList: ListLiteral { ListLiteral(awards) }
}
