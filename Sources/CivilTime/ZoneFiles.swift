internal import Glibc
internal import Synchronization

/// The system's compiled time zone files: found, read once, kept.
enum ZoneFiles {
  /// Rules by identifier; only names that have a file get in, so it stays small.
  private static let cache = Mutex<[String: ZoneRules]>([:])

  /// The rules of a zone, from its file the first time.
  static func rules(_ identifier: String) throws(ZoneRefusal) -> ZoneRules {
    if let known = cache.withLock({ $0[identifier] }) { return known }
    guard isIdentifier(identifier) else { throw .unknown(identifier) }
    let rules = try TZifReader.rules(identifier, try bytes(ofZone: identifier))
    cache.withLock { $0[identifier] = rules }
    return rules
  }

  /// The names in `tzdata.zi`: its lines `Z name …` are zones, `L target name` links.
  static func knownIdentifiers() -> [String] {
    guard case .success(let bytes) = read("tzdata.zi") else { return [] }
    var names: [String] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count > 2, words[0].count == 1 else { continue }
      switch words[0].first {
      case UInt8(ascii: "Z"): names.append(String(decoding: words[1], as: UTF8.self))
      case UInt8(ascii: "L"): names.append(String(decoding: words[2], as: UTF8.self))
      default: continue
      }
    }
    return names.sorted()
  }

  /// Whether a name may be looked for at all: nothing that leads out of the folder.
  ///
  /// `posix` and `right` hold other forms of the same zones; the last two are no zones' names.
  private static func isIdentifier(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let isSpelled = text.utf8.allSatisfy {
      ZoneOffset.isAbbreviationByte($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/")
    }
    return isSpelled && !text.hasPrefix("posix/") && !text.hasPrefix("right/")
      && text != "localtime" && text != "posixrules"
  }

  private static func bytes(ofZone identifier: String) throws(ZoneRefusal) -> [UInt8] {
    switch read(identifier) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      switch failure.number {
      case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG: throw .unknown(identifier)
      default: throw .unreadable(identifier, reason: failure.reason)
      }
    }
  }

  /// A file of the data base, whole; the largest of them has some hundred kilobytes.
  private static func read(_ name: String) -> Result<[UInt8], ReadFailure> {
    let descriptor = unsafe open("\(folder())/\(name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(ReadFailure(number: errno)) }
    defer { close(descriptor) }
    var whole: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while whole.count <= 1 << 20 {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return .success(whole) }
      if count > 0 {
        whole += chunk.prefix(count)
      } else if errno != EINTR {
        return .failure(ReadFailure(number: errno))
      }
    }
    return .failure(ReadFailure(number: EFBIG))
  }

  private static func folder() -> String {
    guard let named = unsafe getenv("TZDIR"), unsafe named.pointee != 0 else {
      return "/usr/share/zoneinfo"
    }
    return unsafe String(cString: named)
  }

  /// An error number of the system, and its words.
  private struct ReadFailure: Error {
    let number: Int32
    var reason: String { unsafe String(cString: strerror(number)) }
  }
}
