import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  static let organisationsOfWeek = Statement<WeekName, Versioned<Organisation>>(
    "organisations_of_week", Queries.organisationsOfWeek, bind: \.festival, \.week,
    row: {
      (
        key: Key<Organisation>, version: Int, name: LocalizedText, role: String?,
        country: Country?, contact: String?, email: String?, phone: String?, website: String?,
        remarks: Remarks
      ) in
      var organisation = Organisation(key: key, name: name)
      organisation.role = role
      organisation.country = country
      organisation.contact = contact
      organisation.email = email
      organisation.phone = phone
      organisation.website = website
      organisation.remarks = remarks
      return Versioned(value: organisation, version: version)
    })

  static let putOrganisations = Statement<Batch<Organisation>, Void>(
    "put_organisations", Queries.putOrganisations, bind: \.festival, \.week, \.key, \.name, \.role,
    \.country, \.contact, \.email, \.phone, \.website, \.remarks)

  static let removeOrganisations = Statement<Batch<Key<Organisation>>, Void>(
    "remove_organisations", Queries.removeOrganisations, bind: \.festival, \.week, \.rows)
}
