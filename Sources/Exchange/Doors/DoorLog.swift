package import CivilTime
package import SchedulingDomain
package import Tables

/// The log of a scanner or clicker: comma-separated values whose first row names the columns.
///
/// `screening` and `at` are needed, and a `ticket` or `clicks`; `device`, `event`, `door`,
/// `movement`, `category` and `refusal` say more. A row without a name of its own takes one from
/// what it says, so that the same log sent again is known again.
package final class DoorLog {
  /// Columns of another name: that of the file to ours.
  package typealias Map = [String: String]

  private let faults: Faults
  private let zone: (String) -> Zone
  private let device: String
  private let shift: Int
  private let map: Map
  private var places: [Column: Int] = [:]
  private var separator: UInt8?
  private var isReading = true
  private var lastMoment: (text: String, screening: String, instant: Instant)?

  /// What a log says, by the name of its column.
  private enum Column: String, CaseIterable {
    case device, event, screening, door, movement, ticket, clicks, category, refusal, at
  }

  /// - Parameters:
  ///   - zone: of wall times without an offset, by the code of their screening.
  ///   - device: who saw what names no device.
  ///   - shift: how many seconds the device's clock is behind; so much later things were.
  package init(
    faults: Faults, zone: @escaping (String) -> Zone, device: String, shift: Int = 0, map: Map = [:]
  ) {
    self.faults = faults
    self.zone = zone
    self.device = device
    self.shift = shift
    self.map = map
  }

  /// The events of the next rows of the file.
  package func events(in chunk: CSVChunks.Chunk) -> [DoorEvent] {
    guard isReading else { return [] }
    var reader = CSVReader(
      chunk.bytes, separator: separator, limits: .init(rows: .max), firstLine: chunk.firstLine,
      faults: faults)
    if separator == nil {
      guard let header = reader.next() else { return [] }
      separator = reader.separator
      isReading = readHeader(header)
      guard isReading else { return [] }
    }
    var events: [DoorEvent] = []
    while let row = reader.next() {
      if let event = event(row) { events.append(event) }
    }
    return events
  }

  /// Says what is wrong of the log as a whole, once all of it was read.
  package func end() {
    guard separator == nil, !faults.hasErrors else { return }
    faults.error(
      at: nil, "the log has no rows", advice: "The first row names the columns: screening,at,ticket"
    )
  }

  private func readHeader(_ header: CSVRow) -> Bool {
    let said = header.texts.map { canonicalText($0) ?? "" }
    checkMap(header, said)
    let meanings = Dictionary(
      map.map { ($0.key.lowercased(), $0.value.lowercased()) }, uniquingKeysWith: { $1 })
    for (place, said) in said.enumerated() {
      guard let column = Column(rawValue: meanings[said.lowercased()] ?? said.lowercased()) else {
        faults.warning(
          at: header.position(ofColumn: place), "the column \"\(said)\" is passed over",
          advice: "Say what it is: --map \"\(said)=door\"")
        continue
      }
      if places.updateValue(place, forKey: column) != nil {
        faults.error(
          at: header.position(ofColumn: place), "two columns say the \(column.rawValue)",
          advice: "Keep one, or say with --map what the other is.")
      }
    }
    for (column, meaning) in [(Column.screening, "which show"), (.at, "when")]
    where places[column] == nil {
      faults.error(
        at: header.position(ofColumn: 0), "no column says \(meaning)",
        advice: "Name one: --map \"…=\(column.rawValue)\"")
    }
    if places[.ticket] == nil, places[.clicks] == nil {
      faults.error(
        at: header.position(ofColumn: 0), "no column says who or how many",
        advice: "Name one: --map \"…=ticket\" or --map \"…=clicks\"")
    }
    return !faults.hasErrors
  }

  /// A mapping that leads nowhere would be passed over without a word.
  private func checkMap(_ header: CSVRow, _ said: [String]) {
    let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
    for (name, field) in map.sorted(by: { $0.key < $1.key }) {
      if Column(rawValue: field.lowercased()) == nil {
        faults.error(
          at: header.position(ofColumn: 0), "--map \"\(name)=\(field)\" names no field of a log",
          advice: "Fields: \(known).")
      }
      if !said.contains(where: { $0.lowercased() == name.lowercased() }) {
        faults.error(
          at: header.position(ofColumn: 0), "no column is called \"\(name)\", as --map has it",
          advice: "There are: \(said.joined(separator: ", ")).")
      }
    }
  }

  private func text(_ column: Column, _ row: CSVRow) -> String? {
    guard let place = places[column], place < row.fields.count else { return nil }
    return canonicalText(row.fields[place].text)
  }

  private func event(_ row: CSVRow) -> DoorEvent? {
    let before = faults.errorCount
    let screening = needed(.screening, row)?.uppercased()
    let at = needed(.at, row).flatMap { instant($0, of: screening ?? "", row) }
    let subject = subject(row)
    let movement: DoorEvent.Movement = choice(.movement, row) ?? .entry
    let category: Count.Category? = choice(.category, row)
    let refusal: DoorEvent.Refusal? = choice(.refusal, row)
    guard let screening, let at, let subject, faults.errorCount == before else { return nil }
    let device = text(.device, row) ?? self.device
    let name = text(.event, row) ?? row.texts.joined(separator: "\u{1F}").shortDigest
    guard let key = try? DoorEvent.Name(device: device, event: name) else {
      error(.event, row, "the name of the device or event is longer than 80 characters")
      return nil
    }
    var event = DoorEvent(
      key: key, screening: screening, movement: movement, subject: subject,
      at: at.adding(seconds: shift))
    event.door = text(.door, row) ?? ""
    event.category = category
    event.refusal = refusal
    return event
  }

  private func subject(_ row: CSVRow) -> DoorEvent.Subject? {
    switch (text(.ticket, row), text(.clicks, row)) {
    case (let ticket?, nil): return .ticket(ticket)
    case (nil, let clicks?):
      guard let number = Int(clicks), (-1_000_000...1_000_000).contains(number) else {
        error(.clicks, row, "\"\(clicks)\" is no number of clicks")
        return nil
      }
      return .clicks(number)
    case (nil, nil):
      error(.ticket, row, "the row names neither a ticket nor clicks")
      return nil
    case (.some, .some):
      error(.clicks, row, "the row names a ticket and clicks", "Keep one of the two.")
      return nil
    }
  }

  /// RFC 3339, or a wall time of the house.
  private func instant(_ text: String, of screening: String, _ row: CSVRow) -> Instant? {
    // Logs are in the order of time, and several come in a second.
    if let last = lastMoment, last.text == text, last.screening == screening {
      return last.instant
    }
    let zone = zone(screening)
    let said = text.replacing(" ", with: "T")
    if let instant = (try? Instant(rfc3339: said))
      ?? (try? CivilDateTime(said)).flatMap({ civil in
        try? zone.instant(of: civil)
      })
    {
      lastMoment = (text, screening, instant)
      return instant
    }
    error(
      .at, row, "\"\(text)\" is no moment in \(zone)",
      "Write it as 2025-12-08T20:20:05, or with its offset where the clocks go back.")
    return nil
  }

  private func needed(_ column: Column, _ row: CSVRow) -> String? {
    if let text = text(column, row) { return text }
    error(column, row, "the row has no \(column.rawValue)")
    return nil
  }

  private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ column: Column, _ row: CSVRow
  ) -> Choice? {
    guard let text = text(column, row) else { return nil }
    if let choice = Choice(rawValue: text) ?? Choice(rawValue: text.lowercased()) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    error(column, row, "\"\(text)\" is no \(column.rawValue)", "Write one of \(known).")
    return nil
  }

  private func error(_ column: Column, _ row: CSVRow, _ message: String, _ advice: String = "") {
    faults.error(
      at: row.position(ofColumn: places[column] ?? 0), message, advice: advice)
  }
}

extension String {
  /// 128 bits of FNV-1a over the text, in hexadecimal: tells rows of one log apart, nothing more.
  fileprivate var shortDigest: String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in utf8 {
      hash ^= UInt128(byte)
      hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    return String(hash, radix: 16)
  }
}
