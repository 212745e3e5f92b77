/// Why a workbook can't be written.
package enum WorkbookWritingRefusal: Error, Hashable, Sendable {
  case noSheets
  case noColumns(sheet: String)
  case tooManyRows(sheet: String, count: Int, limit: Int)
  case tooManyColumns(sheet: String, count: Int, limit: Int)
  /// A row, counted from 1 below the headings, has more cells than there are columns.
  case rowTooLong(sheet: String, row: Int)
  /// The temporary file that the library writes to.
  case file(FileError)
  /// What the library says of a failure of its own.
  case library(code: Int, message: String)
}
