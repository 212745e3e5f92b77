internal import CXLSXWriter
import Glibc

/// One workbook of the library, which frees it when it is closed.
@safe final class WorkbookOutput {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  /// Kept until the workbook is closed, which writes it.
  private let file: TemporaryFile
  private let formats: CellStyles

  init(_ file: TemporaryFile, created: Int) throws(WorkbookWritingRefusal) {
    guard let workbook = unsafe workbook_new(file.path) else {
      throw .library(code: 0, message: "no memory")
    }
    self.file = file
    unsafe self.workbook = workbook
    unsafe formats = CellStyles(workbook)
    var properties = unsafe lxw_doc_properties()
    // The library takes 0 for "now".
    unsafe properties.created = created == 0 ? 1 : created
    unsafe _ = workbook_set_properties(workbook, &properties)
  }

  /// A workbook that is given up is closed too, since that alone frees it.
  deinit { if isOpen { unsafe _ = workbook_close(workbook) } }

  /// A further sheet; `place` counts them from 0.
  func addSheet(
    named name: String, place: Int, faults: Faults
  ) throws(WorkbookWritingRefusal) -> SheetOutput {
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .library(code: 0, message: "the sheet \"\(name)\" could not be added")
    }
    return unsafe SheetOutput(sheet, name: name, place: place, formats: formats, faults: faults)
  }

  /// The bytes of the whole workbook, which is closed with it.
  func close() throws(WorkbookWritingRefusal) -> [UInt8] {
    isOpen = false
    try unsafe workbook_close(workbook).check()
    do throws(FileError) {
      return try FileBytes.read(file.path, limit: .max - 1)
    } catch {
      throw .file(error)
    }
  }
}

extension lxw_error {
  /// Throws what the library says of a failure.
  func check() throws(WorkbookWritingRefusal) {
    guard self != LXW_NO_ERROR else { return }
    let words = unsafe lxw_strerror(self).map { unsafe String(cString: $0) } ?? ""
    throw .library(code: Int(rawValue), message: words)
  }
}
