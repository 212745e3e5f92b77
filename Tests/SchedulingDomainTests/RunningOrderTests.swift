import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct RunningOrderTests {
  private let films = [
    Build.film("mua-do", minutes: 124), Build.film("short", minutes: 14), Build.film("unknown"),
  ]

  @Test func `a screening without parts is its films one after another`() {
    let screening = Build.screening("A", films: ["mua-do", "short"])
    let programme = Build.programme(films: films, screenings: [screening])
    #expect(programme.runningOrder(of: screening).compactMap(\.film?.text) == ["mua-do", "short"])
    #expect(programme.length(of: screening) == .known(minutes: 138))
  }

  @Test func `parts called film take the films in order`() {
    let parts = [Part(.film), Part(.intermission, length: Build.minutes(15)), Part(.film)]
    let screening = Build.screening("A", films: ["mua-do", "short"], parts: parts)
    let programme = Build.programme(films: films, screenings: [screening])
    #expect(programme.length(of: screening) == .known(minutes: 153))
  }

  @Test func `a part whose length is not known leaves the end unknown`() {
    let parts = [Part(.film), Part(.qa)]
    let screening = Build.screening(
      "CL", at: "2025-12-12 20:00", films: ["mua-do"], parts: parts)
    let programme = Build.programme(films: films, screenings: [screening])
    #expect(programme.length(of: screening) == .atLeast(minutes: 124))
    #expect(programme.end(of: screening) == nil)
    #expect(programme.presence(of: screening)?.span.minutes == 124)
    #expect(programme.presence(of: screening)?.endIsAssumed == true)
  }

  @Test func `an end that the house states stands whatever the parts add up to`() {
    var screening = Build.screening("A", at: "2025-12-12 20:00", films: ["mua-do"])
    screening.timing = .time(
      start: Build.zoned("2025-12-12 20:00"), end: Build.zoned("2025-12-12 23:00"))
    let programme = Build.programme(films: films, screenings: [screening])
    #expect(programme.end(of: screening) == Build.zoned("2025-12-12 23:00").instant)
  }

  @Test func `an event of which nothing is known has no length`() {
    let event = Build.screening("MEET")
    #expect(Build.programme(screenings: [event]).length(of: event) == .atLeast(minutes: 0))
    #expect(Build.programme(screenings: [event]).presence(of: event) == nil)
  }

  @Test func `people read a day's all-day entries first, and what has no day last`() {
    var day = Build.screening("D")
    day.timing = .day(Build.day("2025-12-12"))
    var evening = Build.screening("E")
    evening.timing = .daypart(Build.day("2025-12-12"), .evening)
    let programme = Build.programme(screenings: [
      Build.screening("N", at: "2025-12-13 00:30"), Build.screening("Z"), evening, day,
      Build.screening("A", at: "2025-12-12 17:00"), Build.screening("B", at: "2025-12-12 20:00"),
    ])
    #expect(programme.screeningsInOrder.map(\.code.text) == ["D", "A", "E", "B", "N", "Z"])
  }
}

struct KeptTimeTests {
  private let kept = Build.instant("2026-03-29T01:30:00Z")

  @Test func `a kept wall time wins over the instant that older rules made of it`() {
    let civil = Build.zoned("2026-03-30 02:30").civil
    let time = ZonedTime(kept: civil, in: Build.paris, occurrence: nil, instant: kept)
    #expect(time == Build.zoned("2026-03-30 02:30"))
  }

  @Test func `a kept wall time that newer rules skip stands at its instant`() {
    let civil = CivilDateTime(day: Build.day("2026-03-29"), time: Build.time("02:30"))
    let time = ZonedTime(kept: civil, in: Build.paris, occurrence: nil, instant: kept)
    #expect(time.civil == civil && time.instant == kept)
  }
}
