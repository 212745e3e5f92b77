import SchedulingDomain
import Tables

/// What an edition shows its films in, and with whom it deals for them.
extension ProgrammeReading {
  func section(_ object: ObjectReader) -> Section? {
    let stated = object.needed("key")
    let key = sections.take(stated?.value(Key<Section>.init(_:)), stated: stated)
    let name = object.localized("name")
    let description = object.optionalLocalized("description")
    let position: Figure? = object.optionalNumber("position")
    let remarks = object.remarks()
    guard let key, let name else { return nil }
    var section = Section(key: key, name: name)
    section.description = description
    section.position = position
    section.remarks = remarks
    return section
  }

  func package(_ object: ObjectReader) -> Package? {
    let errors = faults.errorCount
    let stated = object.needed("key")
    let key = packages.take(stated?.value(Key<Package>.init(_:)), stated: stated)
    let title = object.optionalLocalized("title")
    let entries = object.array("films") { object -> Package.Entry? in
      let film = object.neededName("film", films, advisor, Key<Film>.init(_:))
      let breakAfter: RunningTime? = object.optionalNumber("break_minutes")
      return film.map { Package.Entry(film: $0, breakAfter: breakAfter) }
    }
    let remarks = object.remarks()
    guard let key else { return nil }
    var package = Package(key: key)
    package.title = title
    package.entries = entries
    package.remarks = remarks
    if faults.errorCount == errors { packageFilms[key] = package.films }
    return package
  }

  func organisation(_ object: ObjectReader) -> Organisation? {
    let stated = object.needed("key")
    let key = organisations.take(stated?.value(Key<Organisation>.init(_:)), stated: stated)
    let name = object.localized("name")
    let role = object.optionalText("role")
    let country = object.optionalValue("country", Country.init)
    let contact = object.optionalText("contact")
    let email = object.optionalText("email")
    let phone = object.optionalText("phone")
    let website = object.optionalText("website")
    let remarks = object.remarks()
    guard let key, let name else { return nil }
    var organisation = Organisation(key: key, name: name)
    organisation.role = role
    organisation.country = country
    organisation.contact = contact
    organisation.email = email
    organisation.phone = phone
    organisation.website = website
    organisation.remarks = remarks
    return organisation
  }
}
