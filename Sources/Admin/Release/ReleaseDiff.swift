import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension ReleaseCommand {
  struct Diff: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "diff", "Show what people notice between two states: the last release and the working one.",
      examples: ["release diff", "release diff 1 working", "release diff --for guest"],
      about: "A state is the number of a release, “last” or “working”. With --for, each guest, "
        + "venue or film that is concerned, with what matters to it.")

    /// For each of whom the changes are told.
    enum Group: String, CaseIterable, ExpressibleByArgument {
      case guest, venue, film
    }

    @Argument(help: "The state that people knew; else the last release.") var from: String?
    @Argument(help: "The state that they would be told of; else the working programme.")
    var to: String?
    @Option(name: .customLong("for"), help: "By addressee.") var group: Group?
    @Option(help: "Only for this guest: key or name.") var guest: String?
    @Option(help: "Only for this venue: key or name.") var venue: String?
    @Option(help: "Only for this film: key or title.") var film: String?
    @Option(help: "The language of the words: en, fr, vi.") var language = "en"
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let tag = try value(try LanguageTag(language))
      let work = try Work(desk, global)
      let key = try work.week().week.key
      let first = try version(from) ?? .last
      let second = try version(to) ?? .working
      let (old, new) = try answer { () throws(Refusal) in
        try ReadReleases(archive: work.archive).states(first, second, of: key)
      }
      let words = NoticeWords(
        Wording(Wording.Language(tag)), from: old.programme, to: new.programme)
      let lines = try lines(old.programme, new.programme, words)
      if output.form == .table {
        let week = new.programme.week
        desk.inform("\(week.name.text()) (\(week.key)): from \(old.told) to \(new.told)")
      }
      desk.answer(
        .differences(lines, new.programme), output, global,
        empty: "Nothing that people notice is different.")
    }

    private func lines(
      _ old: Programme, _ new: Programme, _ words: NoticeWords
    ) throws(Failure) -> [NoticeLine] {
      let addressees = try addressees(old, new)
      guard !addressees.isEmpty else {
        return group == nil ? NoticeLine.lines(new.notices(since: old), words) : []
      }
      let found = new.notices(since: old, of: Set(addressees))
      return addressees.flatMap { NoticeLine.lines(found[$0] ?? [], words, for: $0) }
    }

    /// Those who are named, or all of a kind; none where everybody is meant.
    private func addressees(_ old: Programme, _ new: Programme) throws(Failure) -> [Addressee] {
      var both = new
      both.guests.merge(old.guests) { new, _ in new }
      both.venues.merge(old.venues) { new, _ in new }
      both.films.merge(old.films) { new, _ in new }
      guard [guest, venue, film, group?.rawValue].compactMap(\.self).count <= 1 else {
        throw Failure(.usage, "--for, --guest, --venue and --film: give one of them.")
      }
      if let guest { return [.guest(try both.guestFinder.find(guest).key)] }
      if let venue { return [.venue(try both.venueFinder.find(venue).key)] }
      if let film { return [.film(try both.filmFinder.find(film).key)] }
      return switch group {
      case nil: []
      case .guest: both.guests.keys.sorted().map { .guest($0) }
      case .venue: both.venues.keys.sorted().map { .venue($0) }
      case .film: both.films.keys.sorted().map { .film($0) }
      }
    }

    private func version(_ text: String?) throws(Failure) -> ProgrammeVersion? {
      switch text {
      case nil: return nil
      case "working"?: return .working
      case "last"?: return .last
      case let text?:
        guard let number = Int(text) else {
          throw Failure(
            .usage, "“\(text)” is no state.",
            advice: "Give the number of a release, “last” or “working”.")
        }
        return .release(number)
      }
    }
  }
}

extension ProgrammeState {
  /// What it is called in a sentence.
  var told: String { release.map { "release \($0.number)" } ?? "the working programme" }
}

extension Listing where Item == NoticeLine {
  static func differences(_ lines: [NoticeLine], _ programme: Programme) -> Listing {
    Listing(
      lines, as: AnswerForms(Answers.differences(lines)),
      columns: [
        .text("For", priority: 5) { $0.addressee?.key },
        .text("Code", priority: 4) { line in
          if case .screening(let code) = line.subject { code.text } else { nil }
        },
        .text("Title", priority: 3, wraps: true) { $0.title },
        .text("Different", priority: 6, wraps: true) { $0.message },
      ])
  }
}
