/// Why a file couldn't be read or written.
package enum FileError: Error, Hashable, Sendable {
  case notFound(path: String)
  case folderNotFound(path: String)
  case isFolder(path: String)
  case notFolder(path: String)
  /// A folder holds what nobody here made, so it is not replaced.
  case folderNotOurs(path: String)
  case notPermitted(path: String)
  /// `size` is nil where it isn't known, as with a pipe.
  case tooLarge(path: String, size: Int?, limit: Int)
  case diskFull(path: String)
  /// Anything else, with the system's number.
  case system(path: String, errno: Int32)
}
