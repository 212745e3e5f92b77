import SchedulingDomain
import Synchronization
package import UseCases

/// An archive in memory: the same promises as the store's, for tests of what stands above it.
package final class MemoryArchive: Archive {
  private let state = Mutex(State())

  package init() {}

  package func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try work(MemorySession(state.withLock { $0 }))
  }

  package func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    let session = MemorySession(state.withLock { $0 })
    let result = try work(session)
    let written = session.state
    state.withLock { $0 = written }
    return result
  }

  package func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try work(MemorySession(state.withLock { $0 }))
  }
}

private struct State: Sendable {
  var festivals: [Key<Festival>: Festival] = [:]
  var weeks: [Key<FilmWeek>: Programme] = [:]
  var claims: [Claim] = []
  var versions: [Key<Festival>: [ItemName: Int]] = [:]
  var logs: [Key<Festival>: [RecordedEntry]] = [:]
  var answers: [Key<Festival>: [String: (body: String, answer: Int)]] = [:]
}

private final class MemorySession: ArchiveSession {
  var state: State

  init(_ state: State) { self.state = state }

  func festivals() throws(Refusal) -> [Festival] {
    state.festivals.values.sorted { $0.key < $1.key }
  }

  func weeks() throws(Refusal) -> [WeekEntry] {
    state.weeks.values
      .sorted { ($0.week.days.first, $0.week.key) < ($1.week.days.first, $1.week.key) }
      .map { WeekEntry(festival: $0.festival, week: $0.week) }
  }

  func programme(of week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme? {
    guard let programme = state.weeks[week] else { return nil }
    return StoredProgramme(
      programme: programme, held: state.claims.filter { $0.week == week },
      others: otherClaims(programme.festival.key, week),
      versions: state.versions[programme.festival.key] ?? [:])
  }

  func claims(outside week: WeekName) throws(Refusal) -> [Claim] {
    otherClaims(week.festival, week.week)
  }

  private func otherClaims(_ festival: Key<Festival>, _ week: Key<FilmWeek>) -> [Claim] {
    state.claims.filter { $0.week != week && state.weeks[$0.week]?.festival.key == festival }
  }

  func add(_ festival: Festival) throws(Refusal) { state.festivals[festival.key] = festival }

  func write(_ difference: Difference, in name: WeekName) throws(Refusal) {
    if let festival = difference.festival?.new { state.festivals[festival.key] = festival }
    guard let festival = state.festivals[name.festival],
      let week = difference.week?.new ?? state.weeks[name.week]?.week
    else { throw .archive(.ruleBroken("no festival or week")) }
    var programme = state.weeks[name.week] ?? Programme(festival: festival, week: week)
    programme.festival = festival
    programme.week = week
    for change in difference.venues { programme.venues[change.key] = change.new }
    for change in difference.films { programme.films[change.key] = change.new }
    for change in difference.guests { programme.guests[change.key] = change.new }
    for change in difference.screenings { programme.screenings[change.key] = change.new }
    for change in difference.counts { programme.counts[change.key] = change.new }
    state.weeks[name.week] = programme
    for item in difference.itemNames {
      state.versions[name.festival, default: [:]][item, default: 0] += 1
    }
  }

  func exchange(
    _ released: [Claim], for taken: [Claim], in week: WeekName
  ) throws(Refusal) {
    state.claims.removeAll { released.contains($0) }
    for claim in taken {
      guard !state.claims.contains(where: { $0.collides(with: claim) }) else {
        throw .archive(.ruleBroken("occupancy"))
      }
      state.claims.append(claim)
    }
  }

  func record(_ entry: LogEntry, in festival: Key<Festival>) throws(Refusal) -> Int {
    let number = (state.logs[festival]?.last?.number ?? 0) + 1
    state.logs[festival, default: []].append(RecordedEntry(number: number, entry: entry))
    return number
  }

  func log(
    of festival: Key<Festival>, week: Key<FilmWeek>?, limit: Int
  ) throws(Refusal) -> [RecordedEntry] {
    let entries = (state.logs[festival] ?? []).filter { week == nil || $0.entry.week == week }
    return entries.suffix(limit).reversed()
  }

  func answer(
    to request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) -> Int? {
    guard let known = state.answers[festival]?[request.key] else { return nil }
    guard known.body == request.body else { throw .requestReused(key: request.key) }
    return known.answer
  }

  func keep(
    answer: Int, to request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) {
    state.answers[festival, default: [:]][request.key] = (request.body, answer)
  }
}
