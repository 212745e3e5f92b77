import CivilTime
import SchedulingDomain
import UseCases

/// A scanner that types what it reads, a ticket a line: each is kept, and answered, before the next.
struct HandScanner {
  let post: DoorPost
  let movement: DoorEvent.Movement
  let category: Count.Category?
  let device: String
  let write: WriteOptions

  /// Takes standard input to its end; whether somebody was refused.
  func take(_ work: Work) throws(Failure) -> Bool {
    let desk = work.desk
    let run = desk.runName
    var (serial, isRefused) = (0, false)
    while let line = desk.terminal.nextLine() {
      let ticket = line.trimmed
      guard !ticket.isEmpty else { continue }
      guard let subject = try? DoorEvent.Subject(ticket: ticket) else {
        desk.inform("refused: a ticket has at most 256 bytes, this has \(ticket.utf8.count)")
        isRefused = true
        continue
      }
      let now = desk.clock()
      try post.demandOpen(at: now)
      serial += 1
      var event = DoorEvent(
        key: try value(try DoorEvent.Name(device: device, event: "\(run)-\(serial)")),
        screening: post.screening.code.text, movement: movement, subject: subject, at: now)
      event.door = post.door
      event.category = category
      if try work.scan(event, at: post, write).isNo { isRefused = true }
    }
    return isRefused
  }
}
