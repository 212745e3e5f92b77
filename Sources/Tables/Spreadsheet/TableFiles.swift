import Glibc

extension TableSource {
  /// As much as is read of a file.
  package static let byteLimit = 64 << 20

  /// Reads a workbook, a text file, a folder of text files, or the standard input for `-`.
  ///
  /// Nil, with a fault, where the content can't be read as tables.
  package static func read(_ path: String, faults: Faults) throws(FileError) -> TableSource? {
    do throws(FileError) {
      let bytes = try FileBytes.read(path, limit: byteLimit)
      return TableSource(bytes, name: path, faults: faults)
    } catch .isFolder {
      var files: [(name: String, bytes: [UInt8])] = []
      for name in try textFiles(inFolder: path) {
        files.append((name, try FileBytes.read("\(path)/\(name)", limit: byteLimit)))
      }
      return TableSource(files: files, faults: faults)
    }
  }

  /// Those that end in .csv or .tsv, in order; hidden ones are left out.
  private static func textFiles(inFolder path: String) throws(FileError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw FileError(path: path, errno: errno) }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      let ending = name.suffix(4).lowercased()
      if !name.hasPrefix("."), ending == ".csv" || ending == ".tsv" { names.append(name) }
    }
    return names.sorted()
  }
}
