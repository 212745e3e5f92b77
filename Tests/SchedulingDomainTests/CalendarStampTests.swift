import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct CalendarStampTests {
  private let then = Build.instant("2025-12-01T12:00:00Z")
  private let now = Build.instant("2025-12-02T12:00:00Z")
  private let code = Build.code("CL")
  private let working = Build.programme(
    films: [Build.film("mua-do", minutes: 124)], guests: [Build.guest("huyen")],
    screenings: [
      Build.screening(
        "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"]),
      Build.screening("OP", at: "2025-12-05 20:00", minutes: 90),
    ])
  private var released: Programme { working.stamped(after: nil, at: then) }

  /// Each thing that an entry shows, said otherwise.
  private var visible: [(inout Programme) -> Void] {
    let later = Timing.time(start: Build.zoned("2025-12-12 20:30"), end: nil)
    let qa = Part(.qa, length: Build.minutes(30))
    return [
      { $0.screenings[code]?.timing = later },
      { $0.screenings[code]?.place = .auditorium(Build.room("salle-2")) },
      { $0.screenings[code]?.status = .cancelled },
      { $0.screenings[code]?.parts = [Part(.film), qa] },
      { $0.screenings[code]?.subtitles = [.french] },
      { $0.films[Build.key("mua-do")]?.runningTime = Build.minutes(126) },
      {
        $0.screenings[code]?.appearances = [Appearance(guest: Build.key("huyen"), role: .director)]
      },
      { $0.venues[Build.key("pathe-palace")]?.name = Build.text("Palace") },
    ]
  }

  /// Each thing that no entry shows, said otherwise.
  private var invisible: [(inout Programme) -> Void] {
    [
      { $0.screenings[code]?.remarks.note = "ask again" },
      { $0.screenings[code]?.clearance = Build.pause(5) },
      { $0.films[Build.key("mua-do")]?.isan = "0000-0000" },
      { $0.films[Build.key("mua-do")]?.synopsis = Build.text("A battle.") },
      { $0.venues[Build.key("pathe-palace")]?.capacity = Seats(unchecked: 854) },
    ]
  }

  @Test func `the first release settles each UID and stamps each entry`() {
    let first = working.stamped(after: nil, at: then)
    for (code, uid) in [
      ("CL", "CL.paris-2025.vietnam@filmweek"), ("OP", "OP.paris-2025.vietnam@filmweek"),
    ] {
      let state = first.screenings[Build.code(code)]?.calendar
      #expect(state == CalendarState(uid: uid, sequence: 0, changedAt: then))
    }
  }

  @Test func `a release counts up exactly where an entry shows something else`() {
    for change in visible {
      var next = released
      change(&next)
      let stamped = next.stamped(after: released, at: now)
      let state = stamped.screenings[code]?.calendar
      #expect(state?.sequence == 1 && state?.changedAt == now)
      #expect(stamped.screenings[Build.code("OP")] == released.screenings[Build.code("OP")])
    }
    for change in invisible {
      var next = released
      change(&next)
      let stamped = next.stamped(after: released, at: now)
      #expect(stamped.screenings[code]?.calendar == released.screenings[code]?.calendar)
    }
  }

  @Test func `what is moved and moved back between two releases was never moved`() {
    var next = released
    next.screenings[code]?.timing = .open
    next = next.bringingCalendarsOn(from: released, at: now)
    var back = next
    back.screenings[code]?.timing = released.screenings[code]?.timing ?? .open
    back = back.bringingCalendarsOn(from: next, at: now.adding(minutes: 5))
    #expect(back.screenings[code]?.calendar.changedAt == now.adding(minutes: 5))
    let stamped = back.stamped(after: released, at: now.adding(minutes: 9))
    #expect(stamped == released)
  }

  @Test func `an edit moves the stamp of the working programme and leaves the number alone`() {
    for change in visible {
      var next = working
      change(&next)
      let edited = next.bringingCalendarsOn(from: working, at: now)
      #expect(edited.screenings[code]?.calendar == CalendarState(changedAt: now))
      #expect(edited.screenings[Build.code("OP")] == working.screenings[Build.code("OP")])
    }
    for change in invisible {
      var next = working
      change(&next)
      #expect(next.bringingCalendarsOn(from: working, at: now) == next)
    }
  }

  @Test func `a file with an older state sets nothing back, and changes no UID`() {
    var known = working
    known.screenings[code]?.calendar = CalendarState(uid: "a@b", sequence: 7, changedAt: now)
    var stated = working
    stated.screenings[code]?.calendar.uid = "c@d"
    #expect(stated.bringingCalendarsOn(from: known, at: now) == known)
  }

  @Test func `the number that a file states is the least that the next change gets`() {
    var stated = released
    stated.screenings[code]?.calendar.sequence = 9
    let kept = stated.bringingCalendarsOn(from: released, at: now)
    #expect(kept.stamped(after: released, at: now) == released)
    var moved = kept
    moved.screenings[code]?.timing = .open
    #expect(moved.stamped(after: released, at: now).screenings[code]?.calendar.sequence == 9)
  }

  @Test func `a screening that a file has not moved keeps its stamp, whatever the file's stamp`() {
    var stated = working
    stated.screenings[code]?.calendar.changedAt = now
    #expect(stated.bringingCalendarsOn(from: working, at: now) == working)
  }

  @Test func `the UID is made of code, week and festival unless it has one of its own`() throws {
    var screening = try #require(working.screenings[code])
    #expect(working.calendarUID(of: screening) == "CL.paris-2025.vietnam@filmweek")
    screening.calendar.uid = "x@y"
    #expect(working.calendarUID(of: screening) == "x@y")
  }
}
