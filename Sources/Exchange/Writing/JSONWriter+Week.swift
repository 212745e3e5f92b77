import CivilTime
import SchedulingDomain
import Tables

extension JSONWriter {
  mutating func members(of festival: Festival) {
    named("key", festival.key)
    text("name", festival.name)
    remarks(festival.remarks)
  }

  mutating func members(of week: FilmWeek) {
    named("key", week.key)
    text("name", week.name)
    text("theme", week.theme)
    named("first_day", week.days.first)
    named("last_day", week.days.last)
    named("zone", week.zone)
    named("day_starts", week.clock.dayStarts)
    text("city", week.city)
    named("country", week.country)
    text("part_of", week.partOf)
    list("involvements", week.involvements) { writer, involvement in
      writer.text("name", involvement.name)
      writer.text("role", involvement.role)
      writer.texts("sources", involvement.sources)
    }
    number("turnaround_minutes", week.turnaround)
    number("assumed_minutes", week.assumedLength)
    members(ofRulesOf: week)
    remarks(week.remarks)
  }

  mutating func members(of venue: Venue) {
    named("key", venue.key)
    text("name", venue.name)
    text("address", venue.address)
    text("city", venue.city)
    named("country", venue.country)
    if let position = venue.position {
      object("position") { writer in
        writer.member("latitude", position.latitude)
        writer.member("longitude", position.longitude)
      }
    }
    named("zone", venue.zone)
    number("capacity", venue.capacity)
    text("contact", venue.contact)
    list("auditoria", venue.auditoria) { $0.members(of: $1) }
    remarks(venue.remarks)
  }

  mutating func members(of auditorium: Auditorium) {
    named("key", auditorium.key)
    text("name", auditorium.name)
    number("capacity", auditorium.capacity)
    number("wheelchair_places", auditorium.wheelchairPlaces)
    number("turnaround_minutes", auditorium.turnaround)
    list("opening_hours", auditorium.openingHours) { writer, hours in
      let days = hours.weekdays.map { WeekdayName($0).rawValue }
      if !days.isEmpty { writer.member("days", days) }
      writer.member("from", FestivalHour.text(hours.from))
      writer.member("to", FestivalHour.text(hours.to))
    }
    texts("formats", auditorium.formats)
    text("subtitle_equipment", auditorium.subtitleEquipment)
    text("server", auditorium.server)
    remarks(auditorium.remarks)
  }
}
