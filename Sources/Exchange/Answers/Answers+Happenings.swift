package import CivilTime
package import SchedulingDomain

extension Answers {
  /// What is on at a moment, and what comes next, a place each.
  package func happenings(_ happenings: [Happening], at moment: Instant) -> Answer<Happening> {
    func running(_ happening: Happening) -> Screening? {
      happening.running.flatMap { programme.screenings[$0] }
    }
    func next(_ happening: Happening) -> Screening? {
      happening.next.flatMap { programme.screenings[$0] }
    }
    func start(_ screening: Screening?) -> String? {
      screening?.timing.start.map { $0.instant.rfc3339(in: $0.zone) }
    }
    func title(_ screening: Screening?) -> String? {
      screening.map { programme.title(of: $0, for: language) }
    }
    return Answer(
      "now", plural: "now", happenings,
      [
        .text("at") { moment.rfc3339(in: programme.zone(at: $0.place)) },
        .text("venue") { $0.place.venue }, .text("auditorium") { $0.place.auditorium?.auditorium },
        .text("code") { $0.running }, .text("title") { title(running($0)) },
        .text("start") { start(running($0)) },
        .text("actual_start") { happening in
          running(happening)?.actuality.start?.rfc3339(in: programme.zone(at: happening.place))
        }, .text("part") { $0.part?.kind.rawValue },
        .text("end") { happening in
          happening.end?.rfc3339(in: programme.zone(at: happening.place))
        },
        .integer("minutes_left") { $0.end?.minutes(since: moment) },
        .text("next_code") { $0.next }, .text("next_title") { title(next($0)) },
        .text("next_start") { start(next($0)) },
        .text("next_expected") { happening in
          happening.nextStart?.rfc3339(in: programme.zone(at: happening.place))
        },
        .integer("minutes_until_next") { $0.nextStart?.minutes(since: moment) },
      ])
  }
}
