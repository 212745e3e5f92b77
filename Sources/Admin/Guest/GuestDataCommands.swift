import ArgumentParser
import Exchange
import SchedulingDomain
import Tables
import UseCases

/// `filmweek guest export`.
struct GuestExportCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "export", "Write what is kept of one person, in all weeks of the festival.",
    examples: ["guest export dang thai huyen --output huyen.json"],
    about:
      "Visits, appearances, kept seats, parts in films, releases and entries of the log; nobody "
      + "else is named. By whatever name they had, it finds seats and films. Remarks, notes of other "
      + "guests, waivers, shifts and who counted are not looked through: guest erase --dry-run says "
      + "which of them name the person.")

  @Argument(help: ArgumentHelp("Which: key or name.", valueName: "guest")) var words: [String]
  @Option(help: "The file to write; - for standard output.", completion: .file())
  var output = "-"
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let festival = try work.week().festival
    let guest = try work.person(words.spoken, of: festival)
    let file = try answer { () throws(Refusal) in
      try ReadPerson(archive: work.archive)(guest, of: festival.key)
    }
    var document = PersonDocument(festival: festival, guest: guest)
    document.weeks = file.weeks
    document.releases = file.releases.map {
      .init(number: $0.head.number, at: $0.head.at, programme: $0.programme)
    }
    document.entries = file.entries.map { entry in
      let said = entry.recorded.entry
      return .init(
        number: entry.recorded.number, at: said.at, actor: said.actor, action: said.action,
        before: entry.programme)
    }
    guard output != "-" else { return desk.terminal.write(document.bytes) }
    do throws(FileError) {
      try FileBytes.write(output, document.bytes)
    } catch { throw Failure(error) }
    desk.inform("wrote \(output)")
  }
}

/// `filmweek guest erase`.
struct GuestEraseCommand: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "erase", "Take a person out of everything that is kept of the festival, for ever.",
    examples: [
      "guest erase dang thai huyen --dry-run",
      "guest erase dang thai huyen --confirm dang-thai-huyen",
    ],
    about: """
      Releases and the log too; where somebody must stand, a “withdrawn guest” does, so counts and \
      timetables stay whole. Texts are searched for the name, mail address and telephone number, \
      credits of films among them. This can't be undone. Backups, and files written before, are \
      beyond its reach.
      """)

  @Argument(help: ArgumentHelp("Which: key or name.", valueName: "guest")) var words: [String]
  @Option(help: ArgumentHelp("The key of the guest, to be sure.", valueName: "guest"))
  var confirm: String?
  @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
  var dryRun = false
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    let work = try Work(desk, global)
    let festival = try work.week().festival
    let guest = try work.person(words.spoken, of: festival)
    guard dryRun || confirm == guest.key.text else {
      throw Failure(
        .usage, "this takes \(guest.name) out of all weeks, releases and the log, for ever.",
        advice: "Look first with --dry-run. If it is meant, add: --confirm \(guest.key)")
    }
    let intent = Intent(
      actor: Intent.Actor(name: desk.userName, rights: Set(Intent.Right.allCases)),
      door: .command, now: desk.now, isRehearsal: dryRun)
    let done = try answer { () throws(Refusal) in
      try EraseGuest(archive: work.archive)(intent, guest.key, of: festival.key)
    }
    if dryRun { desk.tell("Only tried: nothing was changed.") }
    desk.tell("\(festival.name.text()) (\(festival.key))")
    desk.tell("  guest \(guest.key): \(done.standIn) in all weeks")
    desk.tell("  releases changed: \(done.releases); entries of the log: \(done.entries)")
    if !done.places.isEmpty {
      desk.tell("  texts that named them: \(done.places.joined(separator: ", "))")
    }
    if !done.keptWords.isEmpty {
      desk.tell(
        "  may be somebody else's, so look for it yourself: "
          + done.keptWords.joined(separator: ", "))
    }
    desk.tell("  this can't be undone; backups and files that were written before are as they were")
  }
}

extension Work {
  /// The one person of whom something is kept in the festival who is called so.
  fileprivate func person(_ name: String, of festival: Festival) throws(Failure) -> Guest {
    let people = try answer { () throws(Refusal) in
      try ReadPerson(archive: archive).people(of: festival.key)
    }
    return try Finder(
      "guest",
      people.map { guest in
        .init(
          key: guest.key.text,
          names: [guest.name, guest.sortName, guest.familyName].compactMap(\.self), item: guest)
      }
    ).find(name)
  }
}
