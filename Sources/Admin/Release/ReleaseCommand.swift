import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

/// `filmweek release`.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "release", "Make the programme public, version by version, and see what has changed.",
    examples: ["release create --note \"the grid\"", "release diff", "release rollback 1"],
    about: "What is released stays as it was. Calendars, pages and schedules show the last "
      + "release; everything else works on the working programme.",
    verbs: [Create.self, List.self, Show.self, Diff.self, Mail.self, Rollback.self])
}

extension ReleaseCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List the releases of the week, the first one first.", examples: ["release list"],
      aliases: ["ls"])

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let week = try work.week().week
      let heads = try answer { () throws(Refusal) in
        try ReadReleases(archive: work.archive)(of: week.key)
      }
      desk.answer(
        .releases(heads, zone: week.zone), output, global,
        empty: "Nothing was released yet. Release it: filmweek release create")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show one release, and what was different in it.",
      examples: ["release show", "release show 1"],
      about: "What it froze: filmweek export --release NUMBER")

    @Argument(help: "The number of the release; else the last one.") var number: Int?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let state = try work.state(number.map { .release($0) } ?? .last)
      guard let head = state.release else { return }
      var card = Card(head, of: state.programme)
      if head.number > 1, output.form == .table {
        let before = try work.state(.release(head.number - 1))
        let lines = state.programme.differences(since: before.programme)
        card.lines("Different", lines.map(\.told))
        if lines.isEmpty { card.line("Different", "nothing that people notice") }
      }
      desk.answer(card, AnswerForms(Answers.releases([ReleaseLine(head)])), output, global)
    }
  }
}

extension Work {
  /// One state of the week to work on.
  func state(_ version: ProgrammeVersion) throws(Failure) -> ProgrammeState {
    let key = try week().week.key
    return try answer { () throws(Refusal) in
      try ReadReleases(archive: archive).state(version, of: key)
    }
  }
}

extension Work {
  /// What the last ten releases up to a state have changed.
  func steps(to state: ProgrammeState) throws(Failure) -> [ReleaseStep] {
    guard let last = state.release?.number, last > 1 else { return [] }
    let key = state.programme.week.key
    return try answer { () throws(Refusal) in
      try ReadReleases(archive: archive).steps(of: key, from: max(2, last - 9), to: last)
    }
  }
}

extension Work {
  /// What releases before a state froze: who subscribed to a calendar then follows it still.
  func earlierReleases(than state: ProgrammeState) throws(Failure) -> [Programme] {
    try answer { () throws(Refusal) in try ReadReleases(archive: archive).earlier(than: state) }
  }
}

extension Programme {
  /// What people notice who knew an older state, in English.
  func differences(since old: Programme) -> [NoticeLine] {
    NoticeLine.lines(notices(since: old), NoticeWords(Wording(), from: old, to: self))
  }
}

extension NoticeLine {
  /// The screening or film, and what has changed.
  var told: String {
    switch subject {
    case .screening(let code): "\(code) \(title): \(message)"
    case .film: "\(title): \(message)"
    }
  }
}

extension ReleaseLine {
  init(_ head: ReleaseHead) {
    self.init(
      number: head.number, at: head.at, by: head.by, note: head.note, screenings: head.screenings,
      conflicts: head.conflicts, hash: head.hash,
      withdrawn: head.withdrawn.map { ($0.at, $0.firstHash) })
  }
}

extension Listing where Item == ReleaseHead {
  static func releases(_ heads: [ReleaseHead], zone: Zone) -> Listing {
    Listing(
      heads, as: AnswerForms(Answers.releases(heads.map(ReleaseLine.init))),
      columns: [
        .number("No", priority: 6) { $0.number },
        .text("When", priority: 4) { $0.when(in: zone) },
        .text("Who", priority: 2) { $0.by },
        .number("Screenings", priority: 1) { $0.screenings },
        .number("Conflicts", priority: 3) { $0.conflicts.isEmpty ? nil : $0.conflicts.count },
        .text("Note", priority: 5, wraps: true) { $0.note },
        .text("Changed", priority: 3) { head in
          head.withdrawn.map { "a guest withdrawn \($0.at.when(in: zone))" }
        },
      ])
  }
}

extension Card {
  /// What is known of a release.
  init(_ head: ReleaseHead, of programme: Programme) {
    self.init("Release \(head.number)")
    line("Week", "\(programme.week.name.text()) (\(programme.week.key))")
    line("When", head.when(in: programme.week.zone))
    line("Who", head.by)
    line("Note", head.note)
    line("Screenings", "\(head.screenings)")
    lines("Conflicts", head.conflicts)
    line("SHA-256", head.hash)
    if let withdrawn = head.withdrawn {
      line("Changed", "a guest was withdrawn on \(withdrawn.at.when(in: programme.week.zone))")
      line("As released", withdrawn.firstHash)
    }
  }
}

extension ReleaseHead {
  fileprivate func when(in zone: Zone) -> String { at.when(in: zone) }
}

extension Instant {
  fileprivate func when(in zone: Zone) -> String {
    let civil = zone.civil(at: self)
    return "\(civil.day) \(civil.time.shortText)"
  }
}
