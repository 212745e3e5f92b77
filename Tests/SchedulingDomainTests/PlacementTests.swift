import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct PlacementTests {
  private let first = Build.screening(
    "A", at: "2025-12-12 20:00", minutes: 60, in: Build.room("salle-1"))
  private let second = Build.screening(
    "B", at: "2025-12-12 21:00", minutes: 60, in: Build.room("salle-1"))

  @Test func `a claim runs from the doors to the end of the clearance`() throws {
    var screening = first
    screening.parts.insert(Part(.doors, length: Build.minutes(30)), at: 0)
    let programme = Build.programme(screenings: [screening])
    let claim = try #require(programme.claim(of: screening))
    #expect(claim.span.start == Build.zoned("2025-12-12 19:30").instant)
    #expect(claim.span.end == Build.zoned("2025-12-12 21:20").instant)
  }

  @Test func `of two that want one room the earlier gets it and the other is contested`() {
    let placement = Build.programme(screenings: [second, first]).placement()
    #expect(placement.claims.map(\.screening) == [Build.code("A")])
    #expect(placement.contested[Build.code("B")]?.screening == Build.code("A"))
  }

  @Test func `confirmed comes before tentative, whatever the hour`() {
    var tentative = first
    tentative.status = .tentative
    let placement = Build.programme(screenings: [tentative, second]).placement()
    #expect(placement.claims.map(\.screening) == [Build.code("B")])
  }

  @Test func `who holds a room keeps it against one that would come first`() throws {
    let programme = Build.programme(screenings: [first, second])
    let held = try #require(programme.claim(of: second))
    let placement = programme.placement(held: [held])
    #expect(placement.claims == [held])
    #expect(Array(placement.contested.keys) == [Build.code("A")])
  }

  @Test func `a longer turnaround takes no room from a screening that stays where it is`() throws {
    let third = Build.screening(
      "C", at: "2025-12-12 21:20", minutes: 60, in: Build.room("salle-1"))
    var programme = Build.programme(screenings: [first, third])
    let held = programme.placement().claims
    programme.venues[Build.key("pathe-palace")]?.auditoria[0].turnaround = Build.pause(45)
    let placement = programme.placement(held: held)
    #expect(placement.contested.isEmpty)
    let claims = Dictionary(uniqueKeysWithValues: placement.claims.map { ($0.screening.text, $0) })
    // What is free is taken: nobody comes after C.
    #expect(claims["A"]?.span.end == Build.zoned("2025-12-12 21:20").instant)
    #expect(claims["C"]?.span.end == Build.zoned("2025-12-12 23:05").instant)
    #expect(programme.conflicts.map(\.kind) == [.turnaroundShort])
  }

  @Test func `a screening that grows into the next one loses its room`() throws {
    var programme = Build.programme(screenings: [
      first, Build.screening("C", at: "2025-12-12 21:20", minutes: 60, in: Build.room("salle-1")),
    ])
    let held = programme.placement().claims
    programme.screenings[Build.code("A")]?.parts = [Part(.discussion, length: Build.minutes(81))]
    #expect(Array(programme.placement(held: held).contested.keys) == [Build.code("A")])
  }

  @Test func `a room held by another week is not given away`() throws {
    let programme = Build.programme(screenings: [first])
    let claim = try #require(programme.claim(of: first))
    let other = Claim(
      auditorium: claim.auditorium, week: Build.key("lyon-2025"), screening: Build.code("X"),
      span: claim.span)
    #expect(programme.placement(others: [other]).contested[Build.code("A")] == other)
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `claims never overlap, and whoever is contested would overlap one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let screenings = (0..<200).map { index in
      let day = 10 + Int.random(in: 0...2, using: &random)
      let hour = 10 + Int.random(in: 0...9, using: &random)
      let minute = Bool.random(using: &random) ? "00" : "45"
      return Build.screening(
        "S\(index)", at: "2025-12-\(day) \(hour):\(minute)",
        minutes: Int.random(in: 20...150, using: &random),
        in: Build.room("salle-\(Int.random(in: 1...2, using: &random))"))
    }
    let programme = Build.programme(screenings: screenings)
    let placement = programme.placement()
    for (index, claim) in placement.claims.enumerated() {
      let collides = placement.claims[(index + 1)...].contains { $0.collides(with: claim) }
      #expect(!collides, "seed \(seed): \(claim.screening)")
    }
    for (code, holder) in placement.contested {
      let claim = programme.screenings[code].flatMap { programme.claim(of: $0) }
      #expect(claim?.collides(with: holder) == true, "seed \(seed): \(code)")
    }
    #expect(placement.claims.count + placement.contested.count == 200)
    #expect(!placement.contested.isEmpty)
  }
}
