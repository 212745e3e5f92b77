import SchedulingDomain
import TestSupport
import Testing
import Wording

struct ConflictWordsTests {
  @Test(arguments: SoundWeek.faults)
  func `every conflict is said in every language, with what to do`(fault: SoundWeek.Fault) throws {
    var programme = SoundWeek.programme()
    fault.plant(&programme)
    let conflict = try #require(programme.conflicts.first)
    let advice = Wording.Language.allCases.map { Wording($0).advice(on: conflict, in: programme) }
    #expect(Set(advice.map(\.message)).count == 3, "\(advice)")
    #expect(Set(advice.map(\.suggestion)).count == 3, "\(advice)")
    for words in advice {
      #expect(!words.message.contains("  ") && !words.message.contains(" ,"), "\(words)")
      #expect(words.message.count > 15 && words.suggestion.count > 10, "\(words)")
    }
    for code in conflict.screenings.prefix(2) where conflict.screenings.count <= 2 {
      #expect(advice[0].message.contains(code.text), "\(advice[0])")
    }
  }

  private func message(_ found: String) throws -> String {
    var programme = SoundWeek.programme()
    let fault = try #require(SoundWeek.faults.first { $0.found == found })
    fault.plant(&programme)
    let conflict = try #require(programme.conflicts.first)
    return Wording().message(of: conflict, in: programme)
  }

