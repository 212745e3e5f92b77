import CivilTime
import SchedulingDomain
import UseCases
import Wording

/// A hand counter at a door: each click is kept before the next is taken.
final class Clicker {
  private let work: Work
  private let post: DoorPost
  private let device: String
  private let write: WriteOptions
  private var clicks: [Int] = []
  private var serial = 0
  private var figures: [DoorFigures] = []

  init(_ work: Work, _ post: DoorPost, _ write: WriteOptions) throws(Failure) {
    self.work = work
    self.write = write
    self.post = post
    // Each run is a device of its own, so that its events have names that nobody else gives.
    device = "clicker-\(work.desk.runName)"
    try refresh()
  }

  /// So many people more, or fewer.
  func click(_ count: Int) throws(Failure) {
    try keep(count)
    clicks.append(count)
  }

  /// Takes the last click back; false where there is none.
  func undo() throws(Failure) -> Bool {
    guard let last = clicks.last else { return false }
    try keep(-last)
    clicks.removeLast()
    return true
  }

  private func keep(_ count: Int) throws(Failure) {
    let now = work.desk.clock()
    try post.demandOpen(at: now)
    serial += 1
    var event = DoorEvent(
      key: try value(try DoorEvent.Name(device: device, event: "\(serial)")),
      screening: post.screening.code.text, movement: .entry, subject: .clicks(count), at: now)
    event.door = post.door
    let kept = event
    let verdict = try answer(in: post.stored.programme) { () throws(Refusal) in
      try TakeScans(doors: work.archive)(
        Intent(actor: post.actor, door: .command, now: now, isRehearsal: write.dryRun),
        in: post.stored.name, kept,
        at: post.screening.code)
    }
    if let refusal = verdict.refusal {
      throw Failure(.conflict, "\(post.screening.code): \(Wording().reason(of: refusal)).")
    }
  }

  /// Looks what all doors have counted; a shift that was ended meanwhile ends the clicking.
  func refresh() throws(Failure) {
    figures = try answer { () throws(Refusal) in
      _ = try work.archive.sumUp(post.stored.name, pause: TakeScans.pause)
      return try work.archive.totals(of: post.stored.name)
    }
    guard let opened = post.shift else { return }
    let shifts = try answer { () throws(Refusal) in
      try work.archive.shifts(of: opened.week)
    }
    let now = work.desk.clock()
    guard shifts.contains(where: { $0.key == opened.shift.key && $0.isOpen(at: now) }) else {
      throw Failure(.notAllowed, "your shift has ended.", advice: "What was clicked is kept.")
    }
  }

  /// What this clicker has counted.
  var count: Int { clicks.reduce(0, +) }

  /// The screening, so that nobody clicks on the wrong one.
  var heading: String {
    let programme = post.stored.programme
    let door = post.door.isEmpty ? "" : ", door \(post.door)"
    return "\(post.screening.code) \(programme.title(of: post.screening, for: .english)), "
      + "\(WhenWhere(post.screening, in: programme).sentence)\(door)"
  }

  /// How full it is, and what the other doors say.
  var status: String {
    let now = work.desk.clock()
    let room = RoomLine(post.screening, in: post.stored.programme, figures)
    let others = room.others(than: post.door, at: now)
    return room.text(at: now, style: work.style) + (others.isEmpty ? "" : "  (\(others))")
  }

  /// Writes the count of this door into the ledger.
  func close(by name: String?) throws(Failure) {
    try work.close(
      post.screening.code, door: post.door, by: name ?? post.name, in: post.stored, write)
  }
}
