package import CivilTime
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
  /// - Parameters:
  ///   - minutes: in which minutes doors have counted people.
  ///   - now: when it is made.
  package func dossier(
    _ words: DossierWords, minutes: [DoorMinute] = [], made now: Instant? = nil
  ) -> Dossier {
    var report = begin(.dossier)
    var head = [wording.forWhom(words.addressee)]
    if let theme = programme.week.theme { head.append(theme.text(preferring: tag)) }
    report.say(head)
    for (word, text) in [
      (ReportWord.highlights, words.highlights), (.quotes, words.quotes), (.thanks, words.thanks),
    ] {
      if let text { report.say([wording.labelled(wording.words(word), text)]) }
    }
    report.show(plainRows)
    report.show(totals)
    report.say(methodsOfAudience + methodOfPersons)
    report.say(claimsInFull)
    report.say(contradictions)
    report.say(definitions)
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
    let made = now.map { instant in
      let (day, time) = moment(instant)
      return wording.made(day, time)
    }
    var tables = allTables
    tables.lead += [made].compactMap(\.self)
    return Dossier(report: report, tables: tables, howWeCounted: howWeCounted(made))
  }

  /// Every table of every report, for a workbook.
  private var allTables: Report {
    var report = begin(.dossier)
    let parts = [
      attendance(by: AttendanceSum.Dimension.allCases), occupancy, countries, boxOffice,
      funder(.plain),
    ]
    // Two reports may have the same table; tables that differ in anything have titles that differ.
    var known: Set<[String]> = []
    for table in parts.flatMap(\.tables) where known.insert([table.id, table.title]).inserted {
      report.show(table)
    }
    report.say(remarks + [wording.methodRule])
    return report
  }

  private func howWeCounted(_ made: String?) -> [UInt8] {
    let days = programme.week.days
    let head = [weekName, wording.days(days.first, to: days.last), made].compactMap(\.self)
    var lines = head + ["", wording.methodRule, ""]
    lines += AttendanceTotal.allCases.map { total in
      let figure = figure(of: total).map { wording.grouped($0) } ?? wording.phrase(.notKnown)
      return wording.labelled(
        wording.words(total.word), "\(figure) (\(wording.definition(of: total)))")
    }
    lines +=
      [""]
      + programme.sums(of: summary, by: .method).map { sum in
        wording.labelled(
          name(sum.group),
          "\(wording.grouped(sum.audience)) "
            + "(\(wording.someHeld(sum.screenings, of: takingPlace.count)))")
      } + methodOfPersons
    let claims = summary.weekClaims + summary.lines.flatMap(\.claims)
    lines +=
      [""]
      + claims.map { claim in
        var words = words(for: claim)
        if case .screening(let code) = claim.scope { words = wording.labelled(code.text, words) }
        return wording.labelled(wording.words(.claimed), words)
      }
    lines += [""] + contradictions + remarks + filesOfClaims
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
