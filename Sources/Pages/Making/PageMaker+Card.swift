import CivilTime
import SchedulingDomain
import Wording

extension PageMaker {
  /// A screening as it stands in a list; with its spot where it stands in a grid.
  /// - Parameter withDay: whether it stands on a film's page, so needs a day, but no makers.
  func card(of screening: Screening, at spot: DayGrid.Spot? = nil, withDay: Bool = false) -> Card {
    let time = time(of: screening)
    let start = screening.timing.start
    let timeToCome = !withDay && screening.timing == .open ? nil : time.toCome.map(capitalised)
    var day: String?
    if withDay, let festivalDay = screening.timing.festivalDay(programme.week.clock) {
      day = wording.shortDay(festivalDay)
    }
    return Card(
      classes: classes(of: screening, at: spot), link: link(.screening(screening.code)),
      titles: titles(of: screening), day: day, start: time.start, end: time.end,
      nightOf: time.nightOf,
      timeToCome: timeToCome,
      zone: start.flatMap { start in
        start.zone == programme.week.zone ? nil : name(of: start.zone, at: start.instant)
      },
      isTimeless: time.start == nil && timeToCome == nil,
      byline: withDay ? nil : byline(of: films(of: screening)), place: place(of: screening),
      tickets: tickets(of: screening), marks: marks(of: screening))
  }

  /// Where a screening is, in one line.
  func place(of screening: Screening) -> String {
    switch screening.place {
    case .open: capitalised(wording.phrase(.venueToCome))
    case .venue(let key): programme.venues[key].map { say($0.name).words } ?? key.text
    case .auditorium(let reference): wording.name(of: reference, programme)
    }
  }

  /// What a visitor should know before going: that it is off, not sure, not for all; how it is shown.
  func marks(of screening: Screening) -> [Mark] {
    var marks: [Mark] = []
    switch screening.status {
    case .cancelled: marks.append(Mark(text: wording.phrase(.cancelled), isWarning: true))
    case .tentative: marks.append(Mark(text: wording.phrase(.tentative), isWarning: true))
    case .confirmed: break
    }
    if screening.audience != .public {
      marks.append(Mark(text: wording.name(of: screening.audience), isWarning: true))
    }
    marks += admissionMarks(of: screening)
    if screening.kind != .screening {
      marks.append(Mark(text: wording.name(of: screening.kind), isWarning: false))
    }
    for kind in [Part.Kind.introduction, .qa]
    where screening.parts.contains(where: { $0.kind == kind }) {
      marks.append(Mark(text: wording.name(of: kind), isWarning: false))
    }
    if !screening.subtitles.isEmpty {
      marks.append(Mark(text: subtitles(of: screening), isWarning: false))
    }
    return marks
  }

  /// The subtitles of a screening, in one line.
  func subtitles(of screening: Screening) -> String {
    let names = screening.subtitles.map { wording.name(of: $0) }.joined(separator: ", ")
    return capitalised("\(wording.phrase(.subtitles))\(colon) \(names)")
  }

  /// The colon as the language sets it.
  var colon: String { wording.language == .french ? "\u{A0}:" : ":" }

  /// The words with a capital at their start.
  func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private func classes(of screening: Screening, at spot: DayGrid.Spot?) -> String {
    var classes = ["card"]
    if screening.status != .confirmed { classes.append(screening.status.rawValue) }
    if case .time = screening.timing, programme.end(of: screening) == nil {
      classes.append("open-ended")
    }
    if let spot { classes += GridStylesheet.classes(of: spot) }
    return classes.joined(separator: " ")
  }
}
