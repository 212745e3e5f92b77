import CivilTime
import Exchange
import SchedulingDomain
import Testing

@Suite struct DifferenceTextTests {
  private func text(_ old: Programme?, _ new: Programme, limit: Int = 40) -> DifferenceText {
    DifferenceText(Difference(from: old, to: new), before: old, after: new, limit: limit)
  }

  @Test func `a new week is counted by kind, and its first things are named`() throws {
    let paris = try Paris.programme()
    let text = text(nil, paris, limit: 4)
    #expect(
      text.summary
        == "new: 1 festival, 1 week, 17 films, 3 venues, 34 guests, 22 screenings, 6 counts")
    #expect(
      text.lines == [
        "festival vietnamese-film-week: new: Vietnamese Film Week",
        "week paris-2025: new: Vietnamese Film Week in Paris: Journey of Light",
        "film bao-gio-cho-den-thang-muoi: new: When the Tenth Month Comes",
        "film bi-dung-so: new: Bi, Don't Be Afraid!", "and 80 more",
      ])
  }

  @Test func `what is changed is said member by member`() throws {
    let paris = try Paris.programme()
    var next = paris
    let code = try ScreeningCode("SEM")
    let start = try ZonedTime(
      CivilDateTime(day: Day("2025-12-04"), time: WallTime("15:00")), in: Zone("Europe/Paris"))
    next.screenings[code]?.timing = .time(start: start, end: nil)
    next.screenings[code]?.place = .open
    next.screenings[code]?.clearance = try Pause(20)
    next.screenings[code]?.calendar.sequence = 1
    next.venues[try Key("le-grand-rex")]?.auditoria.removeLast()
    next.guests[try Key("kim-chi")] = nil
    let text = text(paris, next)
    #expect(text.summary == "changed: 1 venue, 1 screening; gone: 1 guest")
    #expect(
      text.lines.last == """
        screening SEM: start 14:30 -> 15:00, clearance_minutes not known -> 20, \
        venue vietnam-cultural-centre -> not known
        """)
    #expect(text.lines.contains("guest kim-chi: gone"))
    #expect(text.lines[0] == "venue le-grand-rex: auditorium room-87 gone")
  }

  @Test func `nothing is different in what is the same`() throws {
    let paris = try Paris.programme()
    #expect(text(paris, paris).summary == "nothing is different")
    #expect(text(paris, paris).lines.isEmpty)
  }
}
