import CivilTime
import Reports
import SchedulingDomain
import Tables
import UseCases
import Wording

/// Screenings day by day as lines for a terminal.
struct Agenda {
  private let programme: Programme
  private let contested: Set<ScreeningCode>
  private let screenings: [Screening]
  private let days: [Day]?
  private let now: Instant
  private let language: LanguageTag
  private let wording: Wording

  /// - Parameters:
  ///   - screenings: in the order of time.
  ///   - days: the only days that are shown; nil for all.
  init(
    _ stored: StoredProgramme, screenings: [Screening], days: [Day]?, now: Instant,
    language: LanguageTag
  ) {
    self.programme = stored.programme
    self.contested = stored.contested
    self.screenings = screenings
    self.days = days
    self.now = now
    self.language = language
    self.wording = Wording(Wording.Language(language))
  }

  /// The agenda; each line fits the width.
  func text(width: Int?, style: Style) -> String {
    let week = programme.week
    let name = printable(week.name.text(preferring: language))
    let days = "\(wording.longDay(week.days.first)) - \(wording.longDay(week.days.last))"
    var text = ""
    for part in wrapped(name, width: width ?? .max) { text += style(.heading, part) + "\n" }
    for part in wrapped(days, width: width ?? .max) { text += style(.faint, part) + "\n" }
    let lines = screenings.map(line)
    let layout = AgendaLayout(lines, width: width)
    var lastDay: Day??
    var wasNowSaid = false
    for (screening, line) in zip(screenings, lines) {
      let festivalDay = screening.timing.festivalDay(week.clock)
      if lastDay != .some(festivalDay) {
        text += "\n" + style(.heading, heading(festivalDay)) + "\n"
        lastDay = .some(festivalDay)
      }
      if !wasNowSaid, festivalDay == today, let start = screening.timing.start, start.instant > now
      {
        text += style(.good, "  -- \(nowTime) --") + "\n"
        wasNowSaid = true
      }
      text += layout.text(line, style: style)
    }
    if screenings.isEmpty {
      let shown =
        self.days?.map { wording.longDay($0) }.joined(separator: ", ")
        ?? week.name.text(preferring: language)
      text += "\nNothing on \(printable(shown)) yet.\n"
    }
    return text
  }

  private var today: Day {
    programme.week.clock.festivalDay(of: programme.week.zone.civil(at: now))
  }

  private var nowTime: String { "now \(programme.week.zone.civil(at: now).time.shortText)" }

  private func heading(_ day: Day?) -> String {
    guard let day else { return wording.phrase(.noDayYet).firstRaised }
    let number = day.days(since: programme.week.days.first) + 1
    let isInside = programme.week.days.contains(day)
    return wording.longDay(day) + (isInside ? "  (\(number)/\(programme.week.days.count))" : "")
  }

  private func line(_ screening: Screening) -> AgendaLine {
    let known = WhenWhere(screening, in: programme, wording: wording)
    var marks: [AgendaLine.Mark] = []
    if contested.contains(screening.code) {
      marks.append(.init(text: wording.phrase(.contested), emphasis: .fatal))
    }
    switch screening.status {
    case .cancelled: marks.append(.init(text: wording.name(of: .cancelled), emphasis: .fatal))
    case .tentative: marks.append(.init(text: wording.name(of: .tentative), emphasis: .faint))
    case .confirmed: break
    }
    if let really = known.really { marks.append(.init(text: really, emphasis: .good)) }
    if screening.kind != .screening {
      marks.append(.init(text: wording.name(of: screening.kind), emphasis: .faint))
    }
    if screening.audience != .public {
      marks.append(.init(text: wording.name(of: screening.audience), emphasis: .faint))
    }
    if screening.showsFilms {
      let length: String =
        switch programme.length(of: screening) {
        case .known(let minutes): wording.minutes(minutes)
        case .atLeast(let minutes): wording.minutes(atLeast: minutes)
        }
      marks.append(.init(text: length, emphasis: .faint))
    }
    return AgendaLine(
      time: known.time, code: screening.code.text,
      title: printable(programme.title(of: screening, for: language)),
      place: printable(
        ([known.place] + [city(of: screening)].compactMap(\.self)).joined(separator: ", ")),
      marks: marks, note: screening.publicNote.map { printable($0.text(preferring: language)) })
  }

  /// The city of a screening's venue, where that is not the week's own.
  private func city(of screening: Screening) -> String? {
    guard let venue = screening.place.venue.flatMap({ programme.venues[$0] }),
      let city = venue.city, city != programme.week.city
    else { return nil }
    return city
  }
}

extension String {
  /// The text with its first letter raised.
  var firstRaised: String { prefix(1).uppercased() + dropFirst() }
}

extension WallTime {
  /// `HH:MM`, seconds dropped.
  var shortText: String { String(description.prefix(5)) }
}
