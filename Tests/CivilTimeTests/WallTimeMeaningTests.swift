import CivilTime
import Testing

/// Every gap and every overlap of every zone, judged by asking which instants show a wall time.
@Suite struct WallTimeMeaningTests {
  @Test func `a wall time around any change means exactly the instants that show it`() throws {
    var gaps = 0
    var overlaps = 0
    for (zone, _) in try distinctZones() {
      var wrong: [String] = []
      for change in zone.transitions(from: start1970, to: start2101) {
        let step = change.after.secondsEastOfUTC - change.before.secondsEastOfUTC
        if step > 0 { gaps += 1 } else if step < 0 { overlaps += 1 }
        for edge in Set([change.civilBefore, change.civilAfter]) {
          for seconds in [-7200, -61, -60, -1, 0, 1, 59, 60, 7200] {
            let civil = try moved(edge, bySeconds: seconds)
            if let fault = fault(zone, civil, near: change) { wrong.append(fault) }
          }
        }
      }
      #expect(wrong.isEmpty, "\(zone): \(wrong.prefix(3))")
    }
    #expect(gaps > 15_000)
    #expect(overlaps > 15_000)
  }

  /// What is wrong with the zone's answer for a wall time, if anything.
  private func fault(_ zone: Zone, _ civil: CivilDateTime, near change: ZoneTransition) -> String? {
    let shown = instants(showing: civil, in: zone, near: change)
    do throws(WallTimeRefusal) {
      let instant = try zone.instant(of: civil)
      return shown == [instant] ? nil : "\(civil) is \(instant), not \(shown)"
    } catch {
      let isRight =
        switch error {
        case .skipped(let asked, let name, let from, let to):
          shown.isEmpty && asked == civil && name == zone.identifier && from <= civil && civil < to
            && instants(showing: to, in: zone, near: change).count == 1
            && instants(showing: from, in: zone, near: change).isEmpty
        case .ambiguous(let asked, let name, let first, let before, let second, let after):
          shown == [first, second] && asked == civil && name == zone.identifier
            && zone.offset(at: first) == before && zone.offset(at: second) == after
            && (try? zone.instant(of: civil, occurrence: .first)) == first
            && (try? zone.instant(of: civil, occurrence: .second)) == second
        }
      return isRight ? nil : "\(error), but shown at \(shown)"
    }
  }

  /// The instants at which the zone's clocks show a wall time, by trying each offset in use nearby.
  private func instants(
    showing civil: CivilDateTime, in zone: Zone, near change: ZoneTransition
  ) -> [Instant] {
    let nearby = [-2 * 86_400, 2 * 86_400].map {
      zone.offset(at: change.instant.adding(seconds: $0))
    }
    let offsets = Set((nearby + [change.before, change.after]).map(\.secondsEastOfUTC))
    return offsets.sorted(by: >).compactMap { offset in
      // The wall time as if it were UTC, then moved by the offset.
      guard let asUTC = try? Zone.utc.instant(of: civil) else { return nil }
      let instant = asUTC.adding(seconds: -offset)
      return zone.civil(at: instant) == civil ? instant : nil
    }
  }

  private func moved(_ civil: CivilDateTime, bySeconds seconds: Int) throws -> CivilDateTime {
    Zone.utc.civil(at: try Zone.utc.instant(of: civil).adding(seconds: seconds))
  }
}
