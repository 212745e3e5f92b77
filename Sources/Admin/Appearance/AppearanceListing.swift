import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension AppearanceCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List who appears where, in order of time.",
      examples: ["appearance list", "appearance list --guest \"dang thai huyen\""],
      aliases: ["ls"])

    @Option(help: "Only this guest: key or name.") var guest: String?
    @Option(help: "Only at this screening: code or title.") var screening: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let programme = stored.programme
      let who = try guest.map { name throws(Failure) in try programme.guestFinder.find(name).key }
      let at = try screening.map { name throws(Failure) in
        try programme.screeningFinder.find(name).code
      }
      let entries = programme.screeningsInOrder.filter { at == nil || $0.code == at }
        .flatMap { screening in
          screening.appearances.filter { who == nil || $0.guest == who }.enumerated()
            .map { place, appearance in
              ListedAppearance(
                screening: screening, appearance: appearance, isFirst: place == 0)
            }
        }
      desk.answer(
        .appearances(entries, of: stored), output, global,
        empty: "Nobody appears there yet. Add: filmweek appearance add \"GUEST\" CODE")
    }
  }
}

/// An appearance with its screening.
struct ListedAppearance {
  let screening: Screening
  let appearance: Appearance
  /// Whether it is the first of its screening in the list.
  let isFirst: Bool
}

extension Listing where Item == ListedAppearance {
  static func appearances(_ entries: [ListedAppearance], of stored: StoredProgramme) -> Listing {
    let programme = stored.programme
    let wording = Wording()
    return Listing(
      entries, as: .appearances(entries, of: stored),
      columns: [
        .text("Guest", priority: 5, wraps: true) { entry in
          programme.guests[entry.appearance.guest]?.name ?? entry.appearance.guest.text
        },
        .text("As", priority: 4) { wording.name(of: $0.appearance.role) },
        .text("Part", priority: 1) { $0.appearance.part.map { wording.name(of: $0) } },
        .text("Status", priority: 2) { $0.appearance.status?.rawValue },
        .text("Code", priority: 3) { $0.screening.code.text },
        .text("Title", priority: 2, wraps: true) {
          $0.isFirst ? programme.title(of: $0.screening, for: .english) : nil
        },
        .text("Day", priority: 3) { WhenWhere($0.screening, in: programme).day },
        .text("Time", priority: 0) { WhenWhere($0.screening, in: programme).time },
      ])
  }
}

extension AnswerForms {
  /// Appearances in the forms that programs read.
  static func appearances(_ entries: [ListedAppearance], of stored: StoredProgramme) -> AnswerForms
  {
    let screenings = entries.map { entry in
      var screening = entry.screening
      screening.appearances = [entry.appearance]
      return screening
    }
    return AnswerForms(stored.answers.appearances(in: screenings))
  }
}
