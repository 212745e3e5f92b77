import SchedulingDomain
import Tables

extension ProgrammeReading {
  func film(_ object: ObjectReader) -> Film? {
    let stated = object.needed("key")
    let key = films.take(stated?.value(Key<Film>.init(_:)), stated: stated)
    let originalTitle = object.text("original_title")
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = Key<Film>(from: "untitled"),
      var film = try? Film(key: key ?? standIn, originalTitle: originalTitle ?? "untitled")
    else { return nil }
    readNames(of: &film, object)
    readFacts(of: &film, object)
    film.selection = object.optionalObject("selection") { self.selection($0) } ?? Selection()
    film.remarks = object.remarks()
    return key == nil || originalTitle == nil ? nil : film
  }

  private func readNames(of film: inout Film, _ object: ObjectReader) {
    film.originalLanguage = object.optionalValue("original_language", LanguageTag.init)
    film.titles = object.optionalLocalized("titles")
    film.otherTitles = object.texts("other_titles")
    film.sortTitle = object.optionalText("sort_title")
    film.directors = object.texts("directors")
    film.credits = object.array("credits") { self.credit($0) }
    film.synopsis = object.optionalLocalized("synopsis")
    film.awards = object.texts("awards")
  }

  private func readFacts(of film: inout Film, _ object: ObjectReader) {
    film.countries = object.list("countries", Country.init)
    film.languages = object.list("languages", LanguageTag.init)
    film.year = object.optionalNumber("year")
    film.runningTime = object.optionalNumber("runtime_minutes")
    film.category = object.optionalChoice("category")
    film.length = object.optionalChoice("length")
    film.premiere = object.optionalObject("premiere") { object in
      let status = object.choice("status", Premiere.Status.self)
      let note = object.optionalText("note")
      return status.map { Premiere(status: $0, note: note) }
    }
    film.rating = object.optionalText("rating")
    film.colour = object.optionalText("colour")
    film.ratio = object.optionalText("ratio")
    film.sound = object.optionalText("sound")
    film.formats = object.texts("formats")
    film.isan = object.optionalText("isan")
    film.eidr = object.optionalText("eidr")
  }

  private func credit(_ object: ObjectReader) -> Credit? {
    let role = object.text("role")
    let names = object.texts("names")
    let sources = object.texts("sources")
    if names.isEmpty {
      object.error(
        "the credit names nobody", advice: "Give \"names\", or leave it out.", at: "names")
    }
    guard let role, !names.isEmpty else { return nil }
    return try? Credit(role: role, names: names, sources: sources)
  }

  private func selection(_ object: ObjectReader) -> Selection {
    var selection = Selection()
    selection.section = object.name("section", sections, advisor, Key.init(_:))
    selection.status = object.optionalChoice("status")
    selection.rights = object.permission("rights")
    selection.rightsHolder = object.name("rights_holder", organisations, advisor, Key.init(_:))
    selection.permit = object.permission("permit")
    selection.embargo = object.optionalMoment("embargo", zone, advisor)
    return selection
  }
}
