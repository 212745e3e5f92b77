import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing
import Wording

/// Headings that are written are those that are read.
@Suite struct SheetTemplateTests {
  @Test(arguments: Wording.Language.allCases)
  func `each heading of a template is read as its column`(language: Wording.Language) throws {
    for kind in SheetExport.kinds {
      let bytes = SheetTemplate(kind, in: language).csv(hasByteOrderMark: true)
      let read = try ReadSheet(bytes: bytes, named: "\(kind.rawValue).csv")
      let line = try #require(read.result.readAs.first)
      #expect(line.hasPrefix("\(kind.rawValue): 0 rows of \(kind.rawValue), headings on row 2"))
      #expect(!line.contains("kept as notes"), "\(line)")
      #expect(!line.contains("left out"), "\(line)")
    }
  }

  @Test(arguments: [Wording.Language.french, .vietnamese])
  func `no heading of a template is in the English of programs`(language: Wording.Language) {
    for kind in SheetExport.kinds {
      let lines = String(
        decoding: SheetTemplate(kind, in: language).csv(hasByteOrderMark: false), as: UTF8.self
      ).split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.count > 1 && !lines[1].contains("_"), "\(kind): \(lines)")
    }
  }

  @Test(arguments: Wording.Language.allCases)
  func `the examples of a template are read as they stand`(language: Wording.Language) throws {
    // What there is to choose from stands in one cell, and is tried one by one.
    let beginnings: [SheetKind: (headings: String, cells: String)] = [
      .guests: ("guest,name", "x1,Ann"), .films: ("film,title_original", "x1,Mưa"),
      .screenings: ("code,date,film", "X1,2025-12-05,Mưa"), .prints: ("print,film", "x1,Mưa"),
    ]
    for (kind, beginning) in beginnings {
      let lines = String(
        decoding: SheetTemplate(kind, in: language).csv(hasByteOrderMark: false), as: UTF8.self
      ).split(separator: "\r\n", omittingEmptySubsequences: false)
      var isQuoted = false
      let examples = lines[0].split(omittingEmptySubsequences: false) { sign in
        if sign == "\"" { isQuoted.toggle() }
        return sign == "," && !isQuoted
      }
      let headings = lines[1].split(separator: ",", omittingEmptySubsequences: false)
      #expect(examples.count == headings.count)
      for (heading, example) in zip(headings, examples) where example.contains(" ; ") {
        let text = example.trimmingPrefix(#/e\.g\. |ex\. : |ví dụ: /#)
        for choice in text.split(separator: ";").map({ $0.trimmingPrefix(" ") }) {
          let row = "\(beginning.headings),\(heading)\n\(beginning.cells),\(choice)\n"
          let read = try ReadSheet(row, named: "\(kind.rawValue).csv")
          #expect(!read.faults.contains { $0.contains("error") }, "\(row) \(read.faults)")
        }
      }
    }
  }

  @Test func `every column that is exported is read, and is offered in the template`() throws {
    for sheet in SheetExport(of: try Sample.paris.programme).sheets {
      let table = String(decoding: sheet.csv(hasByteOrderMark: false), as: UTF8.self)
      let read = try ReadSheet(table, named: "\(sheet.kind.rawValue).csv")
      let line = try #require(read.result.readAs.first)
      #expect(!line.contains("kept as notes"), "\(line)")
      let template = String(
        decoding: SheetTemplate(sheet.kind, in: .english).csv(hasByteOrderMark: false),
        as: UTF8.self
      ).split(separator: "\r\n")
      let offered = Set(try #require(template.last).split(separator: ","))
      for heading in sheet.headings where [nil, .english, .french].contains(heading.language) {
        #expect(offered.contains(heading.name[...]), "\(sheet.kind.rawValue) \(heading.name)")
      }
    }
  }

  @Test func `a French template that is filled in is a week`() throws {
    let bytes = SheetTemplate(.screenings, in: .french).csv(hasByteOrderMark: false)
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(lines[0].hasPrefix("ex. : CL,ex. : 2025-12-12,"))
    #expect(lines[1].hasPrefix("n°,jour,heure,fin,lieu,salle,"), "\(lines[1])")
    lines.append("CL,12/12/2025,20h30,,Pathé Palace,Salle 1,Mưa đỏ")
    let week = try ReadSheet(lines.joined(separator: "\n")).programme()
    #expect(week.lines == ["CL 2025-12-12T20:30 pathe-palace/salle-1 mua-do tentative"])
  }
}
