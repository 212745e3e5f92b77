internal import CLibPQ
internal import Glibc

extension Connection {
  /// Begins to hear what is said on a channel (`NOTIFY`); `channel` is SQL as it stands.
  package mutating func listen(to channel: StaticString) throws(DatabaseError) {
    try execute(script: "LISTEN \(channel)")
  }

  /// What was said on a channel, as it comes; nil where nothing was in so many milliseconds.
  package mutating func notice(waitingAtMost milliseconds: Int) throws(DatabaseError) -> String? {
    if let words = session.notice() { return words }
    var descriptor = pollfd(
      fd: unsafe PQsocket(session.handle.pointer), events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&descriptor, 1, Int32(milliseconds)) > 0 else { return nil }
    guard unsafe PQconsumeInput(session.handle.pointer) == 1, !session.isBroken else {
      throw .connectionLost(nil)
    }
    return session.notice()
  }
}

extension Session {
  /// A notice that has come already.
  fileprivate func notice() -> String? {
    guard let notice = unsafe PQnotifies(handle.pointer) else { return nil }
    defer { unsafe PQfreemem(notice) }
    return unsafe String(cString: notice.pointee.extra)
  }
}
