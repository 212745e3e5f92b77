package import CivilTime
package import SchedulingDomain

extension Wording {
  /// Why something can't be done, and what to do instead; English whatever the language.
  package func words(for refusal: SchedulingRefusal, in programme: Programme? = nil) -> String {
    switch refusal {
    case .value(let refusal): return words(for: refusal)
    case .unknown(let kind, let key): return "There is no \(kind.rawValue) “\(key)”."
    case .dangling(let kind, let key, let user):
      return "The \(user) names the \(kind.rawValue) “\(key)”, which is not there. Add it first."
    case .filmsBesidePackage(let code, let package):
      return "\(code) shows the package “\(package)” and films of its own. Keep one of the two."
    case .printOfAnotherFilm(let code, let print, let film):
      return "The print “\(print)” is of “\(film)”, which \(code) does not show. "
        + "Name a print of a film that it shows."
    case .heldTwice(let code, let holder):
      return "\(code) keeps seats for “\(holder)” twice. Put them into one hold."
    case .calendarUIDTaken(let code, let other):
      return "\(code) has the calendar UID of \(other). Give it one of its own, or none."
    case .alreadyThere(let name):
      return "There is a \(name.kind.rawValue) “\(name.key)” already. Edit it, or choose another."
    case .knownInOtherWeek(let name, let week):
      return "The festival has the \(name) already, and the week \(week) says it otherwise. "
        + "Add it as it is there, then edit it."
    case .stillNamed(let name, let users)
    where name.kind == .screening && users.contains { $0.kind == .count }:
      return "\(name.key) has been counted, and the ledger keeps its lines: it stays. "
        + "Cancel it instead: filmweek screening cancel \(name.key)"
    case .stillNamed(let name, let users):
      let shown = users.prefix(5).map(\.description).joined(separator: ", ")
      let more = users.count > 5 ? " and \(users.count - 5) more" : ""
      return "The \(name) is still named by \(shown)\(more). Take it off there first."
    case .ledgerIsFinal(let key):
      return "Count \(key) is in the ledger and can't be changed. Correct it with another count."
    case .correctedBefore(let key, let correction):
      return "Count \(key) was corrected before, by \(correction). Correct \(correction) instead."
    case .usedInOtherWeek(let name, let week, let users):
      let shown = users.prefix(5).map(\.description).joined(separator: ", ")
      let more = users.count > 5 ? " and \(users.count - 5) more" : ""
      return "The \(name) can't go: the week \(week) needs it for \(shown)\(more). "
        + "Keep it, or take it off there first."
    case .auditoriumTaken(let code, let room, let holder, let week, let until, let free, let zone):
      let roomName = programme.map { name(of: room, $0) } ?? room.description
      let (end, start) = (zone.civil(at: until), zone.civil(at: free))
      let isOwn = week == programme?.week.key
      let ofWeek = isOwn ? "" : " of the week \(week)"
      let assumed = isOwn ? programme.flatMap { assumption(of: holder, in: $0) } ?? "" : ""
      let onDay = start.day == end.day ? "" : " on \(start.day)"
      return "\(roomName) is taken by \(holder)\(ofWeek) until \(end.time) on \(end.day), "
        + "clearance included\(assumed). Move \(code) to \(start.time)\(onDay) or later, or to "
        + "another auditorium."
    case .cancelled(let code):
      return "\(code) is cancelled. Restore it first: filmweek screening restore \(code)"
    case .notCancelled(let code): return "\(code) is not cancelled, so there is nothing to restore."
    }
  }

  /// Why something is no value; English whatever the language.
  package func words(for refusal: ValueRefusal) -> String {
    switch refusal {
    case .malformedKey(let text):
      return "“\(text)” is no key. Use lower-case letters, digits and single hyphens, at most 80."
    case .malformedCode(let text):
      return "“\(text)” is no code. Use letters, digits, “.”, “_” and “-”, at most 32."
    case .malformedLanguage(let text):
      return "“\(text)” is no language tag. Use one of BCP 47, such as en, fr, vi or zh-Hant."
    case .unknownCountry(let text):
      return "“\(text)” is no country. Use a two-letter code of ISO 3166-1, such as VN or FR."
    case .unknownCurrency(let text):
      return "“\(text)” is no currency. Use a three-letter code of ISO 4217, such as EUR or VND."
    case .emptyText(let field): return "The \(field) is empty."
    case .outOfRange(let meaning, let value, let allowed):
      return "\(value) is no \(meaning). Give \(allowed.lowerBound) to \(allowed.upperBound)."
    case .notOnTheGlobe(let latitude, let longitude):
      return "\(latitude), \(longitude) is not on the globe. "
        + "Give a latitude of -90 to 90 and a longitude of -180 to 180."
    case .daysReversed(let first, let last):
      return "The last day, \(last), is before the first, \(first)."
    case .endNotAfterStart(let start, let end):
      return "The end, \(end), is not after the start, \(start)."
    case .hoursReversed(let from, let to):
      return "Hours from minute \(from) to minute \(to) of the festival day are no opening hours."
    case .routeToItself(let venue): return "A way from “\(venue)” to itself takes no time."
    }
  }

  /// Why a wall time is no instant; English whatever the language.
  package func words(for refusal: WallTimeRefusal) -> String {
    switch refusal {
    case .skipped(let civil, let zone, let from, let to):
      return "\(civil.time) does not exist on \(longDay(civil.day)) in \(zone): clocks go from "
        + "\(from.time) to \(to.time). Give \(to.time) or later, or a time before \(from.time)."
    case .ambiguous(let civil, let zone, _, _, _, _):
      return "\(civil.time) comes twice on \(longDay(civil.day)) in \(zone): clocks go back. "
        + "Say which: occurrence first or second."
    }
  }

  /// Why a text is no day or time; English whatever the language.
  package func words(for refusal: CivilTimeRefusal) -> String {
    switch refusal {
    case .noSuchDay(let year, let month, let day):
      guard (1...12).contains(month), day >= 1, (1...9999).contains(year) else {
        return "Day \(day) of month \(month) of \(year) does not exist."
      }
      let length = Day.lengthOfMonth(month, year: year)
      return "\(monthName(month)) \(year) has no day \(day); it ends with \(length)."
    case .noSuchTime(let hour, let minute, let second):
      let parts = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return "\(parts.joined(separator: ":")) is no time of day. Give 00:00 to 23:59."
    case .malformed(let text, let expected): return "“\(text)” is not written as \(expected)."
    case .emptySpan(let start, let end): return "From \(start) to \(end) is no stretch of time."
    }
  }
}
