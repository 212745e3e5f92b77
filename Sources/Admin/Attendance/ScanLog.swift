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
      let faults = try read(work, stored) { events, _ in count += events.count }
      try tell(faults, work)
      return work.desk.tell("\(wording.grouped(count)) events. Only tried: nothing was changed.")
    }
    let clock = ContinuousClock()
    let begin = clock.now
    let (count, unknown, receipt) = try send(work, stored)
    let taken = clock.now
    _ = try answer { () throws(Refusal) in try work.archive.sumUp(stored.name) }
    let sums = clock.now - taken
    let rate = Int(Double(count) / max((taken - begin) / .seconds(1), 0.001))
    work.desk.tell("\(stored.programme.week.name.text()) (\(stored.name.week))")
    work.desk.tell(
      "  \(wording.grouped(receipt.new)) new, \(wording.grouped(count - receipt.new)) known "
        + "before; \(wording.grouped(receipt.refused)) of the new ones let nobody pass")
    if !unknown.isEmpty {
      work.desk.inform(
        "warning: the week has no screening \(unknown.sorted().joined(separator: ", ")); what "
          + "the log says of it is kept, and let nobody pass")
    }
    work.desk.tell(
      "  \(wording.grouped(rate)) events a second; summed up in \(tenths(sums)) s")
    work.desk.tell("See them: filmweek attendance doors")
  }

  /// Reads the log and keeps what it says; how many events it has, which screenings of it the week
  /// does not know, and what became of them.
  private func send(
    _ work: Work, _ stored: StoredProgramme
  ) throws(Failure) -> (events: Int, unknown: Set<String>, receipt: DoorReceipt) {
    var trouble: Failure?
    var count = 0
    var unknown: Set<String> = []
    let known = Set(stored.programme.screenings.keys.map(\.text))
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
              for event in events where !known.contains(event.screening) {
                unknown.insert(event.screening)
              }
              progress.advance(by: events.count, to: share)
            }
            try tell(faults, work)
          } catch { trouble = error }
          // Nothing of what was taken is kept.
          if trouble != nil { throw .archive(.other("the log can't be taken in")) }
        }
      }
      return (count, unknown, receipt)
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
    let programme = stored.programme
    let zones = Dictionary(
      uniqueKeysWithValues: programme.screenings.values.map {
        ($0.code.text, programme.zone(of: $0))
      })
    let log = DoorLog(
      faults: faults, zone: { zones[$0] ?? programme.week.zone }, device: device,
      shift: try shift(work),
      map: try columns())
    do throws(FileError) {
      let chunks = try CSVChunks(file, pieceSize: Self.pieceSize)
      while let chunk = try chunks.next() {
        let events = log.events(in: chunk)
        guard !faults.hasErrors else { continue }
        body(events, Double(chunks.offset) / Double(max(chunks.size ?? 1, 1)))
      }
      log.end()
    } catch { throw Failure(error) }
    return faults
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
