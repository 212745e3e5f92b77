import ArgumentParser
import SchedulingDomain
import UseCases

/// `filmweek screening`.
struct ScreeningCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "screening", "Screenings and other events: what, when, where.",
    examples: [
      "screening add --film mua-do --day 12dec --start 20:30 --venue pathe --auditorium 1 --qa 30",
      "event add --kind panel --title \"Vietnam and France\" --day 4dec --start 14:30",
      "screening move CL --start 21:00",
    ],
    verbs: [
      Add.self, List.self, Show.self, Edit.self, Move.self, Cancel.self, Restore.self, Remove.self,
    ], aliases: ["event"])
}

extension ScreeningCommand {
  struct Add: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "add", "Add a screening or event, as far as it is known.",
      examples: [
        "screening add --film mua-do --day sat --start 20:30 --venue pathe --auditorium 1 --qa 30",
        "screening add --code CL2 --film mua-do --day 12dec --start evening --parts \"speeches 20 | "
          + "salute 5 | film | qa 30\"",
        "screening add --film \"canh dong hoang\" --venue \"le grand rex\"",
      ],
      about: "What is not given stays unknown: no day, no time, no room is made up.",
      aliases: ["create"])

    @Option(help: "Its code; else the next free number.") var code: String?
    @OptionGroup var when: WhenOptions
    @OptionGroup var fields: ScreeningFields
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let given = try code.map { text throws(Failure) in try value(try ScreeningCode(text)) }
      var screening = Screening(code: given ?? programme.freeCode, changedAt: desk.now)
      try fields.apply(to: &screening, in: programme)
      let notes = try when.apply(to: &screening, in: programme, now: desk.now)
      let draft = screening
      // Somebody else may have taken the next number meanwhile.
      try work.edit(stored, "screening add", write, notes: notes) { now throws(SchedulingRefusal) in
        .add(.screening(given == nil ? draft.recoded(now.freeCode) : draft))
      }
    }
  }

  struct Remove: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "remove", "Take a screening out that was never published; else cancel it.",
      examples: ["screening remove 107 --dry-run"], aliases: ["rm"])

    @Argument(help: "The screening: code or title.") var screening: [String]
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      let screening = try stored.programme.screeningFinder.find(screening.spoken)
      try work.remove(ItemName(.screening, screening.code), from: stored, "screening remove", write)
    }
  }
}

extension Screening {
  /// The same under another code.
  func recoded(_ code: ScreeningCode) -> Screening {
    var other = Screening(code: code, kind: kind, changedAt: calendar.changedAt)
    (other.audience, other.status, other.title, other.films) = (audience, status, title, films)
    (other.timing, other.place, other.parts, other.clearance) = (timing, place, parts, clearance)
    (other.audio, other.subtitles, other.publicNote) = (audio, subtitles, publicNote)
    (other.appearances, other.remarks) = (appearances, remarks)
    (other.package, other.prints, other.holds) = (package, prints, holds)
    (other.admission, other.availability) = (admission, availability)
    (other.ticketAddress, other.actuality) = (ticketAddress, actuality)
    return other
  }
}
