import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

/// `filmweek now`.
struct NowCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "now", "Show what is on in each room, how long still, and what comes next.",
    examples: ["now", "now --at \"12dec 20:30\"", "now --at 23:15 --format json"],
    about: "What began late ends late, and what follows waits for it: say so with screening start "
      + "and end. What comes next is looked for on the same festival day: at one in the morning "
      + "that is the day before.", aliases: ["next"])

  @Option(help: "Another moment: 20:30, \"12dec 20:30\", or 2025-12-12T20:30:00+01:00.")
  var at: String?
  @Option(help: "The language of the words: en, fr, vi.") var language = "en"
  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let stored = try Work(desk, global).stored()
    let programme = stored.programme
    let tag = try value(try LanguageTag(language))
    let moment = try at.map { text throws(Failure) in
      try MomentInput.instant(text, in: programme.week, now: desk.now)
    }
    let board = HappeningBoard(programme, at: moment ?? desk.now, language: tag)
    if output.form == .table { desk.tell(board.heading) }
    desk.answer(board.listing, output, global, empty: board.outlook)
    if output.form == .table { for note in board.untimed { desk.tell(note) } }
  }
}

/// What is on at one moment, in words.
struct HappeningBoard {
  private let programme: Programme
  private let moment: Instant
  private let language: LanguageTag
  private let wording: Wording
  private let happenings: [Happening]

  init(_ programme: Programme, at moment: Instant, language: LanguageTag) {
    self.programme = programme
    self.moment = moment
    self.language = language
    wording = Wording(Wording.Language(language))
    happenings = programme.happenings(at: moment)
  }

  /// The week and the moment by its clocks.
  var heading: String {
    let civil = programme.week.zone.civil(at: moment)
    let festivalDay = programme.week.clock.festivalDay(of: civil)
    let when = wording.moment(civil, in: programme.week.zone, nightOf: festivalDay)
    return wording.labelled(programme.week.name.text(preferring: language), when)
  }

  /// A line a room.
  var listing: Listing<Happening> {
    let answers = Answers(programme, language: language)
    return Listing(
      happenings, as: AnswerForms(answers.happenings(happenings, at: moment)),
      columns: [
        .text(heading(.room), priority: 6, wraps: true) { place($0.place) },
        .text(heading(.running), priority: 5, wraps: true) { happening in
          happening.running.map { title($0) + part(of: happening) }
        },
        .text(heading(.ends), priority: 2) { happening in
          happening.running.map { end(of: happening, $0) }
        },
        .text(heading(.left), priority: 4) { $0.end.map { wait(until: $0) } },
        .text(heading(.next), priority: 3, wraps: true) { $0.next.map(title) },
        .text(heading(.at), priority: 1) { happening in
          happening.nextStart.map { clock($0, at: happening.place) }
        },
        .text(heading(.wait), priority: 2) { $0.nextStart.map { wait(until: $0) } },
      ])
  }

  /// What there is to say where nothing is on and nothing more comes that day.
  var outlook: String {
    let coming = programme.screeningsInOrder.first { screening in
      screening.status != .cancelled && (screening.timing.start?.instant ?? moment) > moment
    }
    let nothing = wording.phrase(.nothing as Wording.NowPhrase)
    guard let coming else { return nothing }
    let when = WhenWhere(coming, in: programme, wording: wording)
    let next = "\(title(coming.code)), \(when.sentence)"
    return "\(nothing)\n\(wording.labelled(heading(.next), next))"
  }

  /// What is said of that day without a clock time, a line each.
  var untimed: [String] {
    programme.screeningsInOrder.filter { screening in
      if screening.timing.start != nil || screening.actuality.start != nil { return false }
      let zone = programme.zone(at: screening.place)
      let today = programme.week.clock.festivalDay(of: zone.civil(at: moment))
      return screening.status != .cancelled && screening.timing.day == today
    }.map { screening in
      let known = WhenWhere(screening, in: programme, wording: wording)
      return wording.labelled(known.time, "\(title(screening.code)), \(known.place)")
    }
  }

  private func title(_ code: ScreeningCode) -> String {
    let title = programme.screenings[code].map { programme.title(of: $0, for: language) }
    return "\(code) \(title ?? "")"
  }

  private func place(_ place: Place) -> String { wording.name(of: place, programme) }

  /// Which part runs: `, Q&A`; of several films, which.
  private func part(of happening: Happening) -> String {
    guard let part = happening.part else { return "" }
    let films =
      happening.running.flatMap { programme.screenings[$0] }
      .map { programme.films(of: $0).count } ?? 0
    let film = films > 1 ? part.film.flatMap { programme.films[$0]?.title(for: language) } : nil
    return ", " + (film ?? part.title?.text(preferring: language) ?? wording.name(of: part.kind))
  }

  private func clock(_ instant: Instant, at place: Place) -> String {
    programme.zone(at: place).civil(at: instant).time.shortText
  }

  private func end(of happening: Happening, _ code: ScreeningCode) -> String {
    guard let end = happening.end else { return wording.phrase(.notKnown) }
    return clock(end, at: happening.place)
  }

  private func wait(until instant: Instant) -> String {
    wording.wait(instant.minutes(since: moment))
  }

  private func heading(_ phrase: Wording.NowPhrase) -> String { wording.phrase(phrase) }
}
