/// The first thing in a text that isn't JSON (RFC 8259).
struct JSONSyntaxError: Error {
  enum Expectation: String {
    case value = "a value"
    case key = "a key in double quotes"
    case colon = "a colon after the key"
    case commaOrBrace = "a comma or }"
    case commaOrBracket = "a comma or ]"
    case end = "the end of the file"
  }

  enum Reason {
    case empty
    case utf16
    case invalidUTF8(InvalidUTF8)
    case unexpected(Expectation)
    case trailingComma
    case comment
    case singleQuote
    case unquotedKey
    case word(String)
    case cut
    case cutInString
    case tooDeep
    case number(JSONNumberFault)
    case controlCharacter(UInt8)
    case unknownEscape
    case shortUnicodeEscape
    case loneSurrogate(UInt32)
  }

  var reason: Reason
  var offset: Int
}

/// What is wrong with a number.
enum JSONNumberFault {
  case plusSign, leadingZero, leadingPoint, noDigitAfterSign, noDigitAfterPoint, noExponent
}

extension JSONNumberFault {
  var words: (message: String, advice: String) {
    switch self {
    case .plusSign: ("a number can't begin with +", "Leave the + away.")
    case .leadingZero: ("a number can't begin with a needless 0", "Leave the leading zeros away.")
    case .leadingPoint: ("a number can't begin with a point", "Write a 0 before the point.")
    case .noDigitAfterSign: ("a digit is missing after -", "Write the whole number.")
    case .noDigitAfterPoint: ("a digit is missing after the point", "Write .0 or no point.")
    case .noExponent: ("a digit is missing after the e", "Write the exponent or no e.")
    }
  }
}

extension JSONSyntaxError.Reason {
  /// What is wrong and what to do, for those reasons that need only themselves to be said.
  var words: (message: String, advice: String) {
    switch self {
    case .empty:
      ("the file has nothing in it", "Give a file with a JSON document.")
    case .utf16:
      ("the file is in UTF-16, JSON is UTF-8", InvalidUTF8.advice)
    case .invalidUTF8(let invalid):
      (invalid.message, InvalidUTF8.advice)
    case .unexpected(let expectation):
      ("\(expectation.rawValue) was expected here", "Look at what stands just before this place.")
    case .trailingComma:
      ("a comma stands before the closing bracket", "Remove the comma.")
    case .comment:
      ("JSON has no comments", "Remove it, or put the words in a note.")
    case .singleQuote:
      ("single quotes don't enclose a string", "Use double quotes (\").")
    case .unquotedKey:
      ("a key stands without quotes", "Put it in double quotes (\").")
    case .word(let word):
      Self.words(for: word)
    case .cut:
      ("the file ends in the middle", "Get the whole file again.")
    case .cutInString:
      ("the file ends inside the string that begins here", "Get the whole file again.")
    case .tooDeep:
      (
        "objects and arrays stand more than \(JSONDocument.depthLimit) deep inside each other",
        "Check that this is the right file."
      )
    case .number(let fault):
      fault.words
    case .controlCharacter(.lineFeed), .controlCharacter(.carriageReturn):
      ("the line ends inside a string", "Close the string, or write the line's end as \\n.")
    case .controlCharacter(let byte):
      (
        "the control character U+00\(byte.hexadecimal) stands bare in a string",
        "Remove it, or write it as \(byte == .tab ? "\\t" : "\\u00\(byte.hexadecimal)")."
      )
    case .unknownEscape:
      (
        "this character can't follow a backslash",
        "Write \\\\ for a backslash; the others are \\\" \\/ \\b \\f \\n \\r \\t \\uXXXX."
      )
    case .shortUnicodeEscape:
      ("\\u needs four hexadecimal digits", "Write four, as in \\u00e9, or the character itself.")
    case .loneSurrogate(let unit):
      (
        "\\u\(String(unit, radix: 16)) is half of a character, its other half is missing",
        "Write the character itself."
      )
    }
  }

  private static func words(for word: String) -> (message: String, advice: String) {
    switch word.lowercased() {
    case "nan", "inf", "infinity":
      ("\(word) is not a number in JSON", "Write null, or leave the key away.")
    case "true", "false", "null":
      ("\(word) is written in lower case in JSON", "Write \(word.lowercased()).")
    case "none", "undefined", "nil":
      ("JSON has no \(word)", "Write null, or leave the key away.")
    default:
      ("\(word) stands without quotes", "Put text in double quotes (\").")
    }
  }
}
