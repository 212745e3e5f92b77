/// The offsets of a zone in order of time, its footer rule worked out for one calendar cycle.
///
/// The Gregorian calendar repeats after 400 years, weekdays included; so does a footer rule.
final class ZoneRules: Sendable {
  /// Seconds since 1970 at which the offsets change, strictly ascending.
  private let starts: [Int]
  /// What holds before `starts[0]`, then from each start on; neighbours differ.
  private let offsets: [ZoneOffset]
  /// From here on the table holds one whole cycle and more, which then repeats for ever.
  private let cycleStart: Int?
  private let smallestOffset: Int
  private let greatestOffset: Int

  /// Seconds in 400 years.
  private static let cycle = 146_097 * 86_400

  /// Rules from a first offset, the table of changes in ascending order, and the footer's rule.
  init(initial: ZoneOffset, changes: [ZoneChange], footer: FooterRule?) {
    let whole = Self.extended(Table(initial: initial, changes: changes), by: footer)
    var starts: [Int] = []
    var offsets = [whole.initial]
    for change in whole.changes where change.offset != offsets[offsets.count - 1] {
      starts.append(change.seconds)
      offsets.append(change.offset)
    }
    self.starts = starts
    self.offsets = offsets
    cycleStart = whole.cycleStart
    smallestOffset = offsets.map(\.secondsEastOfUTC).min() ?? 0
    greatestOffset = offsets.map(\.secondsEastOfUTC).max() ?? 0
  }

  /// A table with the footer's changes after it; without a table the footer rules all time.
  ///
  /// After the last change of the table the footer alone has the word (RFC 9636, section 3.3).
  private static func extended(_ table: Table, by footer: FooterRule?) -> Table {
    guard let footer else { return table }
    let last = table.changes.last?.seconds
    let year = last.map { Day(secondsSinceEpoch: $0).year } ?? 0
    // A year more than is kept: the last change of the last year may need the next to overrule it.
    let end = Day.number(year: year + 404, month: 1, day: 1) * 86_400
    let ruled = footer.changes(years: year - 1...year + 405).filter { $0.seconds < end }
    let cycleStart = Day.number(year: year + 2, month: 1, day: 1) * 86_400
    var whole = Table(initial: footer.standard, changes: ruled, cycleStart: cycleStart)
    if let last {
      let atLast = ruled.last { $0.seconds <= last }?.offset ?? footer.standard
      whole.initial = table.initial
      whole.changes = table.changes.dropLast() + [ZoneChange(seconds: last, offset: atLast)]
      whole.changes += ruled.filter { $0.seconds > last }
    }
    return whole
  }

  private struct Table {
    var initial: ZoneOffset
    var changes: [ZoneChange]
    var cycleStart: Int?
  }

  /// The offset that holds at a second of UTC.
  func offset(at seconds: Int) -> ZoneOffset { offsets[index(at: folded(seconds).seconds)] }

  /// The changes in `range`, as seconds with the offsets before and after.
  func changes(in range: Range<Int>) -> [(seconds: Int, before: ZoneOffset, after: ZoneOffset)] {
    var found: [(seconds: Int, before: ZoneOffset, after: ZoneOffset)] = []
    var next = range.lowerBound
    while next < range.upperBound {
      let (seconds, shift) = folded(next)
      let index = index(at: seconds - 1)
      guard index < starts.count, starts[index] + shift < range.upperBound else { break }
      found.append((starts[index] + shift, offsets[index], offsets[index + 1]))
      next = starts[index] + shift + 1
    }
    return found
  }

  /// What a wall time means, given as seconds since 1970-01-01T00:00 by the clock on the wall.
  func meaning(ofWall wall: Int) -> WallMeaning {
    let (wall, shift) = folded(wall)
    // The first stretch whose clocks have not yet gone past the wall time at its end.
    var index = index(at: wall - greatestOffset)
    while index < starts.count, seconds(of: wall, by: index) >= starts[index] { index += 1 }
    let first = seconds(of: wall, by: index)
    if index > 0, first < starts[index - 1] {
      let change = starts[index - 1] + shift
      return .skipped(
        from: change + offsets[index - 1].secondsEastOfUTC,
        to: change + offsets[index].secondsEastOfUTC)
    }
    var next = index + 1
    while next <= starts.count, starts[next - 1] <= wall - smallestOffset {
      let second = seconds(of: wall, by: next)
      if second >= starts[next - 1], next == starts.count || second < starts[next] {
        return .twice((first + shift, offsets[index]), (second + shift, offsets[next]))
      }
      next += 1
    }
    return .once(first + shift)
  }

  /// The second of UTC of a wall time by the offset of one stretch.
  private func seconds(of wall: Int, by index: Int) -> Int {
    wall - offsets[index].secondsEastOfUTC
  }

  /// The index of the offset that holds at a second inside the table.
  private func index(at seconds: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A second moved back by whole cycles until the table covers it, and by how much it was moved.
  private func folded(_ seconds: Int) -> (seconds: Int, shift: Int) {
    guard let cycleStart, seconds >= cycleStart + Self.cycle else { return (seconds, 0) }
    let shift = (seconds - cycleStart) / Self.cycle * Self.cycle
    return (seconds - shift, shift)
  }
}

/// A second of UTC and the offset that holds from it on.
struct ZoneChange {
  let seconds: Int
  let offset: ZoneOffset
}

/// The seconds of UTC at which clocks show a wall time: none, one or two.
enum WallMeaning {
  case skipped(from: Int, to: Int)
  case once(Int)
  case twice((Int, ZoneOffset), (Int, ZoneOffset))
}
