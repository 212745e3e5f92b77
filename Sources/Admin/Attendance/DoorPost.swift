import ArgumentParser
import CivilTime
import SchedulingDomain
import UseCases

/// Where somebody stands: the screening, the door, and in whose name they count.
struct DoorPost {
  let stored: StoredProgramme
  let screening: Screening
  let door: String
  /// Who signs for what is counted here.
  let name: String
  /// What the post may write.
  let actor: Intent.Actor
  /// The shift whose code was given.
  let shift: OpenShift?

  /// Refuses what comes after the end of the shift.
  func demandOpen(at moment: Instant) throws(Failure) {
    guard let shift = shift?.shift, !shift.isOpen(at: moment) else { return }
    throw Failure(
      .notAllowed, "your shift is over; nothing more is counted.",
      advice: "What was counted is kept. Ask for another code.")
  }
}

extension Desk {
  /// A name that no other run of the program gives, for what it sees at a door.
  var runName: String { "\(clock().microsecondsSinceEpoch)-\(UInt32.random(in: .min ... .max))" }
}

/// The code that stands for week, screening, door and name.
struct ShiftOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The six digits of your shift, instead of all names.", valueName: "code"))
  var shift: String?
  @Option(help: "Which screening, where the shift has several at once.") var of: String?
}

extension Work {
  /// The post at a door that a screening or a shift's code names.
  func post(
    _ options: ShiftOptions, screening name: String?, door: String?
  ) throws(Failure) -> DoorPost {
    guard let code = options.shift else {
      guard let name else {
        throw Failure(.usage, "which screening?", advice: "Name it, or give the --shift you have.")
      }
      let stored = try stored()
      return DoorPost(
        stored: stored, screening: try stored.programme.screeningFinder.find(name),
        door: door ?? "", name: desk.userName,
        actor: Intent.Actor(name: desk.userName, rights: Set(Intent.Right.allCases)), shift: nil)
    }
    let opened = try answer { () throws(Refusal) in
      try archive.open(code, from: desk.userName, at: desk.clock())
    }
    // A code that is wrong, of the past or of the future, or one too many: all are told alike.
    guard let opened else {
      throw Failure(
        .notAllowed, "this code opens no shift now.",
        advice: "Ask who gave it to you. After ten wrong codes none is taken for a quarter of an "
          + "hour.")
    }
    let stored = try answer { () throws(Refusal) in
      try ReadProgramme(archive: archive)(opened.week.week)
    }
    return DoorPost(
      stored: stored, screening: try screening(of: opened.shift, named: options.of, in: stored),
      door: door ?? opened.shift.door, name: opened.shift.name,
      actor: Intent.Actor(name: opened.shift.name, rights: [.count]), shift: opened)
  }

  /// The screening that a shift is about now.
  private func screening(
    of shift: Shift, named name: String?, in stored: StoredProgramme
  ) throws(Failure) -> Screening {
    let programme = stored.programme
    let open = programme.screenings(of: shift, at: desk.clock())
    if let name {
      let found = try programme.screeningFinder.find(name)
      guard open.contains(where: { $0.code == found.code }) else {
        throw Failure(.notAllowed, "\(found.code) is not of your shift now.")
      }
      return found
    }
    guard let only = open.first else {
      throw Failure(
        .notFound, "nothing of your shift is on now.",
        advice: "People are let in from an hour before the start.")
    }
    guard open.count == 1 else {
      let lines = open.map {
        "  \($0.code)  \(programme.title(of: $0, for: .english)), "
          + WhenWhere($0, in: programme).sentence
      }
      throw Failure(.usage, lines: ["error: which screening? Name it with --of CODE:"] + lines)
    }
    return only
  }
}
