import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases
import Wording

extension AttendanceCommand {
  struct Count: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "count", "Write down how many people were counted, and what they paid.",
      examples: [
        "attendance count CL 412", "attendance count CL 388 --door balcony --at 20:20 --by Lan",
        "attendance count CL 412 --method box-office --gross \"3120.50 EUR\"",
        "attendance count --week-wide 1904 --method registration",
      ],
      about: "Counts of different doors add up. Two of one door do not: the later one counts. "
        + "Counts of the week as a whole are in no sum of screenings; of registrations and ticket "
        + "scans they are the number of unique persons.")

    @Argument(help: "The screening, code or title, and how many; with --week-wide how many alone.")
    var words: [String]
    @Flag(name: .customLong("week-wide"), help: "Of the week as a whole, not of one screening.")
    var weekWide = false
    @Option(help: "How it is known.") var method: SchedulingDomain.Count.Method = .clicker
    @Option(help: "On what terms they came.") var category: SchedulingDomain.Count.Category?
    @Option(help: "What they paid in all: \"3120.50 EUR\".") var gross: String?
    @Option(help: "At which door.") var door: String?
    @Option(help: "At what moment.") var moment: SchedulingDomain.Count.Moment = .start
    @Option(help: "Who counted.") var by: String?
    @Option(help: "When: 20:20 on the screening's day, or an RFC 3339 instant.") var at: String?
    @Option(help: "The country they came from, VN.") var country: String?
    @OptionGroup var remarks: RemarkOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let (name, number) = try parts()
      guard method != .reported else {
        let screening = name.map { " --screening \($0)" } ?? ""
        throw Failure(
          .usage, "what is reported was not counted.",
          advice: "Claim it: filmweek attendance claim \"\(number)\"\(screening)")
      }
      let work = try Work(desk, global)
      let stored = try work.stored()
      let programme = stored.programme
      let screening = try name.map { name throws(Failure) in
        try programme.screeningFinder.find(name)
      }
      let draft = try draft(of: screening, number, in: programme, now: desk.now)
      let words = CountWords(programme)
      desk.tell(screening.map { words.echo(draft, of: $0) } ?? words.echo(ofWeek: draft))
      try work.add(
        count: draft, to: stored, "attendance count", write,
        notes: words.notes(draft, of: screening))
    }

    /// The screening, where it is of one, and the figure.
    private func parts() throws(Failure) -> (screening: String?, number: Int) {
      let form =
        weekWide ? "attendance count --week-wide NUMBER" : "attendance count SCREENING NUMBER"
      guard let last = words.last, let number = Int(last), weekWide == (words.count == 1) else {
        let isLone = !weekWide && words.count == 1
        throw Failure(
          .usage, isLone ? "a screening or a number is missing." : "that is no count.",
          advice: "Write filmweek \(form)"
            + (isLone ? ", or --week-wide for the week as a whole." : "."))
      }
      return (weekWide ? nil : words.dropLast().joined(separator: " "), number)
    }

    private func draft(
      of screening: Screening?, _ number: Int, in programme: Programme, now: Instant
    ) throws(Failure) -> SchedulingDomain.Count {
      var draft = SchedulingDomain.Count(
        key: try programme.freeCountKey(screening?.code.text ?? "week"),
        scope: screening.map { .screening($0.code) } ?? .week,
        figure: try value(try Figure(number)), method: method, recordedAt: now)
      (draft.category, draft.door, draft.moment) = (category, door, moment)
      draft.country = try country.map { code throws(Failure) in try value(try Country(code)) }
      draft.gross = try gross.map { text throws(Failure) in try MoneyInput.money(text) }
      draft.countedBy = by
      draft.countedAt = try at.map { text throws(Failure) in
        try MomentInput.instant(text, of: screening, in: programme)
      }
      remarks.apply(to: &draft.remarks)
      return draft
    }
  }
}
