public import CivilTime

extension Programme {
  /// The films that a screening shows, in order: its own, or those of its package.
  public func films(of screening: Screening) -> [Key<Film>] {
    screening.package.map { packages[$0]?.films ?? [] } ?? screening.films
  }

  /// The films of a screening one after another, with the breaks of its package between them.
  private func bill(of screening: Screening) -> [Part] {
    guard let package = screening.package.flatMap({ packages[$0] }) else {
      return screening.films.map { Part(.film, film: $0) }
    }
    var bill: [Part] = []
    for (index, entry) in package.entries.enumerated() {
      bill.append(Part(.film, film: entry.film))
      if let pause = entry.breakAfter, index + 1 < package.entries.count {
        bill.append(Part(.intermission, length: pause))
      }
    }
    return bill
  }

  /// What a screening is made of: its parts, or its films one after another where none are stated.
  ///
  /// Films that no part names follow the stated `film` parts in their order; the last such part
  /// stands for all that are left, with their breaks.
  public func runningOrder(of screening: Screening) -> [Part] {
    let bill = bill(of: screening)
    guard !screening.parts.isEmpty else { return bill }
    let named = Set(screening.parts.compactMap(\.film))
    var unnamed = bill.filter { part in part.film.map { !named.contains($0) } ?? true }[...]
    let isOpen = { (part: Part) in part.kind == .film && part.film == nil }
    let last = screening.parts.lastIndex(where: isOpen)
    return screening.parts.enumerated().flatMap { index, part -> [Part] in
      guard isOpen(part) else { return [part] }
      unnamed = unnamed.drop { $0.film == nil }
      guard let film = unnamed.first?.film else { return [part] }
      defer { unnamed = index == last ? [] : unnamed.dropFirst() }
      guard index == last, part.length == nil, unnamed.count > 1 else {
        return [Part(.film, film: film, length: part.length, title: part.title)]
      }
      return Array(unnamed)
    }
  }

  /// How long a part takes: as stated, else the film's running time; nil where neither is known.
  public func length(of part: Part) -> RunningTime? {
    part.length ?? part.film.flatMap { films[$0]?.runningTime }
  }

  /// How long a screening takes from its announced start, as far as known.
  public func length(of screening: Screening) -> ScreeningLength {
    length(of: runningOrder(of: screening))
  }

  /// How long these parts take one after the other.
  func length(of order: [Part]) -> ScreeningLength {
    var minutes = 0
    var isWhole = true
    for part in order where part.kind != .doors {
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
    presence(at: screening.timing, runningOrder(of: screening))
  }

  /// From when to when something fills its room that is made of these parts.
  func presence(at timing: Timing, _ order: [Part]) -> Presence? {
    guard case .time(let start, let stated) = timing else { return nil }
    let doors = order.reduce(0) { $0 + ($1.kind == .doors ? $1.length?.value ?? 0 : 0) }
    let opening = start.instant.adding(minutes: -doors)
    let length = length(of: order)
    var end = stated?.instant
    if end == nil, case .known(let minutes) = length {
      end = start.instant.adding(minutes: minutes)
    }
    if let end, let span = try? Span(start: opening, end: end) {
      return Presence(span: span, sureUntil: end, endIsAssumed: false)
    }
    var minutes = week.assumedLength.value
    var sure = 1
    if case .atLeast(let known) = length {
      minutes = max(minutes, known)
      sure = max(sure, known)
    }
    guard let span = try? Span(start: opening, end: start.instant.adding(minutes: minutes)) else {
      return nil
    }
    return Presence(
      span: span, sureUntil: start.instant.adding(minutes: sure), endIsAssumed: true)
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
  /// Until when it lasts at the least: its end, or where that is assumed what is known of it.
  public let sureUntil: Instant
  /// Whether the end is the week's assumption, because the length is not known.
  public let endIsAssumed: Bool
}
