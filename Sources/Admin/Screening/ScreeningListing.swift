import ArgumentParser
import CivilTime
import Exchange
import SchedulingDomain
import UseCases
import Wording

extension ScreeningCommand {
  struct List: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "list", "List screenings and events in order of time; those without a day come last.",
      examples: [
        "screening list", "screening list --kind panel --format json",
        "screening list --where day=12dec --where status=tentative",
      ], aliases: ["ls"])

    @Option(help: "Only of this kind; repeatable.") var kind: [Screening.Kind] = []
    @Option(help: "Only of this venue: key or name.") var venue: String?
    @Option(help: "Only with this film: key or title.") var film: String?
    @Option(help: "Only with a film of this section: key or name.") var section: String?
    @OptionGroup var conditions: ScreeningConditions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let occasion = try Work(desk, global).occasion()
      var conditions = conditions
      for (field, name) in [("venue", venue), ("film", film), ("section", section)] {
        if let name { conditions.conditions.append("\(field)=\(name)") }
      }
      let screenings = try conditions.chosen(occasion.programme.screeningsInOrder, on: occasion)
        .filter { kind.isEmpty || kind.contains($0.kind) }
      desk.answer(
        .screenings(screenings, of: occasion.stored), output, global,
        empty: "No such screenings. Add one: filmweek screening add --film TITLE")
    }
  }

  struct Show: AdminCommand {
    static let configuration = CommandConfiguration.verb(
      "show", "Show all that is known of a screening.", examples: ["screening show CL"])

    @Argument(help: "The screening: code or title.") var screening: [String]
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
      let stored = try Work(desk, global).stored()
      let found = try stored.programme.screeningFinder.find(screening.spoken)
      desk.answer(
        Card(found, of: stored), AnswerForms(stored.answers.screenings([found])), output, global)
    }
  }
}

extension Listing where Item == Screening {
  static func screenings(_ screenings: [Screening], of stored: StoredProgramme) -> Listing {
    let programme = stored.programme
    let contested = stored.contested
    return Listing(
      screenings, as: AnswerForms(stored.answers.screenings(screenings)),
      columns: [
        .text("Code", priority: 6) { $0.code.text },
        .text("Day", priority: 4) { WhenWhere($0, in: programme).day },
        .text("Time", priority: 4) { WhenWhere($0, in: programme).time },
        .text("Really", priority: 2) { WhenWhere($0, in: programme).really },
        .text("Title", priority: 5, wraps: true) {
          programme.title(of: $0, for: .english)
        },
        .text("Where", priority: 3, wraps: true) { WhenWhere($0, in: programme).place },
        .text("Kind", priority: 1) { $0.kind.rawValue },
        .text("Status", priority: 2) {
          contested.contains($0.code) ? "contested" : $0.status.rawValue
        },
      ])
  }
}

extension Card {
  /// All that is known of a screening.
  init(_ screening: Screening, of stored: StoredProgramme) {
    let programme = stored.programme
    let wording = Wording()
    let known = WhenWhere(screening, in: programme)
    self.init("\(programme.title(of: screening, for: .english))  (\(screening.code))")
    line("Package", screening.package.map { programme.packages[$0]?.title?.text() ?? $0.text })
    let films = programme.films(of: screening).compactMap { programme.films[$0] }
    lines(
      "Films",
      films.map { film in
        let length = film.runningTime.map { "\($0) min" } ?? wording.phrase(.runningTimeNotKnown)
        return "\(film.originalTitle), \(length)"
      })
    line("Kind", "\(wording.name(of: screening.kind)), \(wording.name(of: screening.audience))")
    let contested = stored.contested.contains(screening.code) ? ", its room is taken" : ""
    line("Status", wording.name(of: screening.status) + contested)
    line("When", [known.day, known.time].filter { !$0.isEmpty }.joined(separator: ", "))
    if known.endTime == nil, screening.timing.start != nil {
      line("", wording.phrase(.endNotKnown))
    }
    line("Really", known.really)
    line("Where", known.place)
    let order = programme.runningOrder(of: screening)
    lines(
      "Order",
      order.map { part in
        let length = programme.length(of: part).map { "\($0) min" } ?? wording.phrase(.notKnown)
        let film = part.film.flatMap { programme.films[$0]?.originalTitle }
        let what = film ?? part.title?.text() ?? wording.name(of: part.kind)
        return "\(what), \(length)"
      })
    line("Audio", screening.audio?.text)
    line("Subtitles", screening.subtitles.map(\.text).joined(separator: ", "))
    line("Prints", screening.prints.map(\.text).joined(separator: ", "))
    lines(
      "Guests",
      screening.appearances.map { appearance in
        let name = programme.guests[appearance.guest]?.name ?? appearance.guest.text
        let part = appearance.part.map { ", \(wording.name(of: $0))" } ?? ""
        let status = appearance.status.map { ", \(wording.name(ofAppearance: $0))" } ?? ""
        return "\(name), \(wording.name(of: appearance.role))\(part)\(status)"
      })
    admission(to: screening, in: programme)
    line("Public note", screening.publicNote?.text())
    line("Version", stored.versions[ItemName(.screening, screening.code)]?.description)
    remarks(screening.remarks)
  }
}

extension Card {
  /// How people come in, and which seats are kept.
  private mutating func admission(to screening: Screening, in programme: Programme) {
    if !screening.holds.isEmpty { line("Seats", programme.seatsSentence(of: screening)) }
    lines(
      "Held for",
      screening.holdsInOrder.map { hold in
        let seat = hold.seat.map { " (\($0))" } ?? ""
        let note = hold.note.map { ", \($0)" } ?? ""
        return "\(hold.holder): \(hold.seats)\(seat), until \(hold.untilWhen)\(note)"
      })
    line("Admission", screening.admission.map { Wording().name(of: $0) })
    line("Tickets", screening.availability.map { Wording().name(of: $0) })
    line("", screening.ticketAddress)
  }
}
