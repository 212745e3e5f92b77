import CivilTime
import SchedulingDomain
import Tables

extension JSONWriter {
  /// - Parameter zone: the week's, which is not written.
  mutating func members(of guest: Guest, zone: Zone) {
    named("key", guest.key)
    text("name", guest.name)
    text("sort_name", guest.sortName)
    text("family_name", guest.familyName)
    text("given_name", guest.givenName)
    text("public_role", guest.publicRole)
    text("organisation", guest.organisation)
    named("country", guest.country)
    named("languages", guest.languages)
    text("email", guest.email)
    text("phone", guest.phone)
    text("diet", guest.diet)
    text("access_needs", guest.accessNeeds)
    if !guest.isPublic { member("public", false) }
    if !guest.visit.isEmpty { object("visit") { $0.members(of: guest.visit, zone: zone) } }
    remarks(guest.remarks)
  }

  private mutating func members(of visit: Visit, zone: Zone) {
    word("status", visit.status)
    moment("arrival", visit.arrival, zone: zone)
    moment("departure", visit.departure, zone: zone)
    text("transport", visit.transport)
    text("hotel", visit.hotel)
    number("nights", visit.nights)
    text("paid", visit.paid)
    permission("visa", visit.visa)
    named("companion_of", visit.companionOf)
    text("handler", visit.handler)
    texts("groups", visit.groups)
    list("away", visit.away) { writer, away in
      writer.member("from", Moment.text(away.start, zone: zone))
      writer.member("to", Moment.text(away.end, zone: zone))
      writer.text("note", away.note)
    }
  }
}
