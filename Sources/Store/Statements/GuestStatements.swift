import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  /// Guests without what the week says of them.
  static let guestsOfWeek = Statement<WeekName, Versioned<Guest>>(
    "guests_of_week", Queries.guestsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Guest>, version: Int, name: String, sortName: String?, familyName: String?,
        givenName: String?, publicRole: LocalizedText?, organisation: String?, country: Country?,
        languages: [LanguageTag], email: String?, phone: String?, diet: String?,
        accessNeeds: String?, isPublic: Bool, remarks: Remarks
      ) in
      var guest = try Guest(key: key, name: name)
      guest.sortName = sortName
      guest.familyName = familyName
      guest.givenName = givenName
      guest.publicRole = publicRole
      guest.organisation = organisation
      guest.country = country
      guest.languages = languages
      guest.email = email
      guest.phone = phone
      guest.diet = diet
      guest.accessNeeds = accessNeeds
      guest.isPublic = isPublic
      guest.remarks = remarks
      return Versioned(value: guest, version: version)
    })

  static let putGuests = Statement<Batch<Guest>, Void>(
    "put_guests", Queries.putGuests, bind: \.festival, \.week, \.key, \.name, \.sortName,
    \.familyName, \.givenName, \.publicRole, \.organisation, \.country, \.languageList, \.email,
    \.phone, \.diet, \.accessNeeds, \.isPublic, \.remarks)

  static let removeGuests = Statement<Batch<Key<Guest>>, Void>(
    "remove_guests", Queries.removeGuests, bind: \.festival, \.week, \.rows)
}

extension Guest {
  fileprivate var languageList: ListLiteral { ListLiteral(languages.map(\.text)) }
}
