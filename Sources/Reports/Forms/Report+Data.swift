import CivilTime
import SchedulingDomain
import Tables
import Wording

extension Report {
  /// One object: what the report is, its sentences, and an array of each table's rows.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("schema", "filmweek-\(noun)/1")
      writer.member("week", week)
      writer.member("title", title)
      writer.nullableMember("as_of", asOf?.description)
      writer.member("language", wording.language.rawValue)
      for table in tables {
        writer.array(table.id, table.rows) { Self.write($1, of: table, to: &$0) }
      }
      writer.key("notes")
      writer.array { writer in
        for sentence in sentences + tables.compactMap(\.note) { writer.value(sentence) }
      }
    }
    return writer.bytes
  }

  /// One object a line, of the rows of a table; of the first unless one is named.
  package func ndjson(of table: ReportTable? = nil) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    guard let table = table ?? tables.first else { return [] }
    for row in table.rows { writer.object { Self.write(row, of: table, to: &$0) } }
    return writer.bytes
  }

  /// The rows of a table, of the first unless one is named, safe to open in a spreadsheet.
  package func values(
    of table: ReportTable? = nil, separator: UInt8 = UInt8(ascii: ",")
  ) -> [UInt8] {
    guard let table = table ?? tables.first else { return [] }
    var writer = CSVWriter(separator: separator)
    writer.row(table.columns.map(\.id))
    for row in table.rows { writer.row(row.map(Self.field)) }
    return writer.bytes
  }

  private static func write(
    _ row: [ReportTable.Cell], of table: ReportTable, to writer: inout JSONWriter
  ) {
    for (column, cell) in zip(table.columns, row) {
      switch cell {
      case .text(let text): writer.member(column.id, text)
      case .number(let number), .more(let number), .moreMoney(let number, _):
        writer.member(column.id, number)
      case .money(let money): writer.member(column.id, money.minorUnits)
      case .share(let share), .growth(let share), .points(let share):
        writer.member(column.id, rounded(share))
      case .unknown, .empty: writer.nullableMember(column.id, nil as String?)
      }
    }
  }

  private static func field(_ cell: ReportTable.Cell) -> CSVWriter.Field {
    switch cell {
    case .text(let text): .text(text)
    case .number(let number), .more(let number): .integer(number)
    case .money(let money): .text(money.decimalText)
    case .moreMoney(let units, let currency): .decimal(Double(units) / Double(currency.minorUnits))
    case .share(let share), .growth(let share), .points(let share): .decimal(rounded(share))
    case .unknown, .empty: .empty
    }
  }

  /// A share with four digits after the point, so that it reads the same everywhere.
  static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
}
