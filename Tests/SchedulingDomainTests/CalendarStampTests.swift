import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct CalendarStampTests {
  private let now = Build.instant("2025-12-01T12:00:00Z")
  private let code = Build.code("CL")
  private let before = Build.programme(
    films: [Build.film("mua-do", minutes: 124)], guests: [Build.guest("huyen")],
    screenings: [
      Build.screening(
        "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
      Build.screening("OP", at: "2025-12-05 20:00", minutes: 90),
    ])

  private func state(_ change: (inout Programme) -> Void) -> CalendarState? {
    var next = before
    change(&next)
    let stamped = next.stamped(after: before, at: now)
    #expect(stamped.screenings[Build.code("OP")] == before.screenings[Build.code("OP")])
    return stamped.screenings[code]?.calendar
  }

  @Test func `what an entry shows raises its sequence and its stamp`() {
    let changed = CalendarState(sequence: 1, changedAt: now)
    let later = Timing.time(start: Build.zoned("2025-12-12 20:30"), end: nil)
    let qa = Part(.qa, length: Build.minutes(30))
    #expect(state { $0.screenings[code]?.timing = later } == changed)
    #expect(state { $0.screenings[code]?.place = .auditorium(Build.room("salle-2")) } == changed)
    #expect(state { $0.screenings[code]?.status = .cancelled } == changed)
    #expect(state { $0.screenings[code]?.parts = [Part(.film), qa] } == changed)
    #expect(state { $0.screenings[code]?.subtitles = [.french] } == changed)
    #expect(state { $0.films[Build.key("mua-do")]?.runningTime = Build.minutes(126) } == changed)
    #expect(
      state {
        $0.screenings[code]?.appearances = [Appearance(guest: Build.key("huyen"), role: .director)]
      } == changed)
    #expect(state { $0.venues[Build.key("pathe-palace")]?.name = Build.text("Palace") } == changed)
  }

  @Test func `what no entry shows leaves its sequence and its stamp alone`() {
    let same = before.screenings[code]?.calendar
    #expect(state { $0.screenings[code]?.remarks.note = "ask again" } == same)
    #expect(state { $0.screenings[code]?.clearance = Build.pause(5) } == same)
    #expect(state { $0.films[Build.key("mua-do")]?.isan = "0000-0000" } == same)
    #expect(
      state { $0.venues[Build.key("pathe-palace")]?.capacity = Seats(unchecked: 854) } == same)
  }

  @Test func `a file with an older state sets nothing back`() {
    var known = before
    known.screenings[code]?.calendar = CalendarState(uid: "a@b", sequence: 7, changedAt: now)
    let again = before.stamped(after: known, at: now)
    #expect(again.screenings[code]?.calendar == known.screenings[code]?.calendar)
  }

  @Test func `a screening that a file has not moved keeps its stamp, whatever the file's stamp`() {
    var stated = before
    stated.screenings[code]?.calendar.changedAt = now
    #expect(stated.stamped(after: before, at: now) == before)
  }

  @Test func `the UID is made of code, week and festival unless it has one of its own`() throws {
    var screening = try #require(before.screenings[code])
    #expect(before.calendarUID(of: screening) == "CL.paris-2025.vietnam@filmweek")
    screening.calendar.uid = "x@y"
    #expect(before.calendarUID(of: screening) == "x@y")
  }
}
