import CivilTime
import Exchange
import SchedulingDomain
import TestSupport
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
    next.screenings[code]?.calendar.uid = "kept@filmweek"
    next.venues[try Key("le-grand-rex")]?.auditoria.removeLast()
    next.guests[try Key("kim-chi")] = nil
    let text = text(paris, next)
    #expect(text.summary == "changed: 1 venue, 1 screening; gone: 1 guest")
    #expect(
      text.lines.last == """
        screening SEM: start 14:30 -> 15:00, minutes of clearance not known -> 20, \
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

  private func print(_ change: (inout Print) -> Void) throws -> [String] {
    var before = Build.programme(films: [Build.film("mua-do", minutes: 124)])
    var copy = Print(key: Build.key("RR"), film: Build.key("mua-do"))
    copy.legs = [Print.Leg()]
    copy.legs[0].due = .time(Build.zoned("2025-12-08 12:00"))
    before.put(.print(copy))
    var after = before
    change(&copy)
    after.put(.print(copy))
    return text(before, after).lines
  }

  @Test func `of a list is said what came, what went and what of an entry is otherwise`() throws {
    let house = "Vietnam Cultural Centre in France"
    #expect(
      try print { $0.legs[0].from = house } == [
        "print rr: leg 1: from not known -> \(house)"
      ])
    #expect(
      try print { $0.legs[0].due = .time(Build.zoned("2025-12-09 10:30")) } == [
        "print rr: leg 1: due 2025-12-08 12:00 -> 2025-12-09 10:30"
      ])
    #expect(
      try print { print in
        var leg = Print.Leg()
        leg.carrier = "DHL"
        print.legs.append(leg)
      } == ["print rr: leg added: carrier: DHL"])
    #expect(
      try print { $0.legs = [] } == ["print rr: leg gone: due: 2025-12-08 12:00"])
  }

  @Test func `parts and sources are told one by one, and a yes or no in words`() throws {
    let old = Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [Build.screening("CL", at: "2025-12-12 20:00", films: ["mua-do"])])
    func told(_ change: (inout Screening) -> Void) throws -> [String] {
      var (before, after) = (old, old)
      before.screenings[Build.code("CL")]?.parts = [Part(.salute), Part(.film)]
      before.screenings[Build.code("CL")]?.remarks.sources = ["https://a.example"]
      before.screenings[Build.code("CL")]?.isPremiere = true
      var screening = try #require(before.screenings[Build.code("CL")])
      change(&screening)
      after.put(.screening(screening))
      return text(before, after).lines
    }
    #expect(
      try told { $0.parts.append(Part(.qa, length: Build.minutes(30))) } == [
        "screening CL: part added: qa 30"
      ])
    #expect(try told { $0.parts.swapAt(0, 1) } == ["screening CL: another order of parts"])
    #expect(
      try told { $0.parts[0] = Part(.speeches) } == [
        "screening CL: part 1: kind salute -> speeches"
      ])
    #expect(
      try told { $0.remarks.sources.append("https://b.example") } == [
        "screening CL: source added: https://b.example"
      ])
    #expect(
      try told { $0.remarks.sources = ["https://b.example"] } == [
        "screening CL: source gone: https://a.example, source added: https://b.example"
      ])
    #expect(
      try told { $0.isPremiere = false } == ["screening CL: billed as premiere yes -> no"])
  }

  @Test func `what really happened is told by the clocks of the week`() throws {
    let old = Build.programme(screenings: [Build.screening("CL", at: "2025-12-12 20:00")])
    var new = old
    new.screenings[Build.code("CL")]?.calendar.changedAt = Build.instant("2025-12-12T19:11:00Z")
    new.screenings[Build.code("CL")]?.actuality.start = Build.instant("2025-12-12T19:10:00Z")
    #expect(
      text(old, new).lines == ["screening CL: began not known -> 2025-12-12 20:10"])
  }
}
