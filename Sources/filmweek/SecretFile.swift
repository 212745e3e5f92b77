import Admin
import Glibc

/// A password in a file of its own, as containers are given them.
///
/// libpq's own `passfile` would not do: it is ignored where others may read it, and a secret that is
/// mounted into a container has the owner and mode that it has outside.
enum SecretFile {
  /// The first line of a file; nil where none is named.
  static func password(named path: String?) throws(Failure) -> String? {
    guard let path, !path.isEmpty else { return nil }
    guard let file = unsafe fopen(path, "r") else { throw unreadable(path, errno) }
    defer { unsafe fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { unsafe free(line) }
    guard unsafe getline(&line, &room, file) >= 0, let line = unsafe line else {
      throw unsafe unreadable(path, ferror(file) == 0 ? 0 : errno)
    }
    let password = unsafe String(cString: line)
    return password.last?.isNewline == true ? String(password.dropLast()) : password
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Failure {
    let why = code == 0 ? "it is empty" : unsafe String(cString: strerror(code))
    return Failure(
      .usage, "the password in “\(path)” can't be read: \(why).",
      advice: "FILMWEEK_PASSWORD_FILE names a file with the password in its first line.")
  }
}
