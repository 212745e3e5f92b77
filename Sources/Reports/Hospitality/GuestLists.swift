import Foundation
package import SchedulingDomain
package import Wording

/// The lists by which a guest office works; they are for staff, and nothing public is made of them.
package struct GuestLists: Sendable {
  let programme: Programme
  let wording: Wording

  package init(_ programme: Programme, language: Wording.Language = .english) {
    self.programme = programme
    wording = Wording(language)
  }

  /// Guests who come or may yet, by family name where it is known.
  var expected: [Guest] {
    programme.guests.values
      .filter { $0.visit.status != .declined && $0.visit.status != .cancelled }
      .map { (guest: $0, name: $0.sortingName) }
      .sorted { ($0.name, $0.guest.key) < ($1.name, $1.guest.key) }
      .map(\.guest)
  }

  /// An empty list with its title.
  func begin(_ list: Wording.GuestList) -> Report {
    let week = programme.week
    return Report(
      noun: list.rawValue, week: week.key.text,
      title: wording.title(of: list, on: week.name.text(preferring: wording.language.tag)),
      wording: wording)
  }

  /// Who comes with a guest, and with whom they come.
  func company(of guest: Guest) -> [String] {
    let host = guest.visit.companionOf.flatMap { programme.guests[$0]?.name }
    let others = expected.filter { $0.visit.companionOf == guest.key }.map(\.name)
    return [host].compactMap(\.self) + others
  }
}

extension Guest {
  /// The name to sort by, without case and marks.
  fileprivate var sortingName: String {
    (familyName.map { "\($0) \(name)" } ?? sortName ?? name)
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      // The stroke of đ is no mark that can be taken off.
      .replacing("đ", with: "d")
  }
}

extension ReportTable.Cell {
  /// Names one after the other, or nothing.
  static func names(_ names: [String]) -> ReportTable.Cell {
    names.isEmpty ? .empty : .text(names.joined(separator: ", "))
  }
}
