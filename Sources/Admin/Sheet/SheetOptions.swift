import ArgumentParser
import CivilTime
import Exchange
import Reports
import SchedulingDomain
import UseCases
import Wording

/// What every paper understands.
struct SheetOptions: ParsableArguments {
  @Option(help: "The language: en, fr, vi.") var language = "en"
  @Option(name: [.long, .customLong("as")], help: "The form of the paper.")
  var format = SheetFormat.text
  @OptionGroup var target: TargetOptions

  /// The forms of a paper.
  enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
    case text, html, pdf
  }

  /// The papers of the week as it stands; the last release tells what has changed since.
  func papers(of work: Work, _ programme: Programme) throws(Failure) -> Papers {
    let key = programme.week.key
    let shown = try answer { () throws(Refusal) in
      try ReadReleases(archive: work.archive).state(.shown, of: key)
    }
    return Papers(
      programme, language: Wording.Language(try value(try LanguageTag(language))),
      released: shown.release.map { .init(number: $0.number, programme: shown.programme) },
      at: work.desk.now)
  }

  /// Gives a paper in the form that was asked for.
  func give(_ paper: Paper, of work: Work) throws(Failure) {
    let desk = work.desk
    let count = paper.sheets.count == 1 ? "1 sheet" : "\(paper.sheets.count) sheets"
    switch format {
    case .text:
      let isFile = target.output != "-"
      let width = isFile ? nil : desk.terminal.width
      let text = paper.text(width: width, style: isFile ? .plain : work.style)
      try target.write(Array(text.utf8), at: desk, told: count)
    case .html: try target.write(paper.page, at: desk, told: count)
    case .pdf:
      guard target.output != "-" || desk.terminal.width == nil else {
        throw Failure(
          .usage, "pdf is nothing to read on a terminal.",
          advice: "Name a file: --output sheet.pdf")
      }
      try target.write(try PictureTools(desk).pdf(paper.page), at: desk, told: count)
    }
  }
}

/// Which screenings a paper is about: one by its code or title, or all of a day.
struct SheetChoice: ParsableArguments {
  @Argument(help: "The screening: code or title; else all of a day.") var screening: [String] = []
  @Option(help: "All of this day: a date, a weekday, a day number; else today.") var date: String?

  /// The screenings that are meant; what is cancelled has no paper but by its own name.
  func screenings(on occasion: Occasion) throws(Failure) -> [Screening] {
    let programme = occasion.programme
    guard screening.isEmpty else {
      guard date == nil else {
        throw Failure(.usage, "a screening and a day: give one of them.")
      }
      return [try programme.screeningFinder.find(screening.spoken)]
    }
    let day = try occasion.day(date ?? "today")
    let found = programme.screeningsInOrder.filter {
      $0.status != .cancelled && $0.timing.festivalDay(programme.week.clock) == day
    }
    guard !found.isEmpty else { throw .nothingOn(day) }
    return found
  }
}

extension Failure {
  /// There is nothing on a day to make a paper of.
  static func nothingOn(_ day: Day) -> Failure {
    Failure(
      .notFound, "nothing is on \(Wording().longDay(day)).",
      advice: "Name a day, --date 12dec, or a screening by its code. See all: filmweek agenda")
  }
}
