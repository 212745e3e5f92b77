import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

extension AttendanceCommand {
  struct Close: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "close", "Close the count of the doors of a screening and write it into the ledger.",
      examples: [
        "attendance close CL --by Lan", "attendance close CL --door balcony --by Minh",
        "attendance close --all --by Lan",
      ],
      about: "Each door becomes a line of its own, and doors add up; what a door knew of the terms "
        + "becomes parts of its line. A door that was closed before is corrected by the new lines, "
        + "but what somebody has corrected stays.")

    @Argument(help: "The screening: code or title.") var screening: String?
    @Flag(help: "All screenings that people came to through a door.") var all = false
    @Option(help: "Only this door.") var door: String?
    @Option(help: "Who signs for it; else who is signed in.") var by: String?
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let stored = try work.stored()
      guard (screening == nil) == all else {
        throw Failure(
          .usage, "which screening is closed?",
          advice: "Name one, or close all: filmweek attendance close --all")
      }
      let code = try screening.map { name throws(Failure) in
        try stored.programme.screeningFinder.find(name).code
      }
      try work.close(code, door: door, by: by ?? desk.userName, in: stored, write)
    }
  }
}

extension Work {
  /// Writes what doors have counted into the ledger: of one screening or all, of one door or all.
  func close(
    _ code: ScreeningCode?, door: String?, by: String, in stored: StoredProgramme,
    _ write: WriteOptions
  ) throws(Failure) {
    let totals = try answer { () throws(Refusal) in
      _ = try archive.sumUp(stored.name)
      return try archive.totals(of: stored.name)
    }.filter { (code == nil || $0.screening == code) && (door == nil || $0.door == door) }
    guard !totals.isEmpty else {
      let place = code.map { " of \($0)" } ?? ""
      throw Failure(
        .notFound,
        "nobody came through \(door.map { "the door “\($0)”" } ?? "a door")\(place) yet.",
        advice: "Write down what was counted otherwise: filmweek attendance count "
          + "\(code?.text ?? "CODE") NUMBER")
    }
    var kept: [DoorClosing.Kept] = []
    let outcome = try answer(in: stored.programme) { () throws(Refusal) in
      try EditProgramme(archive: archive).adding(
        intent(write), in: stored.name.week, action: "attendance close"
      ) { programme throws(SchedulingRefusal) in
        var closing = DoorClosing(programme, by: by, at: desk.now)
        let lines = closing.lines(totals)
        kept = closing.kept
        return lines
      }
    }
    let closing = ClosingWords(stored.programme)
    defer { for line in kept { desk.inform("note: " + closing.staying(line)) } }
    guard !outcome.difference.isEmpty || outcome.wasDoneBefore else {
      return desk.tell(
        "\(code?.text ?? "All")\(door.map { ", door \($0)" } ?? ""): closed as it stands")
    }
    let words = CountWords(stored.programme)
    let written = outcome.difference.counts.compactMap(\.new)
    for line in written.filter(\.isOfDoor).prefix(12) {
      guard let screening = line.screening.flatMap({ stored.programme.screenings[$0] }) else {
        continue
      }
      desk.tell(
        words.echo(line, of: screening) + closing.replaced(by: line) + ". Signed: \(by)")
    }
    for line in closing.displaced(by: written) { desk.inform("note: " + line) }
    report(outcome, write)
  }
}
