import ArgumentParser
import Exchange
import SchedulingDomain
import UseCases

/// `filmweek package`.
enum PackageNoun: NamedNoun {
  typealias Name = SpokenName<PackageNoun>
  typealias Fields = PackageFields

  static let words = NounWords(
    name: "package", one: "a package", many: "packages",
    abstract: "Packages: films that are always shown together, such as a programme of shorts.",
    about: "A screening shows one with: filmweek screening add --package PACKAGE",
    handle: "key or title", removal: "Take a package out that no screening shows.",
    hint: "package add \"TITLE\" --film FILM --film FILM",
    examples: .init(
      noun: ["package add \"Young Voices\" --film mua-do --film song-lang --break 10"],
      add: ["package add \"Young Voices\" --film mua-do --film song-lang --break 10"],
      list: ["package list"], show: ["package show young voices"],
      edit: [
        "package edit young voices --film song-lang --film mua-do --title fr=\"Jeunes voix\""
      ],
      remove: ["package remove young voices"]))

  static let naming = "Its title."

  static func named(_ name: String, key: Key<Package>) throws(Failure) -> Package {
    var package = Package(key: key)
    package.title = try LocalizedInput.text([name])
    return package
  }

  static func item(_ package: Package) -> Item { .package(package) }
  static func finder(in programme: Programme) -> Finder<Package> { programme.packageFinder }

  static func answers(_ packages: [Package], of stored: StoredProgramme) -> AnswerForms {
    AnswerForms(stored.answers.packages(packages))
  }

  static func columns(of stored: StoredProgramme) -> [ListingColumn<Package>] {
    let programme = stored.programme
    return [
      .text("Key", priority: 3) { $0.key.text },
      .text("Title", priority: 5, wraps: true) { $0.title?.text() },
      .number("Films", priority: 3) { $0.entries.count },
      .number("Min", priority: 2) { $0.minutes(in: programme) },
      .text("Shown", priority: 4) { package in
        programme.showings(of: package.key).map(\.code.text).joined(separator: " ")
      },
    ]
  }

  static func card(of package: Package, in stored: StoredProgramme) -> Card {
    let programme = stored.programme
    var card = Card("\(package.title?.text() ?? package.key.text)  (\(package.key))")
    if (package.title?.entries.count ?? 0) > 1 {
      card.lines("Titles", package.title?.labelled ?? [])
    }
    card.lines(
      "Films",
      package.entries.map { entry in
        let film = programme.films[entry.film]
        let length = film?.runningTime.map { "\($0) min" } ?? "length not known"
        let pause = entry.breakAfter.map { ", then a break of \($0) min" } ?? ""
        return "\(film?.originalTitle ?? entry.film.text), \(length)\(pause)"
      })
    card.line("Length", package.minutes(in: programme).map { "\($0) min" } ?? "not known")
    card.lines(
      "Shown",
      programme.showings(of: package.key).map { screening in
        "\(screening.code) \(WhenWhere(screening, in: programme).sentence)"
      })
    card.remarks(package.remarks)
    return card
  }
}

extension Package {
  /// Its films and breaks together, where all lengths are known; no break after the last.
  fileprivate func minutes(in programme: Programme) -> Int? {
    var sum = 0
    for (place, entry) in entries.enumerated() {
      guard let length = programme.films[entry.film]?.runningTime else { return nil }
      sum += length.value + (place < entries.count - 1 ? entry.breakAfter?.value ?? 0 : 0)
    }
    return entries.isEmpty ? nil : sum
  }
}

extension Programme {
  /// The screenings that show a package, in order of time.
  fileprivate func showings(of package: Key<Package>) -> [Screening] {
    screeningsInOrder.filter { $0.package == package }
  }
}
