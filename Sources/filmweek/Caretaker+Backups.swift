import Admin
import Glibc
import Postgres
import Store
import UseCases

extension Caretaker {
  func backup(to path: String) throws(Failure) -> String {
    try databases.dump(try ownerSettings(), to: path)
    return "Wrote \(path). To put it back: filmweek database restore \(path)"
  }

  func isEmpty() throws(Failure) -> Bool {
    let settings = try ownerSettings()
    let status = try kept { () throws(ArchiveFailure) in try Migrator(settings).status() }
    guard !status.applied.isEmpty else { return true }
    do throws(Refusal) {
      return try ListWeeks(archive: PostgresArchive(settings, form: .programmeFile)).festivals()
        .isEmpty
    } catch {
      // What can't be read is something.
      return false
    }
  }

  /// Replaces everything in one transaction, so that a file that is no backup changes nothing.
  func restore(from path: String) throws(Failure) -> String {
    guard unsafe access(path, R_OK) == 0 else {
      throw Failure(.usage, "there is no file “\(path)” that you may read.")
    }
    let settings = try ownerSettings()
    let migrator = Migrator(settings)
    try kept { () throws(ArchiveFailure) in try migrator.createRoles() }
    try Restoration(of: path, into: settings, databases).run()
    _ = try migrator.migrated()
    return "Restored all that \(path) holds."
  }
}
