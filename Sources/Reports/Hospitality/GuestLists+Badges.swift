import CivilTime
import SchedulingDomain
import Wording

extension GuestLists {
  /// What stands on the badge of each guest who comes, a label a row, by family name.
  package var badges: Report {
    var report = begin(.badges)
    var table = ReportTable(
      "badges", wording.name(of: .badges),
      [
        .init("key", "", .key), .init("name", wording.words(.name), .longText, priority: 6),
        .init("role", wording.words(.role), .longText, priority: 5),
        .init("organisation", wording.words(.organisation), .longText, priority: 4),
        .init("country", wording.words(.country), priority: 3),
        .init("languages", wording.words(.languages), .longText, priority: 2),
        .init("category", wording.words(.category), priority: 4),
      ])
    let roles = roles
    for guest in expected {
      let languages = guest.languages.map { wording.name(of: $0) }
      table.row([
        .text(guest.key.text), .text(guest.name),
        .maybe(guest.publicRole?.text(preferring: wording.language.tag)),
        .maybe(guest.organisation), .maybe(guest.country.map { wording.name(of: $0) }),
        .names(languages),
        .text(roles[guest.key].map(wording.badge) ?? wording.guestCategory),
      ])
    }
    report.show(table)
    return report
  }

  /// As what each guest appears: of several roles, the one that stands first among all roles.
  private var roles: [Key<Guest>: Appearance.Role] {
    var roles: [Key<Guest>: Appearance.Role] = [:]
    for role in Appearance.Role.allCases.reversed() where role != .attendee {
      for screening in programme.screenings.values where screening.status != .cancelled {
        for appearance in screening.appearances
        where appearance.role == role && appearance.status != .declined {
          roles[appearance.guest] = role
        }
      }
    }
    return roles
  }
}
