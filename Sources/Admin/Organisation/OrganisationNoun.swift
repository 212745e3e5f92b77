import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek organisation`.
enum OrganisationNoun: NamedNoun {
  typealias Name = SpokenName<OrganisationNoun>
  typealias Fields = OrganisationFields

  static let words = NounWords(
    name: "organisation", one: "an organisation", many: "organisations",
    abstract: "Organisations: distributors, embassies, sponsors, carriers.",
    removal: "Take an organisation out that holds no rights.",
    hint: "organisation add \"NAME\"", aliases: ["organization"],
    examples: .init(
      noun: ["organisation add \"Galaxy Studio\" --role distributor --country VN"],
      add: [
        "organisation add \"Galaxy Studio\" --role distributor --country VN --contact \"Ms Lan\""
      ],
      list: ["organisation list"], show: ["organisation show galaxy"],
      edit: ["organisation edit galaxy --email films@example.org --clear phone"],
      remove: ["organisation remove galaxy --dry-run"]))

  static let naming = "Its name."

  static func named(_ name: String, key: Key<Organisation>) throws(Failure) -> Organisation {
    Organisation(key: key, name: try LocalizedInput.neededText([name], field: "name"))
  }

  static func item(_ organisation: Organisation) -> Item { .organisation(organisation) }
  static func finder(in programme: Programme) -> Finder<Organisation> {
    programme.organisationFinder
  }

  static func answers(_ organisations: [Organisation], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.organisations(organisations))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Organisation>] {
    [
      .text("Key", priority: 3) { $0.key.text },
      .text("Name", priority: 5, wraps: true) { $0.name.text() },
      .text("Role", priority: 4, wraps: true) { $0.role },
      .text("From", priority: 0) { $0.country?.code },
      .text("Contact", priority: 2, wraps: true) { $0.contact },
      .text("Email", priority: 1) { $0.email },
      .text("Phone", priority: 1) { $0.phone },
    ]
  }

  static func card(of organisation: Organisation, in stored: StoredProgramme) -> Card {
    var card = Card("\(organisation.name.text())  (\(organisation.key))")
    if organisation.name.entries.count > 1 { card.lines("Names", organisation.name.labelled) }
    card.line("Role", organisation.role)
    card.line("Country", organisation.country?.code)
    card.line("Contact", organisation.contact)
    card.line("Email", organisation.email)
    card.line("Phone", organisation.phone)
    card.line("Website", organisation.website)
    let films = FilmNoun.all(in: stored.programme)
      .filter { $0.selection.rightsHolder == organisation.key }
    card.lines("Holds rights", films.map { "\($0.key) \($0.originalTitle)" })
    card.remarks(organisation.remarks)
    return card
  }
}

/// What can be said of an organisation.
struct OrganisationFields: FieldOptions {
  @Option(help: "A name by language, fr=Ambassade; repeatable.") var name: [String] = []
  @Option(help: "What it does for the week: distributor, sponsor.") var role: String?
  @Option(help: "Where it sits, VN.") var country: String?
  @Option(help: "Whom to ask for.") var contact: String?
  @Option(help: "The address for mail; for staff only.") var email: String?
  @Option(help: "The telephone number; for staff only.") var phone: String?
  @Option(help: "The address of its pages.") var website: String?
  @OptionGroup var remarks: RemarkOptions

  func apply(to organisation: inout Organisation, on occasion: Occasion) throws(Failure) {
    organisation.name = try LocalizedInput.neededText(name, onto: organisation.name, field: "name")
    if let role { organisation.role = role }
    if let country { organisation.country = try value(try Country(country)) }
    if let contact { organisation.contact = contact }
    if let email { organisation.email = email }
    if let phone { organisation.phone = phone }
    if let website { organisation.website = website }
    remarks.apply(to: &organisation.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Organisation) -> Void> {
    [
      "role": { $0.role = nil }, "country": { $0.country = nil }, "contact": { $0.contact = nil },
      "email": { $0.email = nil }, "phone": { $0.phone = nil }, "website": { $0.website = nil },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}
