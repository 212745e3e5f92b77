import CivilTime

/// A stretch of a room's, a guest's or a print's time that one screening takes.
struct Stay {
  let occasion: Occasion
  let start: Instant
  let end: Instant
  /// Until when it lasts at the least; its start where even that is not known.
  let sureUntil: Instant
  /// Whether the end is assumed, because the screening's length is not known.
  let endIsAssumed: Bool

  /// The time that a screening fills, doors and all; nil where it has no clock time.
  init?(_ occasion: Occasion) {
    guard let presence = occasion.presence else { return nil }
    self.occasion = occasion
    self.start = presence.span.start
    self.end = presence.span.end
    self.sureUntil = presence.sureUntil
    self.endIsAssumed = presence.endIsAssumed
  }

  /// A part of the time that a screening fills.
  init(_ occasion: Occasion, _ span: Span, sureUntil: Instant, endIsAssumed: Bool) {
    self.occasion = occasion
    self.start = span.start
    self.end = span.end
    self.sureUntil = sureUntil
    self.endIsAssumed = endIsAssumed
  }

  /// So many minutes from the announced start, however long it takes.
  init?(_ occasion: Occasion, lasting minutes: Int) {
    guard let begin = occasion.begin else { return nil }
    self.occasion = occasion
    self.start = begin
    self.end = begin.adding(minutes: minutes)
    self.sureUntil = end
    self.endIsAssumed = false
  }

  /// What of it is sure; nil where nothing is.
  var sure: Stay? {
    (try? Span(start: start, end: sureUntil)).map {
      Stay(occasion, $0, sureUntil: sureUntil, endIsAssumed: false)
    }
  }

  /// The meeting with a later stay, which could begin when this one and a pause are over.
  func encounter(with later: Stay, pause: Pause) -> Conflict.Encounter {
    // The announced start is later than the doors by what the doors take.
    let begin = max(later.occasion.begin ?? later.start, later.start)
    let lead = begin.minutes(since: later.start)
    return Conflict.Encounter(
      earlier: occasion.code, later: later.occasion.code, start: begin,
      freeFrom: end.adding(minutes: pause.value + lead), endIsAssumed: endIsAssumed,
      isAssumed: later.start >= sureUntil.adding(minutes: pause.value) || later.sure == nil)
  }
}

extension [Stay] {
  /// Calls with each two stays that come closer than a margin, the one that starts first before.
  /// - Parameter margin: minutes that must lie after a stay.
  func forEachMeeting(margin: (Stay) -> Int, _ body: (_ earlier: Stay, _ later: Stay) -> Void) {
    guard count > 1 else { return }
    let slots = map {
      Sweep.Slot(group: 0, start: $0.start, end: $0.end.adding(minutes: margin($0)))
    }
    for (first, second) in Sweep.meetings(of: slots) {
      let (earlier, later) = (self[first], self[second])
      let isInOrder =
        earlier.start != later.start || earlier.occasion.code < later.occasion.code
      isInOrder ? body(earlier, later) : body(later, earlier)
    }
  }
}
