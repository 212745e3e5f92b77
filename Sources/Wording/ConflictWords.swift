import CivilTime
package import SchedulingDomain

extension Wording {
  /// What is wrong, and what could be done about it.
  package struct Advice: Equatable, Sendable {
    package let message: String
    package let suggestion: String

    init(_ message: String, _ suggestion: String) {
      self.message = message
      self.suggestion = suggestion
    }
  }

  /// What is wrong, for the people of a programme: titles, rooms and minutes.
  package func message(of conflict: Conflict, in programme: Programme) -> String {
    advice(on: conflict, in: programme).message
  }

  /// What could be done about it.
  package func suggestion(for conflict: Conflict, in programme: Programme) -> String {
    advice(on: conflict, in: programme).suggestion
  }

  /// What is wrong, with titles, rooms and minutes, and what could be done about it.
  package func advice(on conflict: Conflict, in programme: Programme) -> Advice {
    let scene = ConflictScene(conflict, programme, self)
    let advice = advice(scene)
    return Advice(advice.message + scene.assumption, advice.suggestion)
  }

  private func advice(_ scene: ConflictScene) -> Advice {
    switch scene.conflict.violation {
    case .auditoriumTaken(let encounter, let room): taken(scene, encounter, room)
    case .turnaroundShort(let encounter, let room, let needed, let short):
      turnaround(scene, encounter, room, needed, short)
    case .venueClosed(let place, let closure): closed(scene, place, closure)
    case .pastCurfew(let room, let closure): closed(scene, .auditorium(room), closure)
    case .auditoriumBlocked(let place, let hire, let use, let span):
      blocked(scene, place, hire, use, span)
    case .overCapacity(let place, let crowd): overfull(scene, place, crowd)
    case .slotTooShort(let minutes, let short): slot(scene, minutes, short)
    case .guestInTwoPlaces(let encounter): inTwoPlaces(scene, encounter)
    case .guestTravelShort(let encounter, let route, let needed, let short):
      travel(scene, encounter, scene.guests, route, needed, short)
    case .guestAbsent(_, let absence): absent(scene, absence)
    case .interpreterMissing(let languages): silent(scene, languages)
    case .audienceClash(let encounter, let group): clash(scene, encounter, group)
    case .runtimeUnknown(let film): endless(scene, film)
    case .notConfirmed(let unsure): unsureWords(scene, unsure)
    case .dataGap(let gap): unknown(scene, gap)
    default: filmOrPrintAdvice(scene)
    }
  }

  private func filmOrPrintAdvice(_ scene: ConflictScene) -> Advice {
    switch scene.conflict.violation {
    case .printInTwoPlaces(let encounter, let print): doubled(scene, encounter, print)
    case .printSentTwice(let print, let leg): sentTwice(scene, print, leg)
    case .printTravelShort(let encounter, let print, let route, let needed, let short):
      travel(scene, encounter, scene.name(print), route, needed, short)
    case .printInTransit(let print, let leg): onItsWay(scene, print, leg)
    case .printElsewhere(let print, let leg): elsewhere(scene, print, leg)
    case .printSentBackwards(let print, let leg): backwards(scene, print, leg)
    case .printNotReady(let print, let reason): unready(scene, print, reason)
    case .keyWindow(let print, let fault): locked(scene, print, fault)
    case .formatMissing(let room, let copy, let formats): unplayable(scene, room, copy, formats)
    case .premiereOrder(let encounter, let film, _): early(scene, encounter, film)
    case .premiereClaim(let film, let isTwice): claimed(scene, film, isTwice)
    case .embargo(let film, let until): embargoed(scene, film, until)
    case .repeatTooClose(let encounter, let film, let short): again(scene, encounter, film, short)
    case .ratingHours(let film, let fault): rated(scene, film, fault)
    case .languageCoverage(let film, let missing): unheard(scene, film, missing)
    case .rightsMissing(let film, let leave, let state): unlicensed(scene, film, leave, state)
    default: Advice(scene.later, "")
    }
  }

}

/// A conflict with the names and clocks that its words need.
struct ConflictScene {
  let conflict: Conflict
  let programme: Programme
  let wording: Wording

  init(_ conflict: Conflict, _ programme: Programme, _ wording: Wording) {
    self.conflict = conflict
    self.programme = programme
    self.wording = wording
  }

  /// The code of the screening that should be changed: the later of two.
  var code: String { conflict.screenings.last?.text ?? "" }

  /// The title and code of the screening that is earlier, or the only one.
  var earlier: String { conflict.screenings.first.map(title) ?? "" }

  /// The title and code of the screening that is later, or the only one.
  var later: String { conflict.screenings.last.map(title) ?? "" }

  /// The guests by name.
  var guests: String {
    conflict.guests.map { programme.guests[$0]?.name ?? $0.text }.joined(separator: ", ")
  }

  /// Whether it is about one screening alone.
  var isOne: Bool { conflict.screenings.count == 1 }

  /// The screenings by their codes, the first of many.
  var codes: String {
    let codes = conflict.screenings.map(\.text)
    let more = codes.count - 5
    return codes.prefix(5).joined(separator: ", ")
      + (more > 0
        ? wording.pick(Words(" and \(more) more", " et \(more) autres", " và \(more) nữa")) : "")
  }

  /// The title of a film.
  func name(_ film: Key<Film>) -> String {
    let title = brief(programme.films[film]?.title(for: wording.language.tag) ?? film.text)
    return wording.pick(Words("“\(title)”", "« \(title) »", "“\(title)”"))
  }

