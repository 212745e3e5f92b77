import SchedulingDomain
import Tables

extension ProgrammeReading {
  /// The guests, whose names for each other are checked when all of them are known.
  func guests(_ object: ObjectReader) -> [Guest] {
    var companions: [(key: Key<Guest>, value: ValueReader)] = []
    let guests = object.array("guests") { self.guest($0, &companions) }
    for companion in companions {
      self.guests.check(companion.key, named: companion.value, advisor)
    }
    return guests
  }

  private func guest(
    _ object: ObjectReader, _ companions: inout [(key: Key<Guest>, value: ValueReader)]
  ) -> Guest? {
    let stated = object.needed("key")
    let key = guests.take(stated?.value(Key<Guest>.init(_:)), stated: stated)
    let name = object.text("name")
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = Key<Guest>(from: "nobody"),
      var guest = try? Guest(key: key ?? standIn, name: name ?? "nobody")
    else { return nil }
    guest.sortName = object.optionalText("sort_name")
    guest.familyName = object.optionalText("family_name")
    guest.givenName = object.optionalText("given_name")
    guest.publicRole = object.optionalLocalized("public_role")
    guest.organisation = object.optionalText("organisation")
    guest.country = object.optionalValue("country", Country.init)
    guest.languages = object.list("languages", LanguageTag.init)
    guest.email = object.optionalText("email")
    guest.phone = object.optionalText("phone")
    guest.diet = object.optionalText("diet")
    guest.accessNeeds = object.optionalText("access_needs")
    guest.isPublic = object.optionalBoolean("public") ?? true
    guest.visit = object.optionalObject("visit") { self.visit($0, &companions) } ?? Visit()
    guest.remarks = object.remarks()
    return key == nil || name == nil ? nil : guest
  }

  private func visit(
    _ object: ObjectReader, _ companions: inout [(key: Key<Guest>, value: ValueReader)]
  ) -> Visit {
    var visit = Visit()
    visit.status = object.optionalChoice("status")
    visit.arrival = object.optionalMoment("arrival", zone, advisor)
    visit.departure = object.optionalMoment("departure", zone, advisor)
    visit.transport = object.optionalText("transport")
    visit.hotel = object.optionalText("hotel")
    visit.nights = object.optionalNumber("nights")
    visit.paid = object.optionalText("paid")
    visit.visa = object.permission("visa")
    if let companion = object.optional("companion_of") {
      visit.companionOf = companion.value(Key<Guest>.init(_:))
      if let key = visit.companionOf { companions.append((key, companion)) }
    }
    visit.handler = object.optionalText("handler")
    visit.groups = object.texts("groups")
    visit.away = object.array("away") { self.away($0) }
    return visit
  }

  private func away(_ object: ObjectReader) -> TimeAway? {
    let start = object.neededTime("from", zone, advisor)
    let end = object.neededTime("to", zone, advisor)
    let note = object.optionalText("note")
    guard let start, let end else { return nil }
    do throws(SchedulingDomain.ValueRefusal) {
      return try TimeAway(from: start, to: end, note: note)
    } catch {
      let words = FileRefusal(error)
      object.error(words.message, advice: words.advice, at: "to")
      return nil
    }
  }
}
