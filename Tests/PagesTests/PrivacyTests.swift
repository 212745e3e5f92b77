import Foundation
import Pages
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// What is internal stands on no page and in no programme handed to calendars.
struct PrivacyTests {
  private static let secret = "SECRET"

  @Test func `nothing internal is on any page`() throws {
    let site = try Site(of: try programme())
    #expect(
      site.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("Open to all") })
    for file in site.files {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(Self.secret), "\(file.path)")
    }
  }

  @Test func `the programme for calendars holds nothing internal either`() throws {
    let shown = try Site(of: try programme()).programme
    #expect(!String(reflecting: shown).contains(Self.secret))
    #expect(shown.counts.isEmpty)
    #expect(shown.screenings.keys.map(\.text) == ["A"])
    #expect(shown.films.keys.map(\.text) == ["f"])
    #expect(shown.guests.keys.map(\.text) == ["g"])
    #expect(shown.venues.keys.map(\.text) == ["v"])
  }

  @Test func `what loses its room is shown like any other`() throws {
    let taken = Build.screening("A", at: "2025-12-05 20:00", minutes: 90, in: Build.room("salle-1"))
    let contested = Build.screening(
      "B", at: "2025-12-05 20:30", minutes: 90, in: Build.room("salle-1"))
    let programme = Build.programme(screenings: [taken, contested])
    #expect(programme.placement().contested.count == 1)
    let cards = PageMaker(.timetable, of: PublicWeek(of: programme), in: .english).timetable().days
      .flatMap(\.cards)
    #expect(cards.map(\.marks) == [[], []])
    // Side by side in columns of their own, so that both can be read.
    #expect(cards.map(\.classes) == ["card s1200 e1290 c1", "card s1230 e1320 c2"])
  }

  /// A programme in which every internal text is the secret, and what is public is not.
  private func programme() throws -> Programme {
    let remarks = Remarks(
      note: Self.secret, sources: [Self.secret],
      variants: [try Variant(field: Self.secret, value: Self.secret)])
    var film = Build.film("f")
    film.remarks = remarks
    film.formats = [Self.secret]
    film.isan = Self.secret
    film.eidr = Self.secret
    film.credits = [try Credit(role: "cast", names: ["Ann"], sources: [Self.secret])]
    var guests = ["g", "companion"].map { Build.guest($0) }
    for index in guests.indices {
      guests[index].remarks = remarks
      guests[index].organisation = Self.secret
      guests[index].familyName = Self.secret
      guests[index].givenName = Self.secret
    }
    guests[1].name = Self.secret
    for index in guests.indices { try keep(Self.secret, in: &guests[index]) }
    var venue = Venue(key: Build.key("v"), name: Build.text("House"))
    venue.remarks = remarks
    var room = Auditorium(key: Build.key("r"))
    room.remarks = remarks
    room.formats = [Self.secret]
    venue.auditoria = [room]
    var screening = Build.screening("A", at: "2025-12-05 20:00", in: Build.room("r", of: "v"))
    screening.films = [film.key]
    screening.publicNote = Build.text("Open to all")
    screening.remarks = remarks
    screening.appearances = [
      Appearance(guest: guests[0].key, role: .director, remarks: remarks),
      Appearance(guest: guests[1].key, role: .attendee),
    ]
    screening.holds = [
      try Hold(
        for: Self.secret, seats: Seats(4), order: Figure(1), seat: Self.secret, note: Self.secret)
    ]
    var rehearsal = Build.screening("R", at: "2025-12-05 10:00", films: ["hidden"])
    rehearsal.kind = .rehearsal
    rehearsal.title = Build.text(Self.secret)
    var meetings = [Build.screening("D", at: "2025-12-05 13:00")]
    meetings.append(Build.screening("P", at: "2025-12-05 11:00"))
    for (index, kind) in [Screening.Kind.dinner, .photocall].enumerated() {
      meetings[index].kind = kind
      meetings[index].title = Build.text(Self.secret)
    }
    var jury = Build.screening("J", at: "2025-12-05 12:00", films: ["hidden"])
    jury.audience = .jury
    jury.title = Build.text(Self.secret)
    let hidden = try Film(key: Build.key("hidden"), originalTitle: Self.secret)
    var programme = Build.programme(
      films: [film, hidden], guests: guests, screenings: [screening, rehearsal, jury] + meetings)
    programme.put(.venue(venue))
    programme.put(.count(Build.count("c", of: "A", 12)))
    programme.festival.remarks = remarks
    programme.week.remarks = remarks
    programme.week.involvements = [
      try Involvement(name: "Embassy", role: "patron", sources: [Self.secret])
    ]
    return programme
  }

  /// Says of a guest all that only staff read.
  private func keep(_ secret: String, in guest: inout Guest) throws {
    guest.email = secret
    guest.phone = secret
    guest.diet = secret
    guest.accessNeeds = secret
    guest.visit.transport = secret
    guest.visit.hotel = secret
    guest.visit.paid = secret
    guest.visit.visa = Permission(state: .asked, note: secret)
    guest.visit.handler = secret
    guest.visit.groups = [secret]
    guest.visit.away = [Build.away("2025-12-06 09:00", "2025-12-06 12:00", note: secret)]
  }
}
