/// One thing that a person does to a programme.
public enum Edit: Sendable, Equatable {
  /// Says something of the week itself.
  case week(FilmWeek)
  /// Adds something that is not there yet.
  case add(Item)
  /// Says something else of what is there.
  case replace(Item)
  /// Takes away something that nothing else names.
  case remove(ItemName)
  /// Moves a screening in time, in place, or both.
  case move(ScreeningCode, Timing, Place)
  /// Withdraws a screening; it stays known as cancelled.
  case cancel(ScreeningCode)
  /// Brings a cancelled screening back, as confirmed.
  case restore(ScreeningCode)
}

extension Programme {
  /// The programme after an edit; the new value is whole, or the edit is refused.
  public func applying(_ edit: Edit) throws(SchedulingRefusal) -> Programme {
    var next = self
    switch edit {
    case .week(let week): next.week = week
    case .add(let item):
      guard !contains(item.name) else { throw .alreadyThere(item.name) }
      next.put(item)
    case .replace(let item):
      guard contains(item.name) else { throw .unknown(item.name.kind, item.name.key) }
      if case .count(let count) = item { throw .ledgerIsFinal(count.key) }
      next.put(item)
    case .remove(let name): try next.remove(name)
    case .move(let code, let timing, let place):
      var screening = try known(code)
      guard screening.status != .cancelled else { throw .cancelled(code) }
      screening.timing = timing
      screening.place = place
      next.put(.screening(screening))
    case .cancel(let code):
      var screening = try known(code)
      screening.status = .cancelled
      next.put(.screening(screening))
    case .restore(let code):
      var screening = try known(code)
      guard screening.status == .cancelled else { throw .notCancelled(code) }
      screening.status = .confirmed
      next.put(.screening(screening))
    }
    if let fault = next.faults(in: edit.touched(next)).first { throw fault }
    return next
  }

  /// The programme with new lines of the ledger; the new value is whole, or they are refused.
  public func adding(_ lines: [Count]) throws(SchedulingRefusal) -> Programme {
    var next = self
    for line in lines {
      guard next.counts.updateValue(line, forKey: line.key) == nil else {
        throw .alreadyThere(ItemName(.count, line.key))
      }
    }
    if let fault = next.faults(in: lines.map { .count($0) }).first { throw fault }
    return next
  }

  /// Puts a thing in, in the place of one with its key.
  public mutating func put(_ item: Item) {
    switch item {
    case .venue(let venue): venues[venue.key] = venue
    case .film(let film): films[film.key] = film
    case .guest(let guest): guests[guest.key] = guest
    case .section(let section): sections[section.key] = section
    case .package(let package): packages[package.key] = package
    case .organisation(let organisation): organisations[organisation.key] = organisation
    case .print(let print): prints[print.key] = print
    case .hire(let hire): hires[hire.key] = hire
    case .travel(let travel): travels[travel.key] = travel
    case .screening(let screening): screenings[screening.code] = screening
    case .count(let count): counts[count.key] = count
    }
  }

  /// Takes a thing out, whoever names it; does nothing where it is not there.
  public mutating func takeOut(_ name: ItemName) {
    switch item(name) {
    case .venue(let venue): venues[venue.key] = nil
    case .film(let film): films[film.key] = nil
    case .guest(let guest): guests[guest.key] = nil
    case .section(let section): sections[section.key] = nil
    case .package(let package): packages[package.key] = nil
    case .organisation(let organisation): organisations[organisation.key] = nil
    case .print(let print): prints[print.key] = nil
    case .hire(let hire): hires[hire.key] = nil
    case .travel(let travel): travels[travel.key] = nil
    case .screening(let screening): screenings[screening.code] = nil
    case .count(let count): counts[count.key] = nil
    case nil: break
    }
  }

  /// Whether a thing is there.
  public func contains(_ name: ItemName) -> Bool { item(name) != nil }

  /// The thing with this name.
  public func item(_ name: ItemName) -> Item? {
    switch name.kind {
    case .venue: (try? Key<Venue>(name.key)).flatMap { venues[$0] }.map(Item.venue)
    case .film: (try? Key<Film>(name.key)).flatMap { films[$0] }.map(Item.film)
    case .guest: (try? Key<Guest>(name.key)).flatMap { guests[$0] }.map(Item.guest)
    case .section: (try? Key<Section>(name.key)).flatMap { sections[$0] }.map(Item.section)
    case .package: (try? Key<Package>(name.key)).flatMap { packages[$0] }.map(Item.package)
    case .organisation:
      (try? Key<Organisation>(name.key)).flatMap { organisations[$0] }.map(Item.organisation)
    case .print: (try? Key<Print>(name.key)).flatMap { prints[$0] }.map(Item.print)
    case .hire: (try? Key<Hire>(name.key)).flatMap { hires[$0] }.map(Item.hire)
    case .travel: Travel.Route(name.key).flatMap { travels[$0] }.map(Item.travel)
    case .count: (try? Key<Count>(name.key)).flatMap { counts[$0] }.map(Item.count)
    case .screening:
      (try? ScreeningCode(name.key)).flatMap { screenings[$0] }.map(Item.screening)
    case .festival, .week, .auditorium: nil
    }
  }

  /// The screening with this code.
  public func known(_ code: ScreeningCode) throws(SchedulingRefusal) -> Screening {
    guard let screening = screenings[code] else { throw .unknown(.screening, code.text) }
    return screening
  }

  private mutating func remove(_ name: ItemName) throws(SchedulingRefusal) {
    guard let item = item(name) else { throw .unknown(name.kind, name.key) }
    let users = usersOf(name)
    guard users.isEmpty else { throw .stillNamed(name, by: users) }
    if case .count(let count) = item { throw .ledgerIsFinal(count.key) }
    takeOut(name)
  }
}

extension Edit {
  /// The things whose references an edit may have changed.
  fileprivate func touched(_ programme: Programme) -> [Item] {
    switch self {
    case .week: []
    case .add(let item): [item]
    // A venue may have lost an auditorium that screenings and hires name, a package or print its
    // film: all that may name them is looked at again.
    case .replace(.venue), .replace(.package), .replace(.print):
      programme.items.filter { $0.name.kind != .count }
    case .replace(let item): [item]
    case .remove: []
    case .move(let code, _, _), .cancel(let code), .restore(let code):
      programme.screenings[code].map { [.screening($0)] } ?? []
    }
  }
}
