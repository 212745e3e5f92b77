internal import CLibPQ

extension Session {
  /// Opens the connection, or says why it could not be.
  static func connect(_ settings: ConnectionSettings) throws(DatabaseError) -> ConnectionHandle {
    let began = ContinuousClock.now
    guard let pointer = unsafe open(settings) else { throw .unreachable("out of memory") }
    let handle = unsafe ConnectionHandle(pointer: pointer)
    if unsafe PQstatus(handle.pointer) == CONNECTION_OK { return handle }
    // libpq keeps no SQLSTATE of a failed connection, but writes it into the verbose message. A
    // server that answered is asked again; one that let us wait is not.
    if began.duration(to: .now) < .seconds(1) {
      unsafe PQsetErrorVerbosity(handle.pointer, PQERRORS_VERBOSE)
      unsafe PQreset(handle.pointer)
      unsafe PQsetErrorVerbosity(handle.pointer, PQERRORS_DEFAULT)
      if unsafe PQstatus(handle.pointer) == CONNECTION_OK { return handle }
    }
    let message = unsafe PQerrorMessage(handle.pointer).map { unsafe String(cString: $0) } ?? ""
    let failure = settings.connectionFailure(message)
    // Without a password libpq gives up by itself, and no SQLSTATE comes.
    if case .unreachable(let words) = failure, unsafe PQconnectionNeedsPassword(handle.pointer) == 1
    {
      throw .refused(words)
    }
    throw failure
  }

  private static func open(_ settings: ConnectionSettings) -> OpaquePointer? {
    // One string holds every keyword and value; the C arrays point into it.
    var text: [CChar] = []
    var places: [(keyword: Int, value: Int)] = []
    for option in settings.options {
      let keyword = text.count
      text += option.keyword.utf8CString
      places.append((keyword, text.count))
      text += option.value.utf8CString
    }
    return unsafe text.withUnsafeBufferPointer { text in
      var keywords: [UnsafePointer<CChar>?] = unsafe []
      var values: [UnsafePointer<CChar>?] = unsafe []
      for place in places {
        unsafe keywords.append(text.baseAddress.map { unsafe $0 + place.keyword })
        unsafe values.append(text.baseAddress.map { unsafe $0 + place.value })
      }
      unsafe keywords.append(nil)
      unsafe values.append(nil)
      return unsafe PQconnectdbParams(&keywords, &values, 0)
    }
  }
}

extension ConnectionSettings {
  /// Sorts the (verbose) message of a failed connection by the last SQLSTATE in it.
  func connectionFailure(_ message: String) -> DatabaseError {
    var state: String?
    var lines: [String] = []
    for line in message.split(whereSeparator: \.isNewline) {
      if ["LOCATION:", "DETAIL:", "HINT:"].contains(where: line.hasPrefix) { continue }
      // `connection to server … failed: FATAL:  28P01: password authentication failed for …`
      let pieces = line.split(separator: ": ", omittingEmptySubsequences: false)
      let codes = pieces.filter(Self.isCode)
      state = codes.last.map { String($0.drop { $0 == " " }) } ?? state
      lines.append(pieces.filter { !Self.isCode($0) }.joined(separator: ": "))
    }
    var words = withoutSecrets(lines.joined(separator: "\n"))
    // Before a server was asked, libpq complains about settings and quotes their values.
    if !words.contains("connection to server") { words = Self.withoutQuotations(words) }
    switch state {
    case "53300": return .tooManyConnections(words)
    case let state? where state.hasPrefix("28") || state == "3D000" || state == "42501":
      return .refused(words)
    default: return .unreachable(words)
    }
  }

  private static func isCode(_ piece: Substring) -> Bool {
    let code = piece.drop { $0 == " " }
    return code.count == 5 && code.contains { ("0"..."9").contains($0) }
      && code.allSatisfy { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
  }
}
