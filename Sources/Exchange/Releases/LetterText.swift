import SchedulingDomain
import Wording

/// The words of a letter: each screening as it is now for its reader, what is new of it, the end.
struct LetterText {
  let reader: LetterReader
  let sender: LetterSender
  let before: Programme
  let now: Programme
  /// Whether nobody has been told anything yet.
  let isFirst: Bool
  private let words: NoticeWords

  init(to reader: LetterReader, from before: Programme, to now: Programme, isFirst: Bool) {
    self.reader = reader
    self.before = before
    self.now = now
    self.isFirst = isFirst
    sender = LetterSender(of: now, reader.wording)
    words = NoticeWords(reader.wording, from: before, to: now)
  }

  private var wording: Wording { reader.wording }
  private var week: String { now.week.name.text(preferring: wording.language.tag) }

  var subject: String {
    if case .guest = reader.addressee {
      return wording.labelled(week, say(isFirst ? .yourAppearances : .changedForYou))
    }
    var place = week
    if case .film(let film) = reader.addressee { place += ", \(words.title(of: .film(film)))" }
    return wording.labelled(place, say(isFirst ? .yourScreenings : .changedScreenings))
  }

  /// The whole letter, with an empty line between its paragraphs.
  func body(_ notices: [Notice]) -> String {
    let paragraphs =
      [wording.greeting(reader.name, isPerson: reader.isPerson), "\(week). \(opening)"]
      + notices.map(paragraph) + [say(.attached), ending, signature]
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private var opening: String {
    if case .guest = reader.addressee { return say(isFirst ? .hereAppearances : .hereChanges) }
    return say(isFirst ? .hereScreenings : .hereChangedScreenings)
  }

  private var ending: String {
    let handler = reader.handler.map { wording.labelled(say(.lookedAfterBy), $0) + "." }
    let questions = sender.reach.map { wording.labelled(say(.askHere), $0) + "." }
    return [handler, questions ?? say(.askByReply)].compactMap(\.self).joined(separator: "\n")
  }

  private var signature: String { ([say(.regards)] + sender.names).joined(separator: "\n") }

  private func paragraph(_ notice: Notice) -> String {
    var lines = [words.title(of: notice.subject)]
    if case .screening(let code) = notice.subject {
      lines += facts(code, notice)
    } else {
      lines += bullets(notice.changes, notice.subject)
    }
    return lines.joined(separator: "\n")
  }

  private func facts(_ code: ScreeningCode, _ notice: Notice) -> [String] {
    let was = before.screenings[code]
    guard let screening = now.screenings[code], screening.status != .cancelled else {
      let known = was.map { whenWhere($0, in: before) }
      return [
        say(now.screenings[code] == nil ? .isGone : .isOff),
        known.map { wording.labelled(say(.wasToBe), $0) + "." }, consequence,
      ].compactMap(\.self)
    }
    guard reader.addressee.isConcerned(by: screening, of: now) else {
      return left(screening, notice)
    }
    var lines = [whenWhere(screening, in: now)]
    guard case .guest(let guest) = reader.addressee else {
      return lines + bullets(notice.changes, notice.subject)
    }
    let current = screening.participation(of: guest)
    lines += current.map { wording.participation($0, in: screening, of: now) }
    let former = was?.participation(of: guest) ?? []
    guard !former.isEmpty else { return lines + (isFirst ? [] : [bullet(say(.newForYou))]) }
    if former != current { lines.append(bullet(say(.partChanged))) }
    let rest = notice.changes.filter { $0 != .details || former == current }
    return lines + bullets(rest, notice.subject)
  }

  /// What is said of a screening that goes on without its reader.
  private func left(_ screening: Screening, _ notice: Notice) -> [String] {
    if case .guest = reader.addressee {
      return [wording.noLongerTakesPart(whenWhere(screening, in: now)), consequence]
    }
    return bullets(notice.changes, notice.subject) + [consequence]
  }

  private var consequence: String {
    switch reader.addressee {
    case .guest: say(.notExpected)
    case .venue: say(.roomIsFree)
    case .film: say(.notShown)
    }
  }

  private func bullets(_ changes: [NoticedChange], _ subject: Notice.Subject) -> [String] {
    changes.compactMap { change in
      guard change == .added else { return bullet(words.words(for: change, of: subject)) }
      return isFirst ? nil : bullet(say(.newForYou))
    }
  }

  private func bullet(_ text: String) -> String { "- \(text)" }

  private func whenWhere(_ screening: Screening, in programme: Programme) -> String {
    "\(wording.words(for: screening.timing)), "
      + wording.words(for: screening.place, in: programme)
  }

  private func say(_ phrase: Wording.LetterPhrase) -> String { wording.phrase(phrase) }
}
