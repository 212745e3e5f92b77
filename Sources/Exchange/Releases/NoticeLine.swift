import CivilTime
package import SchedulingDomain
package import Wording

/// One change that people notice, as a line for people and for programs.
package struct NoticeLine {
  /// Of what: a screening or a film.
  package let subject: Notice.Subject
  /// What that is called now.
  package let title: String
  /// When and where it is now; nil for a film.
  package let whenWhere: String?
  /// What has changed.
  package let change: NoticedChange
  /// The same in words.
  package let message: String
  /// To whom it is told; nil where that is everybody.
  package let addressee: Addressee?

  /// Every change of some notices, in their order.
  package static func lines(
    _ notices: [Notice], _ words: NoticeWords, for addressee: Addressee? = nil
  ) -> [NoticeLine] {
    notices.flatMap { notice in
      notice.changes.map { change in
        NoticeLine(
          subject: notice.subject, title: words.title(of: notice.subject),
          whenWhere: words.whenWhere(of: notice.subject), change: change,
          message: words.words(for: change, of: notice.subject), addressee: addressee)
      }
    }
  }

  var screening: ScreeningCode? { if case .screening(let code) = subject { code } else { nil } }

  var film: Key<Film>? {
    switch (subject, change) {
    case (.film(let film), _), (_, .filmAdded(let film)), (_, .filmRemoved(let film)): film
    default: nil
    }
  }

  var guest: Key<Guest>? {
    switch change {
    case .guestAdded(let guest), .guestRemoved(let guest): guest
    default: nil
    }
  }

  /// What was, where that can be written in a word that programs read.
  var from: String? { values.from }

  /// What is now, where that can be written in a word that programs read.
  var to: String? { values.to }

  private var values: (from: String?, to: String?) {
    switch change {
    case .moved(let from, let to): (from.coded, to.coded)
    case .relocated(let from, let to): (from.coded, to.coded)
    case .length(let from, let to): (from.map { "\($0)" }, to.map { "\($0)" })
    case .version(let from, let to): (from.coded, to.coded)
    case .kind(let from, let to): (from.rawValue, to.rawValue)
    case .audience(let from, let to): (from.rawValue, to.rawValue)
    case .admission(let from, let to): (from?.rawValue, to?.rawValue)
    case .availability(let from, let to): (from?.rawValue, to?.rawValue)
    case .partAdded(let kind): (nil, kind.rawValue)
    case .partRemoved(let kind): (kind.rawValue, nil)
    case .filmAdded(let film): (nil, film.text)
    case .filmRemoved(let film): (film.text, nil)
    case .guestAdded(let guest): (nil, guest.text)
    case .guestRemoved(let guest): (guest.text, nil)
    default: (nil, nil)
    }
  }
}

extension Answers {
  /// Changes that people notice between two states of a programme.
  package static func differences(_ lines: [NoticeLine]) -> Answer<NoticeLine> {
    Answer(
      "difference", lines,
      [
        .text("for") { $0.addressee?.key }, .text("screening") { $0.screening },
        .text("film") { $0.film }, .text("guest") { $0.guest },
        .text("title") { $0.title }, .text("change") { $0.change.name }, .text("from") { $0.from },
        .text("to") { $0.to }, .text("message") { $0.message },
      ])
  }
}

extension Addressee {
  /// The key of the guest, venue or film.
  package var key: String {
    switch self {
    case .guest(let key): key.text
    case .venue(let key): key.text
    case .film(let key): key.text
    }
  }
}

extension Timing {
  /// RFC 3339 with offset; the day, and a part of it, where no more is known.
  fileprivate var coded: String? {
    switch self {
    case .open: nil
    case .day(let day): day.description
    case .daypart(let day, let daypart): "\(day) \(daypart.rawValue)"
    case .time(let start, _): start.rfc3339
    }
  }
}

extension Place {
  fileprivate var coded: String? {
    switch self {
    case .open: nil
    case .venue(let venue): venue.text
    case .auditorium(let room): room.description
    }
  }
}

extension LanguageVersion {
  /// The language heard, a solidus, those of the subtitles with commas: `vi/en,fr`.
  fileprivate var coded: String {
    "\(audio?.text ?? "")/\(subtitles.map(\.text).joined(separator: ","))"
  }
}
