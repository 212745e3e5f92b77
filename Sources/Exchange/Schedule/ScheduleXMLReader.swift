import Tables

/// Reads the XML form of a schedule, as pentabarf, frab, pretalx and others have written it.
struct ScheduleXMLReader {
  private var schedule = StatedSchedule()

  /// What the document states; nil with a fault where it is no schedule.
  static func read(_ bytes: [UInt8], into faults: Faults) -> StatedSchedule? {
    guard let root = XMLDocument.read(bytes, into: faults) else { return nil }
    guard root.name == "schedule" else {
      faults.error(
        at: root.position, "the outermost element is \"\(root.name)\", of a schedule \"schedule\"",
        advice: "Check that this is the right file.")
      return nil
    }
    var reader = ScheduleXMLReader()
    reader.read(root)
    return reader.schedule
  }

  private mutating func read(_ root: XMLElement) {
    schedule.position = root.position
    for child in root.children {
      switch child.name {
      case "conference": readConference(child)
      case "day": readDay(child)
      case "generator": schedule.generator = child["name"]
      case "version", "url": break
      default: leaveOut(child.name)
      }
    }
  }

  private mutating func readConference(_ conference: XMLElement) {
    schedule.position = conference.position
    for child in conference.children {
      if StatedSchedule.conferenceFields.contains(child.name) {
        schedule.conference[child.name] = text(child)
      } else if !StatedSchedule.conferenceExtras.contains(child.name) {
        leaveOut(child.name)
      }
    }
  }

  private mutating func readDay(_ element: XMLElement) {
    var day = StatedDay(
      position: element.position,
      index: element["index"].flatMap { Int($0) } ?? schedule.days.count + 1)
    day.date = StatedText(element["date"], at: element.position)
    day.start = StatedText(element["start"], at: element.position)
    for child in element.children {
      switch child.name {
      case "room":
        let name = StatedText(child["name"], at: child.position)
        for event in child.children {
          if event.name == "event" {
            day.events.append(self.event(event, room: name))
          } else {
            leaveOut(event.name)
          }
        }
      case "event": day.events.append(event(child, room: nil))
      default: leaveOut(child.name)
      }
    }
    schedule.days.append(day)
  }

  /// - Parameter room: as the element around it names it, which an event's own name stands behind.
  private mutating func event(_ element: XMLElement, room: StatedText?) -> StatedEvent {
    var event = StatedEvent(position: element.position, room: room)
    for name in ["id", "guid", "code"] {
      event.fields[name] = StatedText(element[name], at: element.position)
    }
    for child in element.children {
      switch child.name {
      case "room": event.room = event.room ?? text(child)
      case "persons": event.persons = child.children.compactMap(Self.person)
      case "links":
        event.links += child.children.compactMap { $0["href"] ?? text($0)?.text }
      case let name where StatedSchedule.eventFields.contains(name):
        event.fields[name] = text(child) ?? event.fields[name]
      default:
        if text(child) != nil { leaveOut(child.name) }
      }
    }
    return event
  }

  private static func person(_ element: XMLElement) -> StatedPerson? {
    canonicalText(element.text).map {
      StatedPerson(id: element["guid"] ?? element["code"] ?? element["id"], name: $0)
    }
  }

  private func text(_ element: XMLElement) -> StatedText? {
    StatedText(element.text, at: element.position)
  }

  private mutating func leaveOut(_ name: String) { schedule.leftOut[name, default: 0] += 1 }
}
