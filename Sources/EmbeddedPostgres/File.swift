import Glibc

/// An open file or folder, closed when the value ends.
struct File: ~Copyable {
  let descriptor: Int32
  let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens the path, and refuses a link in its last place: root must not follow one that another
  /// account put there.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(ClusterError) {
    let descriptor = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw .system(call: "open", path: path, code: errno) }
    self.init(descriptor: descriptor, path: path)
  }

  /// Makes the file anew, in place of one that is there.
  init(fresh path: String) throws(ClusterError) {
    unsafe unlink(path)
    try self.init(path, O_RDWR | O_CREAT | O_EXCL)
  }

  /// Opens the file for writing, or makes it and gives it to its owner.
  ///
  /// Root gives away only what it has made itself: what is there may be another name of any file.
  static func opened(_ path: String, orMadeFor owner: uid_t) throws(ClusterError) -> File {
    do throws(ClusterError) {
      let file = try File(path, O_RDWR | O_CREAT | O_EXCL)
      try file.give(to: owner)
      return file
    } catch .system(_, _, EEXIST) {
      return try File(path, O_RDWR)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Everything from here to the end, as text.
  func text() throws(ClusterError) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(call: "read", path: path, code: errno) }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  func write(_ text: String) throws(ClusterError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(call: "write", path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until what was written (of a folder: its list of names) is on the disk.
  func sync() throws(ClusterError) {
    guard fsync(descriptor) == 0 else { throw .system(call: "fsync", path: path, code: errno) }
  }

  /// Gives the file to the account, if root made it.
  func give(to owner: uid_t) throws(ClusterError) {
    guard geteuid() == 0 else { return }
    guard fchown(descriptor, owner, gid_t.max) == 0 else {
      throw .system(call: "chown", path: path, code: errno)
    }
  }

  /// The text of the file, nil if there is none.
  static func text(of path: String) throws(ClusterError) -> String? {
    do throws(ClusterError) {
      let file = try File(path, O_RDONLY)
      return try file.text()
    } catch .system(_, _, ENOENT) {
      return nil
    }
  }

  /// The end of the file's text, at most so many lines; empty if it cannot be read.
  static func tail(of path: String, lines: Int = 12) -> String {
    guard let text = try? text(of: path) else { return "" }
    return text.split(separator: "\n").suffix(lines).joined(separator: "\n")
  }

  /// The descriptors that are open in this process.
  static func openDescriptors() -> [Int32] {
    Folder.names(in: "/proc/self/fd").compactMap { Int32($0) }
  }
}
