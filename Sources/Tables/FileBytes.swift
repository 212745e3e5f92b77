import Glibc

/// Whole files as bytes.
package enum FileBytes {
  /// Reads a file, or the standard input for `-`, up to `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == "-" { return try contents(of: STDIN_FILENO, path: path, limit: limit) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    defer { close(descriptor) }
    return try contents(of: descriptor, path: path, limit: limit)
  }

  private static func contents(
    of descriptor: Int32, path: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, errno: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    let size = isFile ? Int(status.st_size) : nil
    if let size, size > limit { throw .tooLarge(path: path, size: size, limit: limit) }
    // One byte more than is allowed tells that there is more; some files say a size of 0.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size ?? 0, limit) + 1)
    while bytes.count <= limit {
      let room = min(limit + 1 - bytes.count, 1 << 16)
      let piece = try piece(of: descriptor, path: path, room: room)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw .tooLarge(path: path, size: nil, limit: limit)
  }

  /// The next bytes of a file, at most so many as there is room for; none at its end.
  static func piece(
    of descriptor: Int32, path: String, room: Int
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = 0
      repeat {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress, room)
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      } while failure == EINTR
    }
    if failure != 0 { throw FileError(path: path, errno: failure) }
    return piece
  }
}

extension FileError {
  init(path: String, errno: Int32) {
    switch errno {
    case ENOENT, ENOTDIR: self = .notFound(path: path)
    case EISDIR: self = .isFolder(path: path)
    case EACCES, EPERM, EROFS: self = .notPermitted(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    default: self = .system(path: path, errno: errno)
    }
  }
}
