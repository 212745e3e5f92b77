import ArgumentParser
import SchedulingDomain

/// `filmweek print arrived`.
struct PrintArrived: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "arrived", "Say that a copy is there.",
    examples: ["print arrived RR-DCP2", "print arrived RR-DCP2 --at \"1dec 14:30\""])

  @OptionGroup var name: SpokenName<PrintNoun>
  @Option(help: "When; else now.") var at: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    try Work(desk, global).mark(name, at, "print arrived", write) { print, moment in
      if print.legs.isEmpty { print.legs.append(Print.Leg()) }
      print.legs[print.legs.count - 1].arrived = moment
    }
  }
}

/// `filmweek print checked`.
struct PrintChecked: AdminCommand {
  static let configuration = CommandConfiguration.verb(
    "checked", "Say that a copy was played through and found good.",
    examples: ["print checked RR-DCP2", "print checked RR-DCP2 --at 2dec"])

  @OptionGroup var name: SpokenName<PrintNoun>
  @Option(help: "When; else now.") var at: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var global: GlobalOptions

  func run(at desk: Desk) throws(Failure) {
    try Work(desk, global).mark(name, at, "print checked", write) { $0.checked = $1 }
  }
}

extension Work {
  /// Says when something was done with a copy: now, unless another moment is given.
  fileprivate func mark(
    _ name: SpokenName<PrintNoun>, _ at: String?, _ action: String, _ write: WriteOptions,
    _ set: (inout Print, DayOrTime?) -> Void
  ) throws(Failure) {
    let occasion = try occasion()
    var print = try name.found(in: occasion.programme)
    set(&print, try occasion.moment(at ?? "now"))
    try make(.replace(.print(print)), on: occasion, action, write)
  }
}
