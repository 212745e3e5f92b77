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
    json = .known([
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
    ])
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
