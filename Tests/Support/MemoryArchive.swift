import SchedulingDomain
import Synchronization
package import UseCases

/// An archive in memory: the same promises as the store's, for tests of what stands above it.
package final class MemoryArchive: Archive {
  let state = Mutex(State())
  /// What the doors saw, once each.
  let doors = Mutex<[WeekName: [DoorEvent.Name: DoorEvent]]>([:])

  package init() {}

  package func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try work(MemorySession(state.withLock { $0 }, doors: doors.withLock { $0 }))
  }

  package func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    let session = MemorySession(state.withLock { $0 }, doors: doors.withLock { $0 })
    let result = try work(session)
    let written = session.state
    state.withLock { $0 = written }
    return result
  }

  package func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try work(MemorySession(state.withLock { $0 }, doors: doors.withLock { $0 }))
  }
}

struct State: Sendable {
  var festivals: [Key<Festival>: Festival] = [:]
  var weeks: [Key<FilmWeek>: Programme] = [:]
  /// What the festivals own, as it was said last in any of their weeks.
  var holdings: [Key<Festival>: Holdings] = [:]
  var claims: [Claim] = []
  var versions: [VersionName: Int] = [:]
  var logs: [Key<Festival>: [KeptEntry]] = [:]
  var answers: [Key<Festival>: [String: (body: String, handled: HandledRequest)]] = [:]
  var shifts = KeptShifts()
  var releases: [WeekName: [(head: ReleaseHead, programme: Programme)]] = [:]
}

struct Holdings: Sendable {
  var venues: [Key<Venue>: Venue] = [:]
  var films: [Key<Film>: Film] = [:]
  var guests: [Key<Guest>: Guest] = [:]
}

/// A thing that has versions; the week only where its name is one of that week.
struct VersionName: Hashable, Sendable {
  let festival: Key<Festival>
  let week: Key<FilmWeek>?
  let item: ItemName

  init(_ item: ItemName, in name: WeekName) {
    festival = name.festival
    week =
      switch item.kind {
      case .festival, .week, .venue, .auditorium, .film, .guest: nil
      case .section, .package, .organisation, .print, .hire, .travel, .screening, .count: name.week
      }
    self.item = item
  }

  init(_ item: ItemName, festival: Key<Festival>) {
    self.festival = festival
    week = nil
    self.item = item
  }
}

final class MemorySession: ArchiveSession {
  var state: State
  let doors: [WeekName: [DoorEvent.Name: DoorEvent]]

  init(_ state: State, doors: [WeekName: [DoorEvent.Name: DoorEvent]]) {
    self.state = state
    self.doors = doors
  }

  func festivals() throws(Refusal) -> [Festival] {
    state.festivals.values.sorted { $0.key < $1.key }
  }

  func weeks() throws(Refusal) -> [WeekEntry] {
    state.weeks.values
      .sorted { ($0.week.days.first, $0.week.key) < ($1.week.days.first, $1.week.key) }
      .map { WeekEntry(festival: $0.festival, week: $0.week) }
  }

  func programme(of week: Key<FilmWeek>) throws(Refusal) -> StoredProgramme? {
    guard var programme = state.weeks[week] else { return nil }
    let festival = programme.festival.key
    programme.festival = state.festivals[festival] ?? programme.festival
    let holdings = state.holdings[festival] ?? Holdings()
    for key in programme.venues.keys { programme.venues[key] = holdings.venues[key] }
    for (key, film) in programme.films {
      programme.films[key] = holdings.films[key]
      programme.films[key]?.selection = film.selection
    }
    for (key, guest) in programme.guests {
      programme.guests[key] = holdings.guests[key]
      programme.guests[key]?.visit = guest.visit
    }
    var versions: [ItemName: Int] = [:]
    let name = WeekName(festival: festival, week: week)
    for item in Difference(from: nil, to: programme).itemNames where item.kind != .count {
      versions[item] = state.versions[VersionName(item, in: name)]
    }
    return StoredProgramme(
      programme: programme, held: state.claims.filter { $0.week == week },
      others: otherClaims(festival, week), versions: versions)
  }

  func claims(outside week: WeekName) throws(Refusal) -> [Claim] {
    otherClaims(week.festival, week.week)
  }

