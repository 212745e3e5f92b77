import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

/// `filmweek hire`.
enum HireNoun: ItemNoun {
  typealias Name = HireName
  typealias Fields = HireFields
  typealias Choice = HireChoice

  static let words = NounWords(
    name: "hire", one: "a hire", many: "hires",
    abstract: "Hires: when a house, or one of its rooms, is yours or is not to be had.",
    aboutAdding: "Without a room it is the whole house.", handle: "key, or house and room",
    removal: "Take a hire out.",
    hint: "hire add VENUE AUDITORIUM --date DAY --from TIME --to TIME",
    examples: .init(
      noun: ["hire add \"Pathé Palace\" 1 --date 12dec --from 18:30 --to 23:00", "hire list"],
      add: [
        "hire add \"Pathé Palace\" 1 --date 12dec --from 18:30 --to 23:00",
        "hire add \"Grand Rex\" --date 6dec --from 9h --to 18h --use blocked --note \"a concert\"",
      ],
      list: ["hire list", "hire list --day 12dec"], show: ["hire show grand rex"],
      edit: ["hire edit grand rex --to 19:00 --use rehearsal"],
      remove: ["hire remove grand rex"]))

  static func item(_ hire: Hire) -> Item { .hire(hire) }
  static func finder(in programme: Programme) -> Finder<Hire> { programme.hireFinder }

  /// In order of time.
  static func all(in programme: Programme) -> [Hire] {
    programme.hires.values.sorted { first, second in
      (first.start.instant, first.key) < (second.start.instant, second.key)
    }
  }

  static func answers(_ hires: [Hire], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.hires(hires))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Hire>] {
    let programme = stored.programme
    return [
      .text("Key", priority: 0) { $0.key.text },
      .text("Day", priority: 5) { Wording().shortDay($0.start.civil.day) },
      .text("Time", priority: 5) { $0.clockTimes },
      .text("Where", priority: 4, wraps: true) { $0.place(in: programme) },
      .text("Use", priority: 3) { $0.use.rawValue },
      .text("Note", priority: 1, wraps: true) { $0.remarks.note },
    ]
  }

  static func card(of hire: Hire, in stored: StoredProgramme) -> Card {
    var card = Card("\(hire.place(in: stored.programme))  (\(hire.key))")
    card.line("When", "\(Wording().shortDay(hire.start.civil.day)), \(hire.clockTimes)")
    if hire.start.zone != stored.programme.week.zone {
      card.line("Zone", hire.start.zone.identifier)
    }
    card.line("Use", Wording().name(of: hire.use))
    card.remarks(hire.remarks)
    return card
  }
}

extension Hire {
  /// "Fri 12 Dec, 18:30-23:00, Pathé Palace, Salle 1, open".
  func sentence(in programme: Programme) -> String {
    "\(Wording().shortDay(start.civil.day)), \(clockTimes), \(place(in: programme)), \(Wording().name(of: use))"
  }

  /// From when to when, with the day of an end that is on another.
  fileprivate var clockTimes: String {
    let night = start.civil.day.adding(days: 1)
    let isShort =
      end.civil.day == start.civil.day
      || (end.civil.day == night && end.civil.time < start.civil.time)
    let last = isShort ? "" : "\(Wording().shortDay(end.civil.day)) "
    return "\(start.civil.time.shortText)-\(last)\(end.civil.time.shortText)"
  }

  fileprivate func place(in programme: Programme) -> String {
    if let auditorium {
      let room = Auditorium.Reference(venue: venue, auditorium: auditorium)
      return Wording().name(of: room, programme)
    }
    return programme.venues[venue]?.name.text() ?? venue.text
  }
}

/// A hire, named by its key, or by its house and room as they are named everywhere.
struct HireName: NameArguments {
  @Argument(help: ArgumentHelp("Which: \(HireNoun.words.handle).", valueName: "hire"))
  var words: [String]

  func found(in programme: Programme) throws(Failure) -> Hire {
    let finder = programme.hireFinder
    do throws(Failure) { return try finder.find(words.spoken) } catch {
      guard let room = try? words.room(in: programme) else { throw error }
      let hires = finder.items.filter {
        $0.venue == room.venue.key && $0.auditorium == room.auditorium.key
      }
      if let only = hires.first, hires.count == 1 { return only }
      guard !hires.isEmpty else { throw error }
      throw Failure(
        .usage,
        lines: ["error: “\(words.spoken)” can be \(hires.count) hires; take one of the keys:"]
          + hires.map { "  \($0.key)  \($0.sentence(in: programme))" })
    }
  }
}

/// Which hires are listed.
struct HireChoice: ChoiceOptions {
  @Option(help: "Only those that begin on this day of the festival.") var day: String?
  @Option(help: "Only those of this venue: key or name.") var venue: String?
  @Option(help: "Only those for this use; repeatable.") var use: [Hire.Use] = []

  func chosen(_ hires: [Hire], on occasion: Occasion) throws(Failure) -> [Hire] {
    let wanted = try day.map { text throws(Failure) in try occasion.day(text) }
    let house = try venue.map { name throws(Failure) in
      try occasion.programme.venueFinder.find(name).key
    }
    let clock = occasion.programme.week.clock
    return hires.filter { hire in
      (wanted == nil || clock.festivalDay(of: hire.start.civil) == wanted)
        && (house == nil || hire.venue == house) && (use.isEmpty || use.contains(hire.use))
    }
  }
}
