import SchedulingDomain
import TestSupport
import Testing

struct HoldingTests {
  private func route(_ from: String, _ to: String) throws -> Travel.Route {
    try Travel.Route(from: Build.key(from), to: Build.key(to))
  }

  @Test func `a way back takes as long as the way there unless it is stated otherwise`() throws {
    var programme = Build.programme()
    let rex = Build.key("le-grand-rex") as Key<Venue>
    let palace = Build.key("pathe-palace") as Key<Venue>
    #expect(programme.travelTime(from: rex, to: palace) == nil)
    #expect(programme.travelTime(from: rex, to: rex) == Build.pause(0))
    let there = Travel(key: try route("le-grand-rex", "pathe-palace"), minutes: Build.pause(25))
    programme.put(.travel(there))
    #expect(programme.travelTime(from: palace, to: rex) == Build.pause(25))
    let back = Travel(key: try route("pathe-palace", "le-grand-rex"), minutes: Build.pause(40))
    programme.put(.travel(back))
    #expect(programme.travelTime(from: palace, to: rex) == Build.pause(40))
    #expect(programme.travelTime(from: rex, to: palace) == Build.pause(25))
  }

  @Test func `a way to where it starts is refused, and a way is read as it is written`() throws {
    #expect(throws: ValueRefusal.self) { try route("pathe-palace", "pathe-palace") }
    let way = try route("le-grand-rex", "pathe-palace")
    #expect(Travel.Route(way.description) == way)
    for text in ["pathe-palace", "a/b/c", "a/a", "A B/c", "/c", "a/"] {
      #expect(Travel.Route(text) == nil, "\(text)")
    }
  }

  @Test func `seats stand in the order of protocol, those without rank last, as they were given`()
    throws
  {
    var screening = Build.screening("A")
    for (holder, order) in [
      ("crew", nil), ("minister", 2), ("sponsor", nil), ("ambassador", 1), ("mayor", 2),
      ("president", 0),
    ] {
      screening.holds.append(
        try Hold(for: holder, seats: Seats(2), order: order.map { try Figure($0) }))
    }
    #expect(
      screening.holdsInOrder.map(\.holder)
        == ["president", "ambassador", "minister", "mayor", "crew", "sponsor"])
  }

  @Test func `a group is called as it was first, however it is typed`() throws {
    var (one, other) = (Build.guest("a"), Build.guest("b"))
    one.visit.groups = ["Équipe de Mưa đỏ"]
    other.visit.groups = ["Équipe de Mưa đỏ", "Jury"]
    let programme = Build.programme(guests: [other, one])
    #expect(try programme.groupLabel(" equipe de mua do ") == "Équipe de Mưa đỏ")
    #expect(try programme.groupLabel(" Press ") == "Press")
    #expect(throws: ValueRefusal.emptyText("label of a group")) { try programme.groupLabel(" ") }
    #expect(programme.guestGroups.map(\.label) == ["Jury", "Équipe de Mưa đỏ"])
    #expect(programme.guestGroups.map { $0.members.map(\.text) } == [["b"], ["a", "b"]])
  }

  @Test func `a hire that ends as it starts is refused`() {
    #expect(throws: ValueRefusal.self) {
      try Hire(
        key: Build.key("h"), venue: Build.key("pathe-palace"),
        start: Build.zoned("2025-12-12 18:30"), end: Build.zoned("2025-12-12 18:30"))
    }
  }

  @Test func `a hire's usual key says when and where`() {
    let key = Hire.usualKey(
      venue: Build.key("pathe-palace"), auditorium: Build.key("salle-1"),
      start: Build.zoned("2025-12-12 08:05").civil)
    #expect(key?.text == "20251212-0805-pathe-palace-salle-1")
  }

  @Test func `a room that a hire names can't be dropped from its house`() throws {
    var programme = Build.programme()
    let hire = try Hire(
      key: Build.key("h"), venue: Build.key("pathe-palace"), auditorium: Build.key("salle-1"),
      start: Build.zoned("2025-12-12 18:30"), end: Build.zoned("2025-12-12 23:00"))
    programme.put(.hire(hire))
    var house = try #require(programme.venues[Build.key("pathe-palace")])
    house.auditoria.removeAll { $0.key.text == "salle-1" }
    #expect(
      throws: SchedulingRefusal.dangling(
        .auditorium, "pathe-palace/salle-1", namedBy: ItemName(.hire, "h"))
    ) { try programme.applying(.replace(.venue(house))) }
  }

  @Test func `a print of a film that is not shown, and seats held twice for one, are refused`()
    throws
  {
    let print = Print(key: Build.key("rr-dcp2"), film: Build.key("other"))
    var screening = Build.screening("CL", films: ["mua-do"])
    screening.prints = [print.key]
    let hold = try Hold(for: "Embassy", seats: try Seats(150))
    screening.holds = [hold, hold]
    var programme = Build.programme(films: [Build.film("mua-do"), Build.film("other")])
    programme.put(.print(print))
    programme.put(.screening(screening))
    #expect(
      programme.faults(in: [.screening(screening)]) == [
        .printOfAnotherFilm(screening.code, print.key, print.film),
        .heldTwice(screening.code, "Embassy"),
      ])
    #expect(screening.seatsHeld == 300)
  }

  @Test func `the seats of a house count for its only room, and for no one of several`() {
    var programme = Build.programme()
    var house = Venue(key: Build.key("house"), name: Build.text("House"))
    house.capacity = Seats(unchecked: 400)
    var room = Auditorium(key: Build.key("one"))
    house.auditoria = [room]
    programme.put(.venue(house))
    let screening = Build.screening("A", in: Build.room("one", of: "house"))
    #expect(programme.capacity(of: screening)?.value == 400)
    house.auditoria.append(Auditorium(key: Build.key("two")))
    programme.put(.venue(house))
    #expect(programme.capacity(of: screening) == nil)
    room.capacity = Seats(unchecked: 90)
    house.auditoria[0] = room
    programme.put(.venue(house))
    #expect(programme.capacity(of: screening)?.value == 90)
  }
}
