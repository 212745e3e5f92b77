import Glibc

/// What the system says about a path, without following a link in its last place.
struct PathFacts {
  let owner: uid_t
  let mode: mode_t

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isPrivate: Bool { mode & 0o077 == 0 }

  init?(_ path: String) {
    var facts = stat()
    guard unsafe lstat(path, &facts) == 0 else { return nil }
    owner = facts.st_uid
    mode = facts.st_mode
  }
}

/// Making and naming folders.
enum Folder {
  /// Makes the folder and the parents that are missing, with this mode.
  static func make(_ path: String, mode: mode_t) throws(ClusterError) {
    guard unsafe mkdir(path, mode) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let parent = parent(of: path) else {
      throw .system(call: "mkdir", path: path, code: errno)
    }
    try make(parent, mode: mode)
    guard unsafe mkdir(path, mode) == 0 || errno == EEXIST else {
      throw .system(call: "mkdir", path: path, code: errno)
    }
  }

  /// Makes a folder that only its owner enters, or sees to it that the one there is such a folder.
  ///
  /// It appears under its name with its owner, never for a moment as root's.
  static func makePrivate(_ path: String, owner: uid_t) throws(ClusterError) {
    if PathFacts(path) == nil {
      var name = Array("\(path).XXXXXX".utf8CString)
      guard unsafe mkdtemp(&name) != nil else {
        throw .system(call: "mkdir", path: path, code: errno)
      }
      let made = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      try File(made, O_RDONLY | O_DIRECTORY).give(to: owner)
      // Where another command was quicker and has filled its folder, that one stays.
      if unsafe rename(made, path) != 0 { unsafe rmdir(made) }
    }
    guard let facts = PathFacts(path), facts.isFolder, facts.isPrivate else {
      throw .unsafeFolder(path: path)
    }
    guard facts.owner == owner else {
      throw .foreignOwner(path: path, owner: facts.owner, expected: owner)
    }
  }

  /// Waits until the names in the folder are on the disk.
  static func sync(_ path: String) throws(ClusterError) {
    try File(path, O_RDONLY | O_DIRECTORY).sync()
  }

  /// The names in the folder, none if it cannot be read.
  static func names(in path: String) -> [String] {
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

  /// The folder that holds the path, nil for `/`.
  static func parent(of path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without links, nil if there is no such thing.
  static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where the link leads, nil if it is none or cannot be read.
  static func destination(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(link, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
