/// What must be written so that one programme becomes another.
public struct Difference: Sendable, Equatable {
  /// The week before and after, if something else is said of it.
  public var week: Change<FilmWeek>?
  /// The festival before and after, if something else is said of it.
  public var festival: Change<Festival>?
  /// Venues, in the order of their keys.
  public var venues: [Change<Venue>]
  /// Films, in the order of their keys.
  public var films: [Change<Film>]
  /// Guests, in the order of their keys.
  public var guests: [Change<Guest>]
  /// Sections, in the order of their keys.
  public var sections: [Change<Section>]
  /// Packages, in the order of their keys.
  public var packages: [Change<Package>]
  /// Organisations, in the order of their keys.
  public var organisations: [Change<Organisation>]
  /// Prints, in the order of their keys.
  public var prints: [Change<Print>]
  /// Hires, in the order of their keys.
  public var hires: [Change<Hire>]
  /// Ways between houses, in the order of their keys.
  public var travels: [Change<Travel>]
  /// Screenings, in the order of their codes.
  public var screenings: [Change<Screening>]
  /// Lines of the ledger, in the order of their keys.
  public var counts: [Change<Count>]

  /// What must be written so that `old` becomes `new`; all of `new` where there is no old.
  public init(from old: Programme?, to new: Programme) {
    festival = Change(old?.festival, new.festival)
    week = Change(old?.week, new.week)
    venues = Self.changes(old?.venues ?? [:], new.venues)
    films = Self.changes(old?.films ?? [:], new.films)
    guests = Self.changes(old?.guests ?? [:], new.guests)
    sections = Self.changes(old?.sections ?? [:], new.sections)
    packages = Self.changes(old?.packages ?? [:], new.packages)
    organisations = Self.changes(old?.organisations ?? [:], new.organisations)
    prints = Self.changes(old?.prints ?? [:], new.prints)
    hires = Self.changes(old?.hires ?? [:], new.hires)
    travels = Self.changes(old?.travels ?? [:], new.travels)
    screenings = Self.changes(old?.screenings ?? [:], new.screenings)
    counts = Self.changes(old?.counts ?? [:], new.counts)
  }

  /// What is different of a festival; nil where nothing is.
  public static func change(from old: Festival, to new: Festival) -> Change<Festival>? {
    Change(old, new)
  }

  /// Only what was there before and is said otherwise.
  public var changesOnly: Difference {
    func changed<Value>(_ changes: [Change<Value>]) -> [Change<Value>] {
      changes.filter { $0.old != nil && $0.new != nil }
    }
    var next = self
    if next.week?.old == nil { next.week = nil }
    if next.festival?.old == nil { next.festival = nil }
    next.venues = changed(venues)
    next.films = changed(films)
    next.guests = changed(guests)
    next.sections = changed(sections)
    next.packages = changed(packages)
    next.organisations = changed(organisations)
    next.prints = changed(prints)
    next.hires = changed(hires)
    next.travels = changed(travels)
    next.screenings = changed(screenings)
    next.counts = changed(counts)
    return next
  }

  /// Whether nothing must be written.
  public var isEmpty: Bool {
    festival == nil && week == nil && venues.isEmpty && films.isEmpty && guests.isEmpty
      && sections.isEmpty && packages.isEmpty && organisations.isEmpty && prints.isEmpty
      && hires.isEmpty && travels.isEmpty && screenings.isEmpty && counts.isEmpty
  }

  private static func changes<Value: Keyed>(
    _ old: [Value.KeyType: Value], _ new: [Value.KeyType: Value]
  ) -> [Change<Value>] {
    Set(old.keys).union(new.keys).sorted().compactMap { Change(old[$0], new[$0]) }
  }
}

/// A thing that is new, different or gone.
public enum Change<Value: Keyed>: Sendable, Equatable {
  /// It was not there before.
  case added(Value)
  /// It is said otherwise.
  case changed(from: Value, to: Value)
  /// It is no longer there.
  case removed(Value)

  /// The change between two states of a thing; nil where they are the same.
  init?(_ old: Value?, _ new: Value?) {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, let new?): self = .added(new)
    case (let old?, nil): self = .removed(old)
    case (let old?, let new?):
      guard old != new else { return nil }
      self = .changed(from: old, to: new)
    }
  }

  /// The thing as it was.
  public var old: Value? {
    switch self {
    case .added: nil
    case .changed(let old, _), .removed(let old): old
    }
  }

  /// The thing as it is to be.
  public var new: Value? {
    switch self {
    case .added(let new), .changed(_, let new): new
    case .removed: nil
    }
  }

  /// The key of the thing.
  public var key: Value.KeyType {
    switch self {
    case .added(let value), .changed(_, let value), .removed(let value): value.key
    }
  }
}
