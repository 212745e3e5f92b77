import Admin
import Glibc
import Postgres

/// Puts a backup in the place of all that a database has, in one transaction.
///
/// `pg_restore` makes SQL of it and `psql` runs that, after the schema is gone: one of another version
/// has things in it that the backup does not know. The transaction is only ended well once
/// `pg_restore` has come to its end, so that half a backup changes nothing.
struct Restoration {
  let reader: ServerTool
  let writer: ServerTool

  init(of path: String, into settings: ConnectionSettings, _ databases: Databases) throws(Failure) {
    reader = ServerTool(
      path: try databases.program("pg_restore"),
      arguments: ["--clean", "--if-exists", "--exit-on-error", "--file=-", path], settings: nil)
    writer = ServerTool(
      path: try databases.program("psql"),
      arguments: ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null"],
      settings: settings)
  }

  func run() throws(Failure) {
    let (ends, isInterrupted) = try Interrupts.held { () throws(Failure) in
      (try endsOfBoth(), Interrupts.haveCome)
    }
    if isInterrupted, ends != [.exit(0), .exit(0)] {
      throw Failure(.interrupted, "interrupted; nothing was changed.")
    }
    guard ends == [.exit(0), .exit(0)] else {
      throw Failure(
        .failure, "the backup can't be put back; nothing was changed.",
        advice: "What PostgreSQL said stands above.")
    }
  }

  private func endsOfBoth() throws(Failure) -> [ServerTool.End] {
    var pipe: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&pipe) == 0 else {
      throw Failure(.failure, "no pipe can be made: \(unsafe String(cString: strerror(errno))).")
    }
    // Each program has its own end only, or none would see the other's.
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let writing: pid_t
    do throws(Failure) {
      writing = try writer.start(input: pipe[0])
    } catch {
      pipe.forEach { close($0) }
      throw error
    }
    close(pipe[0])
    var read: ServerTool.End?
    do throws(Failure) {
      defer { close(pipe[1]) }
      say(
        "SET client_min_messages = warning;\nBEGIN;\nDROP SCHEMA IF EXISTS filmweek CASCADE;\n",
        to: pipe[1])
      read = try ServerTool.end(of: try reader.start(output: pipe[1]))
      if Interrupts.haveCome { read = .signal(SIGINT) }
      if read == .exit(0) { say("COMMIT;\n", to: pipe[1]) }
    } catch {
      _ = try ServerTool.end(of: writing)
      throw error
    }
    return [read ?? .exit(1), try ServerTool.end(of: writing)]
  }

  /// What can't be said any more to who has ended is told by how they ended.
  private func say(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)
    while !rest.isEmpty {
      let count = unsafe write(descriptor, rest, rest.count)
      guard count >= 0 || errno == EINTR else { return }
      rest.removeFirst(max(count, 0))
    }
  }
}
