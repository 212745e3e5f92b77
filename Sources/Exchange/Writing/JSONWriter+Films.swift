import CivilTime
import SchedulingDomain
import Tables

extension JSONWriter {
  /// - Parameter zone: the week's, which is not written.
  mutating func members(of film: Film, zone: Zone) {
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
    if !film.selection.isEmpty {
      object("selection") { $0.members(of: film.selection, zone: zone) }
    }
    remarks(film.remarks)
  }

  private mutating func members(of selection: Selection, zone: Zone) {
    named("section", selection.section)
    word("status", selection.status)
    permission("rights", selection.rights)
    named("rights_holder", selection.rightsHolder)
    permission("permit", selection.permit)
    moment("embargo", selection.embargo, zone: zone)
  }
}
