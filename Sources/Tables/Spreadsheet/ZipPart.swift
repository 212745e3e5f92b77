internal import CZip

/// Owns a `zip_file_t`.
@safe struct ZipPartHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe _ = zip_fclose(pointer) }
}

/// One part of a zip file, unpacked piece by piece.
final class ZipPart {
  let name: String
  private let file: ZipPartHandle
  /// Kept, because the part is read from it.
  private let archive: ZipArchive
  /// How much may still come: the directory could have lied about the size.
  private var rest: UInt64

  static let pieceSize = 1 << 16

  init(name: String, size: UInt64, file: consuming ZipPartHandle, archive: ZipArchive) {
    self.name = name
    self.file = file
    self.archive = archive
    rest = size
  }

  /// The next bytes; empty at the end, where the checksum has been found right.
  func next() throws(WorkbookRefusal) -> [UInt8] {
    var got: Int64 = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      if let start = buffer.baseAddress {
        got = unsafe zip_fread(file.pointer, start, UInt64(Self.pieceSize))
      }
      count = Int(max(got, 0))
    }
    guard got >= 0, UInt64(got) <= rest else { throw .damaged(part: name) }
    rest -= UInt64(got)
    return piece
  }
}
