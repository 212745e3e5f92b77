import CivilTime

extension Programme {
  /// From when to when parts run, those that follow each other as one; nil where there is none, or
  /// where a length that matters is not known.
  /// - Parameter begin: when the first of them starts that is not the opening of the doors.
  func spans(in order: [Part], from begin: Instant, of isMeant: (Part) -> Bool) -> [Span]? {
    guard let last = order.lastIndex(where: { $0.kind != .doors && isMeant($0) }) else {
      return nil
    }
    var clock = begin
    var spans: [Span] = []
    for part in order[...last] where part.kind != .doors {
      guard let length = length(of: part) else { return nil }
      let end = clock.adding(minutes: length.value)
      if isMeant(part) {
        let follows = spans.last?.end == clock
        let start = follows ? spans.removeLast().start : clock
        if let span = try? Span(start: start, end: end) { spans.append(span) }
      }
      clock = end
    }
    return spans
  }

  /// From when to when a guest is wanted at a screening: in the parts that are named, else for all
  /// of it; not as the doors open.
  func spans(
    of guest: Key<Guest>, at screening: Screening, _ order: [Part], from begin: Instant,
    to end: Instant
  ) -> [(span: Span, isWhole: Bool)] {
    let wanted = screening.appearances.filter { $0.guest == guest && $0.status != .declined }
    let kinds = wanted.compactMap(\.part)
    if kinds.count == wanted.count,
      let spans = spans(in: order, from: begin, of: { kinds.contains($0.kind) })
    {
      return spans.map { ($0, false) }
    }
    return (try? Span(start: begin, end: end)).map { [($0, true)] } ?? []
  }

  /// The part that runs at a moment; nil where there is but one, or lengths before it are not known.
  /// - Parameter begin: when the first of them started that is not the opening of the doors.
  func part(at moment: Instant, in order: [Part], from begin: Instant) -> Part? {
    let parts = order.filter { $0.kind != .doors }
    guard parts.count > 1, moment >= begin else { return nil }
    var clock = begin
    for (index, part) in parts.enumerated() {
      // The last one lasts as long as it does.
      guard let length = length(of: part) else { return index == parts.count - 1 ? part : nil }
      clock = clock.adding(minutes: length.value)
      if moment < clock { return part }
    }
    return parts.last
  }
}
