import SchedulingDomain
import Tables

/// What a screening shows, on which copies, and on what terms people come in.
extension ProgrammeReading {
  /// The package of a screening, which has no films of its own beside it.
  func package(of screening: Screening, _ object: ObjectReader) -> Key<Package>? {
    let package = object.name("package", packages, advisor, Key<Package>.init(_:))
    if package != nil, !screening.films.isEmpty {
      object.error(
        "there are \"films\" beside the \"package\"", advice: "Keep one of the two.",
        at: "package")
    }
    return package
  }

  /// The prints that a screening names, each with its place.
  func prints(_ object: ObjectReader) -> [(key: Key<Print>, value: ValueReader)] {
    object.values("prints") { value in
      value.name(prints, advisor, Key<Print>.init(_:)).map { ($0, value) }
    }
  }

  /// Reports prints of films that a screening does not show, as far as the file says what it shows.
  func check(_ prints: [(key: Key<Print>, value: ValueReader)], in screening: Screening) {
    guard isComplete else { return }
    let bill = screening.package.map { packageFilms[$0] } ?? screening.films
    guard let bill else { return }
    let shown = bill + screening.parts.compactMap(\.film)
    for print in prints {
      guard let film = printFilms[print.key], !shown.contains(film) else { continue }
      print.value.error(
        "the print \(print.key) is of \(film), which \(screening.code) does not show",
        advice: "Name a print of a film that it shows.")
    }
  }

  func readTerms(of screening: inout Screening, _ object: ObjectReader) {
    var holders: [String: JSONNode] = [:]
    screening.holds = object.array("holds") { self.hold($0, &holders) }
    screening.isPremiere = object.optionalBoolean("premiere") ?? false
    screening.admission = object.optionalChoice("admission")
    screening.availability = object.optionalChoice("availability")
    screening.ticketAddress = object.optionalText("ticket_address")
    screening.actuality = object.optionalObject("actual") { self.actuality($0) } ?? Actuality()
  }

  private func hold(_ object: ObjectReader, _ holders: inout [String: JSONNode]) -> Hold? {
    let stated = object.needed("for")
    let holder = stated?.text()
    let seats: Seats? = object.needed("seats")?.number()
    let release: Pause? = object.optionalNumber("release_minutes")
    let order: Figure? = object.optionalNumber("order")
    let seat = object.optionalText("seat")
    let note = object.optionalText("note")
    if let stated, let holder, let first = holders.updateValue(stated.node, forKey: holder) {
      stated.error(
        "seats are kept for \(holder) already, at \(first.position)",
        advice: "Put the two into one hold.")
    }
    guard let holder, let seats else { return nil }
    return try? Hold(
      for: holder, seats: seats, release: release, order: order, seat: seat, note: note)
  }

  private func actuality(_ object: ObjectReader) -> Actuality {
    var actuality = Actuality()
    actuality.start = object.optionalInstant("start")
    actuality.end = object.optionalInstant("end")
    actuality.turnedAway = object.optionalNumber("turned_away")
    return actuality
  }
}
