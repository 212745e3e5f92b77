import CivilTime
import SchedulingDomain
import Wording

/// A screening as search engines read it: a `ScreeningEvent` or `Event` of schema.org.
struct ScreeningEvent {
  let json: JSON

  /// What is known of a screening; nil as long as it has no day, since an event must have one.
  init?(of screening: Screening, by maker: PageMaker) {
    guard let day = screening.timing.day else { return nil }
    let programme = maker.programme
    let films = maker.films(of: screening)
    let start = screening.timing.start
    let end = start.flatMap { start in
      programme.end(of: screening).map { $0.rfc3339(in: start.zone) }
    }
    let doors = start.flatMap { start in
      programme.presence(of: screening).flatMap { presence in
        presence.span.start < start.instant ? presence.span.start.rfc3339(in: start.zone) : nil
      }
    }
    let status = screening.status == .cancelled ? "EventCancelled" : "EventScheduled"
    let page = Destination.page(.screening(screening.code), maker.wording.language)
    let performers = screening.appearances.compactMap { appearance in
      programme.guests[appearance.guest].map { Self.person($0.name) }
    }
    let event: [(name: String, value: JSON?)] = [
      ("@context", .string("https://schema.org")),
      ("@type", .string(films.isEmpty ? "Event" : "ScreeningEvent")),
      ("name", .string(maker.titles(of: screening).map(\.words).joined(separator: " + "))),
      ("description", screening.publicNote.map { .string(maker.say($0).words) }),
      ("url", maker.links.wholeAddress(page).map(JSON.string)),
      ("startDate", .string(start?.rfc3339 ?? day.description)),
      ("endDate", end.map(JSON.string)),
      ("doorTime", doors.map(JSON.string)),
      ("eventStatus", .string("https://schema.org/\(status)")),
      ("eventAttendanceMode", .string("https://schema.org/OfflineEventAttendanceMode")),
      ("location", Self.location(of: screening, by: maker)),
      ("workPresented", .oneOrMore(films.map { Self.movie($0, by: maker) })),
      ("inLanguage", screening.audio.map { .string($0.text) }),
      ("subtitleLanguage", .oneOrMore(screening.subtitles.map { .string($0.text) })),
      ("performer", .oneOrMore(performers)),
      ("superEvent", Self.week(by: maker)),
    ]
    json = .known(event + Self.terms(of: screening, by: maker))
  }

  /// For whom it is, and on what terms.
  private static func terms(
    of screening: Screening, by maker: PageMaker
  ) -> [(name: String, value: JSON?)] {
    [
      ("audience", audience(of: screening, by: maker)),
      ("isAccessibleForFree", isFree(screening).map(JSON.boolean)),
      ("offers", offer(for: screening, by: maker)),
    ]
  }

  private static func location(of screening: Screening, by maker: PageMaker) -> JSON? {
    guard let venue = screening.place.venue.flatMap({ maker.programme.venues[$0] }) else {
      return nil
    }
    let address = JSON.thing(
      "PostalAddress",
      [
        ("streetAddress", venue.address.map(JSON.string)),
        ("addressLocality", venue.city.map(JSON.string)),
        ("addressCountry", venue.country.map { .string($0.code) }),
      ])
    let position = venue.position.map { position in
      JSON.thing(
        "GeoCoordinates",
        [("latitude", .number(position.latitude)), ("longitude", .number(position.longitude))])
    }
    return .thing(
      "Place",
      [
        ("name", .string(maker.place(of: screening))), ("address", address), ("geo", position),
      ])
  }

  private static func movie(_ film: Film, by maker: PageMaker) -> JSON {
    let original = maker.originalTitle(of: film)
    return .thing(
      "Movie",
      [
        ("name", .string(maker.title(of: film).words)),
        ("alternateName", original.map { .string($0.words) }),
        ("director", .oneOrMore(film.directors.map(person))),
        (
          "countryOfOrigin",
          .oneOrMore(
            film.countries.map { country in
              .thing("Country", [("name", .string(maker.wording.name(of: country)))])
            })
        ),
        ("dateCreated", film.year.map { .string($0.description) }),
        ("duration", film.runningTime.map { .string("PT\($0.value)M") }),
        ("inLanguage", .oneOrMore(film.languages.map { .string($0.text) })),
      ])
  }

  /// Those whom it is for, where that is not everybody.
  private static func audience(of screening: Screening, by maker: PageMaker) -> JSON? {
    var types: [String] = []
    if screening.audience != .public { types.append(maker.wording.name(of: screening.audience)) }
    if let admission = screening.admission, [.invitation, .accreditation].contains(admission) {
      let name = maker.wording.name(of: admission)
      if !types.contains(name) { types.append(name) }
    }
    return .oneOrMore(types.map { .thing("Audience", [("audienceType", .string($0))]) })
  }

  private static func isFree(_ screening: Screening) -> Bool? {
    switch screening.admission {
    case .free: true
    case .paid: false
    case .invitation, .accreditation, .registration, nil: nil
    }
  }

  /// On what terms people come in, and whether seats are to be had; nothing of what is off.
  private static func offer(for screening: Screening, by maker: PageMaker) -> JSON? {
    guard screening.status != .cancelled else { return nil }
    let availability = screening.availability.map { availability in
      switch availability {
      case .onSale: "InStock"
      case .soldOut: "SoldOut"
      case .standby: "LimitedAvailability"
      }
    }
    let known: [(name: String, value: JSON?)] = [
      ("name", screening.admission.map { .string(maker.wording.name(of: $0)) }),
      ("availability", availability.map { .string("https://schema.org/\($0)") }),
      ("url", maker.tickets(of: screening).map { .string($0.link) }),
    ]
    return known.contains { $0.value != nil } ? .thing("Offer", known) : nil
  }

  private static func person(_ name: String) -> JSON { .thing("Person", [("name", .string(name))]) }

  private static func week(by maker: PageMaker) -> JSON {
    let week = maker.programme.week
    let home = Destination.page(.timetable, maker.wording.language)
    return .thing(
      "Festival",
      [
        ("name", .string(maker.say(week.name).words)),
        ("startDate", .string(week.days.first.description)),
        ("endDate", .string(week.days.last.description)),
        ("location", week.city.map { .thing("City", [("name", .string($0))]) }),
        ("url", maker.links.wholeAddress(home).map(JSON.string)),
      ])
  }
}
