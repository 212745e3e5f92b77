import CivilTime

/// How far something long has come, on the terminal of a person who waits; with rate and time left.
final class Progress {
  private let desk: Desk
  private let total: Int
  private let unit: String
  private let clock = ContinuousClock()
  private var begin: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var done = 0
  private var isShown = false

  /// - Parameter total: how much there is to do.
  init(_ desk: Desk, of total: Int, unit: String) {
    self.desk = desk
    self.total = total
    self.unit = unit
    begin = clock.now
    shown = begin
  }

  /// Begins again from nothing.
  func restart() {
    done = 0
    begin = clock.now
  }

  /// Counts what was done; shows it ten times a second at most, after the first second.
  func advance(by count: Int) {
    done += count
    let now = clock.now
    let isFirst = !isShown && now - begin < .seconds(1)
    guard desk.terminal.width != nil, !isFirst, now - shown > .milliseconds(100) else { return }
    shown = now
    isShown = true
    let seconds = max(Double((now - begin) / .milliseconds(1)) / 1000, 0.001)
    let rate = Double(done) / seconds
    let left = rate > 0 ? Int(Double(max(total - done, 0)) / rate) : 0
    let filled = total > 0 ? min(done * 24 / total, 24) : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    desk.terminal.progress(
      "\(bar) \(total > 0 ? done * 100 / total : 0) %, \(Int(rate)) \(unit)/s, "
        + "\(left / 60) min \(left % 60) s left")
  }

  /// Takes the bar away.
  func end() { if isShown { desk.terminal.progress("") } }
}
