import CivilTime
import SchedulingDomain
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
  /// The summary with all tables and pictures.
  package let report: Report
  /// The rules, the definitions, and everything that was said otherwise.
  package let howWeCounted: [UInt8]
}

extension WeekReports {
  /// The dossier: what was, who came, from where, in which houses, and how that is known.
  package func dossier(_ words: DossierWords) -> Dossier {
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
      if let text { report.say(["\(wording.words(word)): \(text)"]) }
    }
    report.show(plainRows)
    // What several reports draw or say stands here once.
    var pictures: Set<String> = []
    for part in [attendance(by: [.method, .category, .festivalDay]), occupancy, countries] {
      for block in part.blocks {
        if case .picture(let picture) = block, !pictures.insert(picture.id).inserted { continue }
        report.blocks.append(block)
      }
    }
    report.show(venueShares)
    return Dossier(report: report, howWeCounted: howWeCounted)
  }

  private var howWeCounted: [UInt8] {
    var lines = [weekName, "", wording.methodRule, ""]
    lines += AttendanceTotal.allCases.map { total in
      let figure = figure(of: total).map { wording.grouped($0) } ?? wording.phrase(.notKnown)
      return "\(wording.words(total.word)): \(figure). \(wording.definition(of: total))."
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
        return "\(wording.words(.claimed)): \(code)\(words(for: claim))"
      }
    lines += [""] + remarks
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
