import ArgumentParser
import Reports
import SchedulingDomain
import UseCases

/// `filmweek sheet`.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration.noun(
    "sheet", "Papers for those at work: doors, stage, projection, guests, the day.",
    examples: ["sheet door CL", "sheet day 12dec --as pdf --output day.pdf"],
    about: """
      Every sheet is text for a terminal or a printer, a page that prints (html) or pdf, in en, fr \
      or vi, a page a sheet. They show the week as it is worked on now; what nobody knows stands \
      there as not known. Copies of films are prints: filmweek print.
      """,
    verbs: [Door.self, Stage.self, Tech.self, GuestSheet.self, Day.self])
}

extension SheetCommand {
  struct Door: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "door", "Print what the doors need: times, seats, holds, guests, boxes to count in.",
      examples: [
        "sheet door CL", "sheet door --date 12dec --language fr --as html --output doors.html",
        "sheet door CL --door stalls --door balcony --call \"House manager: Lan, 06 12 34 56 78\"",
      ])

    @OptionGroup var choice: SheetChoice
    @Option(help: "A door at which people are counted; repeatable.") var door: [String] = []
    @Option(help: "Somebody to call beside those who are known; repeatable.")
    var call: [String] = []
    @OptionGroup var options: SheetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let occasion = try work.occasion()
      let papers = try options.papers(of: work, occasion.programme)
      let sheets = try choice.screenings(on: occasion).map {
        papers.door(of: $0, doors: door, calls: call)
      }
      try options.give(papers.paper(sheets), of: work)
    }
  }

  struct Stage: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "stage", "Print the run of show: what comes when, how long, and who with whom.",
      examples: ["sheet stage CL", "sheet stage --date 12dec --as html"])

    @OptionGroup var choice: SheetChoice
    @OptionGroup var options: SheetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let occasion = try work.occasion()
      let papers = try options.papers(of: work, occasion.programme)
      let sheets = try choice.screenings(on: occasion).map { papers.stage(of: $0) }
      try options.give(papers.paper(sheets), of: work)
    }
  }

  struct Day: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "day", "Print a day's shows, house by house, with room for one number each.",
      examples: ["sheet day 12dec", "sheet day 12dec --language vi --as html"],
      about: "What has changed since the last release is marked, and what is gone is listed.")

    @OptionGroup var choice: DayChoice
    @OptionGroup var options: SheetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let occasion = try work.occasion()
      let papers = try options.papers(of: work, occasion.programme)
      let days =
        try choice.days(in: occasion.programme.week, now: desk.now) ?? [occasion.today]
      try options.give(papers.paper(days.map { papers.day($0) }), of: work)
    }
  }
}
