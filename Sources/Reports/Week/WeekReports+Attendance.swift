package import SchedulingDomain
import Wording

extension WeekReports {
  /// What is claimed, what was counted, what is missing: the best first.
  /// - Parameters:
  ///   - dimensions: by what the audience is summed beside.
  ///   - minutes: in which minutes doors have counted people.
  package func attendance(
    by dimensions: [AttendanceSum.Dimension] = [], minutes: [DoorMinute] = []
  ) -> Report {
    var report = begin(.attendance)
    report.show(totals)
    report.say(methodsOfAudience + methodOfPersons)
    report.say(claimsInFull)
    report.say(contradictions)
    report.say(definitions)
    report.show(screenings)
    report.say(remarks)
    for dimension in dimensions { report.show(table(by: dimension)) }
    if summary.countedScreenings > 0 {
      report.show(filmPicture)
      report.say([wording.methodRule])
    }
    report.show(fillPicture(minutes))
    report.say(filesOfClaims)
    return report
  }

  /// Claimed, counted, of how many, what is missing: a row a total.
  var totals: ReportTable {
    var table = ReportTable(
      "totals_claimed", wording.words(.totals),
      [
        .init("total", "", .key), .init("name", wording.words(.total), priority: 5),
        .init("claimed", wording.words(.claimed), .longText, priority: 3),
        .init("counted", wording.words(.counted), .number, priority: 4),
        .init("screenings_counted", wording.words(.screeningsCounted), priority: 2),
        .init("missing", wording.words(.missing), .longText, priority: 1),
      ])
    for total in AttendanceTotal.allCases {
      let lines = takingPlace.filter { total == .admissions ? $0.isAdmission : true }
      let missing = lines.filter { $0.standing == nil }
      let isPersons = total == .persons
      let why = summary.persons == nil ? ReportTable.Cell.text(wording.personsUnknown) : .empty
      table.row([
        .text(total.rawValue), .text(wording.words(total.word)),
        total == .audience ? claims(of: .audience) : .empty, .known(figure(of: total)),
        isPersons ? .empty : .text(wording.some(lines.count - missing.count, of: lines.count)),
        isPersons ? why : .text(wording.list(missing.map(\.screening.code.text))),
      ])
    }
    for (subject, word) in [(Count.Subject.guests, ReportWord.guests), (.volunteers, .volunteers)]
    where claims(of: subject) != .empty {
      table.row([
        .text(subject.rawValue), .text(wording.words(word)), claims(of: subject),
        .unknown, .empty,
        subject == .guests ? .text(wording.named(appearingGuests.count)) : .empty,
      ])
    }
    return table
  }

  /// What each of the three totals counts.
  var definitions: [String] {
    AttendanceTotal.allCases.map { total in
      wording.labelled(wording.words(total.word), wording.definition(of: total) + ".")
    }
  }

  /// Guests who appear in the week, by key; not those who declined or no longer come.
  var appearingGuests: [Key<Guest>] {
    let standing = takingPlace.flatMap(\.screening.appearances).filter { $0.status != .declined }
    return Set(standing.map(\.guest)).sorted().filter { key in
      let status = programme.guests[key]?.visit.status
      return status != .declined && status != .cancelled
    }
  }

  func figure(of total: AttendanceTotal) -> Int? {
    switch total {
    case .admissions: summary.admissions
    case .audience: summary.audience
    case .persons: summary.persons
    }
  }

  private func claims(of subject: Count.Subject) -> ReportTable.Cell {
    let claims = summary.weekClaims.filter { $0.subject == subject }
    return figures(of: claims)
  }

  /// The figures of claims in brief, each once.
  private func figures(of claims: [Count]) -> ReportTable.Cell {
    var figures: [String] = []
    for claim in claims {
      let figure = wording.figure(claim.figure.value, claim.precision)
      if !figures.contains(figure) { figures.append(figure) }
    }
    return figures.isEmpty ? .empty : .text(wording.series(figures))
  }

  /// Every claim with its words and sources; sources that contradict each other stand side by side.
  var claimsInFull: [String] {
    let ofScreenings = summary.lines.flatMap { line in
      line.claims.map { wording.labelled(line.screening.code.text, words(for: $0)) }
    }
    let all = summary.weekClaims.map { words(for: $0) } + ofScreenings
    return all.isEmpty ? [] : [wording.claimsStandAlone] + all
  }

  /// A claim in words with its sources, such as "more than 6,000, from 20 countries (press)"; files
  /// in which it is kept are told of elsewhere.
  func words(for claim: Count) -> String {
    var words = wording.figure(claim.figure.value, claim.precision)
    if let origin = origin(of: claim) {
      words += wording.from(origin, isQuoted: origin == claim.origin.map { wording.quoted($0) })
    }
    switch claim.subject {
    case .audience: break
    case .guests: words = wording.labelled(wording.words(.guests), words)
    case .volunteers: words = wording.labelled(wording.words(.volunteers), words)
    }
    let sources =
      [claim.countedBy].compactMap(\.self) + claim.remarks.sources.filter { !Self.isFile($0) }
    return sources.isEmpty ? words : words + " (\(sources.joined(separator: ", ")))"
  }

  /// The files that claims were taken from, without the endings of their names: they say nothing to a
  /// reader, but can be asked for.
  var filesOfClaims: [String] {
    let claims = summary.weekClaims + summary.lines.flatMap(\.claims)
    var files: [String] = []
    for source in claims.flatMap(\.remarks.sources) where Self.isFile(source) {
      let name = source.lastIndex(of: ".").map { String(source[..<$0]) } ?? source
      if !files.contains(name) { files.append(name) }
    }
    return files.isEmpty
      ? [] : [wording.labelled(wording.words(.keptOnFile), files.joined(separator: ", "))]
  }

  /// Whether a source is the name of a file: one word with an ending, and no address.
  private static func isFile(_ source: String) -> Bool {
    let ending = source.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    return ending.map { (1...5).contains($0.count) } ?? false
      && !source.contains { $0 == "/" || $0 == ":" || $0.isWhitespace }
  }

  private var screenings: ReportTable {
    var table = ReportTable(
      "screenings", wording.words(.screenings),
      [
        .init("code", wording.words(.code), priority: 5),
        .init("title", wording.words(.title), .longText, priority: 3),
        .init("day", wording.words(.day), priority: 1),
        .init("claimed", wording.words(.claimed), .longText, priority: 1),
        .init("count", wording.words(.counted), .bar, priority: 5),
        .init("seats", wording.words(.seats), .number, priority: 0),
        .init("how", wording.words(.how), .longText, priority: 2),
      ])
    for line in summary.lines where line.standing != nil || !line.claims.isEmpty {
      let tally = line.standing
      table.row([
        .text(line.screening.code.text), .text(title(line)), .text(day(line)),
        figures(of: line.claims),
        tally.map { .number($0.figure) } ?? .empty, seats(line).map { .number($0) } ?? .empty,
        .maybe(tally.map { how($0) }),
      ])
    }
    return table
  }

  /// The method, and the sharpness where that is not exact.
  private func how(_ tally: Tally) -> String {
    let method = tally.methods.map { wording.name(of: $0) }.joined(separator: ", ")
    guard tally.precision != .exact else { return method }
    return "\(method), \(wording.figure(tally.figure, tally.precision))"
  }
}

extension AttendanceTotal {
  /// What it is called in a report.
  var word: ReportWord {
    switch self {
    case .admissions: .admissions
    case .audience: .audience
    case .persons: .persons
    }
  }
}
