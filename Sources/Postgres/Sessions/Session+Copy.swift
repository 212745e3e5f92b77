internal import CLibPQ

extension Session {
  func beginCopy(_ command: String, _ name: String) throws(DatabaseError) {
    _ = try unsafe result(of: PQexec(handle.pointer, command), statement: name)
  }

  func putCopyData(_ bytes: [UInt8], _ name: String) throws(DatabaseError) {
    let sent = unsafe bytes.withUnsafeBytes { bytes in
      unsafe PQputCopyData(
        handle.pointer, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(bytes.count))
    }
    // The server has ended the COPY already: its reason is the next result.
    if sent != 1 { _ = try endOfCopy(name) }
  }

  /// Ends the COPY and waits for the server's verdict; the number of rows stored.
  func finishCopy(_ name: String) throws(DatabaseError) -> Int {
    unsafe PQputCopyEnd(handle.pointer, nil)
    return try endOfCopy(name)
  }

  /// Ends the COPY as failed; does no harm when the server ended it before.
  func abortCopy(_ name: String?) {
    unsafe PQputCopyEnd(handle.pointer, "given up by the program")
    while let pointer = unsafe PQgetResult(handle.pointer) {
      let result = unsafe ResultHandle(pointer: pointer)
      if result.status == PGRES_FATAL_ERROR { _ = noted(failure(in: result, statement: name)) }
      if isBroken { return }
    }
  }

  /// Takes the result of a COPY and whatever follows it.
  private func endOfCopy(_ name: String) throws(DatabaseError) -> Int {
    defer {
      while !isBroken, let rest = unsafe PQgetResult(handle.pointer) { unsafe PQclear(rest) }
    }
    guard let pointer = unsafe PQgetResult(handle.pointer) else {
      throw noted(isBroken ? .connectionLost(nil) : failure ?? .connectionLost(nil))
    }
    return try unsafe result(of: pointer, statement: name).rowsAffected
  }
}
