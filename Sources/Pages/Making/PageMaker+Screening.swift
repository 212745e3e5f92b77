import CivilTime
package import SchedulingDomain
import Spelling
import Wording

extension PageMaker {
  /// All that the public is told of one screening or event.
  package func screening(_ screening: Screening) -> ScreeningPage {
    let titles = titles(of: screening)
    let time = time(of: screening)
    let venue = screening.place.venue.flatMap { programme.venues[$0] }
    let start = screening.timing.start
    let films = films(of: screening)
    // The running order of one film by itself says nothing that the film's entry does not.
    let order = screening.parts.isEmpty ? [] : programme.runningOrder(of: screening)
    return ScreeningPage(
      frame: frame(title: titles.map(\.words).joined(separator: " + ")), titles: titles,
      kind: wording.name(of: screening.kind),
      marks: marks(of: screening).filter(\.isWarning), whenHeading: wording.phrase(.when),
      day: screening.timing.day.map { day in
        ClockTime(text: capitalised(wording.longDay(day)), datetime: day.description)
      },
      start: time.start, end: time.end, timeToCome: time.toCome.map(capitalised),
      zone: start.map { name(of: $0.zone, at: $0.instant) },
      placeHeading: wording.phrase(.place),
      venue: venue.map { say($0.name) } ?? Said(words: place(of: screening)),
      room: room(of: screening), address: venue.flatMap(address), map: venue.flatMap(map),
      calendar: screening.timing.day != nil
        ? calendarLink(.screening(screening.code)) : nil,
      tickets: tickets(of: screening),
      facts: facts(of: screening), note: screening.publicNote.map(say),
      runningOrderHeading: wording.phrase(.runningOrder), runningOrder: order.map { entry(of: $0) },
      filmsHeading: wording.phrase(.films), films: films.map { entry(of: $0) },
      guestsHeading: wording.phrase(.withGuests),
      guests: screening.appearances.compactMap { entry(of: $0) },
      structuredData: ScreeningEvent(of: screening, by: self)?.json.text)
  }

  private func room(of screening: Screening) -> Said? {
    guard let reference = screening.place.auditorium else { return nil }
    return programme.auditorium(reference)?.name.map(say)
      ?? wording.roomName(of: reference, programme).map { Said(words: $0) }
  }

  private func address(of venue: Venue) -> String? {
    guard let address = venue.address else { return venue.city }
    guard let city = venue.city, !folded(address).contains(folded(city)) else { return address }
    return "\(address), \(city)"
  }

  /// A link to the venue on a map, where it is known well enough to be found.
  private func map(of venue: Venue) -> NamedLink? {
    let host = "https://www.openstreetmap.org"
    let text = wording.phrase(.showOnMap)
    if let position = venue.position {
      let place = "mlat=\(position.latitude)&mlon=\(position.longitude)"
      return NamedLink(text: text, link: "\(host)/?\(place)")
    }
    guard venue.address != nil, let address = address(of: venue) else { return nil }
    return NamedLink(text: text, link: "\(host)/search?query=\(percentEncoded(address))")
  }

  private func facts(of screening: Screening) -> [Fact] {
    let audio = screening.audio.map { capitalised(wording.name(of: $0)) }
    let subtitles = screening.subtitles.map { wording.name(of: $0) }.joined(separator: ", ")
    let length: String? =
      switch programme.length(of: screening) {
      case .known(let minutes): wording.minutes(minutes)
      case .atLeast: nil
      }
    return [
      fact(.kind, screening.kind == .screening ? [] : [wording.name(of: screening.kind)]),
      admissionFact(of: screening),
      fact(.language, [audio].compactMap(\.self)),
      subtitles.isEmpty
        ? nil
        : Fact(
          name: capitalised(wording.phrase(.subtitles)),
          values: [Said(words: capitalised(subtitles))]),
      fact(.doors, [doors(of: screening)].compactMap(\.self)),
      fact(.runningTime, [length].compactMap(\.self)),
      fact(.code, [screening.code.text]),
    ].compactMap(\.self)
  }

  /// When the doors open, where that is before the announced start.
  private func doors(of screening: Screening) -> String? {
    guard let start = screening.timing.start, let presence = programme.presence(of: screening),
      presence.span.start < start.instant
    else { return nil }
    return clock(presence.span.start, in: start.zone).text
  }

  private func entry(of part: Part) -> PartEntry {
    PartEntry(
      kind: wording.name(of: part.kind), title: part.title.map(say),
      film: part.film.flatMap { programme.films[$0] }.map { entry(of: $0) },
      length: programme.length(of: part).map { wording.minutes($0.value) })
  }

  private func entry(of appearance: Appearance) -> GuestEntry? {
    guard let guest = programme.guests[appearance.guest] else { return nil }
    return GuestEntry(
      name: guest.name,
      role: guest.publicRole.map(say)
        ?? Said(words: wording.name(of: appearance.role)),
      part: appearance.part.map { wording.name(of: $0) })
  }
}

/// The text as it may stand in the query of an address (RFC 3986 section 2.3).
private func percentEncoded(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF")
  return text.utf8.reduce(into: "") { encoded, byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      encoded.append("%")
      encoded.append(digits[Int(byte >> 4)])
      encoded.append(digits[Int(byte & 15)])
    }
  }
}
