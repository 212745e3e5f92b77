import ArgumentParser
import SchedulingDomain

/// A whole group of guests in the place of one.
struct GroupOption: ParsableArguments {
  @Option(
    name: .customLong("group"),
    help: "All guests who go by this label; then only the screening is named.")
  var label: String?

  /// The guests and the screening that were named.
  func found(
    _ names: AppearanceArguments, in programme: Programme
  ) throws(Failure) -> ([Guest], Screening) {
    guard let label else {
      let (guest, screening) = try names.found(in: programme)
      return ([guest], screening)
    }
    let group = try programme.groupFinder.find(label)
    let screening = try programme.screeningFinder.find(names.names.spoken)
    return (group.members.compactMap { programme.guests[$0] }, screening)
  }

  /// Who of a group it was done to, and who it was not done to and why.
  func notes(_ done: [Guest], of all: [Guest], _ reason: String) -> [String] {
    guard label != nil else { return [] }
    let others = all.filter { guest in !done.contains { $0.key == guest.key } }
    let said = done.map(\.name).joined(separator: ", ")
    return [said]
      + (others.isEmpty ? [] : ["\(reason): \(others.map(\.name).joined(separator: ", "))"])
  }
}
