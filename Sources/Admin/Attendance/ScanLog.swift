import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

/// The log of a scanner on its way in: read once, and kept only if all of it can be.
struct ScanLog {
  let file: String
  let map: [String]
  let device: String
  let deviceClock: String?
  let write: WriteOptions

  /// As much of a log as is read, and then kept, at once: while the database keeps one piece, the
  /// next is read.
  private static let pieceSize = 1 << 17

  func take(_ work: Work) throws(Failure) {
    guard file != "-" else {
      throw Failure(.usage, "a log may have to be read twice, so it must be a file.")
    }
    let stored = try work.stored()
    let wording = Wording()
    guard !write.dryRun else {
      var count = 0
      var codes: Set<String> = []
      let faults = try read(work, stored) { events, _ in
        count += events.count
        codes.formUnion(events.map(\.screening))
      }
      try tell(faults, work)
      tell(unknown: codes, of: stored, work)
      return work.desk.tell("\(wording.grouped(count)) events. Only tried: nothing was changed.")
    }
    let clock = ContinuousClock()
    let begin = clock.now
    let (count, codes, receipt) = try send(work, stored)
    let taken = clock.now
    _ = try answer { () throws(Refusal) in try work.archive.sumUp(stored.name) }
    let sums = clock.now - taken
    let rate = Int(Double(count) / max((taken - begin) / .seconds(1), 0.001))
    work.desk.tell("\(stored.programme.week.name.text()) (\(stored.name.week))")
    work.desk.tell(
      "  \(wording.grouped(receipt.new)) new, \(wording.grouped(count - receipt.new)) known "
        + "before; \(wording.grouped(receipt.refused)) of the new ones let nobody pass")
    tell(unknown: codes, of: stored, work)
    try tellDoubles(at: codes, of: stored, work)
    work.desk.tell(
      "  \(wording.grouped(rate)) events a second; summed up in \(tenths(sums)) s")
    work.desk.tell("See them: filmweek attendance doors")
    if receipt.differing > 0 { throw try refusing(receipt, work, stored) }
  }

  private func tell(unknown codes: Set<String>, of stored: StoredProgramme, _ work: Work) {
    let unknown = codes.subtracting(stored.programme.screenings.keys.map(\.text))
    guard !unknown.isEmpty else { return }
    work.desk.inform(
      "warning: the week has no screening \(unknown.sorted().joined(separator: ", ")); what "
        + "the log says of it is kept, and lets nobody pass. Correct the code and send it again.")
  }

  /// Devices that do not know of each other let a copied ticket in twice.
  private func tellDoubles(
    at codes: Set<String>, of stored: StoredProgramme, _ work: Work
  ) throws(Failure) {
    let screenings = codes.compactMap { try? ScreeningCode($0) }
      .filter { stored.programme.screenings[$0] != nil }.sorted()
    let doubles = try answer { () throws(Refusal) in
      try work.archive.doubleEntries(of: stored.name, at: screenings)
    }
    guard doubles.count > 0 else { return }
    work.desk.inform(
      "warning: \(doubles.count) \(doubles.count == 1 ? "ticket" : "tickets") came in twice and "
        + "not out between; each counts once:")
    let programme = stored.programme
    for double in doubles.first {
      let house = programme.screenings[double.screening].map(programme.zone)
      let zone = house ?? programme.week.zone
      let times = double.movements.map { movement in
        "\(zone.civil(at: movement.at).time)"
          + (movement.door.isEmpty ? "" : " door \(movement.door)")
      }
      work.desk.inform(
        "  \(double.ticket) at \(double.screening): \(times.joined(separator: ", then "))")
    }
  }

  /// Says which events were not taken, because their names are those of others.
  private func refusing(
    _ receipt: DoorReceipt, _ work: Work, _ stored: StoredProgramme
  ) throws(Failure) -> Failure {
    let names = Set(receipt.firstDiffering)
    var lines: [String] = []
    try pieces(work, stored, Faults(file: file)) { log, chunk, _ in
      for (name, place) in log.places(of: names, in: chunk) where lines.count < names.count {
        lines.append(
          "\(file):\(place): error: \(name.device) has used the name \(name.event) for something "
            + "else; this is not counted")
      }
    }
    let count = receipt.differing
    return Failure(
      .conflict,
      lines: lines + [
        "\(count) \(count == 1 ? "event was" : "events were") not taken: what is known is never "
          + "changed. Give what is right a name of its own in the column event and send it again, "
          + "and correct the sum once it is closed: filmweek attendance correct."
      ])
  }

