internal import CXLSXWriter

/// The looks of cells, made once in each workbook.
@safe final class CellStyles {
  /// How a cell shows its value.
  enum Look: Hashable {
    case plain, heading, date, dateTime, dateTimeWithSeconds, clock, clockWithSeconds, hours,
      hoursWithSeconds
    case number(String)

    fileprivate var numberFormat: String? {
      switch self {
      case .plain, .heading: nil
      case .number(let format): format
      case .date: "yyyy-mm-dd"
      case .dateTime: "yyyy-mm-dd hh:mm"
      case .dateTimeWithSeconds: "yyyy-mm-dd hh:mm:ss"
      case .clock: "hh:mm"
      case .clockWithSeconds: "hh:mm:ss"
      case .hours: "[h]:mm"
      case .hoursWithSeconds: "[h]:mm:ss"
      }
    }
  }

  private struct Key: Hashable {
    var look: Look
    var isProblem: Bool
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.workbook = workbook
  }

  /// Nil for the look that needs no format.
  func format(_ look: Look, isProblem: Bool) -> UnsafeMutablePointer<lxw_format>? {
    if look == .plain, !isProblem { return nil }
    let key = Key(look: look, isProblem: isProblem)
    if let format = unsafe made[key] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    if let code = look.numberFormat { unsafe format_set_num_format(format, code) }
    if look == .heading { unsafe format_set_bold(format) }
    if isProblem {
      // Dark on light red: told apart without colour too, by the words and the note.
      unsafe format_set_bg_color(format, 0xFFD9D6)
      unsafe format_set_font_color(format, 0x7A0A00)
      unsafe format_set_text_wrap(format)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    unsafe made[key] = format
    return unsafe format
  }
}
