import ArgumentParser
import SchedulingDomain

extension AttendanceCommand {
  struct Click: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "click", "Count people at a door with single keys; every click is kept at once.",
      examples: ["attendance click CL --door balcony"],
      about: """
        On a terminal: space or + is one, g is ten, - takes one back, u takes the last click back, \
        c closes the count and signs it, q leaves. Without a terminal each line is +1, +10, -1, u, \
        c or q.
        """)

    @Argument(help: "The screening: code or title; none with --shift.") var screening: String?
    @Option(help: "At which door.") var door: String?
    @Option(help: "Who signs as the count is closed.") var by: String?
    @OptionGroup var shift: ShiftOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let clicker = try Clicker(work, try work.post(shift, screening: screening, door: door), write)
      desk.tell(clicker.heading)
      if desk.terminal.isInteractive {
        try onKeys(clicker, desk)
      } else {
        try onLines(clicker, desk)
      }
    }

    private func onKeys(_ clicker: Clicker, _ desk: Desk) throws(Failure) {
      desk.tell("space +1 · g +10 · - takes one back · u undo · c close and sign · q leave")
      var ending = Order.leave
      var isInterrupted = false
      try desk.terminal.withKeys { next throws(Failure) in
        desk.terminal.progress(clicker.status)
        while true {
          // Nothing pressed for a second: other doors may have let people in.
          let press = next(1_000)
          switch press {
          case .ended: return
          case .interrupted:
            isInterrupted = true
            return
          case .nothing: break
          case .key(let key):
            guard let order = Order(key: key) else { continue }
            if order == .close || order == .leave {
              ending = order
              return
            }
            _ = try clicker.obey(order)
          }
          try clicker.refresh()
          desk.terminal.progress(clicker.status)
        }
      }
      try end(clicker, ending, desk)
      if isInterrupted { throw Failure(.interrupted, lines: []) }
    }

    private func onLines(_ clicker: Clicker, _ desk: Desk) throws(Failure) {
      var number = 0
      var faults: [String] = []
      var ending = Order.leave
      while let line = desk.terminal.nextLine() {
        number += 1
        guard !line.trimmed.isEmpty else { continue }
        guard let order = Order(line: line.trimmed) else {
          faults.append("standard input:\(number):1: error: “\(line.trimmed)” is no click")
          continue
        }
        if order == .close || order == .leave {
          ending = order
          break
        }
        if try !clicker.obey(order) { desk.inform("line \(number): there is nothing to take back") }
      }
      try clicker.refresh()
      try end(clicker, ending, desk)
      guard faults.isEmpty else {
        throw Failure(.usage, lines: faults + ["  Write +1, +10 or -1."])
      }
    }

    private func end(_ clicker: Clicker, _ order: Order, _ desk: Desk) throws(Failure) {
      desk.tell(clicker.status)
      desk.tell(
        write.dryRun
          ? "Only tried: nothing was changed." : "\(clicker.count) clicked here; all of it is kept")
      if order == .close { try clicker.close(by: by) }
    }
  }
}

/// What somebody with a clicker wants.
private enum Order: Equatable {
  case click(Int)
  case undo, close, leave

  init?(key: UInt8) {
    switch key {
    case UInt8(ascii: " "), UInt8(ascii: "+"): self = .click(1)
    case UInt8(ascii: "g"): self = .click(10)
    case UInt8(ascii: "-"): self = .click(-1)
    case UInt8(ascii: "u"): self = .undo
    case UInt8(ascii: "c"): self = .close
    // An end of transmission leaves, too.
    case UInt8(ascii: "q"), 4: self = .leave
    default: return nil
    }
  }

  init?(line: String) {
    switch line {
    case "u": self = .undo
    case "c": self = .close
    case "q": self = .leave
    default:
      guard let sign = line.first, "+-".contains(sign), let count = Int(line),
        (-1000...1000).contains(count), count != 0
      else { return nil }
      self = .click(count)
    }
  }
}

extension Clicker {
  /// Clicks or takes back; false where there is nothing to take back.
  fileprivate func obey(_ order: Order) throws(Failure) -> Bool {
    switch order {
    case .click(let count):
      try click(count)
      return true
    case .undo: return try undo()
    case .close, .leave: return true
    }
  }
}
