import SchedulingDomain
import Wording

extension WeekReports {
  /// What can't be true together: claims and counts, claims of several sources.
  var contradictions: [String] {
    let ofWeek = boundsOfWeek
    let found =
      summary.weekClaims.filter { $0.subject == .audience && !$0.bounds.overlaps(ofWeek.bounds) }
      .map { wording.contradicts(wording.words(.wholeWeek), words(for: $0), ofWeek.figure) }
      + differences(among: summary.weekClaims, of: wording.words(.wholeWeek))
      + takingPlace.flatMap { line in contradictions(on: line) }
    return found.isEmpty ? [] : [wording.contradictionsFollow] + found
  }

  /// How the people of the audience were counted, the surest method first.
  var methodsOfAudience: [String] {
    let sums = programme.sums(of: summary, by: .method)
    let parts = Count.Method.allCases.compactMap { method in
      sums.first { $0.group == .method(method) }.map {
        "\(wording.name(of: method)) \(wording.grouped($0.audience))"
      }
    }
    return parts.isEmpty
      ? [] : [wording.labelled(wording.words(.method), parts.joined(separator: "; "))]
  }

  private func contradictions(on line: AttendanceSummary.Line) -> [String] {
    let name = line.screening.code.text
    var found: [String] = []
    if let standing = line.standing {
      for claim in line.claims
      where claim.subject == .audience && !claim.bounds.overlaps(standing.bounds) {
        let figure = wording.figure(standing.figure, standing.precision)
        found.append(
          wording.contradicts(
            name, words(for: claim), "\(figure), \(wording.name(of: standing.method))"))
      }
    }
    return found + differences(among: line.claims, of: name)
  }

  /// Where sources disagree among themselves, in figures or in where people came from.
  private func differences(among claims: [Count], of name: String) -> [String] {
    Count.Subject.allCases.flatMap { subject -> [String] in
      let own = claims.filter { $0.subject == subject }
      let disagree = own.indices.contains { index in
        own[..<index].contains { !$0.bounds.overlaps(own[index].bounds) }
      }
      if disagree { return [wording.sourcesDiffer(on: name, own.map { words(for: $0) })] }
      var origins: [String] = []
      for claim in own {
        let origin = claim.origin ?? claim.countries.map { wording.countries($0.value) }
        if let origin, !origins.contains(origin) { origins.append(origin) }
      }
      return origins.count > 1 ? [wording.sourcesDiffer(on: name, origins)] : []
    }
  }

  /// What the audience of the week can be by what was counted: no fewer, and no more where nothing
  /// is missing.
  private var boundsOfWeek: (bounds: ClosedRange<Int>, figure: String) {
    let counted = summary.audience ?? 0
    let lines = summary.lines.filter(\.takesPlace)
    let isWhole = lines.allSatisfy { $0.standing?.precision == .exact }
    return (counted...(isWhole && !lines.isEmpty ? counted : .max), wording.grouped(counted))
  }
}