  private func otherClaims(_ festival: Key<Festival>, _ week: Key<FilmWeek>) -> [Claim] {
    state.claims.filter { $0.week != week && state.weeks[$0.week]?.festival.key == festival }
  }

  func add(_ festival: Festival) throws(Refusal) {
    state.festivals[festival.key] = festival
    let name = ItemName(.festival, festival.key)
    state.versions[VersionName(name, festival: festival.key)] = 1
  }

  func write(_ difference: Difference, in name: WeekName) throws(Refusal) {
    for count in difference.counts where count.old != nil {
      throw .scheduling(.ledgerIsFinal(count.key))
    }
    if let festival = difference.festival?.new { state.festivals[festival.key] = festival }
    guard let festival = state.festivals[name.festival],
      let week = difference.week?.new ?? state.weeks[name.week]?.week
    else { throw .archive(.ruleBroken("no festival or week")) }
    var programme = state.weeks[name.week] ?? Programme(festival: festival, week: week)
    programme.festival = festival
    programme.week = week
    var holdings = state.holdings[name.festival] ?? Holdings()
    for change in difference.venues {
      programme.venues[change.key] = change.new
      holdings.venues[change.key] = change.new ?? holdings.venues[change.key]
    }
    for change in difference.films {
      programme.films[change.key] = change.new
      holdings.films[change.key] = change.new ?? holdings.films[change.key]
    }
    for change in difference.guests {
      programme.guests[change.key] = change.new
      holdings.guests[change.key] = change.new ?? holdings.guests[change.key]
    }
    state.holdings[name.festival] = holdings
    for change in difference.sections { programme.sections[change.key] = change.new }
    for change in difference.packages { programme.packages[change.key] = change.new }
    for change in difference.organisations { programme.organisations[change.key] = change.new }
    for change in difference.prints { programme.prints[change.key] = change.new }
    for change in difference.hires { programme.hires[change.key] = change.new }
    for change in difference.travels { programme.travels[change.key] = change.new }
    for change in difference.screenings {
      guard change.new != nil || !hasEvents(change.key, in: name) else {
        throw .archive(.ruleBroken("door_event_festival_week_screening_fkey"))
      }
      programme.screenings[change.key] = change.new
    }
    for change in difference.counts { programme.counts[change.key] = change.new }
    state.weeks[name.week] = programme
    for item in difference.itemNames {
      state.versions[VersionName(item, in: name), default: 0] += 1
    }
    forget(in: name)
  }

