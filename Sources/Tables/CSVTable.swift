/// Reads a file whose first row names the columns.
package struct CSVTable {
  package let columns: [String]
  private var reader: CSVReader
  private let faults: Faults

  /// Nil, with a fault, where the file has no rows at all.
  package init?(_ reader: CSVReader, faults: Faults) {
    var reader = reader
    guard let header = reader.next() else {
      if !faults.hasErrors {
        faults.error(
          at: nil, "the file has no rows", advice: "The first row names the columns.")
      }
      return nil
    }
    columns = header.texts
    self.reader = reader
    self.faults = faults
    for (place, column) in columns.enumerated() where !column.isEmpty {
      guard let first = columns.firstIndex(of: column), first < place else { continue }
      faults.error(
        at: header.position(ofColumn: place), "the column \"\(column)\" stands twice",
        advice: "Rename or remove one of the two.")
    }
  }

  /// The next row that has a field for each column; others are reported and passed over.
  ///
  /// Empty fields beyond the columns are let pass: spreadsheets write them.
  package mutating func next() -> CSVRow? {
    while let row = reader.next() {
      let extra = row.fields.dropFirst(columns.count)
      if row.fields.count >= columns.count, extra.allSatisfy(\.text.isEmpty) { return row }
      faults.error(
        at: row.position(ofColumn: columns.count),
        "the row has \(row.fields.count) fields, the first row has \(columns.count)",
        advice: "Put fields that contain the separator in quotes.")
    }
    return nil
  }
}
