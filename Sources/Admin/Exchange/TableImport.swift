import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

/// Takes tables in: reads them, says what was read, asks what is open, then writes.
struct TableImport {
  let file: String
  let content: FileContent
  /// What every table is about, where the command says so.
  var kind: SheetKind?
  let newWeek: NewWeekOptions
  let options: TableOptions
  let write: WriteOptions
  let global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let outcome = try work.rereading { () throws(Failure) in try take(work) }
    work.report(outcome, write)
  }

  /// Reads the tables onto the week as it is, and writes; nil where others were faster and nobody
  /// was asked.
  private func take(_ work: Work) throws(Failure) -> Outcome? {
    let desk = work.desk
    let target = try target(work)
    let week = target.weekKey.text
    let map = try map(at: desk, week)
    let others = try otherWeeks(target, work)
    let result = try read(into: target, others, map, at: desk)
    let stated = result.stated
    let seen = SeenWeek(target.programme, beside: others)
    let removed = options.replace ? result.absent : []
    guard let rehearsal = try outcome(result, seen, work, isRehearsal: true) else { return nil }
    tell(removed, rehearsal, at: desk)
    for gap in SheetGaps(rehearsal.after, of: stated).lines { desk.inform("notice: " + gap) }
    guard !write.dryRun else { return rehearsal }
    let wasAsked =
      rehearsal.difference.isEmpty ? false : try confirm(rehearsal, removed, at: desk)
    try work.backUp(before: stated, write)
    guard let outcome = try outcome(result, seen, work, isRehearsal: false) else {
      // Yes was said to what it came to before.
      guard !wasAsked else { throw Failure(.weekChanged(target.weekKey)) }
      return nil
    }
    try keep(map, result.answers, of: week, at: desk)
    return outcome
  }

  /// The week that is there, else the one that is to be made.
  private func target(_ work: Work) throws(Failure) -> SheetImport.Target {
    let wanted = global.week ?? work.desk.variable("FILMWEEK_WEEK")
    let isThere = try work.weeks().contains { $0.week.key.text == wanted }
    guard newWeek.create, !isThere else { return .week(try work.stored().programme) }
    let name = newWeek.name ?? stem
    let key: Key<FilmWeek> = try .made(given: wanted, from: name)
    let all = try work.festivals()
    let festival =
      global.festival != nil || all.count > 1 ? try work.festival(global.festival) : all.first
    return .new(
      SheetWeek(
        key: key, festival: festival, name: name, zone: try newWeek.zone.map(WeekFields.zone)))
  }

  /// The festival's other weeks: a house that was there last year is not a new one.
  private func otherWeeks(
    _ target: SheetImport.Target, _ work: Work
  ) throws(Failure) -> [Programme] {
    guard let festival = target.festivalKey else { return [] }
    return try work.programmes(beside: WeekName(festival: festival, week: target.weekKey))
  }

  /// The file's name without folder and ending.
  private var stem: String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The columns that were said now, and those that were said of this week before.
  private func map(at desk: Desk, _ week: String) throws(Failure) -> SheetMap {
    let typed = try SheetMap(typed: options.map)
    guard let kept = try? SheetMap(desk.weekMemory.recallColumns(of: week)) else { return typed }
    do throws(SheetMap.Refusal) { return try typed.adding(kept) } catch { throw Failure(error) }
  }

  private func keep(
    _ map: SheetMap, _ answers: SheetAnswers, of week: String, at desk: Desk
  ) throws(Failure) {
    if !options.map.isEmpty { try desk.weekMemory.remember(columns: map.entries, of: week) }
    guard answers.entries != desk.weekMemory.recallAnswers(of: week) else { return }
    try desk.weekMemory.remember(answers: answers.entries, of: week)
  }
}

extension TableImport {
  /// Reads as often as answers change what is read.
  private func read(
    into target: SheetImport.Target, _ others: [Programme], _ map: SheetMap, at desk: Desk
  ) throws(Failure) -> TableReading {
    let kept = desk.weekMemory.recallAnswers(of: target.weekKey.text)
    var answers = try options.answers().adding(kept)
    var isFirst = true
    while true {
      let name = file == "-" ? "standard input" : file
      let faults = Faults(file: name)
      guard let source = try source(name, faults) else { throw Failure(refusing: faults) }
      var bar: Progress?
      let result = SheetImport.read(
        source, into: target, others: others, as: kind, map: map, answers: answers,
        faults: faults, now: desk.now
      ) { rows in
        let progress = Progress(desk, unit: "rows")
        var read = 0.0
        bar = progress
        return {
          read += 1
          progress.advance(by: 1, to: read / Double(rows))
        }
      }
      bar?.end()
      if isFirst {
        for line in result.readAs { desk.inform("\(name): \(line).") }
        isFirst = false
      }
      if let reason = try reason(for: result, answers, file: name, at: desk) {
        answers.correction = reason
        continue
      }
      guard let stated = result.stated, !faults.hasErrors else {
        for question in result.questions { desk.inform("question: \(question.words)") }
        let offer = try giveBack(result, at: desk)
        throw Self.refusal(result, faults, file: name, offer)
      }
      guard !result.questions.isEmpty else {
        for line in faults.rendered { desk.inform(line) }
        for correction in result.corrections { desk.inform(correction.words(file: name)) }
        try giveBack(result, at: desk)
        return TableReading(stated: stated, absent: result.absent, answers: answers)
      }
      guard desk.terminal.isInteractive, !global.noInput else {
        throw Self.refusal(result.questions, try giveBack(result, at: desk))
      }
      for question in result.questions {
        guard let reply = desk.terminal.ask("\(question.words) [y/n] ") else {
          throw Failure(.usage, "nobody answered; nothing was changed.")
        }
        answers.answer(question, Desk.isYes(reply))
      }
    }
  }

