import CivilTime
import Exchange
import Pages
import SchedulingDomain
import Tables
import UseCases
import Wording

/// The timetable of a week as a folder of pages, with the calendars that they link to.
struct SiteExport {
  private let site: Site
  private let withdrawn: CalendarExport.Withdrawn
  private let formerTimings: [ScreeningCode: Timing]
  private let earlier: [Programme]

  /// - Parameters:
  ///   - earlier: what was released before, whose calendars stay where they were.
  ///   - url: where the site will stand, if that is known.
  init(
    _ state: ProgrammeState, steps: [ReleaseStep], earlier: [Programme], url: String?, now: Instant
  ) throws(Failure) {
    let programme = state.programme
    formerTimings = state.formerTimings
    self.earlier = earlier.map(\.publicProjection)
    withdrawn = CalendarExport.Withdrawn.status.applied(to: programme.week, at: now)
    let address = try Self.address(url)
    do throws(BrokenTemplate) {
      site = try Site(of: programme, steps: steps, earlier: earlier, at: address)
    } catch { throw Failure(.failure, "the pages can't be made: \(error)") }
  }

  /// Where a site will stand, if that is said.
  static func address(_ url: String?) throws(Failure) -> SiteAddress? {
    guard let url else { return nil }
    if let address = SiteAddress(url) { return address }
    throw Failure(
      .usage, "“\(url)” is no address of a site.",
      advice: "Give one such as https://example.org or https://example.org/paris-2025")
  }

  /// Writes all of it to a folder, which is replaced whole, and says so.
  func write(to folder: String, at desk: Desk) throws(Failure) {
    guard folder != "-" else {
      throw Failure(
        .usage, "a site is a folder, not a file.", advice: "Name the folder: --output public")
    }
    var files = site.files.map { (path: $0.path, bytes: $0.bytes) }
    for (language, calendars) in Dictionary(grouping: site.calendars, by: \.language) {
      files += try self.files(of: calendars, in: language)
    }
    if !site.steps.isEmpty {
      files += Wording.Language.allCases.map { language in
        (path: site.changeFeedPath(in: language), bytes: changeFeed(in: language))
      }
    }
    do throws(FileError) {
      try FolderBytes.replace(folder, with: files)
    } catch { throw Failure(error) }
    let pages = "\(site.files.count) pages, \(site.calendars.count) calendars"
    desk.inform("wrote \(folder): \(pages). Begin with \(folder)/index.html")
  }

  private func changeFeed(in language: Wording.Language) -> [UInt8] {
    let addresses = site.changeAddresses(in: language)
    return ChangeFeed(
      of: site.steps, in: site.programme, language: language.tag, address: addresses?.feed,
      page: addresses?.page
    ).bytes
  }

  private func files(
    of calendars: [CalendarFile], in language: Wording.Language
  ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    do {
      let feeds = try CalendarFeeds(
        of: site.programme, language: language.tag, withdrawn: withdrawn, formerly: formerTimings,
        earlier: earlier
      ) { site.page(of: $0, in: language) }
      for file in calendars {
        files.append((path: file.path, bytes: try feeds.calendar(of: file.feed.scope).bytes))
      }
      return files
    } catch {
      throw Failure(.failure, "the programme can't be written as a calendar: \(error)")
    }
  }
}

extension CalendarFeed {
  /// What is in it.
  fileprivate var scope: CalendarExport.Scope {
    switch self {
    case .week: .week
    case .venue(let venue): .venue(venue)
    case .film(let film): .film(film)
    case .screening(let code): .screening(code)
    }
  }
}
