import CivilTime
import Reports
import SchedulingDomain
import UseCases

/// One command at work: a desk with the archive open and the command's options applied.
struct Work {
  let desk: Desk
  let global: GlobalOptions
  let archive: any Keeper

  init(_ desk: Desk, _ global: GlobalOptions) throws(Failure) {
    self.desk = desk
    self.global = global
    self.archive = try desk.openArchive(global.database)
  }

  var style: Style { desk.style(global.color) }

  /// The weeks that there are, those of the chosen festival only where one is chosen.
  func weeks() throws(Failure) -> [WeekEntry] {
    let all = try answer { () throws(Refusal) in try ListWeeks(archive: archive)() }
    guard let name = global.festival else { return all }
    let festival = try festival(name)
    return all.filter { $0.festival.key == festival.key }
  }

  /// The festivals that there are.
  func festivals() throws(Failure) -> [Festival] {
    try answer { () throws(Refusal) in try ListWeeks(archive: archive).festivals() }
  }

  /// The festival with this name, or the only one there is.
  func festival(_ name: String?) throws(Failure) -> Festival {
    let all = try festivals()
    if let name { return try all.finder.find(name) }
    guard let only = all.first else {
      throw Failure(
        .notFound, "there is no festival yet.", advice: "Begin one: filmweek festival add \"NAME\"")
    }
    guard all.count == 1 else {
      throw Failure(
        .usage,
        lines: ["error: which festival? Name it with --festival:"]
          + all.map { "  \($0.key)  \($0.name.text())" })
    }
    return only
  }

  /// The week to work on: the one named, else the one chosen before, else the only one.
  func week() throws(Failure) -> WeekEntry {
    let weeks = try weeks()
    if let name = global.week ?? desk.variable("FILMWEEK_WEEK") {
      return try weeks.finder.find(name)
    }
    if let chosen = desk.weekMemory.recall(),
      let week = weeks.first(where: { $0.week.key.text == chosen })
    {
      return week
    }
    guard let only = weeks.first else { throw .noWeekYet }
    guard weeks.count == 1 else {
      throw Failure(
        .usage,
        lines: ["error: which week? Name it with --week, or choose it: filmweek week use KEY"]
          + weeks.map { "  \($0.week.key)  \($0.week.name.text())" })
    }
    return only
  }

  /// The programme of the week to work on.
  func stored() throws(Failure) -> StoredProgramme {
    let key = try week().week.key
    return try answer { () throws(Refusal) in try ReadProgramme(archive: archive)(key) }
  }

  /// Who wants it, and on what they had seen.
  func intent(_ write: WriteOptions) -> Intent {
    Intent(
      actor: Intent.Actor(name: desk.userName, rights: Set(Intent.Right.allCases)), door: .command,
      now: desk.now,
      request: write.requestKey.map { Intent.Request(key: $0, body: desk.requestBody) },
      versionSeen: write.ifVersion, isRehearsal: write.dryRun)
  }

  /// Does one thing to a programme, and says what was done.
  func edit(
    _ stored: StoredProgramme, _ action: String, _ write: WriteOptions, notes: [String] = [],
    needing right: Intent.Right = .plan, _ decide: (Programme) throws(SchedulingRefusal) -> Edit
  ) throws(Failure) {
    let outcome = try onWhatWasSeen(stored) { () throws(Refusal) in
      try EditProgramme(archive: archive)(
        intent(write), needing: right, in: stored.name.week, action: action, decide)
    }
    report(outcome, write, notes: notes)
  }
}

extension Desk {
  /// Whether colour is wanted, and can be shown.
  func style(_ choice: ColorChoice) -> Style {
    switch choice {
    case .always: .coloured
    case .never: .plain
    case .auto:
      Style(
        isColoured: terminal.width != nil && variable("NO_COLOR") == nil
          && variable("TERM") != "dumb")
    }
  }

  /// What was asked for, whatever the name of the request and the form of the answer.
  var requestBody: String {
    var words: [String] = []
    var skipsNext = false
    for word in arguments {
      defer { skipsNext = word == "--request-key" }
      if skipsNext || word.hasPrefix("--request-key") || word == "--json" { continue }
      words.append(word)
    }
    return words.joined(separator: "\u{1F}")
  }
}

extension Failure {
  /// Nothing is there yet: how to begin.
  static var noWeekYet: Failure {
    Failure(
      .notFound,
      lines: [
        "error: there is no film week yet. Begin with one of these:",
        "  filmweek import FILE                       a programme from a file",
        "  filmweek festival add \"NAME\"               a festival of your own, then",
        "  filmweek week add \"NAME\" --from DAY --to DAY --zone Europe/Paris",
      ])
  }
}
