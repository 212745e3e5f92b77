import Glibc

/// A large file of comma-separated values in pieces of whole rows, so that it never stands in memory.
package final class CSVChunks {
  /// Whole rows, and the number of the first line among those of the file.
  package struct Chunk {
    package let bytes: [UInt8]
    package let firstLine: Int
  }

  /// How large the file is; nil where it has no end that could be known, as a pipe.
  package let size: Int?
  /// How much of it was given out.
  package private(set) var offset = 0
  private let path: String
  private let descriptor: Int32
  private let pieceSize: Int
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  /// Opens a file, or takes the standard input for `-`.
  package init(_ path: String, pieceSize: Int = 1 << 22) throws(FileError) {
    self.path = path
    self.pieceSize = pieceSize
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, errno: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  deinit { if path != "-" { close(descriptor) } }

  /// The next rows, or nil at the end; a row without an end makes one piece, up to 1 GiB.
  package func next() throws(FileError) -> Chunk? {
    while true {
      if let end = isAtEnd ? rest.count : endOfRows, end > 0 {
        let bytes = Array(rest[..<end])
        rest.removeFirst(end)
        defer { line += bytes.count { $0 == .lineFeed } }
        offset += bytes.count
        return Chunk(bytes: bytes, firstLine: line)
      }
      if isAtEnd { return nil }
      guard rest.count < 1 << 30 else {
        throw .tooLarge(path: path, size: rest.count, limit: 1 << 30)
      }
      try readMore()
    }
  }

  /// Behind the last line feed that stands in no quotes; nil while there is none.
  private var endOfRows: Int? {
    guard rest.count >= pieceSize else { return nil }
    var isQuoted = false
    var end: Int?
    for (place, byte) in rest.enumerated() {
      if byte == .quote {
        isQuoted.toggle()
      } else if byte == .lineFeed, !isQuoted {
        end = place + 1
      }
    }
    return end
  }

  private func readMore() throws(FileError) {
    let piece = try FileBytes.piece(of: descriptor, path: path, room: pieceSize)
    if piece.isEmpty { isAtEnd = true }
    rest += piece
  }
}
