import CivilTime
import SchedulingDomain
import Wording

/// The longer text of a calendar entry: films, running order, guests, and what is not known yet.
struct EntryDescription {
  private let programme: Programme
  private let language: LanguageTag
  private let wording: Wording

  init(programme: Programme, language: LanguageTag) {
    self.programme = programme
    self.language = language
    wording = Wording(Wording.Language(language))
  }

  /// Paragraphs with an empty line between, the public note last.
  func text(of screening: Screening) -> String {
    let note = screening.publicNote?.text(preferring: language) ?? ""
    return [facts(of: screening), note].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The same without the public note.
  func facts(of screening: Screening) -> String {
    var paragraphs = [open(screening), terms(of: screening), package(of: screening)]
    paragraphs += programme.films(of: screening).compactMap { programme.films[$0] }.map(film)
    paragraphs.append(version(of: screening))
    paragraphs.append(runningOrder(of: screening))
    paragraphs.append(guests(of: screening))
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// What is not known yet of time, end and place, in one sentence.
  private func open(_ screening: Screening) -> String {
    var gaps: [String] = []
    switch screening.timing {
    case .open: gaps.append(wording.phrase(.noDayYet))
    case .day: gaps.append(wording.phrase(.timeToCome))
    case .daypart(_, let daypart):
      gaps += [wording.name(of: daypart), wording.phrase(.timeToCome)]
    case .time where programme.end(of: screening) == nil:
      gaps.append(wording.phrase(.endNotKnown))
    case .time: break
    }
    switch screening.place {
    case .open: gaps.append(wording.phrase(.venueToCome))
    case .venue(let venue) where programme.venues[venue]?.auditoria.isEmpty == false:
      gaps.append(wording.phrase(.auditoriumToCome))
    case .venue, .auditorium: break
    }
    return sentence(gaps)
  }

  /// Whether seats are to be had, on what terms and where; nothing of what is withdrawn.
  private func terms(of screening: Screening) -> String {
    guard screening.status != .cancelled else { return "" }
    var terms: [String] = []
    if let availability = screening.availability { terms.append(wording.name(of: availability)) }
    if let admission = screening.admission { terms.append(wording.name(of: admission)) }
    if let address = screening.ticketAddress, screening.availability != .soldOut {
      terms.append(labelled(.tickets, address))
    }
    return terms.joined(separator: " · ")
  }

  /// The title of a package, where the screening has one of its own beside it.
  private func package(of screening: Screening) -> String {
    guard screening.title != nil else { return "" }
    return screening.package.flatMap { programme.packages[$0]?.title }?
      .text(preferring: language) ?? ""
  }

  /// Title with the original one; then directors, year, countries and running time.
  private func film(_ film: Film) -> String {
    let title = film.title(for: language)
    let heading = title == film.originalTitle ? title : "\(title) (\(film.originalTitle))"
    var facts: [String] = []
    if !film.directors.isEmpty {
      facts.append(
        labelled(.directedBy, film.directors.joined(separator: ", ")))
    }
    if let year = film.year { facts.append(year.description) }
    if !film.countries.isEmpty {
      facts.append(film.countries.map { wording.name(of: $0) }.joined(separator: ", "))
    }
    facts.append(
      film.runningTime.map { wording.minutes($0.value) } ?? wording.phrase(.runningTimeNotKnown))
    return "\(heading)\n\(facts.joined(separator: " · "))"
  }

  /// The language that is heard, and those of the subtitles.
  private func version(of screening: Screening) -> String {
    var facts: [String] = []
    if let audio = screening.audio { facts.append(wording.name(of: audio)) }
    if !screening.subtitles.isEmpty {
      let languages = screening.subtitles.map { wording.name(of: $0) }.joined(separator: ", ")
      facts.append(labelled(.subtitles, languages))
    }
    let text = facts.joined(separator: " · ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func runningOrder(of screening: Screening) -> String {
    guard !screening.parts.isEmpty else { return "" }
    let parts = programme.runningOrder(of: screening).map { part in
      let film = part.film.flatMap { programme.films[$0]?.title(for: language) }
      let title = part.title?.text(preferring: language) ?? film ?? wording.name(of: part.kind)
      return programme.length(of: part).map { "\(title) (\(wording.minutes($0.value)))" } ?? title
    }
    return labelled(.runningOrder, parts.joined(separator: " – "))
  }

  private func guests(of screening: Screening) -> String {
    let appearances = programme.announcedAppearances(in: screening)
    guard !appearances.isEmpty else { return "" }
    let guests = appearances.map { appearance in
      let name = programme.guests[appearance.guest]?.name ?? appearance.guest.text
      guard appearance.role != .attendee else { return name }
      return "\(name) (\(wording.name(of: appearance.role)))"
    }
    return labelled(.withGuests, guests.joined(separator: ", "))
  }

  /// A heading and what it heads.
  private func labelled(_ phrase: Wording.Phrase, _ text: String) -> String {
    wording.labelled(wording.phrase(phrase), text)
  }

  /// Words with a capital and a full stop; nothing of nothing.
  private func sentence(_ parts: [String]) -> String {
    let text = parts.joined(separator: ", ")
    return text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
