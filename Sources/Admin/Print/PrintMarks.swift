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
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    var print = try name.found(in: occasion.programme)
    if print.legs.isEmpty { print.legs.append(Print.Leg()) }
    print.legs[print.legs.count - 1].arrived = try occasion.moment(at ?? "now")
    try work.make(.replace(.print(print)), on: occasion, "print arrived", write)
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
    let work = try Work(desk, global)
    let occasion = try work.occasion()
    var print = try name.found(in: occasion.programme)
    print.checked = try occasion.moment(at ?? "now")
    try work.make(.replace(.print(print)), on: occasion, "print checked", write)
  }
}
