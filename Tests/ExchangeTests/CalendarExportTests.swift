import CivilTime
import Exchange
import Foundation
import ICalendar
import SchedulingDomain
import TestSupport
import Testing

@Suite struct CalendarExportTests {
  private func reading(
    _ programme: Programme, _ scope: CalendarExport.Scope = .week,
    _ language: LanguageTag = .english, site: String? = nil
  ) throws -> Judge.Reading {
    let export = try CalendarExport(of: programme, scope: scope, language: language) { code in
      site.map { "\($0)/screenings/\(code)" }
    }
    let reading = try Judge.calendar(export.calendar.serialized())
    #expect(reading.faults == 0)
    return reading
  }

  @Test func `the Paris week has four entries, and eighteen events that have no day yet`() throws {
    let paris = try Paris.programme()
    let export = try CalendarExport(of: paris)
    #expect(export.undated.count == 18)
    let reading = try reading(paris, site: "https://example.org")
    #expect(
      reading.events.map { $0.values("UID")[0].prefix { $0 != "." } } == ["PC", "SEM", "OP", "CL"])
    let calendar = try #require(reading.components.first)
    #expect(calendar.values("NAME") == ["Vietnamese Film Week in Paris: Journey of Light"])
    #expect(calendar.values("LAST-MODIFIED") == ["20261121T000000Z"])
    #expect(calendar.values("REFRESH-INTERVAL") == ["3600"])
  }

  @Test func `a clock time is kept, an end that is not known is not made up`() throws {
    let paris = try Paris.programme()
    let reading = try reading(paris, site: "https://example.org")
    let seminar = try #require(reading.event("SEM.paris-2025.vietnamese-film-week@filmweek"))
    #expect(seminar.start == String(try Instant(rfc3339: "2025-12-04T13:30:00Z").secondsSinceEpoch))
    #expect(seminar.end == nil)
    #expect(seminar.values("SEQUENCE") == ["0"])
    #expect(seminar.values("DTSTAMP") == ["20261121T000000Z"])
    #expect(seminar.values("LAST-MODIFIED") == ["20261121T000000Z"])
    #expect(seminar.values("STATUS") == ["CONFIRMED"])
    #expect(seminar.values("CATEGORIES") == ["Panel"])
    #expect(
      seminar.values("LOCATION") == [
        "Vietnam Cultural Centre in France, 19 rue Albert, 75013 Paris"
      ])
    #expect(seminar.values("URL") == ["https://example.org/screenings/SEM"])
    #expect(seminar.values("DESCRIPTION")[0].hasPrefix("End not known.\n\nWith: Đinh Toàn Thắng"))
  }

  @Test func `an evening without a time is an entry of the whole day that says so`() throws {
    let reading = try reading(try Paris.programme(), .film(Key("mua-do")))
    let closing = try #require(reading.events.first)
    #expect(reading.events.count == 1)
    #expect(closing.start == "2025-12-12")
    #expect(closing.end == nil)
    #expect(closing.values("TRANSP") == ["TRANSPARENT"])
    let expected = """
      Evening, time to come, auditorium to come.

      Red Rain (Mưa đỏ)
      Directed by: Đặng Thái Huyền · 2025 · Vietnam · 124 min

      Running order: Closing ceremony – Red Rain (124 min) – Q&A

      With: Đặng Thái Huyền (director), Đỗ Nhật Hoàng (cast)
      """
    #expect(closing.values("DESCRIPTION")[0].hasPrefix(expected))
  }

  @Test(arguments: [
    (
      LanguageTag.english, "Vietnam, Singapore, France · 124 min",
      "Vietnamese · subtitles: French, English"
    ),
    (
      .french, "Viêt Nam, Singapour, France · 124\u{A0}min",
      "Vietnamien · sous-titres\u{A0}: français, anglais"
    ),
    (
      .vietnamese, "Việt Nam, Singapore, Pháp · 124 phút",
      "Tiếng Việt · phụ đề: tiếng Pháp, tiếng Anh"
    ),
  ])
  func `countries, languages and lengths are told in the reader's words`(
    language: LanguageTag, film: String, version: String
  ) throws {
    var programme = try Paris.programme()
    programme.films[Build.key("mua-do")]?.countries = try ["VN", "SG", "FR"].map { try Country($0) }
    programme.screenings[Build.code("CL")]?.audio = .vietnamese
    programme.screenings[Build.code("CL")]?.subtitles = [.french, .english]
    let reading = try reading(programme, .film(Key("mua-do")), language)
    let lines = try #require(reading.events.first).values("DESCRIPTION")[0].split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix(film) })
    #expect(lines.contains { $0 == version })
  }

  @Test func `the words are those of the reader`() throws {
    let reading = try reading(try Paris.programme(), .film(Key("mua-do")), .vietnamese)
    let description = try #require(reading.events.first).values("DESCRIPTION")[0]
    #expect(
      description.hasPrefix("Buổi tối, giờ sẽ thông báo sau, phòng sẽ thông báo sau.\n\nMưa đỏ\n"))
  }

  @Test(arguments: [("le-grand-rex", 1, 1), ("pathe-palace", 1, 0)])
  func `a venue has a calendar of its own`(venue: String, entries: Int, undated: Int) throws {
    let export = try CalendarExport(of: try Paris.programme(), scope: .venue(Key(venue)))
    #expect(export.calendar.events.count == entries)
    #expect(export.undated.count == undated)
  }

  @Test func `a guest's calendar has what the guest appears in`() throws {
    let reading = try reading(try Paris.programme(), .guest(Key("dang-thai-huyen")))
    #expect(reading.events.count == 2)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `every programme makes a calendar that others can read, and the same bytes twice`(
    seed: UInt64
  ) throws {
    let programme = try RandomProgramme.withNouns(seed: seed, screenings: 20)
    let export = try CalendarExport(of: programme, language: .french)
    #expect(export.calendar.events.count + export.undated.count == 20)
    let bytes = export.calendar.serialized()
    #expect(try CalendarExport(of: programme, language: .french).calendar.serialized() == bytes)
    let reading = try Judge.calendar(bytes)
    #expect(reading.faults == 0)
    for screening in programme.screenings.values where screening.timing.day != nil {
      let event = try #require(reading.event(programme.calendarUID(of: screening)))
      let start = screening.timing.start.map { String($0.instant.secondsSinceEpoch) }
      #expect(event.start == start ?? screening.timing.day?.description)
      #expect(event.values("STATUS") == [screening.status.rawValue.uppercased()])
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `of all calendars each has what belongs to it, and is the one that is made by itself`(
    seed: UInt64
  ) throws {
    let programme = try RandomProgramme.withNouns(seed: seed, screenings: 30)
    let calendars = try CalendarFeeds(of: programme, language: .french)
    let files = try calendars.files + calendars.filesOfGuests
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    var paths: Set<String> = []
    for (path, scope, belongs) in feeds(of: programme) {
      let members = programme.screenings.values.filter { belongs($0) && $0.timing.day != nil }
      guard !members.isEmpty else { continue }
      paths.insert(path)
      let export = try CalendarExport(of: programme, scope: scope, language: .french)
      #expect(
        Set(export.calendar.events.map(\.uid)) == Set(members.map(programme.calendarUID(of:))),
        "seed \(seed): \(path)")
      #expect(bytes[path] == export.bytes, "seed \(seed): \(path)")
    }
    #expect(Set(files.map(\.path)) == paths)
  }

  private typealias Feed = (String, CalendarExport.Scope, (Screening) -> Bool)

  /// Every calendar that there may be, with what it is to hold.
  private func feeds(of programme: Programme) -> [Feed] {
    var feeds: [Feed] = [("calendar.ics", .week, { _ in true })]
    for venue in programme.venues.values {
      feeds.append(
        ("venues/\(venue.key).ics", .venue(venue.key), { $0.place.venue == venue.key }))
      for room in venue.auditoria {
        let place = Auditorium.Reference(venue: venue.key, auditorium: room.key)
        feeds.append(
          (
            "venues/\(venue.key)/\(room.key).ics", .auditorium(place),
            { $0.place.auditorium == place }
          ))
      }
    }
    func films(_ screening: Screening) -> [Key<Film>] {
      programme.films(of: screening) + screening.parts.compactMap(\.film)
    }
    for film in programme.films.keys {
      feeds.append(("films/\(film).ics", .film(film), { films($0).contains(film) }))
    }
    for section in programme.sections.keys {
      feeds.append(
        (
          "sections/\(section).ics", .section(section),
          { programme.sections(of: $0).contains { $0.key == section } }
        ))
    }
    for guest in programme.guests.keys {
      feeds.append(
        (
          "guests/\(guest).ics", .guest(guest),
          { $0.appearances.contains { $0.guest == guest && $0.status != .declined } }
        ))
    }
    for code in programme.screenings.keys {
      feeds.append(("screenings/\(code).ics", .screening(code), { $0.code == code }))
    }
    return feeds
  }
}
