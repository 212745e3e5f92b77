import Admin
import Glibc
import Postgres
import Store
import UseCases

extension Caretaker {
  /// Writes a dump beside the file and then gives it the name, so that there is never half a one.
  func backup(to path: String) throws(Failure) -> String {
    let settings = try ownerSettings()
    let partial = "\(path).partial"
    let tool = ServerTool(
      path: try program("pg_dump"),
      arguments: ["--format=custom", "--file=\(partial)"], settings: settings)
    do throws(Failure) {
      try tool.run()
    } catch {
      unsafe unlink(partial)
      throw error
    }
    guard unsafe rename(partial, path) == 0 else {
      let words = unsafe String(cString: strerror(errno))
      unsafe unlink(partial)
      throw Failure(.failure, "“\(path)” can't be written: \(words).")
    }
    return "Wrote \(path). To put it back: filmweek database restore \(path)"
  }

  func isEmpty() throws(Failure) -> Bool {
    let settings = try ownerSettings()
    let status = try kept { () throws(ArchiveFailure) in try Migrator(settings).status() }
    guard !status.applied.isEmpty else { return true }
    do throws(Refusal) {
      return try ListWeeks(archive: PostgresArchive(settings)).festivals().isEmpty
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
    let tool = ServerTool(
      path: try program("pg_restore"),
      arguments: ["--clean", "--if-exists", "--single-transaction", "--exit-on-error", path],
      settings: settings)
    try tool.run()
    _ = try migrator.migrated()
    return "Restored all that \(path) holds."
  }
}
