import ArgumentParser
import Reports
import SchedulingDomain
import UseCases

extension SheetCommand {
  struct Tech: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "tech", "Print what projection and sound need, an auditorium a sheet.",
      examples: [
        "sheet tech CL", "sheet tech --date 12dec --venue \"Pathé Palace\" --as html",
      ],
      about: "Every show with its print, key, subtitles and microphones, and the time before the "
        + "next one.")

    @OptionGroup var choice: SheetChoice
    @Option(help: "Only this venue: key or name.") var venue: String?
    @Option(help: "Only this auditorium, by VENUE/KEY or with --venue.") var auditorium: String?
    @OptionGroup var options: SheetOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let work = try Work(desk, global)
      let occasion = try work.occasion()
      let programme = occasion.programme
      let papers = try options.papers(of: work, programme)
      let chosen = try choice.screenings(on: occasion)
      let isOne = !choice.screening.isEmpty
      var sheets: [Paper.Sheet] = []
      for place in try places(of: chosen, in: programme) {
        let first = chosen.first { $0.place == place }
        guard let screening = first else { continue }
        sheets.append(papers.tech(of: screening, isAlone: isOne))
      }
      try options.give(papers.paper(sheets), of: work)
    }

    /// The places where something is on, each once, in the order of what is first there.
    private func places(
      of screenings: [Screening], in programme: Programme
    ) throws(Failure) -> [Place] {
      let room = try auditorium.map { text throws(Failure) in
        try programme.room(text, of: venue)
      }
      let house = try venue.map { text throws(Failure) in try programme.venueFinder.find(text) }
      let places = screenings.map(\.place).reduce(into: [Place]()) { places, place in
        if !places.contains(place) { places.append(place) }
      }.filter { place in
        (room == nil || place.auditorium == room) && (house == nil || place.venue == house?.key)
      }
      guard !places.isEmpty else {
        throw Failure(
          .notFound, "nothing is on there that day.",
          advice: "See what is: filmweek sheet day \(choice.date ?? "today")")
      }
      return places
    }
  }
}