  /// Why rows correct lines of the ledger, where only that is open and a person is there to say it.
  private func reason(
    for result: SheetImport.Result, _ answers: SheetAnswers, file: String, at desk: Desk
  ) throws(Failure) -> String? {
    guard !result.corrections.isEmpty, answers.correction == nil, !result.faults.hasErrors,
      result.stale.isEmpty, desk.terminal.isInteractive, !global.noInput
    else { return nil }
    for correction in result.corrections { desk.inform(correction.words(file: file)) }
    let asked =
      "Each becomes a line that corrects the one in the ledger. Why? [reason, or nothing] "
    guard let reply = desk.terminal.ask(asked)?.trimmed, !reply.isEmpty else {
      throw Failure(.usage, lines: ["Nothing was changed."])
    }
    return reply
  }

  private func source(_ name: String, _ faults: Faults) throws(Failure) -> TableSource? {
    switch content {
    case .bytes(let bytes): return TableSource(bytes, name: name, faults: faults)
    case .folder:
      do throws(FileError) {
        return try TableSource.read(file, faults: faults)
      } catch { throw Failure(error) }
    }
  }

  /// What it comes to; nil where the week is no longer as it was seen.
  private func outcome(
    _ reading: TableReading, _ seen: SeenWeek, _ work: Work, isRehearsal: Bool
  ) throws(Failure) -> Outcome? {
    var write = write
    write.dryRun = isRehearsal
    if isRehearsal { write.requestKey = nil }
    let intent = work.intent(write)
    let removed = options.replace ? reading.absent : []
    return try answerUnlessChanged(in: reading.stated) { () throws(Refusal) in
      try ImportProgramme(archive: work.archive)(
        intent, reading.stated, seen: seen, removing: removed)
    }
  }

  /// Lists what would go, or what could.
  private func tell(_ removed: [ItemName], _ outcome: Outcome, at desk: Desk) {
    guard !removed.isEmpty else { return }
    let things = removed.count == 1 ? "1 thing has" : "\(removed.count) things have"
    desk.inform("\(things) no row and would be removed from the week:")
    for name in removed { desk.inform("  \(name)") }
  }

  /// Where a person is there, says what would be new and different, and asks; tells whether it did.
  private func confirm(
    _ outcome: Outcome, _ removed: [ItemName], at desk: Desk
  ) throws(Failure) -> Bool {
    if !removed.isEmpty, !global.yes, !desk.terminal.isInteractive || global.noInput {
      throw Failure(
        .usage, "nobody is there to say yes to what would be removed. Nothing was changed.",
        advice: "Say --yes, or --dry-run to see it.")
    }
    guard desk.terminal.isInteractive, !global.noInput, !global.yes else { return false }
    let text = DifferenceText(
      outcome.difference, before: outcome.before, after: outcome.after,
      limit: outcome.before == nil ? 0 : 40)
    desk.inform(text.summary + ".")
    if outcome.before != nil { for line in text.lines { desk.inform("  " + line) } }
    guard Desk.isYes(desk.terminal.ask("Import this? [y/n] ")) else {
      throw Failure(.usage, lines: ["Nothing was changed."])
    }
    return true
  }
}

/// What a file says, and what it has no row for.
struct TableReading {
  let stated: Programme
  let absent: [ItemName]
  /// What was said of names, now and before.
  let answers: SheetAnswers
}

extension SheetImport.Target {
  /// The week as it is; nil where it is not there yet.
  fileprivate var programme: Programme? {
    if case .week(let programme) = self { programme } else { nil }
  }

  var festivalKey: Key<Festival>? {
    switch self {
    case .week(let programme): programme.festival.key
    case .new(let week): week.festival?.key
    }
  }

  var weekKey: Key<FilmWeek> {
    switch self {
    case .week(let programme): programme.week.key
    case .new(let week): week.key
    }
  }
}

/// What is not known yet of what a table states.
struct SheetGaps {
  let lines: [String]

  init(_ programme: Programme, of stated: Programme) {
    let screenings = stated.screenings.values.filter { $0.status != .cancelled }
    let dayless = screenings.count { $0.timing.day == nil }
    let timeless = screenings.count { $0.timing.day != nil && $0.timing.start == nil }
    let homeless = screenings.count { $0.place == .open }
    let roomless = screenings.count { $0.place.venue != nil && $0.place.auditorium == nil }
    let endless = stated.films.values.count { programme.films[$0.key]?.runningTime == nil }
    let lines = [
      dayless > 0 ? "\(Self.counted(dayless, "screening")) without a day yet." : nil,
      timeless > 0 ? "\(Self.counted(timeless, "screening")) without a time yet." : nil,
      homeless > 0 ? "\(Self.counted(homeless, "screening")) without a venue yet." : nil,
      roomless > 0
        ? "\(Self.counted(roomless, "screening")) without an auditorium: no room is held for them."
        : nil,
      endless > 0
        ? "\(Self.counted(endless, "film")) without a running time: their ends are unknown." : nil,
    ]
    self.lines = lines.compactMap(\.self)
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
