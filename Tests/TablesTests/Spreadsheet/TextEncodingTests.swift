import Foundation
import Tables
import Testing

struct TextEncodingTests {
  private static let text = "Titre;Durée\r\nMưa đỏ;2h04\r\n"

  @Test(
    arguments: [
      ("utf-8", TextEncoding.utf8), ("utf-8-sig", .utf8), ("utf-16", .utf16LittleEndian),
      ("utf-16-le", .utf16LittleEndian), ("utf-16-be", .utf16BigEndian),
    ])
  func `text that Python encodes is read as what it was`(
    codec: String, expected: TextEncoding
  ) throws {
    let script = "out = '''\(Self.text)'''.encode('\(codec)')"
    let bytes = try WorkbookMaker.bytes(script)
    #expect(TextEncoding(of: bytes) == expected)
    let read = ReadTables(bytes, name: "week.csv")
    #expect(read.texts == [["Titre", "Durée"], ["Mưa đỏ", "2h04"]])
    #expect(read.faults == [])
  }

  @Test(arguments: [(TextEncoding.windows1252, "cp1252"), (.windows1258, "cp1258")])
  func `all letters of Windows are those that Python knows`(
    encoding: TextEncoding, codec: String
  ) throws {
    let judged = try PythonJudge.run(
      "print(bytes(range(0x80, 0x100)).decode('\(codec)', errors='replace'))")
    let upper = String(decoding: encoding.utf8((0x80...0xFF).map { $0 }), as: UTF8.self)
    #expect(Array(upper.unicodeScalars) == Array(judged.unicodeScalars.dropLast()))
  }

