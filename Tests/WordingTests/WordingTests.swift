import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import Wording

struct WordingTests {
  private let programme = Build.programme(
    films: [Build.film("Red Rain".lowercased().replacing(" ", with: "-"), minutes: 124)],
    guests: [Build.guest("huyen")],
    screenings: [
      Build.screening(
        "A", at: "2025-12-12 20:00", minutes: 120, in: Build.room("salle-1"), guests: ["huyen"]),
      Build.screening(
        "B", at: "2025-12-12 21:30", minutes: 60, in: Build.room("salle-1"), guests: ["huyen"]),
    ])

  @Test(arguments: [
    (Wording.Language.english, "Friday 5 December 2025", "Fri 5 Dec"),
    (.french, "vendredi 5 décembre 2025", "ven. 5 décembre"),
    (.vietnamese, "Thứ Sáu, ngày 5 tháng 12 năm 2025", "T6 5/12"),
  ])
  func `a day reads as its language writes it`(
    language: Wording.Language, long: String, short: String
  ) {
    let wording = Wording(language)
    #expect(wording.longDay(Build.day("2025-12-05")) == long)
    #expect(wording.shortDay(Build.day("2025-12-05")) == short)
  }

  @Test func `the first of a month is said in French as it is spoken`() {
    #expect(Wording(.french).longDay(Build.day("2025-11-01")) == "samedi 1er novembre 2025")
    #expect(Wording(.french).shortDay(Build.day("2025-11-01")) == "sam. 1er novembre")
    let days = Wording(.french).days(Build.day("2024-11-07"), to: Build.day("2024-12-01"))
    #expect(days == "7 novembre – 1er décembre 2024")
    #expect(Wording(.vietnamese).shortDay(Build.day("2025-12-07")) == "CN 7/12")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1234567, "-1,234,567"), (100_000, "100,000"),
  ])
  func `thousands are set apart`(number: Int, text: String) {
    #expect(Wording(.english).grouped(number) == text)
  }

  @Test func `a figure keeps how sharp it is`() {
    #expect(Wording(.english).figure(2700, .atLeast) == "at least 2,700")
    #expect(Wording(.french).figure(200, .about) == "environ 200")
    #expect(Wording(.vietnamese).figure(6000, .atLeast) == "ít nhất 6.000")
  }

  @Test func `a taken room is said with room, screenings and time, and what to do`() throws {
    let conflict = try #require(programme.conflicts.first { $0.kind == .auditoriumTaken })
    let wording = Wording(.english)
    #expect(
      wording.message(of: conflict, in: programme)
        == "pathe-palace, salle-1 is taken by A when B starts at 21:30")
    #expect(
      wording.suggestion(for: conflict, in: programme)
        == "Move B to 22:20 or later, or to another auditorium.")
  }

  @Test func `every label is there, and different, in every language`() {
    for language in Wording.Language.allCases {
      let wording = Wording(language)
      let kinds = Screening.Kind.allCases.map { wording.name(of: $0) }
      #expect(Set(kinds).count == kinds.count && !kinds.contains(""))
      let parts = Part.Kind.allCases.map { wording.name(of: $0) }
      #expect(Set(parts).count == parts.count && !parts.contains(""))
      let phrases = Wording.Phrase.allCases.map { wording.phrase($0) }
      #expect(Set(phrases).count == phrases.count && !phrases.contains(""))
      let methods = Count.Method.allCases.map { wording.name(of: $0) }
      #expect(Set(methods).count == methods.count && !methods.contains(""))
    }
  }

  @Test func `what is said of films, guests, prints and houses has words in every language`() {
    for language in Wording.Language.allCases {
      let wording = Wording(language)
      let labels = [
        Selection.Status.allCases.map { wording.name(ofSelection: $0) },
        Permission.State.allCases.map { wording.name(of: $0) },
        Print.SubtitleMethod.allCases.map { wording.name(of: $0) },
        Print.DecryptionKey.State.allCases.map { wording.name(of: $0) },
        Hire.Use.allCases.map { wording.name(of: $0) },
        Admission.allCases.map { wording.name(of: $0) },
        Availability.allCases.map { wording.name(of: $0) },
        Appearance.Status.allCases.map { wording.name(ofAppearance: $0) },
        Visit.Status.allCases.map { wording.name(ofVisit: $0) },
      ]
      for words in labels { #expect(Set(words).count == words.count && !words.contains("")) }
    }
  }

  @Test func `a wall time that the clocks skip is refused with what to give instead`() {
    let civil = CivilDateTime(day: Build.day("2026-03-29"), time: Build.time("02:30"))
    let refusal = #expect(throws: WallTimeRefusal.self) { try ZonedTime(civil, in: Build.paris) }
    let words = refusal.map { Wording().words(for: $0) }
    #expect(
      words == "02:30 does not exist on Sunday 29 March 2026 in Europe/Paris: clocks go from 02:00 "
        + "to 03:00. Give 03:00 or later, or a time before 02:00.")
  }

  @Test func `a day that a month has not is refused with how the month ends`() {
    let refusal = #expect(throws: CivilTimeRefusal.self) { try Day("2026-02-30") }
    #expect(
      refusal.map { Wording().words(for: $0) } == "February 2026 has no day 30; it ends with 28.")
  }

  @Test func `a taken room is refused with who is there and until when`() {
    let refusal = SchedulingRefusal.auditoriumTaken(
      Build.code("B"), Build.room("salle-1"), by: Build.code("A"), week: Build.key("paris-2025"),
      until: Build.zoned("2025-12-12 22:20").instant,
      freeFrom: Build.zoned("2025-12-13 00:10").instant, zone: Build.paris)
    let end = "Move B to 00:10 on 2025-12-13 or later, or to another auditorium."
    #expect(
      Wording().words(for: refusal, in: programme)
        == "pathe-palace, salle-1 is taken by A until 22:20 on 2025-12-12, clearance included. "
        + end)
    let unknown = Build.screening("A", at: "2025-12-12 20:00", in: Build.room("salle-1"))
    #expect(
      Wording().words(for: refusal, in: programme.with(.screening(unknown)))
        == "pathe-palace, salle-1 is taken by A until 22:20 on 2025-12-12, clearance included "
        + "(the length of A is not known; 120 minutes assumed). " + end)
  }
}
