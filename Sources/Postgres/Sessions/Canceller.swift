internal import CLibPQ

/// Ends, from any thread, the statement that a connection is running.
///
/// Sendable, proof: the handle is a copy of the server's address and key, which nothing changes
/// after `PQgetCancel`; `PQcancel` only reads it (libpq's manual: safe from any thread and even in
/// a signal handler); it is freed when the last reference is gone.
@safe package final class Canceller: Sendable {
  nonisolated(unsafe) private let handle: OpaquePointer

  init(_ session: Session) throws(DatabaseError) {
    guard let handle = unsafe PQgetCancel(session.handle.pointer) else {
      throw .connectionLost(nil)
    }
    unsafe self.handle = handle
  }

  deinit { unsafe PQfreeCancel(handle) }

  /// Asks the server to end the statement, which then throws ``DatabaseError/canceled(_:)``.
  ///
  /// A request that comes between two statements ends none.
  package func cancel() throws(DatabaseError) {
    var message = [CChar](repeating: 0, count: 256)
    if unsafe PQcancel(handle, &message, Int32(message.count)) == 1 { return }
    throw .unreachable(
      String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}

extension Connection {
  /// What another thread holds to end the statement that runs here.
  package func canceller() throws(DatabaseError) -> Canceller { try Canceller(session) }
}
