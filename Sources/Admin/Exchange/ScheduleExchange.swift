import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import Tables
import UseCases
import Wording

/// The week that a file without one is taken into.
struct NewWeekOptions: ParsableArguments {
  @Flag(help: "Make the week that --week names, if it is not there yet.") var create = false
  @Option(help: "The name of a new week; else the file's.") var name: String?
  @Option(
    help: ArgumentHelp(
      "The time zone of a new week, and of times that state none: Europe/Paris.", valueName: "iana")
  )
  var zone: String?
}

extension FileForm {
  /// What the content of a file tells it is; nil where that is not sure.
  init?(of bytes: [UInt8]) {
    let text = bytes.starts(with: [UInt8].byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    switch text.first(where: { $0 > UInt8(ascii: " ") }) {
    case UInt8(ascii: "<"): self = .scheduleXML
    case UInt8(ascii: "{"):
      let document = JSONDocument.read(bytes, into: Faults(file: nil))
      guard document?.root.member("schedule")?.kind == .object else { return nil }
      self = .scheduleJSON
    default: return nil
    }
  }

  /// The form of schedule; nil for what is no schedule.
  var schedule: ScheduleForm? {
    switch self {
    case .scheduleXML: .xml
    case .scheduleJSON: .json
    case .programme, .table, .csv, .xlsx, .attendance: nil
    }
  }
}

extension ImportCommand {
  /// Takes a schedule into the week, or into a new one.
  func take(
    _ bytes: [UInt8], as form: ScheduleForm, from name: String, at desk: Desk
  ) throws(Failure) {
    let work = try Work(desk, global)
    let zone = try newWeek.zone.map { text throws(Failure) in try WeekFields.zone(text) }
    let outcome = try work.rereading { () throws(Failure) in
      let target = try target(work)
      let (programme, faults) = ScheduleReader.read(
        bytes, as: form, fileName: name, into: target, zone: zone, now: desk.now)
      guard let programme, !faults.hasErrors else { throw Failure(refusing: faults) }
      for line in faults.rendered { desk.inform(line) }
      try work.backUp(before: programme, write)
      return try answerUnlessChanged(in: programme) { () throws(Refusal) in
        try ImportProgramme(archive: work.archive)(
          work.intent(write), programme, seen: SeenWeek(target.programme))
      }
    }
    work.report(outcome, write)
  }

  private func target(_ work: Work) throws(Failure) -> ScheduleReader.Target {
    let isThere = try work.weeks().contains { $0.week.key.text == global.week }
    guard newWeek.create, !isThere else { return .week(try work.stored().programme) }
    guard let name = global.week else {
      throw Failure(
        .usage, "a new week needs its key.", advice: "Give it with --week, such as paris-2026.")
    }
    let key = try value(try Key<FilmWeek>(name))
    return .new(try festival(work, of: key), key, name: newWeek.name)
  }

  /// The festival there is, or a new one with the key of its first week.
  private func festival(_ work: Work, of week: Key<FilmWeek>) throws(Failure) -> Festival {
    let isFirst = try work.festivals().isEmpty
    if global.festival != nil || !isFirst {
      return try work.festival(global.festival)
    }
    let key = try value(try Key<Festival>(week.text))
    return Festival(key: key, name: try value(try LocalizedText(newWeek.name ?? week.text)))
  }
}

extension ScheduleReader.Target {
  /// The week as it is; nil where it is not there yet.
  fileprivate var programme: Programme? {
    if case .week(let programme) = self { programme } else { nil }
  }
}

extension ExportCommand {
  /// Writes a schedule, and says what is not in it.
  func write(_ programme: Programme, as form: ScheduleForm, at desk: Desk) throws(Failure) {
    let schedule = ScheduleExport(of: programme)
    let count = programme.screenings.count - schedule.leftOut.count
    try target.write(schedule.bytes(form), at: desk, told: "\(count) events")
    let reasons: [(ScheduleExport.Gap, String)] = [
      (.cancelled, "cancelled"), (.noTime, "no day and time yet"),
      (.noAuditorium, "no auditorium yet"),
    ]
    for (gap, words) in reasons {
      let codes = schedule.leftOut.filter { $0.gap == gap }.map(\.code.text)
      if !codes.isEmpty {
        desk.inform("note: left out, \(words): \(codes.joined(separator: ", "))")
      }
    }
    if !schedule.assumed.isEmpty {
      let codes = schedule.assumed.map(\.text).joined(separator: ", ")
      desk.inform(
        "note: the length is not known and the week's \(programme.week.assumedLength) minutes are "
          + "assumed: \(codes)")
    }
  }
}
