import SchedulingDomain
import TestSupport
import Testing
import Wording

struct NoticeWordsTests {
  private let old = Build.programme(
    films: [Build.film("mua-do", minutes: 124)], guests: [Build.guest("lan")],
    screenings: [
      Build.screening("CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"])
    ])

  /// What is told in a language of CL said otherwise.
  private func told(
    _ language: Wording.Language, _ change: (inout Screening) -> Void
  ) throws -> [String] {
    var new = old
    var screening = try #require(old.screenings[Build.code("CL")])
    change(&screening)
    new.put(.screening(screening))
    let words = NoticeWords(Wording(language), from: old, to: new)
    return new.notices(since: old).flatMap { notice in
      notice.changes.map { words.words(for: $0, of: notice.subject) }
    }
  }

  @Test func `a new time is told with the one before`() throws {
    let later = Timing.time(start: Build.zoned("2025-12-13 20:30"), end: nil)
    #expect(
      try told(.english) { $0.timing = later } == [
        "new time: Sat 13 Dec, 20:30 (before: Fri 12 Dec, 20:00)"
      ])
    #expect(
      try told(.french) { $0.timing = later } == [
        "nouvel horaire\u{A0}: sam. 13 décembre, 20:30 (avant\u{A0}: ven. 12 décembre, 20:00)"
      ])
    #expect(
      try told(.vietnamese) { $0.timing = later } == [
        "giờ mới: T7 13/12, 20:30 (trước: T6 12/12, 20:00)"
      ])
  }

  @Test func `a time that is taken away is told as to come`() throws {
    #expect(
      try told(.english) { $0.timing = .open } == [
        "new time: no day yet (before: Fri 12 Dec, 20:00)"
      ])
  }

  @Test func `questions, guests and languages are told by name`() throws {
    let found = try told(.english) {
      $0.parts = [Part(.film), Part(.qa, length: Build.minutes(30))]
      $0.subtitles = [.french]
      $0.appearances = [Appearance(guest: Build.key("lan"), role: .director)]
    }
    #expect(
      found == [
        "30 min longer: 154 min", "now with: Q&A",
        "version: subtitles French (before: not known)", "now with: lan (director)",
      ])
  }

  @Test(arguments: Wording.Language.allCases)
  func `whatever is noticed has words, each its own`(language: Wording.Language) throws {
    var film = Build.film("mua-do", minutes: 90)
    film.synopsis = Build.text("A battle.")
    var new = old
    new.put(.film(film))
    new.put(.screening(Build.screening("N", at: "2025-12-11 18:00", minutes: 60)))
    new.screenings[Build.code("CL")]?.kind = .panel
    new.screenings[Build.code("CL")]?.publicNote = Build.text("Be early.")
    new.screenings[Build.code("CL")]?.place = .open
    new.screenings[Build.code("CL")]?.title = Build.text("Gala")
    new.screenings[Build.code("CL")]?.audience = .press
    let words = NoticeWords(Wording(language), from: old, to: new)
    let all = new.notices(since: old).flatMap { notice in
      notice.changes.map { words.words(for: $0, of: notice.subject) }
    }
    #expect(all.count == 9 && Set(all).count == 9 && !all.contains(""))
  }
}
