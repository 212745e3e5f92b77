import Admin
import Foundation
import TestSupport
import Testing

/// Files that are no tables, or wicked ones: each is told what to do, and nothing is changed.
@Suite struct BadTableTests {
  private func importing(_ name: String, _ lines: String) throws -> TestDesk.Reply {
    let folder = try TableFolder()
    try folder.make(name, lines)
    let desk = TestDesk(width: nil)
    let reply = desk.run(
      ["import", folder.path(name)]
        + shellWords("--week w --create --name W --zone Europe/Paris --date-order day-month"))
    let isThere = desk.run("week list --json").output.contains("\"w\"")
    #expect(isThere == (reply.status == .done))
    return reply
  }

  /// A name, how it is made, and what is said.
  @Test(arguments: [
    (
      "secret.xlsx",
      "out = bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504) + 'EncryptedPackage'.encode('utf-16-le')",
      "protected with a password"
    ),
    (
      "old.xls",
      "out = bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504) + 'Workbook'.encode('utf-16-le')",
      "Excel 97 to 2003 (.xls). Open it in Excel or LibreOffice and save it as .xlsx"
    ),
    (
      "open.ods",
      """
      memory = io.BytesIO()
      with zipfile.ZipFile(memory, "w") as file:
          file.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
          file.writestr("content.xml", "<x/>")
      out = memory.getvalue()
      """, "OpenDocument file (.ods)"
    ),
    (
      "zip-bomb.xlsx",
      """
      memory = io.BytesIO()
      with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as file:
          for name in ["[Content_Types].xml", "xl/workbook.xml"]:
              file.writestr(name, " " * (24 << 20))
      out = memory.getvalue()
      """, "times its size, as no spreadsheet does"
    ),
    (
      "xml-bomb.xlsx",
      """
      sheet.append(["Film"])
      memory = io.BytesIO()
      old = zipfile.ZipFile(io.BytesIO(saved(book)))
      bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
          f'<!ENTITY {chr(98+i)} "{("&" + chr(97+i) + ";") * 10}">' for i in range(12)) + "]>"
      with zipfile.ZipFile(memory, "w") as file:
          for name in old.namelist():
              text = old.read(name).decode()
              if name == "xl/worksheets/sheet1.xml":
                  text = bomb + text.replace("<sheetData>", "<sheetData><row><c><v>&m;</v></c></row>")
              file.writestr(name, text)
      out = memory.getvalue()
      """, "error: the workbook"
    ),
    (
      "formula.xlsx",
      """
      sheet.append(["Film", "Date", "Heure"])
      sheet.append(["=CONCATENATE(A1,B1)", datetime.date(2025, 12, 5), "20:00"])
      """, "Open the file in a spreadsheet program and save it again"
    ),
    (
      "link.csv",
      #"""
      out = b'Film,Date\n"=HYPERLINK(""http://x"",""Cyclo"")",2025-12-05'
      """#, "is a formula. Put in what it shows"
    ),
    (
      "long.csv",
      "out = ('Film,Date\\n' + 'x' * (1 << 20) + ',2025-12-05').encode()",
      "longer than 1048576 bytes"
    ),
    (
      "title.csv", "out = ('Film,Date\\n' + 'x' * 900_000 + ',2025-12-05').encode()",
      "too long for a name"
    ),
  ])
  func `is refused with what to do`(name: String, lines: String, words: String) throws {
    let reply = try importing(name, lines)
    #expect(reply.status == .usage)
    #expect(reply.notes.contains(words), "\(reply.notes.prefix(600))")
    #expect(reply.notes.utf8.count < 5_000)
  }

  @Test func `two sheets of one name are named, and one is to be renamed`() throws {
    let reply = try importing(
      "twice.xlsx",
      """
      sheet.title = "Films"
      sheet.append(["Titre original", "Durée"]); sheet.append(["Cyclo", 123])
      other = book.create_sheet("Other")
      other.append(["Date", "Film"]); other.append([datetime.date(2025, 12, 5), "Cyclo"])
      memory = io.BytesIO()
      old = zipfile.ZipFile(io.BytesIO(saved(book)))
      with zipfile.ZipFile(memory, "w") as file:
          for name in old.namelist():
              file.writestr(name, old.read(name).replace(b'name="Other"', b'name="Films"'))
      out = memory.getvalue()
      """)
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("two sheets have the name \"Films\". Rename one of the two."))
  }

  @Test func `dates of 1904 and forty thousand empty rows are what they show`() throws {
    let reply = try importing(
      "mac.xlsx",
      """
      from openpyxl.utils.datetime import CALENDAR_MAC_1904
      book.epoch = CALENDAR_MAC_1904
      sheet.append(["Film", "Date", "Heure"])
      sheet.append(["Cyclo", datetime.date(2025, 12, 6), datetime.time(20, 30)])
      sheet.cell(40000, 1).number_format = "0"
      """)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.notes.contains("1 row of screenings"))
  }

  /// French Excel, a merged workbook, a Vietnamese list with its headings on line 4.
  @Test(arguments: [
    (
      "french.csv",
      """
      out = ("Semaine du cinéma;;;;;;\\r\\nDate;Heure;Lieu;Salle;Titre du film;Durée;Version\\r\\n"
          "05/12/2025;20h00;Pathé Palace;Salle 1;L'Odeur de la papaye verte;1h44;VOSTFR\\r\\n"
          "13/12/2025;24h30;Pathé Palace;à confirmer;Cyclo;2h03;VF\\r\\n").encode("cp1252")
      """, 0
    ),
    (
      "merged.xlsx",
      """
      sheet.append(["Date", "Time", "Cinema", "Hall", "Film", "Running time"])
      sheet.append([datetime.date(2025, 12, 5), datetime.time(18, 30), "Rex", "1", "Cyclo", 123])
      sheet.append([None, datetime.time(21, 30), None, "1", "Mưa đỏ", "2h04"])
      sheet.append([None, datetime.time(11), None, "2", "Mua do"])
      sheet.merge_cells("A2:A4"); sheet.merge_cells("C2:C4")
      """, 1
    ),
    (
      "viet.csv",
      """
      out = ("Liên hoan phim\\n\\n\\nSTT,Ngày chiếu,Giờ chiếu,Rạp,Tên phim,Thời lượng\\n"
          "1,\\"Thứ Sáu, 5/12/2025\\",20h,Rạp Tháng Tám,Cánh đồng hoang,90 phút\\n"
          "2,13/12/2025,buổi tối,Rạp Tháng Tám,Mùi đu đủ xanh,chưa rõ\\n").encode("utf-16")
      """, 0
    ),
  ])
  func `an ugly sheet is read in one try or with one question`(
    name: String, lines: String, questions: Int
  ) throws {
    let reply = try importing(name, lines)
    #expect(reply.notes.components(separatedBy: "question: ").count - 1 == questions)
    #expect(reply.status == (questions == 0 ? .done : .usage), "\(reply.notes)")
  }
}
