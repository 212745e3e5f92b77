import Exchange
package import SchedulingDomain

/// A time as a person types it: `20:30`, `20h30`, `8:30 PM`, `24:30`, `evening`, `?`.
package enum TimeInput: Equatable, Sendable {
  /// Minutes after midnight of the day it is said of; from 1,440 on, in the night that follows.
  case minutes(Int)
  case daypart(Daypart)
  /// Not known yet.
  case open

  package init(_ text: String) throws(Failure) {
    switch TypedTime(text) {
    case .minutes(let minutes): self = .minutes(minutes)
    case .daypart(let daypart): self = .daypart(daypart)
    case .open: self = .open
    case nil:
      throw Failure(
        .usage, "“\(text)” is no time.",
        advice: "Give 20:30, 20h30, 8:30 PM, 24:30 for half an hour after midnight, or morning, "
          + "afternoon, evening.")
    }
  }
}
