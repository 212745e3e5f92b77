package import CivilTime
package import SchedulingDomain

/// What door events of one screening add up to, in whatever order and however often they come: the
/// rule in plain words, by which the sums of the database are judged.
///
/// A ticket counts once, at the door and in the category of its earliest entry, however often its
/// bearer goes out and in. Clicks add up. Refused events count nobody.
package struct DoorTally {
  /// People by door and category.
  package private(set) var lines: [Line: Int] = [:]
  /// Of those who came through a door on some terms, how many are inside after the last event:
  /// bearers whose last movement was in, and clicks in less clicks out.
  package private(set) var insideByLine: [Line: Int] = [:]
  /// How many events let nobody pass.
  package private(set) var refused = 0
  /// How many came in which minute, by its beginning: a bearer at the earliest entry.
  package private(set) var minutes: [Instant: Int] = [:]

  /// Where and on what terms people came.
  package struct Line: Hashable {
    package let door: String
    package let category: Count.Category?

    package init(door: String, category: Count.Category?) {
      self.door = door
      self.category = category
    }
  }

  package var people: Int { lines.values.reduce(0, +) }
  package var inside: Int { insideByLine.values.reduce(0, +) }

  package init(of events: some Sequence<DoorEvent>) {
    var seen: Set<DoorEvent.Name> = []
    var bearers: [String: [DoorEvent]] = [:]
    for event in events where seen.insert(event.key).inserted {
      guard event.refusal == nil else {
        refused += 1
        continue
      }
      let line = Line(door: event.door, category: event.category)
      switch event.subject {
      case .ticket(let ticket): bearers[ticket, default: []].append(event)
      case .clicks(let clicks):
        if event.movement == .entry {
          lines[line, default: 0] += clicks
          insideByLine[line, default: 0] += clicks
          minutes[event.at.minute, default: 0] += clicks
        } else {
          insideByLine[line, default: 0] -= clicks
        }
      }
    }
    for events in bearers.values {
      let inOrder = events.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
      guard let entry = inOrder.first(where: { $0.movement == .entry }) else { continue }
      let line = Line(door: entry.door, category: entry.category)
      lines[line, default: 0] += 1
      minutes[entry.at.minute, default: 0] += 1
      if inOrder.last?.movement == .entry { insideByLine[line, default: 0] += 1 }
    }
    lines = lines.filter { $0.value != 0 }
    insideByLine = insideByLine.filter { $0.value != 0 }
    minutes = minutes.filter { $0.value != 0 }
  }
}

extension Instant {
  /// The beginning of its minute.
  fileprivate var minute: Instant {
    let second = secondsSinceEpoch
    return Instant(secondsSinceEpoch: second - (second % 60 + 60) % 60)
  }
}
