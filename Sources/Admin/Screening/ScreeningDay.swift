import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases
import Wording

extension ScreeningCommand {
  struct Start: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "start", "Say when a screening really began, and see what follows late.",
      examples: ["screening start CL", "screening start CL --at 20:12"],
      about: "What follows in that room and for those guests is told at once.")

    @Argument(help: "The screening: code or title.") var screening: String
    @Option(help: "When: 20:12 on the screening's day, or an RFC 3339 instant; else now.")
    var at: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      try Work(desk, global).note(screening, at: at, "screening start", write) { actuality, at in
        actuality.start = at
        actuality.end = nil
      }
    }
  }

  struct End: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "end", "Say when a screening really ended, and see what follows late.",
      examples: ["screening end CL", "screening end CL --at 22:40"])

    @Argument(help: "The screening: code or title.") var screening: String
    @Option(help: "When: 22:40 on the screening's day, or an RFC 3339 instant; else now.")
    var at: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      try Work(desk, global).note(screening, at: at, "screening end", write) { actuality, at in
        actuality.end = at
      }
    }
  }
}

extension Work {
  /// Says what really happened at a screening, and what that means for those after it.
  fileprivate func note(
    _ name: String, at text: String?, _ action: String, _ write: WriteOptions,
    _ change: (inout Actuality, Instant) -> Void
  ) throws(Failure) {
    let stored = try stored()
    let programme = stored.programme
    var screening = try programme.screeningFinder.find(name)
    guard screening.status != .cancelled else {
      throw Failure(Refusal.scheduling(.cancelled(screening.code)))
    }
    let at =
      if let text {
        try MomentInput.instant(text, of: screening, in: programme)
      } else {
        try now(screening, of: programme, action, write)
      }
    change(&screening.actuality, at)
    if let start = screening.actuality.start, let end = screening.actuality.end, end <= start {
      throw Failure(.usage, "\(screening.code) can't end before it began.")
    }
    var next = programme
    next.put(.screening(screening))
    let notes =
      next.delays(after: screening.code).map { $0.told(in: next) }
      + next.overruns(after: screening.code)
    try replace(.screening(screening), in: stored, action, write, notes: notes)
  }
}

extension Programme {
  /// What the houses have against a screening and those late after it as they really run, where
  /// that is more than they had against them as announced.
  fileprivate func overruns(after code: ScreeningCode) -> [String] {
    let running = running(after: code)
    let codes = [code] + delays(after: code).map(\.screening)
    let (announced, real) = (RuleBook(self), RuleBook(running))
    return codes.flatMap { code -> [String] in
      let known = Dictionary(
        announced.conflicts(of: code).map { ($0.id, $0.minutesShort ?? 0) }
      ) { first, _ in first }
      return real.conflicts(of: code).filter { conflict in
        conflict.isOfTheHouse && conflict.minutesShort ?? 0 > known[conflict.id] ?? 0
      }.map { Wording().message(of: $0, in: running) }
    }
  }
}

extension Conflict {
  /// Whether it is about when a house is to be had.
  fileprivate var isOfTheHouse: Bool {
    kind == .venueClosed || kind == .pastCurfew || kind == .auditoriumBlocked
  }
}

extension Work {
  /// Now, where the screening is on today's festival day; a day off it is asked about, or said, and
  /// further off a time must be given.
  private func now(
    _ screening: Screening, of programme: Programme, _ action: String, _ write: WriteOptions
  ) throws(Failure) -> Instant {
    let clock = programme.week.clock
    let zone = programme.zone(of: screening)
    let today = clock.festivalDay(of: zone.civil(at: desk.now))
    guard let day = screening.timing.festivalDay(clock), day != today else { return desk.now }
    let words = Wording()
    let told = "\(screening.code) is on \(words.longDay(day)), and today is \(words.longDay(today))"
    guard abs(today.days(since: day)) <= 1 else {
      throw Failure(
        .usage, "\(told).", advice: "Say when: filmweek \(action) \(screening.code) --at TIME")
    }
    if desk.asks(global, write) {
      try desk.confirm("\(told). Is it now all the same?", global)
    } else {
      desk.inform("warning: \(told); now is taken. Else say --at TIME.")
    }
    return desk.now
  }
}

extension Delay {
  /// `108 “Red Rain” can begin at 22:40, 10 min late: Salle 1 is not free before`.
  fileprivate func told(in programme: Programme) -> String {
    let title = programme.screenings[screening].map { programme.title(of: $0, for: .english) } ?? ""
    let zone = programme.screenings[screening].map(programme.zone) ?? programme.week.zone
    let time = zone.civil(at: start).time.shortText
    let reason =
      switch cause {
      case .room(let other): "its room is not clear of \(other) before"
      case .guest(let guest, let other, let until, let way):
        "\(programme.guests[guest]?.name ?? guest.text) is at \(other) until "
          + (way.map { "\(zone.civil(at: until).time.shortText), and \($0) min on the way" }
            ?? "then")
      }
    return "\(screening) “\(title)” can begin at \(time), \(minutes) min late: \(reason)"
  }
}