  /// Reads the log and keeps what it says; how many events it has, of which screenings, and what
  /// became of them.
  private func send(
    _ work: Work, _ stored: StoredProgramme
  ) throws(Failure) -> (events: Int, codes: Set<String>, receipt: DoorReceipt) {
    var trouble: Failure?
    var count = 0
    var codes: Set<String> = []
    let progress = Progress(work.desk, unit: "events")
    defer { progress.end() }
    do throws(Failure) {
      let receipt = try answer { () throws(Refusal) in
        try TakeScans(doors: work.archive)(work.intent(write), in: stored.name) {
          take throws(Refusal) in
          progress.restart()
          (count, trouble) = (0, nil)
          do throws(Failure) {
            let faults = try readTaking(work, stored, take) { events, share in
              count += events.count
              for event in events { codes.insert(event.screening) }
              progress.advance(by: events.count, to: share)
            }
            try tell(faults, work)
          } catch { trouble = error }
          // Nothing of what was taken is kept.
          if trouble != nil { throw .archive(.other("the log can't be taken in")) }
        }
      }
      return (count, codes, receipt)
    } catch { throw trouble ?? error }
  }

  /// Hands over what is read as long as no fault was found, then looks only for more of them.
  private func readTaking(
    _ work: Work, _ stored: StoredProgramme, _ take: ([DoorEvent]) throws(Refusal) -> Void,
    _ progress: ([DoorEvent], Double) -> Void
  ) throws(Failure) -> Faults {
    var refusal: Refusal?
    let faults = try read(work, stored) { events, share in
      guard refusal == nil else { return }
      do throws(Refusal) { try take(events) } catch { refusal = error }
      progress(events, share)
    }
    if let refusal { throw Failure(refusal) }
    return faults
  }

  /// Warnings are told; with an error nothing is kept.
  private func tell(_ faults: Faults, _ work: Work) throws(Failure) {
    if faults.hasErrors { throw Failure(refusing: faults) }
    for line in faults.rendered { work.desk.inform(line) }
  }

  /// Reads the log piece by piece; pieces after the first fault are looked at, but not handed over.
  private func read(
    _ work: Work, _ stored: StoredProgramme, _ body: ([DoorEvent], Double) -> Void
  ) throws(Failure) -> Faults {
    let faults = Faults(file: file)
    try pieces(work, stored, faults) { log, chunk, share in
      let events = log.events(in: chunk)
      guard !faults.hasErrors else { return }
      body(events, share)
    }
    return faults
  }

  private func pieces(
    _ work: Work, _ stored: StoredProgramme, _ faults: Faults,
    _ body: (DoorLog, CSVChunks.Chunk, Double) -> Void
  ) throws(Failure) {
    let programme = stored.programme
    let zones = Dictionary(
      uniqueKeysWithValues: programme.screenings.values.map {
        ($0.code.text, programme.zone(of: $0))
      })
    let log = DoorLog(
      faults: faults, zone: { zones[$0] ?? programme.week.zone }, device: device,
      shift: try shift(work), days: programme.week.days, map: try columns())
    do throws(FileError) {
      let chunks = try CSVChunks(file, pieceSize: Self.pieceSize)
      while let chunk = try chunks.next() {
        body(log, chunk, Double(chunks.offset) / Double(max(chunks.size ?? 1, 1)))
      }
      log.end()
    } catch { throw Failure(error) }
  }

  /// How many seconds the device's clock is behind ours.
  private func shift(_ work: Work) throws(Failure) -> Int {
    guard let deviceClock else { return 0 }
    guard let shown = try? Instant(rfc3339: deviceClock) else {
      throw Failure(
        .usage, "“\(deviceClock)” is no instant.", advice: "Give it as 2025-12-12T20:20:00+01:00.")
    }
    return Int((work.desk.now.microsecondsSinceEpoch - shown.microsecondsSinceEpoch) / 1_000_000)
  }

  private func columns() throws(Failure) -> DoorLog.Map {
    var columns: DoorLog.Map = [:]
    for entry in map {
      guard let sign = entry.lastIndex(of: "=") else {
        throw Failure(
          .usage, "“\(entry)” does not say what a column is.",
          advice: "Write --map \"COLUMN=field\", such as --map \"Gate=door\".")
      }
      columns[String(entry[..<sign]).trimmed] = String(entry[entry.index(after: sign)...]).trimmed
    }
    return columns
  }
}

/// Seconds with one digit after the point.
private func tenths(_ duration: Duration) -> String {
  let tenths = Int(duration / .milliseconds(100))
  return "\(tenths / 10).\(tenths % 10)"
}
