import CivilTime
import SchedulingDomain
import Wording

/// One screening as a schedule states it.
struct ScheduleEntry {
  let code: ScreeningCode
  let id: Int
  let guid: String
  let slug: String
  let room: String
  let start: ZonedTime
  let minutes: Int
  /// Whether the length is the week's assumption, because it is not known.
  let isLengthAssumed: Bool
  let title: String
  /// What it is, by the word that filmweek has for it.
  let type: String
  /// For whom it is, where that is not the public.
  let track: String
  let language: String
  /// The public note.
  let abstract: String
  /// Films, running order, guests.
  let description: String
  let persons: [Person]

  struct Person {
    let id: Int
    let guid: String
    let name: String
  }

  /// `HH:MM` of the length.
  var duration: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }
}

extension ScheduleExport {
  /// Why a screening is not in a schedule.
  package enum Gap: Sendable, Hashable {
    case cancelled, noTime, noAuditorium
  }

  /// Makes entries of the screenings of one programme.
  struct Entries {
    let programme: Programme
    let language: LanguageTag
    private let description: EntryDescription
    private var numbers: [ScreeningCode: Int] = [:]
    private var guestNumbers: [Key<Guest>: Int] = [:]

    init(_ programme: Programme, language: LanguageTag) {
      self.programme = programme
      self.language = language
      description = EntryDescription(programme: programme, language: language)
      // Codes that are numbers come first, so that none is given away that is a code.
      let codes = programme.screenings.keys.sorted()
      let isNumber = Dictionary(grouping: codes) { Int($0.text) != nil }
      var taken: Set<Int> = []
      for code in (isNumber[true] ?? []) + (isNumber[false] ?? []) {
        numbers[code] = ScheduleID.number(of: code.text, taken: &taken)
      }
      taken = []
      for guest in programme.guests.keys.sorted() {
        guestNumbers[guest] = ScheduleID.number(of: guest.text, taken: &taken)
      }
    }

    func gap(in screening: Screening) -> Gap? {
      if screening.status == .cancelled { return .cancelled }
      if screening.timing.start == nil { return .noTime }
      return screening.place.auditorium == nil ? .noAuditorium : nil
    }

    /// The entry of a screening; nil where something is missing for it.
    func entry(of screening: Screening) -> ScheduleEntry? {
      guard gap(in: screening) == nil, let start = screening.timing.start,
        let room = screening.place.auditorium, let presence = programme.presence(of: screening),
        let id = numbers[screening.code]
      else { return nil }
      let code = screening.code.text.lowercased()
      let plain = String(code.map { $0.isLetter || $0.isNumber ? $0 : "-" })
      let slug = "\(programme.week.key)-\(plain)" + (plain == code ? "" : "-\(id)")
      return ScheduleEntry(
        code: screening.code, id: id,
        guid: ScheduleID.uuid(of: programme.calendarUID(of: screening)), slug: slug,
        room: Wording(Wording.Language(language)).name(of: room, programme), start: start,
        minutes: presence.span.end.minutes(since: start.instant),
        isLengthAssumed: presence.endIsAssumed,
        title: programme.title(of: screening, for: language), type: screening.kind.rawValue,
        track: screening.audience == .public ? "" : screening.audience.rawValue,
        language: screening.audio?.text ?? "",
        abstract: screening.publicNote?.text(preferring: language) ?? "",
        description: description.facts(of: screening),
        persons: programme.announcedAppearances(in: screening).compactMap(person))
    }

    private func person(_ appearance: Appearance) -> ScheduleEntry.Person? {
      guard let guest = programme.guests[appearance.guest], let id = guestNumbers[guest.key] else {
        return nil
      }
      let guid = ScheduleID.uuid(of: "\(guest.key).guest.\(programme.festival.key)@filmweek")
      return ScheduleEntry.Person(id: id, guid: guid, name: guest.name)
    }
  }
}
