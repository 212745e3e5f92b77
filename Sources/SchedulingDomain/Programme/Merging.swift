extension Programme {
  /// This programme with all that another states put in the place of what it said before.
  ///
  /// A line of the ledger that is there already must be stated as it is: lines are never changed.
  public func merging(_ stated: Programme) throws(SchedulingRefusal) -> Programme {
    var next = self
    next.festival = stated.festival
    next.week = stated.week
    for item in stated.items {
      if case .count(var count) = item, let known = counts[count.key] {
        count.recordedAt = known.recordedAt
        guard count == known else { throw .ledgerIsFinal(count.key) }
        continue
      }
      next.put(item)
    }
    return next
  }

  /// Everything that the programme is made of, in no stated order.
  public var items: [Item] {
    venues.values.map(Item.venue) + films.values.map(Item.film) + guests.values.map(Item.guest)
      + sections.values.map(Item.section) + packages.values.map(Item.package)
      + organisations.values.map(Item.organisation) + prints.values.map(Item.print)
      + hires.values.map(Item.hire) + travels.values.map(Item.travel)
      + screenings.values.map(Item.screening) + counts.values.map(Item.count)
  }
}