  @Test func `a list from Vietnamese Windows is read with its tones`() throws {
    let read = ReadTables(
      try WorkbookMaker.bytes(
        #"""
        import unicodedata
        def one(letter):
            parts = unicodedata.normalize('NFD', letter)
            tones = [p for p in parts if p in '\u0300\u0301\u0303\u0309\u0323']
            rest = ''.join(p for p in parts if p not in tones)
            return unicodedata.normalize('NFC', rest) + ''.join(tones)
        text = 'Tên phim;Giờ\nMưa đỏ;14h30\nBao giờ cho đến tháng Mười;20:00\n'
        out = ''.join(map(one, text)).encode('cp1258')
        """#), name: "week.csv")
    #expect(
      read.texts == [
        ["Tên phim", "Giờ"], ["Mưa đỏ", "14h30"], ["Bao giờ cho đến tháng Mười", "20:00"],
      ])
    #expect(read.faults.map { $0.contains("was read as Windows-1258.") } == [true])
  }

  @Test(arguments: ["Perché così è più però", "L’été à Noël, où ça ?", "Þórður fór út í snjó"])
  func `western text is not taken for Vietnamese`(text: String) throws {
    let bytes = try WorkbookMaker.bytes("out = '''\(text)'''.encode('cp1252')")
    #expect(TextEncoding(of: bytes) == .windows1252)
  }

  @Test func `French Excel's CSV is read, and that it was a guess is said`() throws {
    let script = "out = 'Séance;Durée;Prix\\r\\nL’été;1h30;5,50 €\\r\\n'.encode('cp1252')"
    let read = ReadTables(try WorkbookMaker.bytes(script), name: "week.csv")
    #expect(read.texts == [["Séance", "Durée", "Prix"], ["L’été", "1h30", "5,50 €"]])
    #expect(
      read.faults == [
        "week.csv:1:1: notice: the file is not in UTF-8 and was read as Windows-1252."
          + " If letters look wrong, give the .xlsx, or save it as \"CSV UTF-8\"."
      ])
  }

  @Test func `a file that changes its encoding is refused where it does`() {
    let bytes = Array("Clôture\n".utf8) + Array("Ouverture ".utf8) + [0xE9, 0x74, 0xE9, 0x0A]
    let faults = ReadTables(bytes, name: "week.csv").faults
    #expect(faults.first?.hasPrefix("week.csv:2:11: error:") == true, "\(faults)")
  }

  @Test(arguments: ["CAFÉ’S À LA VILLE", "PASSÉ\u{A0}! MÊME « ÇÀ »", "SÃO JOÃO, É– À"])
  func `capitals before signs are western text all the same`(text: String) throws {
    let bytes = try WorkbookMaker.bytes("out = '''\(text)'''.encode('cp1252')")
    #expect(TextEncoding(of: bytes) == .windows1252)
  }

  @Test func `UTF-8 with one wrong byte stays UTF-8 and the byte is named`() {
    let bytes = Array("tên\nMưa đỏ\n".utf8) + [0xE9] + Array("\n".utf8)
    #expect(TextEncoding(of: bytes) == .utf8)
    let faults = ReadTables(bytes, name: "week.csv").faults
    #expect(faults.map { $0.prefix(20) } == ["week.csv:3:1: error:"])
  }

  @Test(arguments: [[], [0x61], [0x61, 0x00], [0x00, 0x00, 0x61, 0x61], [0xC3], [0xFF]])
  func `the smallest files are read without an end of the program`(bytes: [UInt8]) {
    let encoding = TextEncoding(of: bytes)
    #expect(encoding == (bytes.last ?? 0 >= 0xC3 ? .windows1252 : .utf8))
  }

  @Test func `half a pair of UTF-16 and an odd byte are marked`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x63]
    let text = String(decoding: TextEncoding(of: bytes).utf8(bytes), as: UTF8.self)
    #expect(text == "a\u{FFFD}b\u{FFFD}")
  }

  @Test(
    arguments: [
      "Bao gi? cho ??n th?ng m??i", "T?i th?y hoa vàng trên c? xanh", "L'?t? ind?cis",
      "BAO GI? CHO ??N TH?NG M??I", "?t?", "Pluie\u{FFFD}rouge", "Dur?e", "Ng??i v? cu?i cùng",
      "Cánh ??ng hoang", "Đ?i cát", "?n ?o",
    ])
  func `letters that were lost are found`(text: String) {
    #expect(lostLetters(in: text))
  }

  @Test(
    arguments: [
      "Really?", "Quoi ?", "Really? No!", "Really?No", "?", "???", "Où ? Quand ?", "VO?VF",
      "Who? What? Where?", "https://a.fr/page?id=3&b=4", "www.a.fr?x", "à confirmer ?", "Mưa đỏ",
      "What?! Again?!", "(?)", "12?", "?12", "20h?", "Wish? you? were? here?", "", "￼",
      "“Why?”asked the film", "Film (VOSTFR?)", "Đi đâu?", "?Paris", "Which?/that?",
    ])
  func `questions are left alone`(text: String) {
    #expect(!lostLetters(in: text))
  }

  /// Real titles through a program's saving: what Python's `?` leaves of them.
  @Test func `titles that were saved without their letters are found`() throws {
    let titles = [
      "Bao giờ cho đến tháng Mười", "Tôi thấy hoa vàng trên cỏ xanh", "Cánh đồng hoang",
      "Địa đạo: Mặt trời trong bóng tối", "Đừng đốt", "Thương nhớ đồng quê",
      "Chuyện của Pao", "Áo lụa Hà Đông", "Những đứa con của làng", "Nỗi buồn chiến tranh",
    ]
    for title in titles {
      let lost = String(title.map { $0.unicodeScalars.allSatisfy { $0.value < 0x100 } ? $0 : "?" })
      #expect(lostLetters(in: lost) && !lostLetters(in: title), "\(lost)")
    }
  }

  @Test(
    arguments: [
      ("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n", ";"), ("Programme, décembre\na;b;c\n1;2;3\n", ";"),
      ("a\tb\nc, d, e\tf\n", "\t"), ("a,b\n\"x;y;z\",1\n\"x;y;z\",1\n", ","), ("a\nb\n", ","),
      ("", ","), ("film;note\n\"a\n,b,c,d\";1\n", ";"),
      ("Week;;\nfilm;hour;hall\nMưa, đỏ;1;2\n", ";"),
      ("a,b\n1,vi|en|fr\n2,vi|en|fr\n3,vi|en|fr\n", ","),
    ])
  func `the separator is what divides most rows alike`(text: String, expected: Unicode.Scalar) {
    let reader = CSVReader(Array(text.utf8), faults: Faults(file: nil))
    #expect(Unicode.Scalar(reader.separator) == expected)
  }
}
