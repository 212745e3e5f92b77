import SchedulingDomain
import Tables

extension JSONWriter {
  mutating func members(of film: Film) {
    named("key", film.key)
    text("original_title", film.originalTitle)
    named("original_language", film.originalLanguage)
    text("titles", film.titles)
    texts("other_titles", film.otherTitles)
    text("sort_title", film.sortTitle)
    texts("directors", film.directors)
    list("credits", film.credits) { writer, credit in
      writer.text("role", credit.role)
      writer.texts("names", credit.names)
      writer.texts("sources", credit.sources)
    }
    named("countries", film.countries)
    number("year", film.year)
    number("runtime_minutes", film.runningTime)
    word("category", film.category)
    word("length", film.length)
    named("languages", film.languages)
    if let premiere = film.premiere {
      object("premiere") { writer in
        writer.word("status", premiere.status)
        writer.text("note", premiere.note)
      }
    }
    text("rating", film.rating)
    text("colour", film.colour)
    text("ratio", film.ratio)
    text("sound", film.sound)
    texts("formats", film.formats)
    text("synopsis", film.synopsis)
    texts("awards", film.awards)
    text("isan", film.isan)
    text("eidr", film.eidr)
    remarks(film.remarks)
  }

  mutating func members(of guest: Guest) {
    named("key", guest.key)
    text("name", guest.name)
    text("sort_name", guest.sortName)
    text("family_name", guest.familyName)
    text("given_name", guest.givenName)
    text("public_role", guest.publicRole)
    text("organisation", guest.organisation)
    named("country", guest.country)
    named("languages", guest.languages)
    remarks(guest.remarks)
  }
}
