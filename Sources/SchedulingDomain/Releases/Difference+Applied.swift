extension Programme {
  /// The programme with a difference written into it: what `Difference(from: self, to: other)` says
  /// makes `other`.
  public func applying(_ difference: Difference) -> Programme {
    var next = self
    if let festival = difference.festival?.new { next.festival = festival }
    if let week = difference.week?.new { next.week = week }
    Self.apply(difference.venues, to: &next.venues)
    Self.apply(difference.films, to: &next.films)
    Self.apply(difference.guests, to: &next.guests)
    Self.apply(difference.sections, to: &next.sections)
    Self.apply(difference.packages, to: &next.packages)
    Self.apply(difference.organisations, to: &next.organisations)
    Self.apply(difference.prints, to: &next.prints)
    Self.apply(difference.hires, to: &next.hires)
    Self.apply(difference.travels, to: &next.travels)
    Self.apply(difference.screenings, to: &next.screenings)
    Self.apply(difference.counts, to: &next.counts)
    return next
  }

  private static func apply<Value: Keyed>(
    _ changes: [Change<Value>], to things: inout [Value.KeyType: Value]
  ) {
    for change in changes { things[change.key] = change.new }
  }
}
