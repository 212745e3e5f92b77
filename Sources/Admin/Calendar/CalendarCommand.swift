import ArgumentParser
import Exchange
import Pages
import SchedulingDomain
import Tables
import UseCases
import Wording

/// `filmweek calendar`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "calendar", "Calendars to import or to subscribe to.",
    examples: [
      "calendar export --output paris.ics", "calendar export --guest \"dang thai huyen\"",
    ],
    verbs: [Export.self])
}

extension CalendarCommand {
  struct Export: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "export", "Write the week as an iCalendar file, or one venue, room, film or guest of it.",
      examples: [
        "calendar export --output paris.ics",
        "calendar export --venue \"pathe palace\" --language fr --output pathe.ics",
        "calendar export --each --output calendars",
      ],
      about:
        "It is of the last release, once there is one. A day without a time is an entry of the "
        + "whole day. What has no day yet is left out, and said. What was cancelled after it was "
        + "released stays as cancelled until 30 days after the week, and then leaves: calendar "
        + "programs that still follow it take it away. It holds what is public only, unless you say "
        + "--internal; a guest's own calendar holds all in which they take part.")

    @Option(help: "Only this venue: key or name.") var venue: String?
    @Option(help: "Only this auditorium, by VENUE/KEY or with --venue.") var auditorium: String?
    @Option(help: "Only this film: key or title.") var film: String?
    @Option(help: "Only this section: key or name.") var section: String?
    @Option(help: "Only this guest: key or name.") var guest: String?
    @Option(help: "Only this screening: code or title.") var screening: String?
    @Flag(help: "A folder with every calendar there is, a file each; it is replaced whole.")
    var each = false
    @Option(
      help: "How what was cancelled is shown until then: by its status, in its title, or left out.")
    var cancelled = CalendarExport.Withdrawn.status
    @Flag(help: "Places and guests with components of their own (RFC 9073).") var rich = false
    @Option(help: "The language of titles: en, fr, vi.") var language = "en"
    @Option(
      help: ArgumentHelp("Where the site of the week stands; entries link there.", valueName: "url")
    )
    var site: String?
    @OptionGroup var readers: ReaderOptions
    @OptionGroup var version: VersionOptions
    @OptionGroup var target: TargetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let tag = try value(try LanguageTag(language))
      let whole = try Work(desk, global).state(try version.named ?? .shown)
      let programme = whole.programme
      let address = try SiteExport.address(site)
      if each {
        let earlier = try Work(desk, global).earlierReleases(than: whole)
        return try writeEach(of: whole, after: earlier, in: tag, at: address, desk)
      }
      let scope = try scope(in: programme)
      let state = guest == nil ? readers.shown(whole) : whole
      let export = try CalendarExport(
        of: state, at: desk, scope: scope, language: tag, cancelled: cancelled, isRich: rich,
        site: address)
      try target.write(export.bytes, at: desk, told: "a calendar of \(programme.week.key)")
      if case .screening(let code) = scope, state.programme.screenings[code] == nil {
        desk.inform("note: \(code) is not public, so not in it; say --internal for staff")
      } else if export.count == 0 {
        desk.inform("note: it has no entries yet")
      }
      guard !export.undated.isEmpty else { return }
      let codes = export.undated.map(\.text).joined(separator: ", ")
      desk.inform("note: without a day yet, so not in it: \(codes)")
    }

    private func writeEach(
      of state: ProgrammeState, after earlier: [Programme], in language: LanguageTag,
      at address: SiteAddress?, _ desk: Desk
    ) throws(Failure) {
      guard [venue, auditorium, film, section, guest, screening].allSatisfy({ $0 == nil }),
        target.output != "-"
      else {
        throw Failure(
          .usage, "--each is all calendars, in a folder.",
          advice: "Name the folder and nothing else: --each --output calendars")
      }
      let week = state.programme.week
      let files: [CalendarFeeds.File]
      do {
        let feeds = { (programme: Programme, earlier: [Programme]) throws in
          try CalendarFeeds(
            of: programme, language: language, withdrawn: cancelled.applied(to: week, at: desk.now),
            formerly: state.formerTimings, earlier: earlier, isRich: rich,
            page: pages(at: address, in: language))
        }
        files =
          try feeds(readers.shown(state.programme), earlier.map(readers.shown)).files
          + feeds(state.programme, earlier).filesOfGuests
      } catch {
        throw Failure(.failure, "the programme can't be written as calendars: \(error)")
      }
      do throws(FileError) {
        try FolderBytes.replace(target.output, with: files)
      } catch { throw Failure(error) }
      desk.inform("wrote \(target.output): \(files.count) calendars of \(week.key)")
      if files.contains(where: { $0.path.hasPrefix("guests/") }) {
        desk.inform("note: what is in guests/ is for each of them, not for everybody")
      }
    }

    private func scope(in programme: Programme) throws(Failure) -> CalendarExport.Scope {
      guard [venue ?? auditorium, film, section, guest, screening].compactMap(\.self).count <= 1
      else {
        throw Failure(
          .usage,
          "a calendar is of one venue, auditorium, film, section, guest or screening, or of all.")
      }
      if let screening { return .screening(try programme.screeningFinder.find(screening).code) }
      if let section {
        return .section(try programme.sectionFinder.find(section).key)
      }
      if let film { return .film(try programme.filmFinder.find(film).key) }
      if let guest { return .guest(try programme.guestFinder.find(guest).key) }
      if let auditorium { return .auditorium(try programme.room(auditorium, of: venue)) }
      if let venue { return .venue(try programme.venueFinder.find(venue).key) }
      return .week
    }
  }
}

extension CalendarExport {
  /// The calendar of a state of a programme.
  /// - Parameter site: where the week's pages stand, if that is said.
  init(
    of state: ProgrammeState, at desk: Desk, scope: Scope = .week, language: LanguageTag = .english,
    cancelled: Withdrawn = .status, isRich: Bool = false, site: SiteAddress? = nil
  ) throws(Failure) {
    let programme = state.programme
    do {
      try self.init(
        of: programme, scope: scope, language: language,
        withdrawn: cancelled.applied(to: programme.week, at: desk.now),
        formerly: state.formerTimings, isRich: isRich, page: pages(at: site, in: language))
    } catch {
      throw Failure(.failure, "the programme can't be written as a calendar: \(error)")
    }
  }
}

/// Where the page of a screening is, in the site's language that comes nearest; nil where nobody has
/// said where pages are.
private func pages(
  at site: SiteAddress?, in language: LanguageTag
) -> (ScreeningCode) -> String? {
  { site?.page(of: $0, in: Wording.Language(language)) }
}

extension Programme {
  /// An auditorium as it is typed: `VENUE/KEY`, or a key or name beside its venue.
  func room(_ text: String, of venue: String?) throws(Failure) -> Auditorium.Reference {
    let parts = text.split(separator: "/").map(String.init)
    let houseName: String
    let roomName: String
    if let venue {
      (houseName, roomName) = (venue, text)
    } else if parts.count == 2 {
      (houseName, roomName) = (parts[0], parts[1])
    } else {
      throw Failure(.usage, "an auditorium needs its venue.", advice: "Give it as VENUE/KEY.")
    }
    let house = try venueFinder.find(houseName)
    let room = try auditorium(roomName, of: house, option: "--venue")
    return Auditorium.Reference(venue: house.key, auditorium: room.key)
  }
}

extension CalendarExport.Withdrawn: ExpressibleByArgument {}
