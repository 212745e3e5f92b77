import CivilTime

/// How far something long has come, on the terminal of a person who waits; with rate and time left.
final class Progress {
  private let desk: Desk
  private let unit: String
  private let clock = ContinuousClock()
  private var begin: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var done = 0
  private var isShown = false

  /// - Parameter unit: what is counted.
  init(_ desk: Desk, unit: String) {
    self.desk = desk
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
  /// - Parameter fraction: how much of all is done, from 0 to 1.
  func advance(by count: Int, to fraction: Double) {
    done += count
    let now = clock.now
    let isFirst = !isShown && now - begin < .seconds(1)
    guard desk.terminal.width != nil, !isFirst, now - shown > .milliseconds(100) else { return }
    shown = now
    isShown = true
    let seconds = max(Double((now - begin) / .milliseconds(1)) / 1000, 0.001)
    let rate = Double(done) / seconds
    let share = min(max(fraction, 0.001), 1)
    let left = Int(seconds / share * (1 - share))
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    desk.terminal.progress(
      "\(bar) \(Int(share * 100)) %, \(Int(rate)) \(unit)/s, "
        + "\(left / 60) min \(left % 60) s left")
  }

  /// Takes the bar away.
  func end() { if isShown { desk.terminal.progress("") } }
}
