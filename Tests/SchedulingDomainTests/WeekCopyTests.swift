import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct WeekCopyTests {
  private func hire(_ start: String, _ end: String) throws -> Hire {
    try Hire(
      key: Build.key("h-\(start.filter(\.isNumber))"), venue: Build.key("pathe-palace"),
      start: Build.zoned(start), end: Build.zoned(end))
  }

  private func next(_ first: String, _ last: String) throws -> FilmWeek {
    FilmWeek(
      key: Build.key("paris-2026"), name: Build.text("Paris 2026"),
      days: try FestivalDays(first: Build.day(first), last: Build.day(last)), zone: Build.paris)
  }

  @Test func `houses, sections and ways stay, films and screenings do not, hires move`() throws {
    var old = Build.programme(
      films: [Build.film("mua-do")], guests: [Build.guest("lan")],
      screenings: [Build.screening("CL", at: "2025-12-12 20:00", films: ["mua-do"])])
    old.put(.section(Section(key: Build.key("shorts"), name: Build.text("Shorts"))))
    old.put(.hire(try hire("2025-12-05 18:00", "2025-12-06 01:00")))
    let copy = WeekCopy(of: old, as: try next("2026-12-04", "2026-12-11"))
    #expect(copy.programme.venues == old.venues && copy.programme.sections == old.sections)
    #expect(copy.programme.films.isEmpty && copy.programme.screenings.isEmpty)
    #expect(copy.programme.guests.isEmpty && copy.leftOut.isEmpty)
    let moved = try #require(copy.programme.hires.values.first)
    #expect(moved.start == Build.zoned("2026-12-04 18:00"))
    #expect(moved.end == Build.zoned("2026-12-05 01:00"))
    #expect(moved.key.text == "20261204-1800-pathe-palace")
    #expect(copy.programme.faults(in: copy.programme.items).isEmpty)
  }

  @Test func `two hires of one house with one start both stay`() throws {
    var old = Build.programme()
    let night = try hire("2025-12-05 18:00", "2025-12-06 01:00")
    let second = try Hire(
      key: Build.key("projector"), venue: night.venue, start: night.start,
      end: Build.zoned("2025-12-05 20:00"))
    old.put(.hire(night))
    old.put(.hire(second))
    let copy = WeekCopy(of: old, as: try next("2026-12-04", "2026-12-11"))
    #expect(
      copy.programme.hires.mapValues(\.end.civil) == [
        Build.key("20261204-1800-pathe-palace"): Build.zoned("2026-12-05 01:00").civil,
        Build.key("20261204-1800-pathe-palace-2"): Build.zoned("2026-12-04 20:00").civil,
      ])
  }

  @Test func `a hire whose hour the clocks skip on its new day is left out and named`() throws {
    var old = Build.programme()
    let night = try hire("2025-12-05 02:30", "2025-12-05 05:00")
    old.put(.hire(night))
    let copy = WeekCopy(of: old, as: try next("2026-03-29", "2026-04-04"))
    #expect(copy.leftOut == [night] && copy.programme.hires.isEmpty)
  }
}
