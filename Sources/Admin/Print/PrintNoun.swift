import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek print`.
enum PrintNoun: ItemNoun {
  typealias Name = SpokenName<PrintNoun>
  typealias Fields = PrintFields
  typealias Choice = PrintChoice

  static let words = NounWords(
    name: "print", one: "a copy of a film", many: "copies of films",
    abstract: "Prints: the copies of films that come and go.",
    about: """
      A print is a copy of a film: a reel, a drive, a file. Nothing is put on paper here: papers for \
      doors, stage, projection and guests are made by filmweek sheet, pages of the programme by \
      filmweek export --as site.
      """,
    handle: "key, or title of the film", removal: "Take a copy out that no screening plays.",
    hint: "print add KEY --film FILM", aliases: ["copies"],
    examples: .init(
      noun: ["print add RR-DCP2 --film \"mua do\" --format DCP --due 1dec", "print list --due 2d"],
      add: [
        "print add --film \"mua do\" RR-DCP2 --format DCP --from \"Galaxy Studio\" --due 1dec",
        "print add RR-35 --film mua-do --format 35mm --audio vi --subtitles fr",
      ],
      list: [
        "print list", "print list --due 2d", "print list --late",
        "print list --untested --without-key",
      ],
      show: ["print show RR-DCP2"],
      edit: [
        "print edit RR-DCP2 --carrier DHL --waybill 4711 --sent 28nov",
        "print edit RR-DCP2 --leg 2 --from \"Pathé Palace\" --to \"Galaxy Studio\"",
        "print edit RR-DCP2 --key-server 4217 --key-state received --key-from \"5dec 12:00\"",
      ],
      remove: ["print remove RR-DCP2"]))

  static var moreVerbs: [any ParsableCommand.Type] { [PrintArrived.self, PrintChecked.self] }

  static func item(_ print: Print) -> Item { .print(print) }
  static func finder(in programme: Programme) -> Finder<Print> { programme.printFinder }

  static func new(
    _ beginning: NewPrintArguments, _ fields: PrintFields, on occasion: Occasion
  ) throws(Failure) -> Print {
    guard let film = fields.film else {
      throw Failure(.usage, "of which film is it?", advice: "Add --film TITLE.")
    }
    var print = Print(
      key: try value(try Key<Print>(beginning.key)),
      film: try occasion.programme.filmFinder.find(film).key)
    try fields.apply(to: &print, on: occasion)
    return print
  }

  static func answers(_ prints: [Print], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.prints(prints))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Print>] {
    let programme = stored.programme
    return [
      .text("Key", priority: 5) { $0.key.text },
      .text("Film", priority: 4, wraps: true) {
        programme.films[$0.film]?.title(for: .english) ?? $0.film.text
      },
      .text("Format", priority: 3) { $0.format },
      .text("Audio", priority: 0) { $0.audio?.text },
      .text("Subtitles", priority: 1) { $0.subtitles.map(\.text).joined(separator: " ") },
      .text("On its way", priority: 4, wraps: true) { $0.legs.last?.state(in: programme) },
      .text("Key state", priority: 2) { print in
        print.keys.map { $0.state?.rawValue ?? "not known" }.joined(separator: " ")
      },
      .text("Checked", priority: 2) { $0.checked?.words(in: programme) },
    ]
  }
}

/// A new copy, named by the key that its label has.
struct NewPrintArguments: ParsableArguments {
  @Argument(help: "Its key: letters, digits and hyphens, as on its label.") var key: String
}
