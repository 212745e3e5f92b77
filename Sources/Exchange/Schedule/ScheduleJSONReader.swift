import Tables

/// Reads the JSON form of a schedule, as frab and pretalx write it.
struct ScheduleJSONReader {
  private var schedule = StatedSchedule()

  /// What the document states; nil with a fault where it is no schedule.
  static func read(_ bytes: [UInt8], into faults: Faults) -> StatedSchedule? {
    guard let document = JSONDocument.read(bytes, into: faults) else { return nil }
    guard let root = document.root.member("schedule"), let conference = root.member("conference"),
      conference.kind == .object
    else {
      faults.error(
        at: document.root.position, "there is no \"schedule\" with a \"conference\" in it",
        advice: "Check that this is the right file.")
      return nil
    }
    var reader = ScheduleJSONReader()
    reader.schedule.generator = document.root.member("generator")?.member("name")?.string()
    reader.readConference(conference)
    return reader.schedule
  }

  private mutating func readConference(_ conference: JSONNode) {
    schedule.position = conference.position
    for (key, value) in conference.members {
      guard let name = key.string() else { continue }
      switch name {
      case "days" where value.kind == .array:
        for day in value.elements { readDay(day) }
      case "rooms":
        for room in value.elements {
          guard let name = room.member("name").flatMap(text)?.text else { continue }
          schedule.capacities[name] = room.member("capacity")?.integer().flatMap {
            Int(exactly: $0)
          }
        }
      case _ where StatedSchedule.conferenceFields.contains(name):
        schedule.conference[name] = text(value)
      case _ where StatedSchedule.conferenceExtras.contains(name) || isNothing(value): break
      default: leaveOut(name)
      }
    }
  }

  private mutating func readDay(_ node: JSONNode) {
    let index = node.member("index")?.integer().flatMap { Int(exactly: $0) }
    var day = StatedDay(position: node.position, index: index ?? schedule.days.count + 1)
    day.date = node.member("date").flatMap(text)
    day.start = node.member("day_start").flatMap(text)
    if let rooms = node.member("rooms") {
      for (name, events) in rooms.members {
        for event in events.elements { day.events.append(self.event(event, room: text(name))) }
      }
    }
    schedule.days.append(day)
  }

  private mutating func event(_ node: JSONNode, room: StatedText?) -> StatedEvent {
    var event = StatedEvent(position: node.position, room: room)
    for (key, value) in node.members {
      guard let name = key.string() else { continue }
      switch name {
      case "room": event.room = event.room ?? text(value)
      case "persons": event.persons = value.elements.compactMap(person)
      case "links":
        event.links += value.elements.compactMap { link in
          (text(link) ?? link.member("url").flatMap(text) ?? link.member("href").flatMap(text))?
            .text
        }
      case _ where StatedSchedule.eventFields.contains(name):
        event.fields[name] = text(value)
      case _ where isNothing(value): break
      default: leaveOut(name)
      }
    }
    return event
  }

  private func person(_ node: JSONNode) -> StatedPerson? {
    let members = ["public_name", "name", "full_public_name"].lazy.compactMap { node.member($0) }
    let ids = ["guid", "code", "id"].lazy.compactMap { node.member($0) }
    guard let name = members.compactMap(text).first ?? text(node) else { return nil }
    return StatedPerson(id: ids.compactMap(text).first?.text, name: name.text)
  }

  /// A string, or a number as it is written.
  private func text(_ node: JSONNode) -> StatedText? {
    StatedText(node.string() ?? node.numberText, at: node.position)
  }

  /// Null, false, and lists and texts with nothing in them say nothing.
  private func isNothing(_ node: JSONNode) -> Bool {
    switch node.kind {
    case .null: true
    case .boolean: node.boolean() == false
    case .array: !node.elements.contains { _ in true }
    case .object: !node.members.contains { _ in true }
    case .string: text(node) == nil
    case .number: false
    }
  }

  private mutating func leaveOut(_ name: String) { schedule.leftOut[name, default: 0] += 1 }
}
