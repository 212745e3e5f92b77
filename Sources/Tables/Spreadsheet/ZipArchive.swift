internal import CZip
import Glibc

/// How much a workbook may hold; what no spreadsheet of a film week comes near is refused unread.
package struct WorkbookLimits: Sendable {
  /// Of all parts together, unpacked.
  package var unpackedBytes: UInt64 = 256 << 20
  /// How many times its packed size a part may have that is larger than `harmlessBytes`.
  package var packing: UInt64 = 200
  package var harmlessBytes: UInt64 = 16 << 20
  package var parts = 10_000

  package init() {}
}

/// Owns a `zip_t`.
@safe struct ZipHandle: ~Copyable {
  let pointer: OpaquePointer

  deinit { unsafe zip_discard(pointer) }
}

/// The parts of a zip file, which stays in memory; nothing is ever unpacked into the file system.
final class ZipArchive {
  private let handle: ZipHandle
  /// By name in lower case: the names of an office file's parts have no case.
  private let parts: [String: Part]

  struct Part {
    var index: UInt64
    var size: UInt64
  }

  var names: some Sequence<String> { parts.keys }

  /// Sizes and names of all parts are checked here, before anything is unpacked.
  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookRefusal) {
    handle = try Self.opened(bytes)
    parts = try Self.checkedParts(of: handle, limits: limits)
  }

  /// Nil where there is no such part.
  func part(_ name: String) throws(WorkbookRefusal) -> ZipPart? {
    guard let part = parts[name.lowercased()] else { return nil }
    guard let file = unsafe zip_fopen_index(handle.pointer, part.index, 0) else {
      throw .damaged(part: name)
    }
    return unsafe ZipPart(
      name: name, size: part.size, file: ZipPartHandle(pointer: file), archive: self)
  }

  private static func opened(_ bytes: [UInt8]) throws(WorkbookRefusal) -> ZipHandle {
    // The copy is freed by libzip, with the source that it belongs to.
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { throw .damaged(part: nil) }
    unsafe bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { unsafe _ = memcpy(copy, start, buffer.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      unsafe free(copy)
      throw .damaged(part: nil)
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      throw .damaged(part: nil)
    }
    return unsafe ZipHandle(pointer: archive)
  }

  private static func checkedParts(
    of handle: borrowing ZipHandle, limits: WorkbookLimits
  ) throws(WorkbookRefusal) -> [String: Part] {
    let count = unsafe zip_get_num_entries(handle.pointer, 0)
    guard count <= limits.parts else { throw .tooManyParts(Int(count)) }
    var parts: [String: Part] = [:]
    var total: UInt64 = 0
    for index in 0..<UInt64(max(0, count)) {
      let entry = try ZipEntry(at: index, of: handle)
      try entry.check(limits: limits)
      total += min(entry.size, .max - total)
      guard total <= limits.unpackedBytes else {
        throw .tooLargeInside(bytes: total, limit: limits.unpackedBytes)
      }
      let part = Part(index: index, size: entry.size)
      guard parts.updateValue(part, forKey: entry.name.lowercased()) == nil else {
        throw .repeatedPart(entry.name)
      }
    }
    return parts
  }
}

/// What the directory of a zip file says of one part.
private struct ZipEntry {
  let name: String
  let size: UInt64
  let packedSize: UInt64
  let isEncrypted: Bool

  init(at index: UInt64, of archive: borrowing ZipHandle) throws(WorkbookRefusal) {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive.pointer, index, 0, &status) == 0,
      let name = unsafe status.name
    else { throw .damaged(part: nil) }
    self.name = unsafe String(cString: name)
    size = unsafe status.size
    packedSize = unsafe status.comp_size
    isEncrypted = unsafe Int32(status.encryption_method) != ZIP_EM_NONE
  }

  func check(limits: WorkbookLimits) throws(WorkbookRefusal) {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    if name.hasPrefix("/") || name.contains("\\") || name.contains(":") || steps.contains("..") {
      throw .unsafePartName(name)
    }
    if isEncrypted { throw .passwordProtected }
    let times = size / max(packedSize, 1)
    if size > limits.unpackedBytes {
      throw .tooLargeInside(bytes: size, limit: limits.unpackedBytes)
    }
    if size > limits.harmlessBytes, times > limits.packing {
      throw .packedTooTightly(part: name, times: times)
    }
  }
}
