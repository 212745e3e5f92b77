import CivilTime
import SchedulingDomain
import Tables

extension ScheduleExport {
  /// As `schedule.json`: the same in the form of c3voc's JSON schema.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.object("generator") { $0.member("name", Self.generator) }
      writer.object("schedule") { writer in
        writer.member("version", version)
        writer.object("conference") { conference(&$0) }
      }
    }
    return writer.bytes
  }

  private func conference(_ writer: inout JSONWriter) {
    writer.member("acronym", acronym)
    writer.member("title", title)
    writer.member("start", programme.week.days.first.description)
    writer.member("end", programme.week.days.last.description)
    writer.member("daysCount", days.count)
    writer.member("timeslot_duration", "00:05")
    writer.member("time_zone_name", programme.week.zone.identifier)
    writer.array("rooms", rooms) { writer, room in
      writer.member("name", room.name)
      writer.member("guid", room.guid)
      writer.nullableMember("capacity", room.capacity)
    }
    writer.array("days", days) { writer, day in
      writer.member("index", day.index)
      writer.member("date", day.date.description)
      writer.member("day_start", day.start)
      writer.member("day_end", day.end)
      writer.object("rooms") { writer in
        for room in day.rooms {
          writer.array(room.name, room.entries) { $0.members(of: $1) }
        }
      }
    }
  }

  /// The rooms that the schedule names, in the order of their names.
  private var rooms: [(name: String, guid: String, capacity: Int?)] {
    let named = Set(days.flatMap { $0.rooms.map(\.name) })
    var capacities: [String: Int] = [:]
    for (reference, name) in RoomNames.all(in: programme, language) where named.contains(name) {
      capacities[name] = programme.auditorium(reference)?.capacity?.value
    }
    return named.sorted().map { name in
      let guid = ScheduleID.uuid(of: "\(name).room.\(programme.festival.key)@filmweek")
      return (name: name, guid: guid, capacity: capacities[name])
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of entry: ScheduleEntry) {
    member("id", entry.id)
    member("guid", entry.guid)
    member("date", entry.start.rfc3339)
    member("start", entry.start.civil.time.description)
    member("duration", entry.duration)
    member("room", entry.room)
    member("slug", entry.slug)
    member("url", "")
    member("title", entry.title)
    member("subtitle", "")
    member("track", entry.track)
    member("type", entry.type)
    member("language", entry.language)
    member("abstract", entry.abstract)
    member("description", entry.description)
    array("persons", entry.persons) { writer, person in
      writer.member("name", person.name)
      writer.member("guid", person.guid)
    }
    member("links", [String]())
  }
}
