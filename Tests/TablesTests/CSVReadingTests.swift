import Tables
import Testing

struct CSVReadingTests {
  private func rows(
    _ text: String, separator: UInt8? = nil, limits: CSVReader.Limits = CSVReader.Limits()
  ) -> (rows: [[String]], faults: [String]) {
    let faults = Faults(file: "counts.csv")
    var reader = CSVReader(
      [UInt8](text.utf8), separator: separator, limits: limits, faults: faults)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row.texts) }
    return (rows, faults.rendered)
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n", [["a", "b"]]),
      ("a;b,c;d\n", [["a", "b,c", "d"]]),
      ("a\tb\n", [["a", "b"]]),
      ("a|b|c\n", [["a", "b", "c"]]),
      ("\"a;b;c\",d\n", [["a;b;c", "d"]]),
      ("sep=;\r\na,b;c\n", [["a,b", "c"]]),
      ("\n\na\n\n\nb\n\n", [["a"], ["b"]]),
      ("a,,\n,,\n", [["a", "", ""], ["", "", ""]]),
      ("\"\"\n", [[""]]),
      ("\"a \"\"b\"\"\",\"c\r\nd\"\n", [["a \"b\"", "c\r\nd"]]),
      (" a , b\n", [[" a ", " b"]]),
      ("'-5,'a,-5\n", [["-5", "'a", "-5"]]),
      ("Đêm,电影\n", [["Đêm", "电影"]]),
    ])
  func `right files are read without a fault`(text: String, expected: [[String]]) {
    let (rows, faults) = rows(text)
    #expect(rows == expected)
    #expect(faults == [])
  }

  @Test func `all faults are reported at once with line and column`() {
    let bytes =
      [UInt8]("screening,count\nA \"quoted\",1\n\"B\"x,2\nĐ\0,".utf8) + [0xC3, 0x28]
      + [UInt8]("\n\"open,4\n".utf8)
    let faults = Faults(file: "counts.csv")
    var reader = CSVReader(bytes, faults: faults)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row.texts) }
    #expect(
      rows == [
        ["screening", "count"], ["A \"quoted\"", "1"], ["Bx", "2"], ["Đ\0", "\u{FFFD}("],
        ["open,4\n"],
      ])
    #expect(
      faults.rendered == [
        "counts.csv:2:3: error: a quote stands inside a field that doesn't begin with one."
          + " Put the whole field in quotes and write the quote inside it twice.",
        "counts.csv:3:4: error: text follows the quote that closes a field."
          + " Write a quote inside a field twice, or remove the text.",
        "counts.csv:4:2: error: a NUL character stands here. Save the file as UTF-8 text.",
        "counts.csv:4:4: error: the bytes C3 28 at byte offset 40 are not UTF-8: byte 2 of this"
          + " character should be 80 to BF. Save the file as UTF-8.",
        "counts.csv:5:1: error: the quote that opens here is not closed before the end of the"
          + " file. Close it; write a quote inside a field twice.",
      ])
  }

  @Test func `UTF-16, too many rows and too long a row are refused`() {
    let faults = Faults(file: nil)
    var reader = CSVReader([0xFF, 0xFE, 0x61, 0x00], faults: faults)
    #expect(reader.next()?.texts == nil)
    #expect(
      faults.rendered == ["1:1: error: the file is in UTF-16. Save it as UTF-8 (\"CSV UTF-8\")."])
    let many = rows("a\nb\nc\n", limits: CSVReader.Limits(rows: 2))
    #expect(many.rows == [["a"], ["b"]])
    #expect(
      many.faults == [
        "counts.csv:3:1: error: the file has more than 2 rows. Divide it into several."
      ]
    )
    let long = rows("a,b\n1,\"234567\n8\n", limits: CSVReader.Limits(rowBytes: 8))
    #expect(long.rows == [["a", "b"]])
    #expect(
      long.faults == [
        "counts.csv:2:1: error: the row that begins here is longer than 8 bytes."
          + " Look for a quote that is not closed."
      ])
  }

  @Test func `a table passes over rows that don't fit its columns and says so`() throws {
    let faults = Faults(file: "counts.csv")
    let text = "screening,count,screening\nA,1,\nB,2\nC,3,x,y\nD,4,,,\n"
    var table = try #require(
      CSVTable(CSVReader([UInt8](text.utf8), faults: faults), faults: faults))
    var screenings: [String] = []
    while let row = table.next() { screenings += row.texts.prefix(1) }
    #expect(screenings == ["A", "D"])
    let advice = "Put fields that contain the separator in quotes."
    #expect(
      faults.rendered == [
        "counts.csv:1:17: error: the column \"screening\" stands twice."
          + " Rename or remove one of the two.",
        "counts.csv:3:3: error: the row has 2 fields, the first row has 3. \(advice)",
        "counts.csv:4:7: error: the row has 4 fields, the first row has 3. \(advice)",
      ])
    let none = Faults(file: "counts.csv")
    #expect(CSVTable(CSVReader([], faults: none), faults: none)?.columns == nil)
    #expect(
      none.rendered == [
        "counts.csv: error: the file has no rows. The first row names the columns."
      ])
  }
}
