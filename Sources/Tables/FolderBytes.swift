import Glibc

/// Whole folders of files, made anew.
package enum FolderBytes {
  /// Stands in every folder that was made here; a folder without it is somebody else's.
  private static let mark = ".filmweek"

  /// Makes a folder of exactly these files, in the place of one that was made here before.
  ///
  /// The files go to a new folder beside it, which then takes the name, so that nobody sees half of
  /// them. A folder with anything in it that was not made here is refused.
  /// - Parameter files: paths below the folder, without `.` or `..`, with what they hold.
  package static func replace(
    _ path: String, with files: [(path: String, bytes: [UInt8])]
  ) throws(FileError) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    let old = try names(in: path)
    if let old, !old.isEmpty, !old.contains(mark) { throw .folderNotOurs(path: path) }
    let fresh = path + ".new-" + String(UInt64.random(in: 0...(.max)), radix: 36)
    do throws(FileError) {
      try fill(fresh, files)
      guard old != nil else { return try rename(fresh, path) }
      let aside = fresh + "-old"
      try rename(path, aside)
      do throws(FileError) {
        try rename(fresh, path)
      } catch {
        try? rename(aside, path)
        throw error
      }
      // All is there; what can't be removed disturbs nobody.
      try? remove(aside)
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  /// Puts files into a folder, which is made where it is not there; others in it stay.
  ///
  /// - Parameter files: names, each of a file in the folder itself, with what they hold.
  package static func put(
    _ files: [(name: String, bytes: [UInt8])], into path: String
  ) throws(FileError) {
    if try names(in: path) == nil { try make(path) }
    for file in files { try FileBytes.write("\(path)/\(file.name)", file.bytes) }
  }

  private static func fill(
    _ folder: String, _ files: [(path: String, bytes: [UInt8])]
  ) throws(FileError) {
    try make(folder)
    var made: Set<String> = []
    for file in files + [(path: mark, bytes: Array("filmweek replaces this folder.\n".utf8))] {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
        throw .notPermitted(path: file.path)
      }
      for depth in parts.indices.dropFirst() {
        let parent = parts[..<depth].joined(separator: "/")
        if made.insert(parent).inserted { try make("\(folder)/\(parent)") }
      }
      try FileBytes.make("\(folder)/\(file.path)", file.bytes)
    }
    // Once for all files: syncing each would take most of the time.
    sync()
  }

  private static func make(_ folder: String) throws(FileError) {
    guard unsafe mkdir(folder, 0o777) == 0 else {
      if errno == ENOENT { throw .folderNotFound(path: folder) }
      throw FileError(path: folder, errno: errno)
    }
  }

  private static func rename(_ path: String, _ new: String) throws(FileError) {
    guard unsafe Glibc.rename(path, new) == 0 else { throw FileError(path: path, errno: errno) }
  }

  /// What lies in a folder; nil where there is no such folder.
  private static func names(in folder: String) throws(FileError) -> [String]? {
    guard let stream = unsafe opendir(folder) else {
      if errno == ENOENT { return nil }
      throw errno == ENOTDIR ? .notFolder(path: folder) : FileError(path: folder, errno: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a folder with all in it; a symbolic link in it is removed, not followed.
  private static func remove(_ path: String) throws(FileError) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unsafe unlink(path) == 0 else { throw FileError(path: path, errno: errno) }
      return
    }
    for name in try names(in: path) ?? [] { try remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 else { throw FileError(path: path, errno: errno) }
  }
}
