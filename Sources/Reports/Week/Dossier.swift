import CivilTime
package import SchedulingDomain
import Wording

/// What people say in a dossier beside the figures.
package struct DossierWords: Sendable {
  let addressee: String
  let highlights: String?
  let quotes: String?
  let thanks: String?

  package init(addressee: String, highlights: String?, quotes: String?, thanks: String?) {
    self.addressee = addressee
    self.highlights = highlights
    self.quotes = quotes
    self.thanks = thanks
  }
}

/// All that is reported of a week to somebody outside.
package struct Dossier: Sendable {
  /// The summary with its pictures.
  package let report: Report
  /// Every table.
  package let tables: Report
  /// The rules, the definitions, and everything that was said otherwise.
  package let howWeCounted: [UInt8]
}

extension WeekReports {
  /// The dossier: what was, who came, from where, in which houses, and how that is known.
  /// - Parameter minutes: in which minutes doors have counted people.
  package func dossier(_ words: DossierWords, minutes: [DoorMinute] = []) -> Dossier {
    var report = begin(.dossier)
    let week = programme.week
    var head = [
      wording.forWhom(words.addressee), wording.days(week.days.first, to: week.days.last),
    ]
    if let theme = week.theme { head.append(theme.text(preferring: tag)) }
    report.say(head)
    for (word, text) in [
      (ReportWord.highlights, words.highlights), (.quotes, words.quotes), (.thanks, words.thanks),
    ] {
      if let text { report.say([wording.labelled(wording.words(word), text)]) }
    }
    report.show(plainRows)
    report.show(totals)
    report.say(claimsInFull + definitions)
    let audience = table(by: .country)
    let pictures = [
      filmPicture, heatPicture, fillPicture(minutes), countryPicture(audience),
      countryMap(audience),
    ]
    for picture in pictures { report.show(picture) }
    report.show(audience)
    for dimension in [AttendanceSum.Dimension.category, .festivalDay, .method] {
      report.show(table(by: dimension))
    }
    report.show(venueShares)
    report.say([wording.methodRule] + filesOfClaims)
    return Dossier(report: report, tables: allTables, howWeCounted: howWeCounted)
  }

  /// Every table of every report, for a workbook.
  private var allTables: Report {
    var report = begin(.dossier)
    let parts = [
      attendance(by: AttendanceSum.Dimension.allCases), occupancy, countries, boxOffice,
      funder(.plain),
    ]
    var known: Set<String> = []
    for table in parts.flatMap(\.tables) where known.insert(table.title).inserted {
      report.show(table)
    }
    report.say(remarks + [wording.methodRule])
    return report
  }

  private var howWeCounted: [UInt8] {
    var lines = [weekName, "", wording.methodRule, ""]
    lines += AttendanceTotal.allCases.map { total in
      let figure = figure(of: total).map { wording.grouped($0) } ?? wording.phrase(.notKnown)
      return wording.labelled(
        wording.words(total.word), "\(figure) (\(wording.definition(of: total)))")
    }
    lines +=
      [""]
      + programme.sums(of: summary, by: .method).map { sum in
        "\(name(sum.group)): \(wording.grouped(sum.audience)) "
          + "(\(wording.some(sum.screenings, of: takingPlace.count)))"
      }
    let claims = summary.weekClaims + summary.lines.flatMap(\.claims)
    lines +=
      [""]
      + claims.map { claim in
        let code = if case .screening(let code) = claim.scope { "\(code): " } else { "" }
        return wording.labelled(wording.words(.claimed), "\(code)\(words(for: claim))")
      }
    lines += [""] + remarks + filesOfClaims
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
