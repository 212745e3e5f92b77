import Tables
import Testing

struct CSVWritingTests {
  @Test func `the form is RFC 4180 with CR LF, and a byte order mark if wished`() {
    var writer = CSVWriter(hasByteOrderMark: true)
    writer.row(["title", "count", "note"])
    writer.row([.text("Đêm \"phim\""), .integer(-5), .text("a,b")])
    writer.row([.text("two\nlines"), .decimal(-0.5), .empty])
    writer.row([.empty])
    #expect(
      writer.text
        == "\u{FEFF}title,count,note\r\n\"Đêm \"\"phim\"\"\",-5,\"a,b\"\r\n"
        + "\"two\nlines\",-0.5,\r\n\"\"\r\n")
  }

  @Test(
    arguments: [
      ("=1+1", "'=1+1"), ("+33 1", "'+33 1"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"), (" =1", "' =1"), ("\"=1", "'\"=1"),
      ("'=1", "''=1"), ("  '\" @x", "'  '\" @x"), ("＝1", "'＝1"), ("'tis", "'tis"), ("a=1", "a=1"),
      ("", ""), ("'", "'"), ("5-1", "5-1"), ("'''-", "''''-"),
    ])
  func `a text that a spreadsheet would take for a formula is guarded`(
    text: String, guarded: String
  ) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.removed(from: guarded) == text)
    var writer = CSVWriter()
    writer.row([text, "x"])
    var reader = CSVReader(writer.bytes, separator: .init(ascii: ","), faults: Faults(file: nil))
    #expect(reader.next()?.texts == [text, "x"])
  }

  /// Rows of random fields made from what is awkward.
  private func corpus(using generator: inout SeededGenerator) -> [[String]] {
    let pieces = [
      "a", "Đêm", "电影", "🎬", "e\u{301}", "\"", "'", ",", ";", "=", "-", "+", "@", " ", "\t", "\n",
      "\r\n", "\r", "\u{FEFF}", "|", "1",
    ]
    let width = Int.random(in: 2...6, using: &generator)
    return (0..<40).map { _ in
      (0..<width).map { _ in
        let count = Int.random(in: 0...4, using: &generator)
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      }
    }
  }

  @Test func `what is written reads as the same`() {
    var generator = SeededGenerator.fresh(for: "CSV round trip")
    for _ in 0..<30 {
      let rows = corpus(using: &generator)
      var writer = CSVWriter(hasByteOrderMark: true)
      for row in rows { writer.row(row) }
      let faults = Faults(file: nil)
      var reader = CSVReader(writer.bytes, separator: UInt8(ascii: ","), faults: faults)
      for row in rows { #expect(reader.next()?.texts == row) }
      #expect(reader.next()?.texts == nil)
      #expect(faults.rendered == [])
    }
  }

  @Test func `Python's reader finds the same fields in what we write`() throws {
    var generator = SeededGenerator.fresh(for: "CSV judged")
    let rows = (0..<10).flatMap { _ in corpus(using: &generator) }
    var writer = CSVWriter()
    for row in rows { writer.row(row) }
    let script = """
      import csv, sys
      for row in csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True):
          print(','.join(field.encode().hex() for field in row))
      """
    let answer = try PythonJudge.run(script, input: writer.bytes)
    let judged = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let own = rows.map { row in
      row.map { FormulaGuard.guarded($0).utf8.map { hexadecimal($0) }.joined() }
        .joined(separator: ",")
    }
    #expect(judged.map(String.init) == own)
  }

  @Test func `we find the same fields in what Python writes`() throws {
    let script = """
      import csv, io, random, sys
      random.seed(int(open(sys.argv[1]).read()))
      pieces = ['a', 'Đêm', '"', ',', ';', '\\n', '\\r\\n', '\\r', ' ', "'", '=', '', '电影']
      rows = [[''.join(random.choices(pieces, k=4)) + 'x' for _ in range(5)] for _ in range(400)]
      out = io.StringIO()
      end = random.choice(['\\n', '\\r\\n', '\\r'])
      # Left to itself, Python quotes only those line ends that it writes itself.
      quoting = csv.QUOTE_MINIMAL if end == '\\r\\n' else csv.QUOTE_ALL
      csv.writer(out, lineterminator=end, quoting=quoting).writerows(rows)
      print(out.getvalue().encode().hex())
      for row in rows: print(','.join(field.encode().hex() for field in row))
      """
    var generator = SeededGenerator.fresh(for: "CSV by Python")
    let answer = try PythonJudge.run(script, input: [UInt8]("\(generator.next())".utf8))
    let lines = answer.split(separator: "\n")
    let digits = Array(lines[0].utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16)
    }
    let faults = Faults(file: nil)
    var reader = CSVReader(
      bytes, separator: UInt8(ascii: ","), removesFormulaGuard: false, faults: faults)
    var rows: [String] = []
    while let row = reader.next() {
      let fields = row.texts.map { $0.utf8.map { hexadecimal($0) }.joined() }
      rows.append(fields.joined(separator: ","))
    }
    #expect(rows == lines.dropFirst().map(String.init))
    #expect(faults.rendered == [])
  }
}
