import CivilTime
import SchedulingDomain
import UseCases

/// The private cluster's archive: it brings its own schema up to date when it finds it older than
/// the program, and knows when its server fails for want of room on the disk.
struct PrivateArchive: Keeper {
  private let archive: any Keeper
  private let isDiskFull: @Sendable () -> Bool
  private let migrate: @Sendable () throws(ArchiveFailure) -> Void

  init(
    _ archive: any Keeper, isDiskFull: @escaping @Sendable () -> Bool,
    migrate: @escaping @Sendable () throws(ArchiveFailure) -> Void
  ) {
    self.archive = archive
    self.isDiskFull = isDiskFull
    self.migrate = migrate
  }

  func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try prepared { () throws(Refusal) in try archive.read(work) }
  }

  func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try prepared { () throws(Refusal) in try archive.write(work) }
  }

  func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try prepared { () throws(Refusal) in try archive.rehearse(work) }
  }

  func take(
    in week: WeekName, at now: Instant,
    _ batches: (_ take: ([DoorEvent]) throws(Refusal) -> Void) throws(Refusal) -> Void
  ) throws(Refusal) -> DoorReceipt {
    try prepared { () throws(Refusal) in try archive.take(in: week, at: now, batches) }
  }

  func lastMovement(
    of ticket: String, at screening: ScreeningCode, in week: WeekName
  ) throws(Refusal) -> DoorMovement? {
    try prepared { () throws(Refusal) in
      try archive.lastMovement(of: ticket, at: screening, in: week)
    }
  }

  func take(
    _ event: DoorEvent, in week: WeekName, at now: Instant
  ) throws(Refusal) -> DoorVerdict {
    try prepared { () throws(Refusal) in try archive.take(event, in: week, at: now) }
  }

  func doubleEntries(
    of week: WeekName, at screenings: [ScreeningCode]
  ) throws(Refusal) -> DoubleEntries {
    try prepared { () throws(Refusal) in try archive.doubleEntries(of: week, at: screenings) }
  }

  func sumUp(_ week: WeekName, pause: Int) throws(Refusal) -> Int {
    try prepared { () throws(Refusal) in try archive.sumUp(week, pause: pause) }
  }

  func follow(
    _ week: WeekName, longest milliseconds: Int, _ look: () throws(Refusal) -> Bool
  ) throws(Refusal) {
    try prepared { () throws(Refusal) in
      try archive.follow(week, longest: milliseconds, look)
    }
  }

  func minutes(of week: WeekName) throws(Refusal) -> [DoorMinute] {
    try prepared { () throws(Refusal) in try archive.minutes(of: week) }
  }

  func totals(of week: WeekName) throws(Refusal) -> [DoorFigures] {
    try prepared { () throws(Refusal) in try archive.totals(of: week) }
  }

  func shifts(of week: WeekName) throws(Refusal) -> [Shift] {
    try prepared { () throws(Refusal) in try archive.shifts(of: week) }
  }

  func open(
    _ code: String, from origin: String, at now: Instant
  ) throws(Refusal) -> OpenShift? {
    try prepared { () throws(Refusal) in try archive.open(code, from: origin, at: now) }
  }

  /// Does it, and if the schema is older, does it again once it isn't.
  private func prepared<Result>(_ act: () throws(Refusal) -> Result) throws(Refusal) -> Result {
    do throws(Refusal) {
      return try act()
    } catch {
      switch error {
      case .archive(.schemaIsOlder):
        do throws(ArchiveFailure) { try migrate() } catch { throw .archive(error) }
        return try act()
      // A server that has no room left ends, which looks from here as if it were not there.
      case .archive(.unreachable), .archive(.other):
        throw isDiskFull() ? .archive(.full) : error
      default: throw error
      }
    }
  }
}
