import CivilTime
import SchedulingDomain
import Tables

/// One pass over a document: what has been stated so far, so that names can be checked.
///
/// Things are read before what names them, wherever they stand in the file. Of a faulty thing the
/// key is known all the same, so that one mistake is reported once.
final class ProgrammeReading {
  let faults: Faults
  let advisor = Advisor()
  let isComplete: Bool
  /// When things that carry no stamp of their own were said.
  var stamp: Instant
  /// The zone that holds where no other is stated.
  var zone = Zone.utc
  var clock = FestivalClock()
  var venues: Register<Key<Venue>>
  var venueZones: [Key<Venue>: Zone] = [:]
  var auditoria: [Key<Venue>: Register<Key<Auditorium>>] = [:]
  var films: Register<Key<Film>>
  var guests: Register<Key<Guest>>
  var sections: Register<Key<Section>>
  var packages: Register<Key<Package>>
  /// The films of each package, so that a print of another one is found.
  var packageFilms: [Key<Package>: [Key<Film>]] = [:]
  var organisations: Register<Key<Organisation>>
  var prints: Register<Key<Print>>
  /// The film that each print is of.
  var printFilms: [Key<Print>: Key<Film>] = [:]
  var hires: Register<Key<Hire>>
  var travels: Register<Travel.Route>
  var screenings: Register<ScreeningCode>
  /// The UIDs that screenings state, each with its place.
  var uids: [String: JSONNode] = [:]
  var counts: Register<Key<Count>>

  /// - Parameter isComplete: whether names must be of things that the document states.
  init(faults: Faults, now: Instant, isComplete: Bool = true) {
    self.faults = faults
    self.isComplete = isComplete
    self.stamp = now
    venues = Register(noun: "venue", section: "venues", isComplete: isComplete)
    films = Register(noun: "film", section: "films", isComplete: isComplete)
    guests = Register(noun: "guest", section: "guests", isComplete: isComplete)
    sections = Register(noun: "section", section: "sections", isComplete: isComplete)
    packages = Register(noun: "package", section: "packages", isComplete: isComplete)
    organisations = Register(noun: "organisation", section: "organisations", isComplete: isComplete)
    prints = Register(noun: "print", section: "prints", isComplete: isComplete)
    hires = Register(noun: "hire", section: "hires", isComplete: isComplete)
    travels = Register(noun: "way", section: "travels", isComplete: isComplete)
    screenings = Register(noun: "screening", section: "screenings", isComplete: isComplete)
    counts = Register(noun: "count", section: "counts", isComplete: isComplete)
  }

  /// The programme that the document states; nil where too much is wrong.
  func programme(_ object: ObjectReader) -> Programme? {
    guard hasKnownSchema(object) else {
      object.allow("as_of", "festival", "week", "venues", "films", "guests")
      object.allow("sections", "packages", "organisations", "prints", "hires", "travels")
      object.allow("screenings", "counts")
      return nil
    }
    if let stated = object.optionalInstant("as_of") { stamp = stated }
    let festival = object.object("festival") { self.festival($0) }
    let week = object.object("week") { self.week($0) }
    let venues = byKey(object.array("venues") { self.venue($0) })
    // Films and guests name sections, organisations and one another.
    let sections = byKey(object.array("sections") { self.section($0) })
    let organisations = byKey(object.array("organisations") { self.organisation($0) })
    let films = byKey(object.array("films") { self.film($0) })
    let guests = byKey(self.guests(object))
    let packages = byKey(object.array("packages") { self.package($0) })
    let prints = byKey(object.array("prints") { self.print($0) })
    let hires = byKey(object.array("hires") { self.hire($0) })
    let travels = byKey(object.array("travels") { self.travel($0) })
    let screenings = byKey(object.array("screenings") { self.screening($0) })
    let counts = byKey(self.counts(object))
    guard let festival, let week, !faults.hasErrors else { return nil }
    var programme = Programme(festival: festival, week: week)
    programme.venues = venues
    programme.films = films
    programme.guests = guests
    programme.sections = sections
    programme.packages = packages
    programme.organisations = organisations
    programme.prints = prints
    programme.hires = hires
    programme.travels = travels
    programme.screenings = screenings
    programme.counts = counts
    return programme
  }

  /// Whether the document has the form that is read here; one that names none is taken to have it.
  private func hasKnownSchema(_ object: ObjectReader) -> Bool {
    guard let value = object.needed("schema"), let schema = value.string() else { return true }
    guard schema != ProgrammeReader.schema else { return true }
    value.error(
      "the document is \"\(schema)\", only \"\(ProgrammeReader.schema)\" can be read here",
      advice: schema.hasPrefix("filmweek-programme/")
        ? "Use the newer program that wrote it." : "Export the week as a programme.")
    return false
  }

  private func byKey<Value: Keyed>(_ values: [Value]) -> [Value.KeyType: Value] {
    // One by one, so that a large programme is not held twice on the way.
    var things = [Value.KeyType: Value](minimumCapacity: values.count)
    for value in values { things[value.key] = value }
    return things
  }
}
