package import CivilTime
import SchedulingDomain

/// What is said of one moment of a week.
extension Wording {
  /// A heading of the board of what is on.
  package enum NowPhrase: CaseIterable, Sendable {
    /// Of its columns, in their order.
    case room, running, ends, left, next, at, wait
    /// Where no room has anything.
    case nothing
  }

  /// The words of a heading, or a sentence.
  package func phrase(_ phrase: NowPhrase) -> String {
    let words =
      switch phrase {
      case .room: Words("Where", "Où", "Địa điểm")
      case .running: Words("Now", "En cours", "Đang diễn ra")
      case .ends: Words("Ends", "Fin", "Kết thúc")
      case .left: Words("Left", "Reste", "Còn")
      case .next: Words("Next", "Ensuite", "Tiếp theo")
      case .at: Words("At", "À", "Lúc")
      case .wait: Words("In", "Dans", "Sau")
      case .nothing:
        Words(
          "Nothing is on, and nothing with a clock time comes any more that day.",
          "Rien n’est en cours, et plus rien n’est prévu à une heure fixe ce jour-là.",
          "Hiện không có gì, và trong ngày không còn buổi nào đã có giờ.")
      }
    return pick(words)
  }

  /// A moment by the clocks of a zone, and the night of which festival day it is, where that is
  /// not its own: "Saturday 6 December 2025, 00:45 in Europe/Paris, in the night of …".
  package func moment(_ civil: CivilDateTime, in zone: Zone, nightOf festivalDay: Day) -> String {
    let clock = civil.time.description.prefix(5)
    let time = pick(
      Words("\(clock) in \(zone)", "\(clock), heure de \(zone)", "\(clock), giờ \(zone)"))
    guard festivalDay != civil.day else { return "\(longDay(civil.day)), \(time)" }
    let day = shortDay(festivalDay)
    let night = pick(
      Words(
        "in the night of the festival day \(day)", "dans la nuit du jour de festival \(day)",
        "đêm của ngày liên hoan \(day)"))
    return "\(longDay(civil.day)), \(time), \(night)"
  }

  /// How long it is still: "25 min", "2 h 05".
  package func wait(_ minutes: Int) -> String {
    guard minutes >= 100 else { return self.minutes(minutes) }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    return pick(
      Words("\(hours) h \(padded)", "\(hours)\u{A0}h\u{A0}\(padded)", "\(hours) giờ \(padded)"))
  }
}