  @Test func `a hire that ends too soon is said in minutes`() throws {
    #expect(
      try message("venue-closed:B")
        == "“em-va-trinh” (B) fills pathe-palace, salle-1 from 22:45 to 01:01, and it is hired from "
        + "17:00 to 01:00: 1 minute over")
  }

  @Test func `a key for another server is said with both rooms`() throws {
    #expect(
      try message("key-window:A:mua-do-dcp")
        == "the key of print mua-do-dcp (“mua-do”) is for server server-pathe-palace/salle-2 "
        + "(salle-2); pathe-palace, salle-1, where “mua-do” (A) is, has server-pathe-palace/salle-1"
    )
  }

  @Test func `a key by other clocks is said by the clocks of the house first`() throws {
    let message = try message("key-window:B:em-va-trinh-dcp")
    #expect(message.contains("to Fri 12 Dec 23:15 (Sat 13 Dec 05:15 Asia/Ho_Chi_Minh)"))
    #expect(message.contains("closes 1 minute early"))
  }

  private func advice(_ kind: Conflict.Kind, _ programme: Programme) throws -> Wording.Advice {
    let conflict = try #require(programme.conflicts.first { $0.kind == kind })
    return Wording().advice(on: conflict, in: programme)
  }

  @Test func `a guest who comes too late is told from when they are wanted, and a time to move to`()
    throws
  {
    var guest = Build.guest("huyen")
    guest.visit.arrival = .time(Build.zoned("2025-12-12 22:45"))
    var show = Build.screening(
      "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"),
      parts: [Part(.film, length: Build.minutes(150)), Part(.qa, length: Build.minutes(30))])
    show.appearances = [Appearance(guest: Build.key("huyen"), role: .director, part: .qa)]
    let programme = Build.programme(guests: [guest], screenings: [show])
    let told = try advice(.guestAbsent, programme)
    #expect(
      told.message == "huyen arrives on Fri 12 Dec 22:45, and is wanted at CL from Fri 12 Dec 22:30"
    )
    #expect(told.suggestion == "Move CL to Fri 12 Dec 20:15 or later, or take huyen off it.")
    var early = programme
    early.guests[Build.key("huyen")]?.visit = Visit()
    early.guests[Build.key("huyen")]?.visit.departure = .time(Build.zoned("2025-12-12 22:50"))
    let other = try advice(.guestAbsent, early)
    #expect(other.message.hasSuffix("is wanted at CL until Fri 12 Dec 23:00"))
    #expect(other.suggestion.hasPrefix("Move CL to Fri 12 Dec 19:50 or earlier"))
  }

  @Test func `what is only assumed is said with what rests on it`() throws {
    var guest = Build.guest("huyen")
    guest.visit.departure = .time(Build.zoned("2025-12-12 21:30"))
    let programme = Build.programme(
      guests: [guest],
      screenings: [
        Build.screening("A", at: "2025-12-12 20:00", in: Build.room("salle-1"), guests: ["huyen"])
      ]
    ).with(.hire(Build.hire("h", "2025-12-12 18:00", "2025-12-12 21:30")))
    let assumed = " (the length of A is not known; 120 minutes assumed)"
    #expect(try advice(.venueClosed, programme).message.hasSuffix("30 minutes over" + assumed))
    #expect(
      try advice(.guestAbsent, programme).message.hasSuffix("until Fri 12 Dec 22:00" + assumed))
  }

  @Test func `a time to move to is one at which the room is free`() throws {
    let screenings = ["A 10:00", "B 11:00", "C 12:20", "D 14:00"].map { show in
      Build.screening(
        String(show.prefix(1)), at: "2025-12-12 \(show.suffix(5))", minutes: 120,
        in: Build.room("salle-1"))
    }
    var programme = Build.programme(screenings: screenings)
    programme.screenings[Build.code("C")]?.parts = [Part(.film, length: Build.minutes(80))]
    // A is out at 12:20, C at 14:00, D at 16:20.
    #expect(
      try advice(.auditoriumTaken, programme).suggestion
        == "Move B to 16:20 or later, or to another auditorium.")
  }

  @Test func `several guests speak languages that are named`() throws {
    var programme = Build.programme(
      guests: ["lan", "minh"].map { name in
        var guest = Build.guest(name)
        guest.languages = [.vietnamese]
        return guest
      },
      screenings: [
        Build.screening(
          "A", at: "2025-12-12 20:00", minutes: 60, in: Build.room("salle-1"),
          guests: ["lan", "minh"])
      ])
    programme.week.rules.audienceLanguages = [.french]
    #expect(
      try advice(.interpreterMissing, programme).message
        == "lan, minh speak Vietnamese at A, and nobody interprets")
  }

  @Test(arguments: [(["A"], "A is"), (["A", "B"], "A, B are")])
  func `a film that is not confirmed is told with the number of its screenings`(
    codes: [String], words: String
  ) throws {
    var film = Build.film("mua-do", minutes: 90)
    film.selection.status = .invited
    let programme = Build.programme(
      films: [film],
      screenings: codes.enumerated().map { place, code in
        Build.screening(
          code, at: "2025-12-1\(place) 20:00", in: Build.room("salle-1"), films: ["mua-do"])
      })
    let told = try advice(.notConfirmed, programme)
    #expect(told.message == "“mua-do” is not confirmed, and \(words)")
  }

  @Test func `seats are told by what they are, and no held ones where none are`() throws {
    var programme = SoundWeek.programme()
    let show = try #require(programme.screenings[Build.code("A")])
    let capacity = try #require(programme.capacity(of: show)?.value)
    programme.put(.count(Build.count("s", of: "A", capacity + 1, by: .boxOffice)))
    let sold = try advice(.overCapacity, programme)
    #expect(sold.message.contains("(\(capacity + 1) sold)"), "\(sold)")
    #expect(!sold.message.contains("held") && !sold.suggestion.contains("held"), "\(sold)")
    programme.screenings[Build.code("A")]?.holds = [Build.hold("embassy", 3)]
    let held = try advice(.overCapacity, programme)
    #expect(held.message.contains("(3 held, \(capacity + 1) sold)"), "\(held)")
    #expect(held.suggestion.hasPrefix("Give up held seats"))
  }

  @Test func `many that are alike are one line, and what is fatal stands alone`() {
    var programme = SoundWeek.programme()
    for number in 0..<312 { programme.put(.film(Build.film("film-\(number)", minutes: 90))) }
    for key in programme.films.keys { programme.films[key]?.directors = ["somebody"] }
    programme.week.rules.audienceLanguages = []
    programme.films[Build.key("mua-do")]?.synopsis = Build.text("Red rain.")
    programme.films[Build.key("em-va-trinh")]?.synopsis = Build.text("Em and Trinh.")
    programme.films[Build.key("bo-gia")]?.synopsis = Build.text("Dad, I'm sorry.")
    programme.screenings[Build.code("A")]?.holds = [Build.hold("protocol", 500)]
    let groups = ConflictGroup.groups(of: programme.conflicts)
    #expect(groups.map(\.conflicts.count) == [1, 312])
    let text = groups.last.map { Wording().summary(of: $0, in: programme) } ?? ""
    #expect(text.hasPrefix("no synopsis in en: “film-0”, ") && text.hasSuffix(" and 307 more"))
  }
}
