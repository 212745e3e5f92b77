import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct ContradictionTests {
  private func contradictions(
    _ claims: [(figure: Int, precision: Count.Precision)], counted: Int? = nil,
    _ change: (Int, inout Count) -> Void = { _, _ in }
  ) -> [Contradiction] {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124)],
      screenings: [Build.screening("CL", at: "2025-12-12 20:00", films: ["mua-do"])])
    for (number, claim) in claims.enumerated() {
      var count = Build.count("claim-\(number)", of: "CL", claim.figure, by: .reported)
      count.precision = claim.precision
      change(number, &count)
      programme.put(.count(count))
    }
    if let counted { programme.put(.count(Build.count("counted", of: "CL", counted))) }
    return programme.attendance.contradictions
  }

  /// Whether a claim allows that so many came.
  private func allows(_ claim: (figure: Int, precision: Count.Precision), _ people: Int) -> Bool {
    switch claim.precision {
    case .exact: people == claim.figure
    case .atLeast: people >= claim.figure
    case .about: true
    case .atMost: people <= claim.figure
    }
  }

  @Test func `claims disagree where no number of people would make all of them true`() {
    var random = SeededGenerator(seed: 6)
    var disagreed = 0
    for _ in 0..<500 {
      let claims = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (
          figure: Int.random(in: 0...12, using: &random),
          precision: Count.Precision.allCases.randomElement(using: &random) ?? .exact
        )
      }
      let possible = (0...13).contains { people in claims.allSatisfy { allows($0, people) } }
      let kinds = contradictions(claims).map(\.kind)
      #expect(kinds == (possible ? [] : [.figures]), "seed 6: \(claims)")
      disagreed += possible ? 0 : 1
    }
    #expect((100...400).contains(disagreed))
  }

  @Test func `a claim is against a count that it does not allow`() {
    var random = SeededGenerator(seed: 7)
    for precision in Count.Precision.allCases {
      for _ in 0..<50 {
        let claim = (figure: Int.random(in: 0...9, using: &random), precision: precision)
        let counted = Int.random(in: 0...9, using: &random)
        let found = contradictions([claim], counted: counted).filter { $0.scope != .week }
        #expect(found.isEmpty == allows(claim, counted), "seed 7: \(claim), \(counted)")
        #expect(found.allSatisfy { $0.kind == .claimAgainstCount && $0.counted == counted })
      }
    }
  }

  @Test func `a claim of the week is against counts where no audiences of its screenings allow it`()
  {
    var random = SeededGenerator(seed: 8)
    var against = 0
    for _ in 0..<400 {
      func draw() -> (figure: Int, precision: Count.Precision) {
        (
          figure: Int.random(in: 0...9, using: &random),
          precision: Count.Precision.allCases.randomElement(using: &random) ?? .exact
        )
      }
      let claim = draw()
      // Of each screening, what its doors say; of the second sometimes nothing.
      let doors = [[draw(), draw()], Bool.random(using: &random) ? [draw()] : []]
      var programme = Build.programme(
        films: [Build.film("mua-do", minutes: 124)],
        screenings: ["A", "B"].map {
          Build.screening($0, at: "2025-12-12 20:00", films: ["mua-do"])
        })
      for (code, counts) in zip(["A", "B"], doors) {
        for (number, door) in counts.enumerated() {
          var count = Build.count("\(code.lowercased())-\(number)", of: code, door.figure)
          (count.precision, count.door) = (door.precision, "\(number)")
          programme.put(.count(count))
        }
      }
      var said = Build.count("said", of: "A", claim.figure, by: .reported)
      said.precision = claim.precision
      programme.put(.count(said.ofWeek))
      // Nobody comes in more than fifteen through one door, or to what was not counted.
      let sums = doors.reduce(into: Set([0])) { sums, counts in
        let possible =
          counts.isEmpty
          ? [(0...60).map { $0 }]
          : counts.map { door in
            (0...60).filter { allows(door, $0) }
          }
        for one in possible {
          sums = Set(sums.flatMap { sum in one.map { min(sum + $0, 60) } })
        }
      }
      let isPossible = sums.contains { allows(claim, $0) }
      let found = programme.attendance.contradictions
      #expect(found.isEmpty == isPossible, "seed 8: \(claim) of \(doors)")
      against += isPossible ? 0 : 1
    }
    #expect((20...380).contains(against))
  }

  @Test(arguments: [
    ([Count.Precision.atLeast, .atMost], Count.Precision.about), ([.exact, .atLeast], .atLeast),
    ([.atMost, .exact, .atMost], .atMost), ([.atLeast, .about], .about), ([.exact], .exact),
  ])
  func `a sum is as sharp as all of it allows`(parts: [Count.Precision], sum: Count.Precision) {
    var programme = Build.programme(screenings: [Build.screening("CL", at: "2025-12-12 20:00")])
    for (number, precision) in parts.enumerated() {
      var count = Build.count("c-\(number)", of: "CL", 100)
      (count.precision, count.door) = (precision, "\(number)")
      programme.put(.count(count))
    }
    #expect(programme.attendance.lines.first?.standing?.precision == sum)
  }

  @Test(arguments: [(1904, 2641, true), (2641, 2641, false), (3000, 2641, false)])
  func `there are no fewer persons in a week than came to one screening`(
    persons: Int, audience: Int, isAgainst: Bool
  ) {
    var programme = Build.programme(
      screenings: ["OP", "CL"].map { Build.screening($0, at: "2025-12-12 20:00") })
    programme.put(.count(Build.count("op-1", of: "OP", audience)))
    programme.put(.count(Build.count("cl-1", of: "CL", 12)))
    programme.put(
      .count(Build.count("week-1", of: "OP", persons, by: .registration).ofWeek))
    let found = programme.attendance.contradictions
    #expect(found.map(\.kind) == (isAgainst ? [.personsBelowAudience] : []))
    #expect(found.allSatisfy { $0.scope == .screening(Build.code("OP")) && $0.counted == audience })
  }

  @Test func `sources that agree in number may still disagree on where people came from`() {
    let found = contradictions([(2700, .atLeast), (2700, .atLeast), (2700, .atLeast)]) {
      $1.origin = ["23 countries", "over 20 countries", nil][$0]
    }
    #expect(found.map(\.kind) == [.origins])
    #expect(found.first?.claims.map(\.key.text) == ["claim-0", "claim-1"])
  }

  @Test func `what is said of guests is not held against what is said of the audience`() {
    #expect(
      contradictions([(100, .exact), (400, .exact)]) { $1.subject = $0 == 0 ? .guests : .audience }
        .isEmpty)
  }
}

extension Count {
  /// The same of the whole week.
  fileprivate var ofWeek: Count {
    var count = Count(
      key: key, scope: .week, figure: figure, method: method, recordedAt: recordedAt)
    count.precision = precision
    return count
  }
}
