/// Streams rows into a ``CopyTarget``; lives inside the closure of `copyIn`.
package struct CopyWriter<Row>: ~Copyable {
  let session: Session
  let target: CopyTarget<Row>
  var buffer: CopyBuffer

  /// How much is gathered before it is sent.
  private static var chunk: Int { 64 * 1024 }

  /// A row that can't be written is left out whole, and the error thrown.
  package mutating func write(_ row: Row) throws(DatabaseError) {
    let start = buffer.writer.bytes.count
    buffer.beginRow()
    do {
      try target.bind(row, &buffer)
    } catch {
      buffer.writer.truncate(to: start)
      throw error
    }
    if buffer.writer.bytes.count >= Self.chunk { try send() }
  }

  mutating func finish() throws(DatabaseError) -> Int {
    buffer.appendTrailer()
    try send()
    return try session.finishCopy(target.name)
  }

  private mutating func send() throws(DatabaseError) {
    defer { buffer.writer.removeAll() }
    try session.putCopyData(buffer.writer.bytes, target.name)
  }
}

extension StatementRunner where Self: ~Copyable {
  /// Streams rows to the server as `body` writes them; the number of rows stored.
  ///
  /// When `body` throws, no row is stored and its error is thrown on. In a transaction a failed
  /// COPY fails the transaction, as any failed statement does.
  @discardableResult
  package func copyIn<Row>(
    _ target: CopyTarget<Row>, _ body: (inout CopyWriter<Row>) throws -> Void
  ) throws -> Int {
    var writer = try copyWriter(target)
    do {
      try body(&writer)
      return try writer.finish()
    } catch {
      session.abortCopy(target.name)
      throw error
    }
  }

  /// Streams a sequence of rows to the server; the number of rows stored.
  @discardableResult
  package func copyIn<Row>(
    _ target: CopyTarget<Row>, rows: some Sequence<Row>
  ) throws(DatabaseError) -> Int {
    var writer = try copyWriter(target)
    do throws(DatabaseError) {
      for row in rows { try writer.write(row) }
      return try writer.finish()
    } catch {
      session.abortCopy(target.name)
      throw error
    }
  }

  private func copyWriter<Row>(
    _ target: CopyTarget<Row>
  ) throws(DatabaseError) -> CopyWriter<Row> {
    let types = try session.prepare(target.signature).columns.map(\.type)
    try session.beginCopy(target.command, target.name)
    return CopyWriter(
      session: session, target: target, buffer: CopyBuffer(statement: target.name, types: types))
  }
}
