import CivilTime
import SchedulingDomain
import Tables

extension JSONWriter {
  mutating func members(of section: Section) {
    named("key", section.key)
    text("name", section.name)
    text("description", section.description)
    number("position", section.position)
    remarks(section.remarks)
  }

  mutating func members(of package: Package) {
    named("key", package.key)
    text("title", package.title)
    list("films", package.entries) { writer, entry in
      writer.named("film", entry.film)
      writer.number("break_minutes", entry.breakAfter)
    }
    remarks(package.remarks)
  }

  mutating func members(of organisation: Organisation) {
    named("key", organisation.key)
    text("name", organisation.name)
    text("role", organisation.role)
    named("country", organisation.country)
    text("contact", organisation.contact)
    text("email", organisation.email)
    text("phone", organisation.phone)
    text("website", organisation.website)
    remarks(organisation.remarks)
  }

  /// - Parameter zone: the week's, which is not written.
  mutating func members(of print: Print, zone: Zone) {
    named("key", print.key)
    named("film", print.film)
    text("format", print.format)
    named("audio", print.audio)
    named("subtitles", print.subtitles)
    word("subtitle_method", print.subtitleMethod)
    number("runtime_minutes", print.runningTime)
    list("legs", print.legs) { writer, leg in
      writer.text("from", leg.from)
      writer.text("to", leg.to)
      writer.text("carrier", leg.carrier)
      writer.text("waybill", leg.waybill)
      writer.moment("sent", leg.sent, zone: zone)
      writer.moment("due", leg.due, zone: zone)
      writer.moment("arrived", leg.arrived, zone: zone)
    }
    list("keys", print.keys) { $0.members(of: $1, zone: zone) }
    moment("checked", print.checked, zone: zone)
    remarks(print.remarks)
  }

  private mutating func members(of key: Print.DecryptionKey, zone: Zone) {
    let own = key.from?.zone ?? key.to?.zone ?? zone
    text("server", key.server)
    moment("from", key.from.map(DayOrTime.time), zone: own)
    moment("to", key.to.map(DayOrTime.time), zone: own)
    if own != zone { named("zone", own) }
    word("state", key.state)
  }

  mutating func members(of hire: Hire, in programme: Programme) {
    named("key", hire.key)
    named("venue", hire.venue)
    named("auditorium", hire.auditorium)
    members(
      of: .time(start: hire.start, end: hire.end), zone: programme.zone(at: .venue(hire.venue)),
      clock: programme.week.clock)
    word("use", hire.use)
    remarks(hire.remarks)
  }

  mutating func members(of travel: Travel) {
    named("from", travel.key.from)
    named("to", travel.key.to)
    number("minutes", travel.minutes)
    remarks(travel.remarks)
  }
}
