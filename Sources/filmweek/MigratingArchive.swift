import UseCases

/// An archive that brings its own schema up to date when it finds it older than the program.
struct MigratingArchive: Archive {
  private let archive: any Archive
  private let migrate: @Sendable () throws(ArchiveFailure) -> Void

  init(_ archive: any Archive, migrate: @escaping @Sendable () throws(ArchiveFailure) -> Void) {
    self.archive = archive
    self.migrate = migrate
  }

  func read<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try migrated { () throws(Refusal) in try archive.read(work) }
  }

  func write<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try migrated { () throws(Refusal) in try archive.write(work) }
  }

  func rehearse<Result>(
    _ work: (any ArchiveSession) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try migrated { () throws(Refusal) in try archive.rehearse(work) }
  }

  /// Does it, and if the schema is older, does it again once it isn't.
  private func migrated<Result>(_ act: () throws(Refusal) -> Result) throws(Refusal) -> Result {
    do throws(Refusal) {
      return try act()
    } catch {
      guard case .archive(.schemaIsOlder) = error else { throw error }
      do throws(ArchiveFailure) { try migrate() } catch { throw .archive(error) }
      return try act()
    }
  }
}
