internal import CLibPQ
internal import Glibc

/// Where the server is and how to talk to it: any libpq conninfo or URI, several hosts too.
///
/// Where it is silent, a dead peer is noticed within about ten seconds: `connect_timeout=5`,
/// keepalives after 5 s (every 2 s, 3 times) and `tcp_user_timeout=10000`. libpq's own variables
/// (`PGHOST`, `PGCONNECT_TIMEOUT`, …) are honoured, and a service file says all of this itself: where
/// one is named, nothing is added to it. Text is always UTF-8.
package struct ConnectionSettings: Hashable, Sendable {
  /// Ends a statement that runs longer, in milliseconds; 0 never does.
  package var statementTimeout: Int = 0
  /// Ends a wait for a lock, in milliseconds; 0 never does.
  package var lockTimeout: Int = 0
  /// Ends a session that leaves its transaction alone, in milliseconds; 0 never does.
  package var idleInTransactionTimeout: Int = 60_000

  /// What is said, by keyword in order.
  private(set) var options: [Option]

  struct Option: Hashable, Sendable {
    let keyword: String
    var value: String
    let isSecret: Bool
  }

  /// Reads a conninfo or URI; a refusal names the option, and no value that may be a secret.
  package init(conninfo: String) throws(DatabaseError) {
    options = try Self.parse(conninfo)
    let hasService = self["service"] != nil || Self.isSet("PGSERVICE")
    for (keyword, value, variable) in Self.defaults
    where !hasService && self[keyword] == nil && !Self.isSet(variable) {
      options.append(Option(keyword: keyword, value: value, isSecret: false))
    }
    self["client_encoding"] = "UTF8"
  }

  private static func isSet(_ variable: String) -> Bool { unsafe getenv(variable) != nil }

  private static let defaults = [
    ("connect_timeout", "5", "PGCONNECT_TIMEOUT"),
    ("keepalives_idle", "5", ""),
    ("keepalives_interval", "2", ""),
    ("keepalives_count", "3", ""),
    ("tcp_user_timeout", "10000", ""),
    ("application_name", "filmweek", "PGAPPNAME"),
  ]

  /// The value of a libpq option, such as `dbname`.
  package subscript(keyword: String) -> String? {
    get { options.first { $0.keyword == keyword }?.value }
    set {
      let place = options.firstIndex { $0.keyword == keyword }
      let isSecret = place.map { options[$0].isSecret } ?? keyword.contains("password")
      if let place { options.remove(at: place) }
      guard let newValue else { return }
      options.append(Option(keyword: keyword, value: newValue, isSecret: isSecret))
      options.sort { $0.keyword < $1.keyword }
    }
  }
}

extension ConnectionSettings: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The settings as a conninfo in which secrets are dots.
  package var description: String { conninfo(secret: { _ in "••••" }) }

  /// The settings as a conninfo, secrets included: for libpq's own programs, never for people.
  package var conninfo: String { conninfo(secret: Self.quoted) }

  private func conninfo(secret: (String) -> String) -> String {
    options.map { option in
      let value = option.isSecret ? secret(option.value) : Self.quoted(option.value)
      return "\(option.keyword)=\(value)"
    }.joined(separator: " ")
  }

  package var debugDescription: String { description }

  package var customMirror: Mirror { Mirror(self, children: ["conninfo": description]) }

  private static func quoted(_ value: String) -> String {
    if !value.isEmpty, !value.contains(where: { " '\\".contains($0) }) { return value }
    let escaped = value.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    return "'\(escaped)'"
  }
}

extension ConnectionSettings {
  private static func parse(_ conninfo: String) throws(DatabaseError) -> [Option] {
    var message: UnsafeMutablePointer<CChar>?
    guard let list = unsafe PQconninfoParse(conninfo, &message) else {
      defer { unsafe PQfreemem(message) }
      let words = unsafe message.map { unsafe String(cString: $0) } ?? "out of memory"
      throw .badSettings(withoutQuotations(words))
    }
    defer { unsafe PQconninfoFree(list) }
    var options: [Option] = []
    var next = unsafe list
    while let keyword = unsafe next.pointee.keyword {
      if let value = unsafe next.pointee.val {
        let isSecret = unsafe next.pointee.dispchar.map { unsafe $0.pointee } == 0x2A
        options.append(
          Option(
            keyword: unsafe String(cString: keyword), value: unsafe String(cString: value),
            isSecret: isSecret))
      }
      unsafe next += 1
    }
    return options
  }

  /// libpq quotes what it could not read, which may be a piece of a password.
  static func withoutQuotations(_ message: String) -> String {
    let pieces = message.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().map { $0 % 2 == 0 ? String($1) : "\"…\"" }.joined()
      .trimmingTrailingNewlines
  }

  /// The message without any of the secrets.
  func withoutSecrets(_ message: String) -> String {
    var message = message
    for option in options where option.isSecret && !option.value.isEmpty {
      message = message.split(separator: option.value, omittingEmptySubsequences: false)
        .joined(separator: "••••")
    }
    return message
  }
}

extension String {
  var trimmingTrailingNewlines: String {
    var end = self[...]
    while end.last?.isNewline == true { end.removeLast() }
    return String(end)
  }
}
