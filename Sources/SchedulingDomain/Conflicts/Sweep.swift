public import CivilTime

/// Finds which of many stretches of time meet.
public enum Sweep {
  /// A stretch of time in one of many rooms, or of one of many people.
  public struct Slot: Sendable {
    /// Which room or person, by a number from 0 that is not much larger than how many there are.
    public let group: Int
    /// The first instant inside.
    public let start: Instant
    /// The first instant after it; a slot that ends where it starts meets what lies around it.
    public let end: Instant

    /// A stretch of time of one room or person.
    public init(group: Int, start: Instant, end: Instant) {
      self.group = group
      self.start = start
      self.end = end
    }
  }

  /// Each two slots of one group that share an instant, by their places in the array; the one that
  /// starts first is the earlier, of two that start together the one that comes first.
  ///
  /// n log n for n slots, and the pairs. Slots that only touch do not meet.
  public static func meetings(of slots: [Slot]) -> [(earlier: Int, later: Int)] {
    let inOrder = ordered(slots)
    var found: [(earlier: Int, later: Int)] = []
    var open: [Place] = []
    var group = -1
    for place in inOrder {
      let slot = slots[place.index]
      if slot.group != group {
        group = slot.group
        open.removeAll(keepingCapacity: true)
      } else if !open.isEmpty {
        open.removeAll { slots[$0.index].end <= place.start }
        for earlier in open { found.append((earlier.index, place.index)) }
      }
      open.append(place)
    }
    return found
  }

  /// Where a slot stands in the array, with what it is ordered by.
  private struct Place {
    let start: Instant
    let index: Int
  }

  /// Slots by group, then by start: put into groups by counting, then sorted in each.
  private static func ordered(_ slots: [Slot]) -> [Place] {
    guard let most = slots.map(\.group).max(), let least = slots.map(\.group).min() else {
      return []
    }
    var ends = [Int](repeating: 0, count: most - least + 1)
    for slot in slots { ends[slot.group - least] += 1 }
    var total = 0
    for group in ends.indices {
      let count = ends[group]
      ends[group] = total
      total += count
    }
    var places = [Place](
      repeating: Place(start: Instant(secondsSinceEpoch: 0), index: 0), count: slots.count)
    for (index, slot) in slots.enumerated() {
      let group = slot.group - least
      places[ends[group]] = Place(start: slot.start, index: index)
      ends[group] += 1
    }
    var begin = 0
    for end in ends {
      let isSorted = (begin + 1..<max(begin + 1, end)).allSatisfy {
        places[$0 - 1].start <= places[$0].start
      }
      if !isSorted {
        places[begin..<end].sort {
          $0.start != $1.start ? $0.start < $1.start : $0.index < $1.index
        }
      }
      begin = end
    }
    return places
  }
}
