public import CivilTime

extension Programme {
  /// What a screening is made of: its parts, or its films one after another where none are stated.
  ///
  /// Films that no part names follow the stated `film` parts in their order.
  public func runningOrder(of screening: Screening) -> [Part] {
    guard !screening.parts.isEmpty else { return screening.films.map { Part(.film, film: $0) } }
    var unnamed = screening.films.filter { film in
      !screening.parts.contains { $0.film == film }
    }[...]
    return screening.parts.map { part in
      guard part.kind == .film, part.film == nil, let film = unnamed.popFirst() else { return part }
      return Part(.film, film: film, length: part.length, title: part.title)
    }
  }

  /// How long a part takes: as stated, else the film's running time; nil where neither is known.
  public func length(of part: Part) -> RunningTime? {
    part.length ?? part.film.flatMap { films[$0]?.runningTime }
  }

  /// How long a screening takes from its announced start, as far as known.
  public func length(of screening: Screening) -> ScreeningLength {
    var minutes = 0
    var isWhole = true
    let parts = runningOrder(of: screening).filter { $0.kind != .doors }
    for part in parts {
      if let length = length(of: part) { minutes += length.value } else { isWhole = false }
    }
    return isWhole && minutes > 0 ? .known(minutes: minutes) : .atLeast(minutes: minutes)
  }

  /// When a screening ends: as the house stated, else as its parts make it; nil where not known.
  ///
  /// Lengths are real minutes, so a clock change within does not alter them.
  public func end(of screening: Screening) -> Instant? {
    guard case .time(let start, let stated) = screening.timing else { return nil }
    if let stated { return stated.instant }
    guard case .known(let minutes) = length(of: screening) else { return nil }
    return start.instant.adding(minutes: minutes)
  }

  /// From when to when a screening fills its room and its guests' time: doors to its end.
  ///
  /// Where the end is not known, the week's assumed length holds, or what is known if longer.
  public func presence(of screening: Screening) -> Presence? {
    guard case .time(let start, _) = screening.timing else { return nil }
    let doors = runningOrder(of: screening).filter { $0.kind == .doors }
    let opening = start.instant.adding(minutes: -doors.reduce(0) { $0 + ($1.length?.value ?? 0) })
    if let end = end(of: screening), let span = try? Span(start: opening, end: end) {
      return Presence(span: span, endIsAssumed: false)
    }
    var minutes = week.assumedLength.value
    if case .atLeast(let known) = length(of: screening) { minutes = max(minutes, known) }
    guard let span = try? Span(start: opening, end: start.instant.adding(minutes: minutes)) else {
      return nil
    }
    return Presence(span: span, endIsAssumed: true)
  }
}

/// How long a screening takes from its announced start.
public enum ScreeningLength: Hashable, Sendable {
  /// So many minutes.
  case known(minutes: Int)
  /// So many minutes and more: the length of some part is not known.
  case atLeast(minutes: Int)
}

/// The time that a screening fills, from its doors to its end.
public struct Presence: Hashable, Sendable {
  /// From the doors to the end.
  public let span: Span
  /// Whether the end is the week's assumption, because the length is not known.
  public let endIsAssumed: Bool
}
