import ArgumentParser
import CivilTime
import SchedulingDomain

/// What can be said of a screening beside when and where.
struct ScreeningFields: ParsableArguments {
  @Option(help: "A film it shows: key or title; repeatable, in order.") var film: [String] = []
  @Option(help: "The package whose films it shows: key or title.") var package: String?
  @Option(name: .customLong("print"), help: "A print that is played: its key; repeatable.")
  var prints: [String] = []
  @Option(help: "What it is.") var kind: Screening.Kind?
  @Option(help: "For whom it is.") var audience: Screening.Audience?
  @Option(help: "How sure it is.") var status: PlannedStatus?
  @Option(help: "A title by language, where it isn't the film's; repeatable.") var title: [String] =
    []
  @Option(help: "Minutes of introduction before the films.") var intro: Int?
  @Option(help: "Minutes of questions and answers after the films.") var qa: Int?
  @Option(help: "What it is made of: \"speeches 20 | salute 5 | film | qa 30\".") var parts: String?
  @Option(
    name: [.long, .customLong("turnaround")],
    help: "Minutes its room needs after it, where not as usual.")
  var clearance: Int?
  @Option(help: "The language that is heard, vi.") var audio: String?
  @Option(help: "A language of its subtitles, fr; repeatable.") var subtitles: [String] = []
  @Flag(inversion: .prefixedNo, help: "Whether it is billed as the premiere of its films.")
  var premiere: Bool?
  @Option(name: .customLong("public-note"), help: "What the public is told beside, by language.")
  var publicNote: [String] = []
  @Option(help: "On what terms people come in.") var admission: Admission?
  @Option(help: "Whether seats are still to be had.") var availability: Availability?
  @Option(help: "Where tickets are sold: an address of the web.") var tickets: String?
  @OptionGroup var remarks: RemarkOptions

  /// Says what was given; lists are replaced whole.
  func apply(to screening: inout Screening, in programme: Programme) throws(Failure) {
    if !film.isEmpty {
      let finder = programme.filmFinder
      screening.films = try film.map { name throws(Failure) in try finder.find(name).key }
      screening.package = nil
    }
    if let package {
      guard film.isEmpty else {
        throw Failure(.usage, "a screening shows a package or films, not both.")
      }
      screening.package = try programme.packageFinder.find(package).key
      screening.films = []
    }
    if !prints.isEmpty {
      let finder = programme.printFinder
      screening.prints = try prints.map { name throws(Failure) in try finder.find(name).key }
    }
    if let kind { screening.kind = kind }
    if let audience { screening.audience = audience }
    if let status { screening.status = status.status }
    screening.title = try LocalizedInput.text(title, onto: screening.title)
    if let given = try givenParts() { screening.parts = given }
    if let clearance { screening.clearance = try value(try Pause(clearance)) }
    if let audio { screening.audio = try value(try LanguageTag(audio)) }
    if !subtitles.isEmpty { screening.subtitles = try LanguageTag.all(subtitles) }
    if let premiere { screening.isPremiere = premiere }
    screening.publicNote = try LocalizedInput.text(publicNote, onto: screening.publicNote)
    if let admission { screening.admission = admission }
    if let availability { screening.availability = availability }
    if let tickets { screening.ticketAddress = try Self.address(tickets) }
    remarks.apply(to: &screening.remarks)
  }

  private static func address(_ text: String) throws(Failure) -> String {
    guard ["https://", "http://"].contains(where: text.hasPrefix),
      !text.contains(where: { $0.isWhitespace || $0.isNewline })
    else {
      throw Failure(
        .usage, "“\(text)” is no address of the web.", advice: "Give https://example.org/tickets.")
    }
    return text
  }

  private func givenParts() throws(Failure) -> [Part]? {
    let isShort = intro != nil || qa != nil
    guard let parts else { return isShort ? try PartsInput.parts(intro: intro, qa: qa) : nil }
    guard !isShort else {
      throw Failure(
        .usage, "--parts and --intro or --qa say the same thing twice.", advice: "Give one of them."
      )
    }
    return try PartsInput.parts(parts)
  }

  /// What an edit can take away.
  static var clearable: KeyValuePairs<String, (inout Screening) -> Void> {
    [
      "film": { $0.films = [] }, "package": { $0.package = nil }, "print": { $0.prints = [] },
      "title": { $0.title = nil }, "parts": { $0.parts = [] },
      "clearance": { $0.clearance = nil }, "audio": { $0.audio = nil },
      "subtitles": { $0.subtitles = [] }, "public-note": { $0.publicNote = nil },
      "admission": { $0.admission = nil }, "availability": { $0.availability = nil },
      "tickets": { $0.ticketAddress = nil },
      "day": { $0.timing = .open }, "venue": { $0.place = .open },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}

/// How sure something is that isn't cancelled; cancelling is a verb of its own.
enum PlannedStatus: String, CaseIterable, ExpressibleByArgument {
  case tentative, confirmed

  var status: Screening.Status { self == .tentative ? .tentative : .confirmed }
}
