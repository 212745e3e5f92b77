import Admin
import Glibc

/// Folders of the system.
enum Folders {
  /// What commands may do with them.
  static let access = FolderAccess(
    make: { make($0, mode: 0o700) }, names: names, remove: { unsafe unlink($0) })

  /// Makes a folder and those above it, as far as they are missing and may be made.
  static func make(_ folder: String, mode: mode_t) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      unsafe mkdir(path, mode)
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
