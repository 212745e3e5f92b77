public import CivilTime

/// One thing that a device at a door saw: somebody going in or out, or clicks for several.
///
/// Door events stand apart from the ledger: they may name tickets, so they can be erased; what they
/// add up to is written into the ledger when a count is closed.
public struct DoorEvent: Hashable, Sendable {
  /// What sees the same thing twice is one event: the device, and its own name for the event.
  public let key: Name
  /// The code of the screening, as the device said it; it may lead nowhere.
  public let screening: String
  /// At which door; empty for a house with one.
  public var door: String
  /// Which way.
  public let movement: Movement
  /// Who or how many.
  public let subject: Subject
  /// On what terms they came.
  public var category: Count.Category?
  /// When, by the device's clock, set right by what is known of that clock.
  public let at: Instant
  /// Why the device let nobody pass; nil where it did.
  public var refusal: Refusal?

  /// Something that a device saw.
  public init(
    key: Name, screening: String, movement: Movement, subject: Subject, at: Instant
  ) {
    self.key = key
    self.screening = screening
    self.door = ""
    self.movement = movement
    self.subject = subject
    self.at = at
  }

  /// A device and its own name for an event.
  public struct Name: Hashable, Comparable, Sendable {
    /// The device, at most 80 characters.
    public let device: String
    /// The event, at most 80 characters, unique on the device.
    public let event: String

    /// Names an event; empty and overlong names are refused.
    public init(device: String, event: String) throws(ValueRefusal) {
      for (text, field) in [(device, "name of the device"), (event, "name of the event")] {
        guard !text.isEmpty else { throw .emptyText(field) }
        guard text.unicodeScalars.count <= 80 else {
          throw .outOfRange(
            "length of the \(field)", value: text.unicodeScalars.count, allowed: 1...80)
        }
      }
      self.device = device
      self.event = event
    }

    /// By device, then event, in the order of their code points.
    public static func < (first: Name, second: Name) -> Bool {
      first.device != second.device
        ? first.device.unicodeScalars.lexicographicallyPrecedes(second.device.unicodeScalars)
        : first.event.unicodeScalars.lexicographicallyPrecedes(second.event.unicodeScalars)
    }
  }

  /// Which way people go.
  public enum Movement: String, CaseIterable, Sendable {
    /// In, or out.
    case entry, exit
  }

  /// Who goes.
  public enum Subject: Hashable, Sendable {
    /// The bearer of a ticket or badge.
    case ticket(String)
    /// So many more; fewer than none where a click is taken back.
    case clicks(Int)
  }

  /// Why nobody passed.
  public enum Refusal: String, CaseIterable, Sendable {
    /// The bearer is inside already.
    case alreadyInside = "already-inside"
    /// The ticket is of another screening, or of none.
    case wrongTicket = "wrong-ticket"
    /// No place is left.
    case full
    /// The screening is cancelled, or there is none with this code.
    case cancelled, unknown
  }
}

/// What door events of one screening add up to, in whatever order and however often they come.
///
/// A ticket counts once, at the door and in the category of its earliest entry, however often its
/// bearer goes out and in. Clicks add up. Refused events count nobody.
public struct DoorTally: Hashable, Sendable {
  /// People by door and category.
  public private(set) var lines: [Line: Int] = [:]
  /// How many are inside after the last event: bearers whose last movement was in, and clicks in
  /// less clicks out.
  public private(set) var inside = 0
  /// How many events let nobody pass.
  public private(set) var refused = 0
  /// How many came in which minute, by its beginning: a bearer at the earliest entry.
  public private(set) var minutes: [Instant: Int] = [:]

  /// Where and on what terms people came.
  public struct Line: Hashable, Sendable {
    /// The door; empty for a house with one.
    public let door: String
    /// The terms, where known.
    public let category: Count.Category?

    /// A door and the terms.
    public init(door: String, category: Count.Category?) {
      self.door = door
      self.category = category
    }
  }

  /// How many came.
  public var people: Int { lines.values.reduce(0, +) }

  /// Adds up events of one screening.
  public init(of events: some Sequence<DoorEvent>) {
    var seen: Set<DoorEvent.Name> = []
    var bearers: [String: [DoorEvent]] = [:]
    for event in events where seen.insert(event.key).inserted {
      guard event.refusal == nil else {
        refused += 1
        continue
      }
      switch event.subject {
      case .ticket(let ticket): bearers[ticket, default: []].append(event)
      case .clicks(let clicks):
        if event.movement == .entry {
          lines[Line(door: event.door, category: event.category), default: 0] += clicks
          inside += clicks
          minutes[event.at.minute, default: 0] += clicks
        } else {
          inside -= clicks
        }
      }
    }
    for events in bearers.values {
      let inOrder = events.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
      guard let entry = inOrder.first(where: { $0.movement == .entry }) else { continue }
      lines[Line(door: entry.door, category: entry.category), default: 0] += 1
      minutes[entry.at.minute, default: 0] += 1
      if inOrder.last?.movement == .entry { inside += 1 }
    }
    lines = lines.filter { $0.value != 0 }
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
