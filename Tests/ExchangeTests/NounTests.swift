import CivilTime
import Exchange
import Foundation
import ICalendar
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// A week with one of everything, made by hand.
@Suite struct NounTests {
  private func programme() throws -> Programme {
    var film = Build.film("mua-do", minutes: 124)
    film.selection.section = Build.key("shorts")
    film.selection.status = .invited
    film.selection.rights = Permission(state: .asked, note: "by mail")
    film.selection.rightsHolder = Build.key("vfd")
    var host = Build.guest("huyen")
    host.email = "huyen@example.org"
    host.visit.arrival = .time(Build.zoned("2025-12-05 14:30"))
    var hidden = Build.guest("quiet")
    hidden.isPublic = false
    var screening = Build.screening("CL", at: "2025-12-12 20:30", in: Build.room("salle-1"))
    screening.title = Build.text("Closing night")
    screening.package = Build.key("young")
    screening.prints = [Build.key("dcp")]
    screening.holds = [try Hold(for: "Embassy", seats: Seats(150), release: Pause(20))]
    screening.availability = .standby
    screening.admission = .paid
    screening.ticketAddress = "https://example.org/tickets/CL"
    screening.actuality.turnedAway = try Figure(40)
    screening.appearances = [
      Appearance(guest: host.key, role: .director),
      Appearance(guest: hidden.key, role: .cast),
      Appearance(guest: Build.key("absent"), role: .cast, status: .declined),
    ]
    var programme = Build.programme(
      films: [film, Build.film("bi", minutes: 20)], guests: [host, hidden, Build.guest("absent")],
      screenings: [screening])
    programme.put(.section(Section(key: Build.key("shorts"), name: Build.text("Short films"))))
    programme.put(.organisation(Organisation(key: Build.key("vfd"), name: Build.text("VFD"))))
    var package = Package(key: Build.key("young"))
    package.title = Build.text("Young Voices")
    package.entries = [
      .init(film: Build.key("mua-do"), breakAfter: Build.minutes(10)), .init(film: Build.key("bi")),
    ]
    programme.put(.package(package))
    var print = Print(key: Build.key("dcp"), film: Build.key("bi"))
    print.format = "DCP"
    var leg = Print.Leg()
    leg.due = .day(Build.day("2025-12-01"))
    print.legs = [leg]
    programme.put(.print(print))
    programme.put(
      .hire(
        try Hire(
          key: Build.key("h"), venue: Build.key("pathe-palace"), auditorium: Build.key("salle-1"),
          start: Build.zoned("2025-12-12 18:30"), end: Build.zoned("2025-12-13 02:00"))))
    let route = try Travel.Route(from: Build.key("le-grand-rex"), to: Build.key("pathe-palace"))
    programme.put(.travel(Travel(key: route, minutes: Build.pause(25))))
    return programme
  }

  private func members(_ bytes: [UInt8], _ plural: String) throws -> [String: Any] {
    let text = try Judge.json(bytes)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((object?[plural] as? [[String: Any]])?.first)
  }

  @Test func `a week that has none of the nouns says nothing of them`() throws {
    let text = String(decoding: ProgrammeWriter.write(Build.programme()), as: UTF8.self)
    for name in ["sections", "packages", "organisations", "prints", "hires", "travels"] {
      #expect(!text.contains("\"\(name)\""), "\(name)")
    }
    #expect(!text.contains("\"public\"") && !text.contains("\"visit\""))
  }

  @Test(arguments: [
    ("2025-12-05", "2025-12-05"), ("2025-12-05T14:30", "2025-12-05T14:30"),
    ("2025-12-05T14:30[Europe/Paris]", "2025-12-05T14:30"),
    ("2025-12-05T14:30[Asia/Tokyo]", "2025-12-05T14:30[Asia/Tokyo]"),
    ("2026-10-25T02:30 second", "2026-10-25T02:30 second"),
    ("2025-11-02T01:30[America/New_York] first", "2025-11-02T01:30[America/New_York] first"),
    ("2025-12-05T14:30 first", "2025-12-05T14:30"),
  ])
  func `a day or time is written in one way only`(stated: String, written: String) throws {
    let guests = """
      [{"key":"huyen","name":"H","visit":{"arrival":"\(stated)"}}]
      """
    let text = FaultyDocument("", ["guests": guests]).text
    let (programme, faults) = ProgrammeReader.read(
      Array(text.utf8), fileName: nil, now: Build.instant("2025-11-01T00:00:00Z"))
    #expect(faults.rendered == [])
    let bytes = ProgrammeWriter.write(try #require(programme))
    let visit = try #require(try members(bytes, "guests")["visit"] as? [String: Any])
    #expect(visit["arrival"] as? String == written)
  }

  @Test func `an entry names package, films and section, and where seats are to be had`() throws {
    let export = try CalendarExport(of: try programme()) { "https://example.org/\($0)" }
    let event = try #require(try Judge.calendar(export.calendar.serialized()).events.first)
    #expect(event.values("SUMMARY") == ["Closing night"])
    #expect(event.values("CATEGORIES") == ["Screening", "Short films"])
    #expect(event.values("URL") == ["https://example.org/CL"])
    #expect(
      event.values("DESCRIPTION") == [
        """
        Last seats at the door · Paid admission · Tickets: https://example.org/tickets/CL

        Young Voices

        mua-do
        124 min

        bi
        20 min

        With: huyen (director)
        """
      ])
  }

