import CivilTime
import Glibc
import SchedulingDomain

/// Prints one line of JSON with what was asked for: `rules N`, `move N`, `diff N`, `overlaps FILE`.
@main
struct RulesBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      return print("usage: RulesBench rules|move|diff N | overlaps FILE")
    }
    let number = Int(arguments[2]) ?? 0
    switch arguments[1] {
    case "rules": try rules(number)
    case "move": try move(number)
    case "diff": try diff(number)
    default: overlaps(arguments[2])
    }
  }

  /// The whole rule book, the best of a few runs.
  private static func rules(_ screenings: Int) throws {
    let programme = try BenchWeek.make(screenings: screenings)
    var best = Double.infinity
    var found = 0
    for _ in 0..<(screenings > 200_000 ? 1 : 5) {
      let (seconds, count) = timed { programme.conflicts.count }
      best = min(best, seconds)
      found = count
    }
    print(#"{"seconds": \#(best), "conflicts": \#(found)}"#)
  }

  /// One screening put to another time, and what then stands against it; the median.
  private static func move(_ screenings: Int) throws {
    let programme = try BenchWeek.make(screenings: screenings)
    var book = RuleBook(programme)
    let codes = programme.screenings.keys.sorted()
    var times: [Double] = []
    var found = 0
    for (number, code) in codes.enumerated() where number % max(1, codes.count / 500) == 0 {
      guard var screening = programme.screenings[code] else { continue }
      screening.timing =
        programme.screenings[codes[(number * 31 + 7) % codes.count]]?.timing ?? .open
      let (seconds, count) = timed {
        book.put(screening)
        return book.conflicts(of: code).count
      }
      times.append(seconds)
      found += count
    }
    times.sort()
    print(#"{"seconds": \#(times[times.count / 2]), "conflicts": \#(found)}"#)
  }

  /// What people notice between two states of a week of which many screenings differ; the median.
  private static func diff(_ screenings: Int) throws {
    let old = try BenchWeek.make(screenings: screenings)
    let new = try BenchWeek.edited(old)
    var times: [Double] = []
    var found = 0
    for _ in 0..<21 {
      let (seconds, count) = timed { new.notices(since: old).count }
      times.append(seconds)
      found = count
    }
    times.sort()
    print(#"{"seconds": \#(times[times.count / 2]), "notices": \#(found)}"#)
  }

  /// Overlaps in rooms alone: lines of room, start and end in whole seconds.
  private static func overlaps(_ file: String) {
    let slots = Slots.read(file)
    var times: [Double] = []
    var found = 0
    for _ in 0..<7 {
      let (seconds, count) = timed(CLOCK_MONOTONIC) { Sweep.meetings(of: slots).count }
      times.append(seconds)
      found = count
    }
    times.sort()
    print(#"{"seconds": \#(times[times.count / 2]), "pairs": \#(found)}"#)
  }

  /// Seconds that some work takes: of one core, unless another clock is asked for.
  private static func timed<Result>(
    _ clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID, _ work: () -> Result
  ) -> (Double, Result) {
    let began = now(clock)
    let result = work()
    return (now(clock) - began, result)
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Slots from a file of three whole numbers a line.
enum Slots {
  static func read(_ path: String) -> [Sweep.Slot] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var slots: [Sweep.Slot] = []
    var numbers: [Int] = []
    var number = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      for byte in buffer[..<count] {
        if byte >= 0x30 {
          number = number * 10 + Int(byte - 0x30)
          continue
        }
        numbers.append(number)
        number = 0
        guard byte == 0x0A else { continue }
        slots.append(
          Sweep.Slot(
            group: numbers[0], start: Instant(secondsSinceEpoch: numbers[1]),
            end: Instant(secondsSinceEpoch: numbers[2])))
        numbers.removeAll(keepingCapacity: true)
      }
    }
    return slots
  }
}
