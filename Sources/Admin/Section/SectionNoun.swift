import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek section`.
enum SectionNoun: NamedNoun {
  typealias Name = SpokenName<SectionNoun>
  typealias Fields = SectionFields

  static let words = NounWords(
    name: "section", one: "a section", many: "sections",
    abstract: "Sections: the parts of a selection, such as a competition or a homage.",
    about: "A film is put into one with: filmweek film edit FILM --section SECTION",
    removal: "Take a section out that no film is in.", hint: "section add \"NAME\"",
    examples: .init(
      noun: ["section add \"Young Voices\" --name fr=\"Jeunes voix\"", "section list"],
      add: ["section add \"Young Voices\" --name fr=\"Jeunes voix\" --position 2"],
      list: ["section list"], show: ["section show young voices"],
      edit: ["section edit young voices --description \"First and second films.\""],
      remove: ["section remove young voices"]))

  static let naming = "Its name."

  static func named(_ name: String, key: Key<Section>) throws(Failure) -> Section {
    Section(key: key, name: try LocalizedInput.neededText([name], field: "name"))
  }

  static func item(_ section: Section) -> Item { .section(section) }
  static func finder(in programme: Programme) -> Finder<Section> { programme.sectionFinder }

  /// In the order of the catalogue.
  static func all(in programme: Programme) -> [Section] {
    programme.sections.values.sorted { first, second in
      (first.position?.value ?? .max, first.key) < (second.position?.value ?? .max, second.key)
    }
  }

  static func answers(_ sections: [Section], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.sections(sections))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Section>] {
    let films = Dictionary(grouping: stored.programme.films.values) { $0.selection.section }
    return [
      .number("No", priority: 1) { $0.position?.value },
      .text("Key", priority: 3) { $0.key.text },
      .text("Name", priority: 4, wraps: true) { $0.name.text() },
      .number("Films", priority: 2) { films[$0.key]?.count ?? 0 },
      .text("Description", priority: 0, wraps: true) { $0.description?.text() },
    ]
  }

  static func card(of section: Section, in stored: StoredProgramme) -> Card {
    var card = Card("\(section.name.text())  (\(section.key))")
    if section.name.entries.count > 1 { card.lines("Names", section.name.labelled) }
    card.lines("Description", section.description?.labelled ?? [])
    card.line("Position", section.position?.description)
    let films = FilmNoun.all(in: stored.programme).filter { $0.selection.section == section.key }
    card.lines("Films", films.map { "\($0.key) \($0.originalTitle)" })
    card.remarks(section.remarks)
    return card
  }
}

/// What can be said of a section.
struct SectionFields: FieldOptions {
  @Option(help: "A name by language, fr=Hommage; repeatable.") var name: [String] = []
  @Option(help: "What it is about, by language; repeatable.") var description: [String] = []
  @Option(help: "Its place in the catalogue, from 1.") var position: Int?
  @OptionGroup var remarks: RemarkOptions

  func apply(to section: inout Section, on occasion: Occasion) throws(Failure) {
    section.name = try LocalizedInput.neededText(name, onto: section.name, field: "name")
    section.description = try LocalizedInput.text(description, onto: section.description)
    if let position { section.position = try value(try Figure(position)) }
    remarks.apply(to: &section.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Section) -> Void> {
    [
      "description": { $0.description = nil }, "position": { $0.position = nil },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}
