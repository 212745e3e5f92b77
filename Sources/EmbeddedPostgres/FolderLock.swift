import Glibc

/// The right to create, start or stop a cluster, held by one command at a time.
///
/// The system takes the lock back when its holder ends, however it ends.
struct FolderLock: ~Copyable {
  let file: File

  /// Waits for the lock, at most for `limit`.
  ///
  /// - Parameter whenLong: Called once, when the wait takes over a second.
  init(
    _ path: String, owner: uid_t, limit: Duration, whenLong: () -> Void
  ) throws(ClusterError) {
    let file = try File.opened(path, orMadeFor: owner)
    var patience = Patience(limit: limit)
    while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .system(call: "flock", path: path, code: errno)
      }
      guard patience.pause(whenLong: whenLong) else {
        throw .busy(lock: path, seconds: Int(limit.components.seconds))
      }
    }
    self.file = file
  }
}

/// Asking again and again, for a limited time.
struct Patience {
  private let begin = ContinuousClock.now
  private let limit: Duration
  private var hasSaidSo = false

  init(limit: Duration) {
    self.limit = limit
  }

  /// Sleeps a few milliseconds; false when the time is over.
  ///
  /// - Parameter whenLong: Called once, when a second has passed.
  mutating func pause(whenLong: () -> Void = {}) -> Bool {
    let spent = ContinuousClock.now - begin
    guard spent < limit else { return false }
    if spent > .seconds(1), !hasSaidSo {
      hasSaidSo = true
      whenLong()
    }
    usleep(5_000)
    return true
  }
}
