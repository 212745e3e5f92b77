import Glibc

/// Making a cluster beside its place and moving it there whole, so that whatever interrupts it
/// leaves either no cluster or all of it, on the disk.
struct ClusterCreation {
  let location: ClusterLocation
  let binaries: ServerBinaries
  /// The descriptor of the lock, which everything that runs here keeps open.
  ///
  /// If this program is killed, the next one waits until what it left running has ended too.
  let lock: Int32

  private var unfinished: String { location.server + "/data.new" }
  private var report: String { location.server + "/creation.log" }

  /// - Parameter sql: Run in the new database before it is moved into place, roles for example.
  func run(sql: String) throws(ClusterError) {
    try remove(unfinished)
    try step(
      "initdb",
      [
        "-D", unfinished, "--username=\(EmbeddedCluster.superuser)", "--auth=trust",
        "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums", "--wal-segsize=1",
        "--no-instructions", "--no-sync",
      ])
    try session(in: "postgres", running: "CREATE DATABASE \(EmbeddedCluster.database)")
    if !sql.isEmpty { try session(in: EmbeddedCluster.database, running: sql) }
    try step("initdb", ["-D", unfinished, "--sync-only"])
    guard unsafe rename(unfinished, location.data) == 0 else {
      throw .system(call: "rename", path: location.data, code: errno)
    }
    try Folder.sync(location.server)
    try Folder.sync(location.base)
    if let parent = Folder.parent(of: location.base) { try Folder.sync(parent) }
    unsafe unlink(report)
  }

  /// Runs SQL in a server that has no other client, then ends it.
  ///
  /// The sync comes later, at once for everything.
  private func session(in database: String, running sql: String) throws(ClusterError) {
    let path = location.server + "/creation.sql"
    let input = try File(fresh: path)
    unsafe unlink(path)
    // With -j a command ends at a semicolon and an empty line.
    try input.write(sql + "\n;\n\n")
    lseek(input.descriptor, 0, SEEK_SET)
    try step(
      "postgres",
      [
        "--single", "-F", "-j", "-D", unfinished, "-c", "exit_on_error=true", "-c",
        "log_checkpoints=off", database,
      ], input: input.descriptor)
  }

  private func step(
    _ program: String, _ arguments: [String], input: Int32? = nil
  ) throws(ClusterError) {
    let output = try File(fresh: report)
    let command = Command(location.prefix + [binaries.program(program)] + arguments)
    guard try command.run(input: input, output: output.descriptor, keeping: lock) == 0 else {
      let said = File.tail(of: report)
      try remove(unfinished)
      throw .creationFailed(program: program, path: location.data, output: said)
    }
  }

  private func remove(_ folder: String) throws(ClusterError) {
    guard PathFacts(folder) != nil else { return }
    let command = Command(location.prefix + ["rm", "-rf", "--", folder])
    guard try command.run(keeping: lock) == 0 else {
      throw .system(call: "rm", path: folder, code: EACCES)
    }
  }
}
