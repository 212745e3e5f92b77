import EmbeddedPostgres
import Foundation
import Testing

/// Only root can make a small disk; where that is not allowed either, there is nothing to try.
private let canMount: Bool = {
  guard isRoot else { return false }
  let folder = NSTemporaryDirectory() + "filmweek-mount-\(getpid())"
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  guard mount("tmpfs", folder, "tmpfs", 0, "size=1m") == 0 else { return false }
  umount(folder)
  return true
}()

@Suite struct FullDiskTests {
  @Test(.enabled(if: canMount, "needs to mount a small disk"))
  func `a full disk is said to be full, and nothing is lost once there is room`() throws {
    let disk = NSTemporaryDirectory() + "filmweek-disk-\(getpid())"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=72m,mode=0755") == 0)
    defer {
      umount(disk)
      try? FileManager.default.removeItem(atPath: disk)
    }
    let cluster = EmbeddedCluster(
      try ClusterSettings(environment: ["FILMWEEK_HOME": disk + "/home"]))
    let running = try cluster.ensureRunning()
    defer { _ = try? cluster.stop(.immediate) }
    _ = try running.psql("CREATE TABLE kept AS SELECT 22 AS events")
    #expect(!cluster.isDiskFull)

    let fillers = [disk + "/filler", disk + "/last"]
    try #require(fill(fillers[0]))
    #expect(cluster.isDiskFull)
    // What a server that ends leaves free is less than it needs to start.
    try cluster.stop(.immediate)
    try #require(fill(fillers[1]))
    let refusal = #expect(throws: ClusterError.self) { try cluster.ensureRunning() }
    guard case .diskFull(let path) = refusal else {
      Issue.record("refused as \(String(describing: refusal))")
      return
    }
    #expect(path.hasPrefix(disk))

    for filler in fillers { try FileManager.default.removeItem(atPath: filler) }
    #expect(try cluster.ensureRunning().psql("SELECT min(events) FROM kept") == "22")
  }

  /// Writes until nothing more fits.
  private func fill(_ path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    let block = [UInt8](repeating: 0, count: 1 << 16)
    while fwrite(block, 1, block.count, file) == block.count {}
    return errno == ENOSPC
  }
}
