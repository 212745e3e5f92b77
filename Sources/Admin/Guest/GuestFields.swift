import ArgumentParser
import SchedulingDomain

/// What can be said of a guest.
struct GuestFields: FieldOptions {
  @Option(name: .customLong("name"), help: "The name as it is shown.") var shownName: String?
  @Option(name: .customLong("sort-name"), help: "The name to sort by.") var sortName: String?
  @Option(
    name: .customLong("family-name"), help: "The family name, where it is known which that is.")
  var familyName: String?
  @Option(name: .customLong("given-name"), help: "The given name, where it is known which that is.")
  var givenName: String?
  @Option(
    name: .customLong("public-role"), help: "What the public is told, by language; repeatable.")
  var publicRole: [String] = []
  @Option(help: "Whom the guest speaks for.") var organisation: String?
  @Option(help: "The country the guest comes from, VN.") var country: String?
  @Option(help: "A language the guest speaks, vi; repeatable.") var language: [String] = []
  @Option(help: "The address for mail; for staff only.") var email: String?
  @Option(help: "The telephone number; for staff only.") var phone: String?
  @Option(help: "What the guest eats or does not eat; for staff only.") var diet: String?
  @Option(help: "What the guest needs to get about; for staff only.") var access: String?
  @Flag(help: "Whether the public is told of the guest.") var publicity: Publicity?
  @OptionGroup var visit: VisitFields
  @OptionGroup var remarks: RemarkOptions

  /// Whether the public is told of a guest.
  enum Publicity: String, EnumerableFlag {
    case `public`, `private`
  }

  func apply(to guest: inout Guest, on occasion: Occasion) throws(Failure) {
    if let shownName { guest.name = try value(try Guest(key: guest.key, name: shownName)).name }
    if let sortName { guest.sortName = sortName }
    if let familyName { guest.familyName = familyName }
    if let givenName { guest.givenName = givenName }
    guest.publicRole = try LocalizedInput.text(publicRole, onto: guest.publicRole)
    if let organisation { guest.organisation = organisation }
    if let country { guest.country = try value(try Country(country)) }
    if !language.isEmpty { guest.languages = try LanguageTag.all(language) }
    if let email { guest.email = email }
    if let phone { guest.phone = phone }
    if let diet { guest.diet = diet }
    if let access { guest.accessNeeds = access }
    if let publicity { guest.isPublic = publicity == .public }
    try visit.apply(to: &guest.visit, on: occasion)
    remarks.apply(to: &guest.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Guest) -> Void> {
    [
      "sort-name": { $0.sortName = nil }, "family-name": { $0.familyName = nil },
      "given-name": { $0.givenName = nil }, "public-role": { $0.publicRole = nil },
      "organisation": { $0.organisation = nil }, "country": { $0.country = nil },
      "language": { $0.languages = [] }, "email": { $0.email = nil }, "phone": { $0.phone = nil },
      "diet": { $0.diet = nil }, "access": { $0.accessNeeds = nil },
      "status": { $0.visit.status = nil }, "arrival": { $0.visit.arrival = nil },
      "departure": { $0.visit.departure = nil }, "transport": { $0.visit.transport = nil },
      "hotel": { $0.visit.hotel = nil }, "nights": { $0.visit.nights = nil },
      "paid": { $0.visit.paid = nil }, "visa": { $0.visit.visa = nil },
      "companion-of": { $0.visit.companionOf = nil }, "handler": { $0.visit.handler = nil },
      "group": { $0.visit.groups = [] }, "away": { $0.visit.away = [] },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}

/// What a week can say of a guest.
struct VisitFields: ParsableArguments {
  @Option(help: "How far the invitation has come.") var status: Visit.Status?
  @Option(help: "When the guest comes: 5dec, \"5dec 11:30\", or ? for not known.") var arrival:
    String?
  @Option(help: "When the guest leaves.") var departure: String?
  @Option(help: "How the guest comes and goes: flight, train, car.") var transport: String?
  @Option(help: "Where the guest sleeps.") var hotel: String?
  @Option(help: "How many nights.") var nights: Int?
  @Option(help: "What the festival pays.") var paid: String?
  @Option(help: "How far the visa has come.") var visa: Permission.State?
  @Option(name: .customLong("visa-note"), help: "Where, until when.") var visaNote: String?
  @Option(name: .customLong("companion-of"), help: "The guest whom they come with: key or name.")
  var companionOf: String?
  @Option(help: "Who looks after the guest.") var handler: String?
  @Option(help: "What they go by with others: \"Crew of Red Rain\"; repeatable.")
  var group: [String] = []
  @Option(help: "When the guest is not to be had: \"6dec 09:00..12:00 (doctor)\"; repeatable.")
  var away: [String] = []

  /// Says what was given.
  func apply(to visit: inout Visit, on occasion: Occasion) throws(Failure) {
    if let status { visit.status = status }
    if let arrival { visit.arrival = try occasion.momentIfKnown(arrival) }
    if let departure { visit.departure = try occasion.momentIfKnown(departure) }
    if let transport { visit.transport = transport }
    if let hotel { visit.hotel = hotel }
    if let nights { visit.nights = try value(try Figure(nights)) }
    if let paid { visit.paid = paid }
    visit.visa = try Permission.said(visa, visaNote, onto: visit.visa, option: "--visa")
    if let companionOf {
      visit.companionOf = try occasion.programme.guestFinder.find(companionOf).key
    }
    if let handler { visit.handler = handler }
    if !group.isEmpty {
      visit.groups = []
      for label in group {
        let label = try value(try occasion.programme.groupLabel(label))
        if !visit.groups.contains(label) { visit.groups.append(label) }
      }
    }
    if !away.isEmpty {
      visit.away = try away.map { text throws(Failure) in try occasion.timeAway(text) }
    }
  }
}
