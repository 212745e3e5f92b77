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

    /// The bearer of a ticket of 1 to 256 bytes of UTF-8; others are refused.
    public init(ticket: String) throws(ValueRefusal) {
      let length = ticket.utf8.count
      guard length > 0 else { throw .emptyText("ticket") }
      guard length <= 256 else {
        throw .outOfRange("length of the ticket in bytes", value: length, allowed: 1...256)
      }
      self = .ticket(ticket)
    }
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
