import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// A print that came for a show on 3 May at 20:00, and goes further ways.
struct PrintWayTests {
  private let rex = Build.room("salle-1", of: "le-grand-rex")

  private func leg(
    to place: String?, sent: String? = nil, due: String? = nil, arrived: String? = nil
  ) -> Print.Leg {
    var leg = Print.Leg()
    leg.to = place
    leg.sent = sent.map(moment)
    leg.due = due.map(moment)
    leg.arrived = arrived.map(moment)
    return leg
  }

  private func moment(_ text: String) -> DayOrTime {
    text.count > 10 ? .time(Build.zoned(text)) : .day(Build.day(text))
  }

  private func programme(_ further: [Print.Leg]) -> Programme {
    var print = Print(key: Build.key("un-b"), film: Build.key("un"))
    print.checked = .day(Build.day("2026-04-30"))
    print.legs =
      [leg(to: "Rex", sent: "2026-04-28", arrived: "2026-04-30")] + further
    var show = Build.screening("P1", at: "2026-05-03 20:00", in: rex, films: ["un"])
    show.prints = [print.key]
    var programme = Build.programme(films: [Build.film("un", minutes: 90)], screenings: [show])
    for house in ["le-grand-rex", "pathe-palace"] {
      programme.venues[Build.key(house)]?.city = "Paris"
    }
    programme.put(.print(print))
    return programme
  }

  private func found(_ further: [Print.Leg]) -> [String] {
    programme(further).conflicts.map { "\($0.severity.rawValue) \($0.id)" }
  }

  @Test func `a print that has gone to another town is not here, however its way is known`() {
    let ways = [
      leg(
        to: "Brest", sent: "2026-05-01 09:00", due: "2026-05-02 10:00", arrived: "2026-05-02 09:30"),
      leg(to: "Brest", due: "2026-05-02 10:00"), leg(to: "Brest", due: "2026-05-02"),
      leg(to: "Brest", arrived: "2026-05-03 19:00"),
      // It has to leave while it runs.
      leg(to: "Brest", due: "2026-05-03 20:30"),
    ]
    for way in ways { #expect(found([way]) == ["fatal print-in-transit:P1:un-b"], "\(way)") }
  }

  @Test func `a print that leaves later, is back before or stays in town is here`() {
    let gone = leg(to: "Brest", sent: "2026-05-01 09:00", arrived: "2026-05-02 09:30")
    let ways = [
      [leg(to: "Brest", due: "2026-05-03 23:00")], [leg(to: "Brest", due: "2026-05-03")],
      [leg(to: "Brest", sent: "2026-05-04", due: "2026-05-05")],
      [gone, leg(to: "le Grand Rex, Cabine", due: "2026-05-03 12:00")],
      [leg(to: "Festival office, Paris", due: "2026-05-01")],
      [leg(to: "Pathé Palace", due: "2026-05-01")], [leg(to: nil, due: "2026-05-01")],
    ]
    for way in ways { #expect(found(way) == [], "\(way)") }
  }

  @Test func `it comes to a show by the last way that leads there before it goes on`() throws {
    let gone = leg(to: "Brest", sent: "2026-05-01 09:00", arrived: "2026-05-02 09:30")
    let back = leg(to: "Rex", due: "2026-05-03 12:00")
    let again = leg(to: "Rex", due: "2026-05-20")
    for (ways, inbound) in [
      ([], 0), ([gone], 0), ([gone, back], 2),
      ([leg(to: "Brest", sent: "2026-05-04"), again], 0),
    ] {
      let programme = programme(ways)
      let print = try #require(programme.prints[Build.key("un-b")])
      let show = try #require(programme.screenings[Build.code("P1")])
      #expect(programme.inboundLeg(of: print, to: show) == print.legs[inbound], "\(ways)")
    }
  }

  @Test func `a way that ends before it begins is told`() {
    let way = leg(to: "Brest", sent: "2026-05-05", due: "2026-05-04", arrived: "2026-05-05")
    #expect(found([way]) == ["warning print-in-transit:un-b:2"])
    #expect(found([leg(to: "Brest", sent: "2026-05-05", arrived: "2026-05-05")]) == [])
  }
}
