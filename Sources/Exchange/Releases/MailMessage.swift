/// A letter as a file that mail programs open as a draft (RFC 5322, MIME).
///
/// It has no sender and no date: those are set by who sends it. All lines are ASCII and short.
package struct MailMessage {
  /// To whom, where an address is known.
  var address: String?
  /// The name beside the address.
  var name: String
  /// Where answers go, if not to whoever sends it.
  var answerTo: String?
  var subject: String
  /// The language of the text, as a tag.
  var language: String
  var text: String
  /// A calendar beside the text.
  var calendar: [UInt8]

  /// The message, with CRLF between its lines.
  var bytes: [UInt8] {
    // "=_" stands in no base64, so the parts can't hold it.
    let boundary = "=_filmweek"
    var lines: [String] = []
    if let address { lines.append("To: \(Self.encoded(name)) <\(address)>") }
    if let answerTo { lines.append("Reply-To: <\(answerTo)>") }
    lines += [
      "Subject: \(Self.encoded(subject))",
      // Thunderbird and Outlook open a message that says so for writing.
      "X-Unsent: 1", "MIME-Version: 1.0", "Content-Language: \(language)",
      "Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    ]
    lines += Self.base64Lines(Array(text.utf8))
    lines += [
      "--\(boundary)", "Content-Type: text/calendar; charset=utf-8; name=\"calendar.ics\"",
      "Content-Disposition: attachment; filename=\"calendar.ics\"",
      "Content-Transfer-Encoding: base64", "",
    ]
    lines += Self.base64Lines(calendar)
    lines += ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  /// Whether a text can stand between angle brackets as an address.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
  }

  /// The first address among other words: "Anne Durand <anne@example.org>, +33 1 23".
  static func firstAddress(in text: String) -> String? {
    text.split { $0.isWhitespace || "<>()[],;:\\\"".contains($0) }.map(String.init)
      .first(where: isAddress)
  }

  /// A text of a header in encoded words of at most 75 characters, a line each (RFC 2047).
  private static func encoded(_ text: String) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
      let unit = Array(String(scalar).utf8)
      if chunk.count + unit.count > 39 {
        words.append("=?utf-8?B?\(base64(chunk))?=")
        chunk = []
      }
      chunk += unit
    }
    words.append("=?utf-8?B?\(base64(chunk))?=")
    return words.joined(separator: "\r\n ")
  }

  private static func base64Lines(_ bytes: [UInt8]) -> [String] {
    // 57 bytes make a line of 76 characters, the longest that MIME allows.
    stride(from: 0, to: bytes.count, by: 57).map { start in
      base64(bytes[start..<min(start + 57, bytes.count)])
    }
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648 section 4.
  static func base64(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    var bits = 0
    var count = 0
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFFFF
      count += 8
      while count >= 6 {
        count -= 6
        text.append(letters[bits >> count & 63])
      }
    }
    if count > 0 { text.append(letters[bits << (6 - count) & 63]) }
    while !text.count.isMultiple(of: 4) { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }
}