  /// A print with the title of its film.
  func name(_ print: Key<Print>) -> String {
    let film = programme.prints[print].map { " (\(name($0.film)))" } ?? ""
    return wording.pick(Words("print \(print)", "la copie \(print)", "bản phim \(print)")) + film
  }

  /// The title and code of a screening.
  func title(_ code: ScreeningCode) -> String {
    programme.screenings[code].map { Self.title(of: $0, programme, wording) } ?? code.text
  }

  /// The title and code of a screening.
  static func title(of screening: Screening, _ programme: Programme, _ wording: Wording) -> String {
    let code = screening.code
    let title = brief(programme.title(of: screening, for: wording.language.tag))
    return title == code.text
      ? title
      : wording.pick(
        Words("“\(title)” (\(code))", "« \(title) » (\(code))", "“\(title)” (\(code))"))
  }

  /// A house, or a room of it.
  func name(_ place: Place) -> String { wording.name(of: place, programme) }

  /// The room of the later screening.
  var room: Auditorium.Reference? {
    conflict.screenings.last.flatMap { programme.screenings[$0]?.place.auditorium }
  }

  /// The zone of the clocks where it happens.
  var zone: Zone {
    conflict.screenings.last.flatMap { programme.screenings[$0]?.timing.start?.zone }
      ?? programme.week.zone
  }

  /// The wall time of an instant where it happens.
  func clock(_ instant: Instant) -> String { zone.civil(at: instant).time.description }

  /// Day and wall time of an instant where it happens.
  func momentText(_ instant: Instant) -> String {
    let civil = zone.civil(at: instant)
    return "\(wording.shortDay(civil.day)) \(civil.time)"
  }

  /// When somebody is wanted at the only screening: a moment of it, else its day.
  func wantedText(_ moment: Instant?) -> String {
    moment.map { momentText($0) }
      ?? conflict.screenings.last.flatMap { programme.screenings[$0]?.timing.day }
      .map { wording.shortDay($0) } ?? ""
  }

  /// When the only screening had to start for a moment of it to be at another; nil where one of the
  /// two is not known by the clock.
  func start(moving moment: Instant?, to other: DayOrTime) -> String? {
    guard let moment, let other = other.instant, let start = conflict.start else { return nil }
    let seconds = other.secondsSinceEpoch - moment.secondsSinceEpoch
    let minutes = (seconds + (seconds < 0 ? -59 : 59)) / 60
    return momentText(start.adding(minutes: minutes))
  }

  /// The festival day of an instant where it happens.
  func day(_ instant: Instant) -> String {
    wording.shortDay(programme.week.clock.festivalDay(of: zone.civil(at: instant)))
  }

  /// The time that the only screening fills, doors and all.
  var span: Span? {
    conflict.screenings.last.flatMap { programme.screenings[$0] }
      .flatMap { programme.presence(of: $0) }?.span
  }

  /// What of two screenings that meet is only assumed, where that is so.
  func assumption(_ encounter: Conflict.Encounter) -> String {
    if encounter.endIsAssumed {
      return wording.assumption(of: encounter.earlier, in: programme) ?? ""
    }
    return encounter.isAssumed ? unknownPart : ""
  }

  /// What of the only screening is assumed and part of what is said, where that is so.
  var assumption: String {
    let isToldWithEnd =
      switch conflict.violation {
      case .venueClosed(_, let closure), .pastCurfew(_, let closure): closure.minutesLate > 0
      case .keyWindow(_, .window(_, _, _, let late)): late > 0
      case .ratingHours(_, let fault): fault.minutesLate > 0
      case .guestAbsent(_, .after(_, .some)): true
      default: false
      }
    guard conflict.violation.encounter == nil, conflict.isAssumed || isToldWithEnd else {
      return ""
    }
    return conflict.screenings.last.flatMap { wording.assumption(of: $0, in: programme) }
      ?? (conflict.isAssumed ? unknownPart : "")
  }

  private var unknownPart: String {
    wording.pick(
      Words(
        " (when that part begins is not known; the whole is assumed)",
        " (l’heure de cette partie n’est pas connue ; toute la durée est supposée)",
        " (chưa rõ giờ của phần đó; tạm tính cả buổi)"))
  }

  /// When a screening could start from a moment on for its room to be free, with the day where that
  /// is another.
  func free(_ code: ScreeningCode, from moment: Instant) -> String {
    guard let screening = programme.screenings[code] else { return clock(moment) }
    let free = programme.freeStart(for: screening, from: moment) ?? moment
    let festivalDay = programme.week.clock.festivalDay(of: zone.civil(at: free))
    return festivalDay == screening.timing.festivalDay(programme.week.clock)
      ? clock(free) : momentText(free)
  }
}

extension Wording {
  /// That the length of a screening is not known and what is assumed of it; nil where it is known.
  package func assumption(of code: ScreeningCode, in programme: Programme) -> String? {
    guard let screening = programme.screenings[code], let start = screening.timing.start?.instant,
      let presence = programme.presence(of: screening), presence.endIsAssumed
    else { return nil }
    let minutes = presence.span.end.minutes(since: start)
    let title = ConflictScene.title(of: screening, programme, self)
    return pick(
      Words(
        " (the length of \(title) is not known; \(minutes) minutes assumed)",
        " (durée de \(title) inconnue ; \(minutes) minutes supposées)",
        " (chưa rõ thời lượng của \(title); tạm tính \(minutes) phút)"))
  }
}
