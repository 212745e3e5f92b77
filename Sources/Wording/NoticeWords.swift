package import SchedulingDomain

/// Puts what people notice between two states of a programme into words of one language.
package struct NoticeWords: Sendable {
  private let wording: Wording
  private let old: Programme
  private let new: Programme

  /// - Parameters: the state that people knew, and the one that they are told of.
  package init(_ wording: Wording, from old: Programme, to new: Programme) {
    self.wording = wording
    self.old = old
    self.new = new
  }

  /// What a screening or film is called now, or was where it is gone.
  package func title(of subject: Notice.Subject) -> String {
    switch subject {
    case .screening(let code):
      let state = new.screenings[code] == nil ? old : new
      return state.screenings[code].map { state.title(of: $0, for: tag) } ?? code.text
    case .film(let key): return (new.films[key] ?? old.films[key])?.title(for: tag) ?? key.text
    }
  }

  /// When and where a screening is now, or was where it is gone; nil for a film.
  package func whenWhere(of subject: Notice.Subject) -> String? {
    guard case .screening(let code) = subject else { return nil }
    let state = new.screenings[code] == nil ? old : new
    return state.screenings[code].map { screening in
      "\(wording.words(for: screening.timing)), \(wording.words(for: screening.place, in: state))"
    }
  }

  /// One change as a clause without a capital: "new time: Fri 12 Dec, 20:30 (before: 20:00)".
  package func words(for change: NoticedChange, of subject: Notice.Subject) -> String {
    switch change {
    case .added, .removed, .cancelled, .restored, .confirmed, .unconfirmed, .details:
      return standing(change, subject)
    case .moved(let from, let to):
      return changed(
        Words("new time", "nouvel horaire", "giờ mới"), wording.words(for: from),
        wording.words(for: to))
    case .relocated(let from, let to):
      return changed(
        Words("new place", "nouveau lieu", "địa điểm mới"), wording.words(for: from, in: old),
        wording.words(for: to, in: new))
    case .length(let from, let to): return length(from, to)
    case .version(let from, let to):
      return changed(
        Words("version", "version", "phiên bản"), wording.words(for: from), wording.words(for: to))
    case .partAdded(let kind): return with(wording.name(of: kind))
    case .partRemoved(let kind): return without(wording.name(of: kind))
    case .filmAdded(let film): return with(new.films[film]?.title(for: tag) ?? film.text)
    case .filmRemoved(let film): return without(old.films[film]?.title(for: tag) ?? film.text)
    case .guestAdded(let guest): return with(name(of: guest, subject))
    case .guestRemoved(let guest): return without(old.guests[guest]?.name ?? guest.text)
    case .retitled: return retitled(subject)
    case .kind(let from, let to):
      return changed(
        Words("now", "désormais", "nay là"), wording.name(of: from), wording.name(of: to))
    case .audience(let from, let to):
      return changed(
        Words("for", "public", "dành cho"), wording.name(of: from), wording.name(of: to))
    case .admission(let from, let to):
      return changed(
        Words("admission", "entrée", "vào cửa"),
        from.map { wording.name(of: $0) } ?? wording.phrase(.notKnown),
        to.map { wording.name(of: $0) } ?? wording.phrase(.notKnown))
    case .availability(let from, let to):
      return to.map { wording.name(of: $0) }
        ?? without(from.map { wording.name(of: $0) } ?? wording.phrase(.notKnown))
    case .note: return note(subject)
    case .fact(let fact): return wording.words(for: fact)
    }
  }

  private var tag: LanguageTag { wording.language.tag }

  private func standing(_ change: NoticedChange, _ subject: Notice.Subject) -> String {
    switch change {
    case .added:
      let place = whenWhere(of: subject).map { wording.colon + $0 } ?? ""
      return wording.pick(Words("new", "nouveau", "mới")) + place
    case .removed:
      return wording.pick(
        Words(
          "no longer in the programme", "n’est plus au programme", "không còn trong chương trình"))
    case .cancelled: return wording.name(of: Screening.Status.cancelled)
    case .restored:
      return wording.pick(
        Words("takes place after all", "aura bien lieu", "vẫn diễn ra"))
        + (whenWhere(of: subject).map { wording.colon + $0 } ?? "")
    case .confirmed: return wording.name(of: Screening.Status.confirmed)
    case .unconfirmed:
      return wording.pick(Words("to be confirmed", "à confirmer", "chờ xác nhận"))
    default:
      return wording.pick(Words("details changed", "détails modifiés", "có thay đổi chi tiết"))
    }
  }

  private func length(_ from: Int?, _ to: Int?) -> String {
    let shown = { (minutes: Int?) in
      minutes.map { wording.minutes($0) } ?? wording.phrase(.notKnown)
    }
    guard let from, let to else {
      return changed(Words("length", "durée", "thời lượng"), shown(from), shown(to))
    }
    let more = wording.minutes(abs(to - from))
    let words =
      to > from
      ? Words("\(more) longer", "\(more) de plus", "dài hơn \(more)")
      : Words("\(more) shorter", "\(more) de moins", "ngắn hơn \(more)")
    return wording.pick(words) + wording.colon + shown(to)
  }

  private func retitled(_ subject: Notice.Subject) -> String {
    guard case .screening(let code) = subject, let before = old.screenings[code] else {
      return wording.words(for: FilmFact.title)
    }
    let former = old.title(of: before, for: tag)
    guard former == title(of: subject), let screening = new.screenings[code] else {
      return changed(Words("new title", "nouveau titre", "tên mới"), former, title(of: subject))
    }
    // It is readers of another language who read something else.
    for language in Wording.Language.allCases.map(\.tag) {
      let titles = (
        old.title(of: before, for: language), new.title(of: screening, for: language)
      )
      guard titles.0 != titles.1 else { continue }
      let name = wording.name(of: language)
      return changed(
        Words("new title in \(name)", "nouveau titre en \(name)", "tên mới bằng \(name)"),
        titles.0, titles.1)
    }
    return wording.words(for: FilmFact.title)
  }

  private func note(_ subject: Notice.Subject) -> String {
    guard case .screening(let code) = subject, let note = new.screenings[code]?.publicNote else {
      return wording.pick(Words("note withdrawn", "remarque retirée", "bỏ ghi chú"))
    }
    return wording.pick(Words("note", "remarque", "ghi chú")) + wording.colon
      + note.text(preferring: tag)
  }

  private func name(of guest: Key<Guest>, _ subject: Notice.Subject) -> String {
    let name = new.guests[guest]?.name ?? guest.text
    guard case .screening(let code) = subject,
      let role = new.screenings[code]?.appearances.first(where: { $0.guest == guest })?.role,
      role != .attendee
    else { return name }
    return "\(name) (\(wording.name(of: role)))"
  }

  private func with(_ what: String) -> String {
    wording.pick(Words("now with", "désormais avec", "nay có")) + wording.colon + what
  }

  private func without(_ what: String) -> String {
    wording.pick(Words("now without", "désormais sans", "nay không có")) + wording.colon + what
  }

  private func changed(_ label: Words, _ from: String, _ to: String) -> String {
    let before = wording.pick(Words("before", "avant", "trước")) + wording.colon
    return "\(wording.pick(label))\(wording.colon)\(to) (\(before)\(from))"
  }
}
