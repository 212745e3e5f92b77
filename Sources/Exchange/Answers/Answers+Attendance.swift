package import CivilTime
package import SchedulingDomain
import Tables

extension Answers {
  /// Lines of the ledger, in the order given.
  package func counts(_ counts: [Count]) -> Answer<Count> {
    Answer(
      "count", counts,
      [
        .text("key") { $0.key }, .text("screening") { $0.screening },
        .text("scope") { $0.screening == nil ? "week" : "screening" },
        .integer("count") { $0.figure.value }, .text("precision") { $0.precision.rawValue },
        .text("method") { $0.method.rawValue }, .text("subject") { $0.subject.rawValue },
        .text("category") { $0.category?.rawValue }, .text("moment") { $0.moment.rawValue },
        .text("door") { $0.door }, .text("country") { $0.country },
        .integer("countries") { $0.countries?.value }, .text("origin") { $0.origin },
        .integer("sample_size") { $0.sampleSize?.value },
        .money("gross") { $0.gross }, .text("currency") { $0.gross?.currency },
        .text("counted_at") { $0.countedAt?.rfc3339(in: programme.week.zone) },
        .text("counted_by") { $0.countedBy },
        .text("recorded_at") { $0.recordedAt.rfc3339(in: programme.week.zone) },
        .text("supersedes") { $0.supersedes }, .text("part_of") { $0.partOf },
        .list("sources") { $0.remarks.sources }, .text("note") { $0.remarks.note },
      ])
  }

  /// What doors have counted so far, in the order given.
  package func doors(_ doors: [DoorFigures]) -> Answer<DoorFigures> {
    Answer(
      "door", doors,
      [
        .text("screening") { $0.screening }, .text("door") { $0.door.isEmpty ? nil : $0.door },
        .text("category") { $0.category?.rawValue }, .integer("people") { $0.people },
        .integer("clicked") { $0.clicked }, .integer("inside") { $0.inside },
        .integer("refused") { $0.refused },
        .text("last_at") { $0.lastAt.rfc3339(in: programme.week.zone) },
      ])
  }

  /// Shifts at the doors, in the order given; what opens them is kept nowhere.
  package func shifts(_ shifts: [Shift]) -> Answer<Shift> {
    let zone = programme.week.zone
    return Answer(
      "shift", shifts,
      [
        .text("key") { $0.key }, .text("name") { $0.name },
        .text("screening") { if case .screening(let code) = $0.post { code } else { nil } },
        .text("date") { if case .day(let day) = $0.post { day } else { nil } },
        .text("door") { $0.door.isEmpty ? nil : $0.door },
        .text("start") { $0.span.start.rfc3339(in: zone) },
        .text("end") { $0.span.end.rfc3339(in: zone) },
        .text("ended_at") { $0.endedAt?.rfc3339(in: zone) },
      ])
  }

  /// Who came to each screening, as counted.
  package var attendance: Answer<AttendanceSummary.Line> { attendance(programme.attendance) }

  /// Who came to each screening by one reading of the ledger.
  package func attendance(_ summary: AttendanceSummary) -> Answer<AttendanceSummary.Line> {
    Answer(
      "attendance", plural: "screenings", summary.lines,
      [
        .text("code") { $0.screening.code },
        .text("title") { programme.title(of: $0.screening, for: language) },
        .text("kind") { $0.screening.kind.rawValue },
        .text("status") { $0.screening.status.rawValue }, .text("date") { $0.screening.timing.day },
        .text("start") { $0.screening.timing.start?.rfc3339 },
        .text("venue") { $0.screening.place.venue },
        .text("auditorium") { $0.screening.place.auditorium?.auditorium },
        .integer("capacity") { line in
          programme.capacity(of: line.screening)?.value
        },
        .truth("is_admission") { $0.isAdmission }, .integer("count") { $0.standing?.figure },
        .text("method") { $0.standing?.method.rawValue },
        .text("precision") { $0.standing?.precision.rawValue },
        .list("not_used") { line in
          line.others.map { "\($0.method.rawValue):\($0.figure)" }
        },
        .list("disagreeing") { $0.standing?.disagreeing.map(\.key) ?? [] },
        .list("claims") { $0.claims.map(\.key) },
      ])
  }

  /// Entries of the log, newest first.
  package static func log(_ lines: [LogLine]) -> Answer<LogLine> {
    Answer(
      "entry", plural: "entries", lines,
      [
        .integer("number") { $0.number }, .text("at") { $0.at }, .text("actor") { $0.actor },
        .text("door") { $0.door }, .text("action") { $0.action }, .text("week") { $0.week },
        .integer("size") { $0.size }, .list("items") { $0.items },
        .integer("undoes") { $0.undoes }, .integer("undone_by") { $0.undoneBy },
        .text("undo") { $0.undo },
      ])
  }
}

/// One entry of the log.
package struct LogLine {
  let number: Int
  let at: Instant
  let actor: String
  let door: String
  let action: String
  let week: Key<FilmWeek>?
  let items: [String]
  let size: Int
  let undoes: Int?
  let undoneBy: Int?
  /// How it can be undone, in a word or two.
  let undo: String

  package init(
    number: Int, at: Instant, actor: String, door: String, action: String, week: Key<FilmWeek>?,
    items: [String], size: Int, undoes: Int?, undoneBy: Int?, undo: String
  ) {
    self.number = number
    self.at = at
    self.actor = actor
    self.door = door
    self.action = action
    self.week = week
    self.items = items
    self.size = size
    self.undoes = undoes
    self.undoneBy = undoneBy
    self.undo = undo
  }
}

extension Count {
  /// The screening that was counted; nil for the week.
  fileprivate var screening: ScreeningCode? {
    if case .screening(let code) = scope { code } else { nil }
  }
}
