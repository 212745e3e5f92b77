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
