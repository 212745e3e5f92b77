import Glibc

/// A file of this process only, which goes when the last who holds it does.
final class TemporaryFile {
  let path: String

  init() throws(WorkbookWritingRefusal) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = "\(folder)/filmweek-XXXXXX".utf8CString
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .file(FileError(path: folder, errno: errno)) }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unsafe _ = unlink(path) }
}
