import CivilTime
import SchedulingDomain
import Tables

extension ScheduleExport {
  /// As `schedule.xml`: elements in the order of c3voc's schema.
  var xml: [UInt8] {
    var writer = XMLWriter()
    writer.element("schedule") { writer in
      writer.element("generator", ["name": Self.generator], text: nil)
      writer.element("version", text: version)
      writer.element("conference") { writer in
        writer.element("acronym", text: acronym)
        writer.element("title", text: title)
        writer.element("start", text: programme.week.days.first.description)
        writer.element("end", text: programme.week.days.last.description)
        writer.element("days", text: String(days.count))
        writer.element("timeslot_duration", text: "00:05")
        writer.element("time_zone_name", text: programme.week.zone.identifier)
      }
      for day in days { writer.day(day) }
    }
    return writer.bytes
  }
}

extension XMLWriter {
  fileprivate mutating func day(_ day: ScheduleDay) {
    element(
      "day",
      [
        "index": String(day.index), "date": day.date.description, "start": day.start,
        "end": day.end,
      ]
    ) { writer in
      for room in day.rooms {
        writer.element("room", ["name": room.name]) { writer in
          for entry in room.entries { writer.event(entry) }
        }
      }
    }
  }

  private mutating func event(_ entry: ScheduleEntry) {
    element("event", ["id": String(entry.id), "guid": entry.guid]) { writer in
      writer.element("date", text: entry.start.rfc3339)
      writer.element("start", text: entry.start.civil.time.description)
      writer.element("duration", text: entry.duration)
      writer.element("room", text: entry.room)
      writer.element("slug", text: entry.slug)
      writer.element("title", text: entry.title)
      writer.element("subtitle", text: nil)
      writer.element("track", text: entry.track)
      writer.element("type", text: entry.type)
      writer.element("language", text: entry.language)
      writer.element("abstract", text: entry.abstract)
      writer.element("description", text: entry.description)
      writer.element("persons") { writer in
        for person in entry.persons {
          writer.element("person", ["id": String(person.id)], text: person.name)
        }
      }
      writer.element("links", text: nil)
    }
  }
}
