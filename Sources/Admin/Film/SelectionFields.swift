import ArgumentParser
import SchedulingDomain

/// What a week can say of a film.
struct SelectionFields: ParsableArguments {
  @Option(help: "The section it is shown in: key or name.") var section: String?
  @Option(help: "How far its invitation has come.") var status: Selection.Status?
  @Option(help: "How far the leave to show it has come.") var rights: Permission.State?
  @Option(name: .customLong("rights-note"), help: "On what terms it may be shown.")
  var rightsNote: String?
  @Option(name: .customLong("rights-holder"), help: "Who holds the rights: an organisation.")
  var rightsHolder: String?
  @Option(help: "How far the permit of the authorities has come.") var permit: Permission.State?
  @Option(name: .customLong("permit-note"), help: "Its number, its terms.") var permitNote: String?
  @Option(help: "Until when it may not be shown to the public: a day, \"5dec 20:00\", or ?.")
  var embargo: String?

  /// Says what was given.
  func apply(to selection: inout Selection, on occasion: Occasion) throws(Failure) {
    let programme = occasion.programme
    if let section { selection.section = try programme.sectionFinder.find(section).key }
    if let status { selection.status = status }
    selection.rights = try Permission.said(
      rights, rightsNote, onto: selection.rights, option: "--rights")
    if let rightsHolder {
      selection.rightsHolder = try programme.organisationFinder.find(rightsHolder).key
    }
    selection.permit = try Permission.said(
      permit, permitNote, onto: selection.permit, option: "--permit")
    if let embargo { selection.embargo = try occasion.momentIfKnown(embargo) }
  }
}

extension Permission {
  /// What was said of a leave, onto what was known of it.
  static func said(
    _ state: State?, _ note: String?, onto old: Permission?, option: String
  ) throws(Failure) -> Permission? {
    guard let state = state ?? old?.state else {
      guard note == nil else {
        throw Failure(
          .usage, "a note on a leave needs how far it has come.",
          advice: "Add \(option) asked, granted or refused.")
      }
      return nil
    }
    return Permission(state: state, note: note ?? old?.note)
  }
}
