import SchedulingDomain
import Wording

extension WeekReports {
  /// What can't be true together: claims and counts, claims of several sources.
  var contradictions: [String] {
    let found = summary.contradictions.map { words(for: $0) }
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
      ? [] : [wording.labelled(wording.words(.method), wording.series(parts))]
  }

  /// How one person is told from another, where a count of the week does.
  var methodOfPersons: [String] {
    let tally = summary.personsTally.map { tally in
      wording.personsKnown(
        wording.name(of: tally.method), wording.figure(tally.figure, tally.precision))
    }
    return tally.map { [wording.labelled(wording.words(.persons), $0 + ".")] } ?? []
  }

  private func words(for contradiction: Contradiction) -> String {
    let name =
      switch contradiction.scope {
      case .week: wording.words(.wholeWeek)
      case .screening(let code): code.text
      }
    switch contradiction.kind {
    case .claimAgainstCount:
      let claims = wording.series(contradiction.claims.map { words(for: $0) })
      return wording.contradicts(name, claims, counted(contradiction))
    case .figures:
      return wording.sourcesDiffer(on: name, contradiction.claims.map { words(for: $0) })
    case .origins:
      var origins: [String] = []
      for origin in contradiction.claims.compactMap({ origin(of: $0) })
      where !origins.contains(origin) { origins.append(origin) }
      return wording.sourcesDiffer(on: name, origins)
    }
  }

  /// What was counted instead; of a screening with how it was counted.
  private func counted(_ contradiction: Contradiction) -> String {
    guard case .screening(let code) = contradiction.scope,
      let line = summary.lines.first(where: { $0.screening.code == code }),
      let standing = line.standing
    else { return contradiction.counted.map { wording.grouped($0) } ?? wording.phrase(.notKnown) }
    let figure = wording.figure(standing.figure, standing.precision)
    return "\(figure), \(wording.name(of: standing.method))"
  }

  /// Where a source says that people came from: in its own words where they are English, else from how
  /// many countries, and its words only where it says no more.
  func origin(of claim: Count) -> String? {
    let countries = claim.countries.map { wording.countries($0.value) }
    let said = claim.origin.map { wording.quoted($0) }
    return wording.language == .english ? said ?? countries : countries ?? said
  }
}
