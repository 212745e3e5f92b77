import SchedulingDomain
import Spelling

/// The text as files hold it: in normalization form C, no white space at its ends; nil if empty.
///
/// Reader and writer both apply it, so that what is written once is read and written again alike.
func canonicalText(_ text: String) -> String? {
  let utf8 = text.utf8
  if let first = utf8.first, let last = utf8.last, first > 0x20, last > 0x20,
    utf8.allSatisfy({ $0 < 0x80 })
  {
    return text
  }
  let isTidy = text.first?.isWhitespace == false && text.last?.isWhitespace == false
  if isTidy { return normalized(text) }
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return nil }
  return normalized(text[first...last])
}
