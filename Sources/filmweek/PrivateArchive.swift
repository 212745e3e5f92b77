import UseCases

/// The private cluster's archive: it brings its own schema up to date when it finds it older than
/// the program, and knows when its server fails for want of room on the disk.
struct PrivateArchive: Archive {
  private let archive: any Archive
  private let isDiskFull: @Sendable () -> Bool
  private let migrate: @Sendable () throws(ArchiveFailure) -> Void

  init(
    _ archive: any Archive, isDiskFull: @escaping @Sendable () -> Bool,
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