  @Test func `nobody is sent to a ticket office that has none`() throws {
    var programme = try programme()
    programme.screenings[Build.code("CL")]?.availability = .soldOut
    let soldOut = try CalendarExport(of: programme).calendar.serialized()
    #expect(try description(soldOut).hasPrefix("Sold out · Paid admission\n\nYoung"))
    programme.screenings[Build.code("CL")]?.status = .cancelled
    let cancelled = try CalendarExport(of: programme).calendar.serialized()
    #expect(try description(cancelled).hasPrefix("Young Voices"))
  }

  private func description(_ calendar: [UInt8]) throws -> String {
    try #require(try Judge.calendar(calendar).events.first).values("DESCRIPTION")[0]
  }

  @Test func `a section has a calendar of its own, and one who declined is not awaited`() throws {
    let programme = try programme()
    func entries(_ scope: CalendarExport.Scope) throws -> Int {
      try CalendarExport(of: programme, scope: scope).calendar.events.count
    }
    #expect(try entries(.section(Build.key("shorts"))) == 1)
    #expect(try entries(.section(Build.key("none"))) == 0)
    #expect(try entries(.guest(Build.key("huyen"))) == 1)
    #expect(try entries(.guest(Build.key("quiet"))) == 1)
    #expect(try entries(.guest(Build.key("absent"))) == 0)
  }

  @Test func `calendars hear of what their entries show, and of nothing else`() throws {
    let old = try programme()
    func sequence(_ change: (inout Programme) throws -> Void) rethrows -> Int? {
      var new = old
      try change(&new)
      let now = Build.instant("2025-12-01T00:00:00Z")
      return new.stamped(after: old, at: now).screenings[Build.code("CL")]?.calendar.sequence
    }
    let code = Build.code("CL")
    #expect(sequence { $0.packages[Build.key("young")]?.title = Build.text("Voices") } == 1)
    #expect(sequence { $0.sections[Build.key("shorts")]?.name = Build.text("Shorts") } == 1)
    #expect(sequence { $0.screenings[code]?.availability = .soldOut } == 1)
    #expect(sequence { $0.screenings[code]?.appearances.removeFirst() } == 1)
    #expect(sequence { $0.screenings[code]?.appearances.removeLast() } == 0)
    #expect(sequence { $0.guests[Build.key("huyen")]?.visit.hotel = "Le Grand" } == 0)
    #expect(sequence { $0.screenings[code]?.holds = [] } == 0)
    #expect(sequence { $0.prints[Build.key("dcp")]?.format = "file" } == 0)
  }

  @Test func `what is new and what is changed is said in words`() throws {
    let new = try programme()
    var old = Build.programme()
    let added = DifferenceText(Difference(from: old, to: new), before: old, after: new)
    #expect(
      added.summary == """
        new: 2 films, 3 guests, 1 section, 1 package, 1 organisation, 1 print, 1 hire, 1 travel, \
        1 screening
        """)
    for line in [
      "section shorts: new: Short films", "package young: new: Young Voices (mua-do + bi)",
      "organisation vfd: new: VFD", "print dcp: new: bi, DCP",
      "hire h: new: pathe-palace, salle-1, 2025-12-12 18:30 to 2025-12-13 02:00, open",
      "travel le-grand-rex/pathe-palace: new: le-grand-rex to pathe-palace, 25 minutes",
    ] { #expect(added.lines.contains(line), "\(line)") }
    old = new
    old.films[Build.key("mua-do")]?.selection.status = .wished
    old.films[Build.key("mua-do")]?.selection.rightsHolder = nil
    old.guests[Build.key("quiet")]?.isPublic = true
    old.guests[Build.key("huyen")]?.visit.arrival = .day(Build.day("2025-12-04"))
    old.screenings[Build.code("CL")]?.actuality = Actuality()
    let changed = DifferenceText(Difference(from: old, to: new), before: old, after: new)
    #expect(
      changed.lines == [
        "film mua-do: status wished -> invited, rights holder not known -> vfd",
        "guest huyen: arrival 2025-12-04 -> 2025-12-05 14:30",
        "guest quiet: public yes -> no", "screening CL: turned away not known -> 40",
      ])
  }

  @Test func `answers hold what scripts ask the nouns for`() throws {
    let programme = try programme()
    let answers = Answers(programme)
    let film = try members(
      answers.films([try #require(programme.films[Build.key("mua-do")])]).json, "films")
    #expect(film["section"] as? String == "shorts")
    #expect(film["rights"] as? String == "asked")
    let hire = try members(answers.hires(Array(programme.hires.values)).json, "hires")
    #expect(hire["end"] as? String == "2025-12-13T02:00:00+01:00")
    #expect(hire["minutes"] as? Int == 450)
    let hold = try members(answers.holds(in: Array(programme.screenings.values)).json, "holds")
    #expect(hold["for"] as? String == "Embassy")
    #expect(hold["seats"] as? Int == 150)
    #expect(hold["capacity"] is NSNull)
    let print = try members(answers.prints(Array(programme.prints.values)).json, "prints")
    #expect(print["screenings"] as? [String] == ["CL"])
    #expect(print["due"] as? String == "2025-12-01")
    #expect((print["legs"] as? [[String: Any]])?.first?["carrier"] is NSNull)
    let package = try members(answers.packages(Array(programme.packages.values)).json, "packages")
    #expect(package["films"] as? [String] == ["mua-do", "bi"])
    #expect((package["entries"] as? [[String: Any]])?.first?["break_minutes"] as? Int == 10)
    let guest = try members(
      answers.guests([try #require(programme.guests[Build.key("huyen")])]).json, "guests")
    #expect(guest["arrival"] as? String == "2025-12-05T14:30:00+01:00")
  }
}
