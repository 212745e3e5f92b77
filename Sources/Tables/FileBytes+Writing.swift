import Glibc

extension FileBytes {
  /// Replaces a file's content, or makes the file: afterwards the path has all bytes or is as before.
  ///
  /// The bytes go to a new file in the same folder, which is synced and then takes the name. A file
  /// that was there keeps its permission bits. A symbolic link stays one and its target is replaced,
  /// but a link to nothing becomes the file. What isn't a file (a pipe, a terminal) is written to.
  package static func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeThrough(path, bytes) }
    // Renaming would pass over the bits that keep a file from being written.
    if exists, unsafe access(path, W_OK) != 0 { throw FileError(path: path, errno: errno) }
    let target = exists ? resolved(path) : path
    let temporary = try makeTemporary(beside: target, isNew: !exists, path: path)
    do throws(FileError) {
      try fill(temporary, bytes, mode: exists ? status.st_mode & 0o7777 : nil, path: path)
      guard unsafe rename(temporary.path, target) == 0 else {
        throw FileError(path: path, errno: errno)
      }
    } catch {
      unsafe unlink(temporary.path)
      throw error
    }
    syncFolder(of: target)
  }

  /// Makes a new file; it isn't synced.
  static func make(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw FileError(path: path, errno: failure) }
  }

  private struct Temporary {
    var path: String
    var descriptor: Int32
  }

  private static func makeTemporary(
    beside target: String, isNew: Bool, path: String
  ) throws(FileError) -> Temporary {
    // In the place of a file that was there, nobody is let in before its own bits are set.
    let mode: mode_t = isNew ? 0o666 : 0o600
    while true {
      let suffix = String(UInt64.random(in: 0...(.max)), radix: 36)
      let name = "\(folder(of: target))/.filmweek-\(suffix)"
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return Temporary(path: name, descriptor: descriptor) }
      if errno == ENOENT || errno == ENOTDIR { throw .folderNotFound(path: folder(of: target)) }
      guard errno == EEXIST else { throw FileError(path: path, errno: errno) }
    }
  }

  private static func fill(
    _ temporary: Temporary, _ bytes: [UInt8], mode: mode_t?, path: String
  ) throws(FileError) {
    var failure = writeAll(bytes, to: temporary.descriptor)
    if failure == 0, let mode, fchmod(temporary.descriptor, mode) != 0 { failure = errno }
    if failure == 0, fsync(temporary.descriptor) != 0 { failure = errno }
    if close(temporary.descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw FileError(path: path, errno: failure) }
  }

  private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw FileError(path: path, errno: failure) }
  }

  /// The system's number of what failed, or 0.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno != EINTR { return errno }
        written += max(count, 0)
      }
      return 0
    }
  }

  /// The path without symbolic links, or as it is where it can't be resolved.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// So that the new name outlives a power cut; some file systems can't, and the bytes are safe.
  private static func syncFolder(of path: String) {
    let descriptor = unsafe open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