  /// Forgets how often things were written that are part of no week any more.
  private func forget(in name: WeekName) {
    let weeks = state.weeks.values.filter { $0.festival.key == name.festival }
    state.versions = state.versions.filter { version, _ in
      guard version.festival == name.festival else { return true }
      switch version.item.kind {
      case .festival, .week, .auditorium, .count: return true
      case .section, .package, .organisation, .print, .hire, .travel, .screening:
        return state.weeks[version.week ?? name.week]?.contains(version.item) ?? true
      case .venue, .film, .guest: return weeks.contains { $0.contains(version.item) }
      }
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

  func record(
    _ entry: LogEntry, _ reversal: Reversal, in festival: Key<Festival>
  ) throws(Refusal) -> Int {
    let number = (state.logs[festival]?.count ?? 0) + 1
    let recorded = RecordedEntry(
      number: number, entry: entry, undoes: reversal.undoes, isReversible: reversal.isReversible,
      keepsNothing: reversal.isNothing)
    state.logs[festival, default: []].append(KeptEntry(recorded, reversal))
    return number
  }

  func log(
    of festival: Key<Festival>, week: Key<FilmWeek>?, limit: Int
  ) throws(Refusal) -> [RecordedEntry] {
    let entries = (state.logs[festival] ?? []).map(\.recorded)
    return entries.filter { week == nil || $0.entry.week == week }.suffix(limit).reversed()
  }

  func entries(
    of festival: Key<Festival>, from first: Int, to last: Int?, touching things: [ItemName]?
  ) throws(Refusal) -> [KeptEntry] {
    (state.logs[festival] ?? []).filter { kept in
      kept.recorded.number >= first && kept.recorded.number <= last ?? .max
        && (things.map { !Set($0).isDisjoint(with: kept.reversal?.things ?? []) } ?? true)
    }
  }

  func handled(
    _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) -> HandledRequest? {
    guard let known = state.answers[festival]?[request.key] else { return nil }
    guard known.body == request.body else { throw .requestReused(key: request.key) }
    return known.handled
  }

  func keep(
    _ handled: HandledRequest, _ request: Intent.Request, in festival: Key<Festival>
  ) throws(Refusal) {
    state.answers[festival, default: [:]][request.key] = (request.body, handled)
  }

  func releases(of week: WeekName) throws(Refusal) -> [ReleaseHead] {
    state.releases[week, default: []].map(\.head)
  }

  func programme(of release: Int, in week: WeekName) throws(Refusal) -> Programme? {
    state.releases[week]?.first { $0.head.number == release }?.programme
  }

  func add(_ release: ReleaseDraft, in week: WeekName) throws(Refusal) -> ReleaseHead {
    let number = state.releases[week, default: []].count + 1
    let head = ReleaseHead(number: number, of: release, hash: "not hashed in memory")
    state.releases[week, default: []].append((head, release.programme))
    return head
  }

  func withdraw(
    _ guest: Key<Guest>, from festival: Key<Festival>, as intent: Intent
  ) throws(Refusal) -> Withdrawal {
    let taken = Set(state.logs[festival, default: []].flatMap(\.recorded.entry.items))
    let keys = ["withdrawn-guest"] + (2...99).map { "withdrawn-guest-\($0)" }
    guard
      let standIn = keys.first(where: { !taken.contains("guest \($0)") })
        .flatMap({ try? Key<Guest>($0) })
    else { throw .archive(.ruleBroken("too many withdrawn guests")) }
    var programmes = state.weeks.values.filter { $0.festival.key == festival }
    programmes += state.releases.filter { $0.key.festival == festival }.values.flatMap { $0 }
      .map(\.programme)
    programmes += (state.logs[festival] ?? []).compactMap(\.reversal?.before)
    let known =
      programmes.compactMap { $0.guests[guest] }
      + [state.holdings[festival]?.guests[guest]].compactMap(\.self)
    guard let first = known.first else { throw .archive(.ruleBroken("no such guest")) }
    let gone = WithdrawnGuest(
      key: guest, standIn: standIn, country: first.country,
      words: Set(known.flatMap { [$0.name, $0.sortName, $0.email, $0.phone].compactMap(\.self) }))
    for (week, programme) in state.weeks where programme.festival.key == festival {
      state.weeks[week] = try gone.without(programme)
    }
    state.holdings[festival]?.guests[guest] = nil
    state.holdings[festival]?.guests[standIn] = gone.placeholder
    for film in state.weeks.values.filter({ $0.festival.key == festival }).flatMap(\.films.values) {
      state.holdings[festival]?.films[film.key] = film
    }
    var releases = 0
    for (week, kept) in state.releases where week.festival == festival {
      state.releases[week] = try kept.map { head, programme throws(Refusal) in
        let without = try gone.without(programme)
        guard without != programme else { return (head, programme) }
        releases += 1
        let changed = ReleaseHead(
          number: head.number, at: head.at, by: head.by, note: head.note,
          conflicts: head.conflicts, screenings: head.screenings, hash: head.hash,
          withdrawn: .init(at: intent.now, firstHash: head.hash))
        return (changed, without)
      }
    }
    let entries = state.logs[festival] ?? []
    state.logs[festival] = try entries.map { entry throws(Refusal) in try gone.without(entry) }
    let changed = zip(entries, state.logs[festival] ?? []).count { $0 != $1 }
    let number = try record(
      LogEntry(
        at: intent.now, actor: intent.actor.name, door: intent.door, action: "guest erase",
        week: nil, items: ["guest \(standIn)"], size: releases + changed + 1),
      .nothing, in: festival)
    return Withdrawal(
      standIn: standIn, logNumber: number, releases: releases, entries: changed, places: [],
      keptWords: [])
  }

  func stamp(_ screenings: [Screening], in week: WeekName) throws(Refusal) {
    for screening in screenings {
      state.weeks[week.week]?.screenings[screening.code]?.calendar = screening.calendar
    }
  }

  func releasedScreenings(of week: WeekName) throws(Refusal) -> Set<ScreeningCode> {
    Set(state.releases[week, default: []].flatMap(\.programme.screenings.keys))
  }
}
