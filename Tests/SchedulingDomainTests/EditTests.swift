import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct EditTests {
  private let programme = Build.programme(
    films: [Build.film("mua-do", minutes: 124)], guests: [Build.guest("huyen")],
    screenings: [
      Build.screening(
        "CL", at: "2025-12-12 20:00", in: Build.room("salle-1"), films: ["mua-do"],
        guests: ["huyen"])
    ])

  @Test func `a film that a screening shows can't be taken away`() {
    #expect(
      throws: SchedulingRefusal.stillNamed(
        ItemName(.film, "mua-do"), by: [ItemName(.screening, "CL")])
    ) { try programme.applying(.remove(ItemName(.film, "mua-do"))) }
  }

  @Test func `a screening that was counted can't be taken away`() throws {
    let counted = try programme.applying(.add(.count(Build.count("c1", of: "CL", 400))))
    #expect(throws: SchedulingRefusal.self) {
      try counted.applying(.remove(ItemName(.screening, "CL")))
    }
    #expect(try programme.applying(.remove(ItemName(.screening, "CL"))).screenings.isEmpty)
  }

  @Test func `a line of the ledger is corrected once, and then its correction`() throws {
    func correction(_ name: String, of corrected: String) -> Item {
      var count = Build.count(name, of: "CL", 390)
      count.supersedes = Build.key(corrected)
      return .count(count)
    }
    let corrected = try programme.applying(.add(.count(Build.count("c1", of: "CL", 400))))
      .applying(.add(correction("c2", of: "c1")))
    #expect(throws: SchedulingRefusal.correctedBefore(Build.key("c1"), by: Build.key("c2"))) {
      try corrected.applying(.add(correction("c3", of: "c1")))
    }
    let again = try corrected.applying(.add(correction("c3", of: "c2")))
    #expect(again.faults(in: again.items).isEmpty)
  }

  @Test func `a screening names only what is there`() {
    var screening = Build.screening("X", films: ["nothing"], guests: ["nobody"])
    screening.place = .auditorium(Build.room("salle-9"))
    #expect(
      throws: SchedulingRefusal.dangling(.film, "nothing", namedBy: ItemName(.screening, "X"))
    ) { try programme.applying(.add(.screening(screening))) }
    #expect(programme.faults(in: [.screening(screening)]).count == 3)
  }

  @Test func `an auditorium that a screening is in can't be dropped from its venue`() throws {
    var venue = try #require(programme.venues[Build.key("pathe-palace")])
    venue.auditoria.removeFirst()
    #expect(throws: SchedulingRefusal.self) { try programme.applying(.replace(.venue(venue))) }
  }

  @Test func `what is there can't be added, and what is not can't be replaced`() {
    let film = Build.film("mua-do")
    #expect(throws: SchedulingRefusal.alreadyThere(ItemName(.film, "mua-do"))) {
      try programme.applying(.add(.film(film)))
    }
    #expect(throws: SchedulingRefusal.unknown(.film, "other")) {
      try programme.applying(.replace(.film(Build.film("other"))))
    }
  }

  @Test func `a cancelled screening is restored before it is moved`() throws {
    let code = Build.code("CL")
    let cancelled = try programme.applying(.cancel(code))
    #expect(cancelled.screenings[code]?.status == .cancelled)
    #expect(throws: SchedulingRefusal.cancelled(code)) {
      try cancelled.applying(.move(code, .open, .open))
    }
    #expect(try cancelled.applying(.restore(code)) == programme)
    #expect(throws: SchedulingRefusal.notCancelled(code)) {
      try programme.applying(.restore(code))
    }
  }

  @Test func `lines of the ledger are neither changed nor removed`() throws {
    let count = Build.count("c1", of: "CL", 400)
    let counted = try programme.applying(.add(.count(count)))
    #expect(throws: SchedulingRefusal.ledgerIsFinal(count.key)) {
      try counted.applying(.replace(.count(count)))
    }
    #expect(throws: SchedulingRefusal.ledgerIsFinal(count.key)) {
      try counted.applying(.remove(ItemName(.count, "c1")))
    }
  }

  @Test func `the next free code is the first number above a hundred that nobody has`() {
    #expect(programme.freeCode.text == "101")
    var more = programme
    more.put(.screening(Build.screening("101")))
    #expect(more.freeCode.text == "102")
  }

  @Test func `a difference holds what is new, different and gone, and nothing else`() throws {
    var next = programme
    next.put(.film(Build.film("song-lang", minutes: 101)))
    next.films[Build.key("mua-do")]?.runningTime = Build.minutes(126)
    next.guests = [:]
    let difference = Difference(from: programme, to: next)
    #expect(difference.films.map(\.key.text) == ["mua-do", "song-lang"])
    #expect(difference.films.first?.old?.runningTime?.value == 124)
    #expect(difference.guests == [.removed(Build.guest("huyen"))])
    #expect(difference.screenings.isEmpty && difference.week == nil)
    #expect(Difference(from: programme, to: programme).isEmpty)
  }

  @Test func `a merge keeps what the other does not name and refuses another ledger`() throws {
    let counted = try programme.applying(.add(.count(Build.count("c1", of: "CL", 400))))
    var stated = Build.programme(films: [Build.film("mua-do", minutes: 126)])
    let merged = try counted.merging(stated)
    #expect(merged.screenings == programme.screenings)
    #expect(merged.films[Build.key("mua-do")]?.runningTime?.value == 126)
    stated.put(.count(Build.count("c1", of: "CL", 401)))
    #expect(throws: SchedulingRefusal.ledgerIsFinal(Build.key("c1"))) {
      try counted.merging(stated)
    }
  }
}

struct ProgrammeFaultTests {
  private let start = Build.zoned("2025-12-12 20:00")

  private func faults(_ change: (inout Screening) -> Void) -> [SchedulingRefusal] {
    var screening = Build.screening("A", at: "2025-12-12 20:00", minutes: 60)
    change(&screening)
    return Build.programme(screenings: [screening]).faults(in: [.screening(screening)])
  }

  @Test func `an end is after its start, by the clocks of both`() {
    let hanoi = Build.zone("Asia/Ho_Chi_Minh")
    #expect(
      faults { $0.timing = .time(start: start, end: start) }
        == [.value(.endNotAfterStart(start: start.civil, end: start.civil))])
    // 22:00 in Hanoi is 16:00 in Paris, before the start.
    let early = Build.zoned("2025-12-12 22:00", in: hanoi)
    #expect(faults { $0.timing = .time(start: start, end: early) }.count == 1)
    let late = Build.zoned("2025-12-13 03:00", in: hanoi)
    #expect(faults { $0.timing = .time(start: start, end: late) }.isEmpty)
  }

  @Test func `two screenings never share a calendar UID`() {
    var first = Build.screening("A")
    first.calendar.uid = "x@y"
    var second = Build.screening("B")
    second.calendar.uid = "x@y"
    let programme = Build.programme(screenings: [first, second])
    #expect(
      programme.faults(in: [.screening(second)])
        == [.calendarUIDTaken(Build.code("B"), by: Build.code("A"))])
  }

  @Test func `a film without a title and a guest without a name are refused`() {
    var film = Build.film("mua-do")
    film.originalTitle = ""
    var guest = Build.guest("huyen")
    guest.name = ""
    #expect(Build.programme().faults(in: [.film(film), .guest(guest)]).count == 2)
  }

  @Test func `only a film part names a film`() {
    #expect(Part(.qa, film: Build.key("mua-do")).film == nil)
  }
}
