import SchedulingDomain

/// A request that was handled.
package struct HandledRequest: Sendable, Equatable {
  /// The number of its entry in the log; nil where nothing was different.
  package let logNumber: Int?

  package init(logNumber: Int?) { self.logNumber = logNumber }
}

/// What came of a piece of work, with the number of its entry in the log where it has one.
typealias Done<Result> = (result: Result, logNumber: Int?)

extension Archive {
  /// Does something to a festival, once for each request; a rehearsal leaves nothing behind.
  /// - Parameter replay: what is answered where this very request was handled before.
  func work<Result>(
    _ intent: Intent, needing right: Intent.Right, of festival: Key<Festival>,
    replay: (HandledRequest, any ArchiveSession) throws(Refusal) -> Result,
    _ act: (any ArchiveSession) throws(Refusal) -> Done<Result>
  ) throws(Refusal) -> Result {
    try allowed(intent, needing: right) { session throws(Refusal) in
      try session.once(
        intent, in: festival,
        replay: { handled throws(Refusal) in try replay(handled, session) },
        { () throws(Refusal) in try act(session) })
    }
  }

  /// Does something to a week that is there, once for each request; a rehearsal leaves nothing
  /// behind.
  /// - Parameter replay: what is answered where this very request was handled before.
  func work<Result>(
    _ intent: Intent, needing right: Intent.Right, in week: Key<FilmWeek>,
    replay: (HandledRequest, StoredProgramme, any ArchiveSession) throws(Refusal) -> Result,
    _ act: (StoredProgramme, any ArchiveSession) throws(Refusal) -> Done<Result>
  ) throws(Refusal) -> Result {
    try allowed(intent, needing: right) { session throws(Refusal) in
      let stored = try session.stored(week)
      return try session.once(
        intent, in: stored.name.festival,
        replay: { handled throws(Refusal) in try replay(handled, stored, session) },
        { () throws(Refusal) in try act(stored, session) })
    }
  }

  /// Changes a week that is there, once for each request; a rehearsal leaves nothing behind.
  func change(
    _ intent: Intent, needing right: Intent.Right, in week: Key<FilmWeek>,
    _ act: (StoredProgramme, any ArchiveSession) throws(Refusal) -> Outcome
  ) throws(Refusal) -> Outcome {
    try work(
      intent, needing: right, in: week,
      replay: { handled, stored, _ throws(Refusal) in
        Outcome(repeating: stored.programme, handled)
      },
      { stored, session throws(Refusal) in
        let outcome = try act(stored, session)
        return (outcome, outcome.logNumber)
      })
  }

  private func allowed<Result>(
    _ intent: Intent, needing right: Intent.Right,
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try intent.demand(right)
    return intent.isRehearsal ? try rehearse(work) : try write(work)
  }
}

extension ArchiveSession {
  /// Does what was asked for and keeps that it was done, unless it was before.
  fileprivate func once<Result>(
    _ intent: Intent, in festival: Key<Festival>,
    replay: (HandledRequest) throws(Refusal) -> Result,
    _ act: () throws(Refusal) -> Done<Result>
  ) throws(Refusal) -> Result {
    guard let request = intent.request else { return try act().result }
    if let handled = try handled(request, in: festival) { return try replay(handled) }
    let done = try act()
    try keep(HandledRequest(logNumber: done.logNumber), request, in: festival)
    return done.result
  }
}

extension Outcome {
  /// What a request that was done before did: nothing more.
  init(repeating programme: Programme, _ handled: HandledRequest) {
    self.init(
      before: programme, after: programme, difference: Difference(from: programme, to: programme),
      contested: [:], logNumber: handled.logNumber, wasDoneBefore: true)
  }
}
