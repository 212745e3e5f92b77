import Foundation
import Tables
import Testing

/// Workbooks that Python makes: by openpyxl, or part by part with its zip library.
enum WorkbookMaker {
  /// Runs `script`, which leaves the file's bytes in `out`.
  static func bytes(_ script: String) throws -> [UInt8] {
    let text = try PythonJudge.run(
      prelude + script + "\nimport base64\nprint(base64.b64encode(out).decode())\n")
    let data = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines))
    return [UInt8](try #require(data))
  }

  /// A workbook of one sheet `S`, by the XML of its `sheetData` and what else is given.
  static func sheet(
    _ rows: String, after: String = "", strings: String? = nil, formats: [String] = []
  ) throws -> [UInt8] {
    let codes = formats.map { "\"\"\"\($0)\"\"\"" }.joined(separator: ",")
    let strings = strings.map { "r'''\($0)'''" } ?? "None"
    return try bytes(
      "out = book(r'''\(rows)''', after=r'''\(after)''', strings=\(strings), formats=[\(codes)])")
  }

  private static let prelude = #"""
    import io, struct, sys, zipfile, zlib
    from xml.sax.saxutils import quoteattr
    MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    def rels(*targets):
        lines = ''.join(f'<Relationship Id="r{i}" Type="{REL}/{kind}" Target="{target}"/>'
                        for i, (kind, target) in enumerate(targets))
        space = 'http://schemas.openxmlformats.org/package/2006/relationships'
        return f'<Relationships xmlns="{space}">{lines}</Relationships>'
    def parts(rows='', after='', strings=None, formats=(), names=('S',), main=MAIN):
        sheets = ''.join(f'<sheet name={quoteattr(n)} sheetId="{i+1}" r:id="r{i}"/>'
                         for i, n in enumerate(names))
        targets = [('worksheet', f'worksheets/sheet{i}.xml') for i in range(len(names))]
        codes = ''.join(f'<numFmt numFmtId="{i+200}" formatCode={quoteattr(c)}/>'
                        for i, c in enumerate(formats) if isinstance(c, str))
        styles = ''.join(f'<xf numFmtId="{c if isinstance(c, int) else i+200}"/>'
                         for i, c in enumerate(formats))
        result = {
            '_rels/.rels': rels(('officeDocument', 'xl/workbook.xml')),
            'xl/workbook.xml': f'<workbook {main} xmlns:r="{REL}"><sheets>{sheets}</sheets></workbook>',
            'xl/styles.xml': f'<styleSheet {main}><numFmts>{codes}</numFmts>'
                             f'<cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
        }
        targets.append(('styles', 'styles.xml'))
        if strings is not None:
            targets.append(('sharedStrings', '/xl/sharedStrings.xml'))
            result['xl/sharedStrings.xml'] = f'<sst {main}>{strings}</sst>'
        result['xl/_rels/workbook.xml.rels'] = rels(*targets)
        for i in range(len(names)):
            result[f'xl/worksheets/sheet{i}.xml'] = (
                f'<worksheet {main}><sheetData>{rows}</sheetData>{after}</worksheet>')
        return result
    def packed(parts):
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, 'w', zipfile.ZIP_DEFLATED) as file:
            for name, text in (parts.items() if isinstance(parts, dict) else parts):
                file.writestr(name, text)
        return memory.getvalue()
    def book(*arguments, **options):
        return packed(parts(*arguments, **options))
    def saved(workbook):
        memory = io.BytesIO()
        workbook.save(memory)
        return memory.getvalue()

    """#
}

/// Everything that a file holds, and the faults in words.
struct ReadTables {
  var tables: [(name: String, rows: [TableRow])] = []
  var merged: [CellRange] = []
  var faults: [String]

  init(_ bytes: [UInt8], name: String = "week.xlsx") {
    let faults = Faults(file: name)
    for table in TableSource(bytes, name: name, faults: faults)?.tables ?? [] {
      var reader = table.rows()
      var rows: [TableRow] = []
      while let row = reader.next() { rows.append(row) }
      tables.append((table.name, rows))
      merged += reader.mergedRanges
    }
    self.faults = faults.rendered
  }

  /// The cells of all tables by address, without the table's name.
  var cells: [String: CellValue] {
    var result: [String: CellValue] = [:]
    for row in tables.flatMap(\.rows) {
      for cell in row.cells {
        result["\(CellAddress(row: row.number, column: cell.column))"] = cell.value
      }
    }
    return result
  }

  /// The texts of each row of the first table, without empty cells.
  var texts: [[String]] { tables.first?.rows.map { $0.cells.map(\.value.text) } ?? [] }
}
