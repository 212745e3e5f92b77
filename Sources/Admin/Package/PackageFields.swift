import ArgumentParser
import SchedulingDomain

/// What can be said of a package.
struct PackageFields: FieldOptions {
  @Option(help: "A title by language, fr=Courts; repeatable.") var title: [String] = []
  @Option(help: "A film of it: key or title; repeatable, in order.") var film: [String] = []
  @Option(name: .customLong("break"), help: "Minutes of a break between two of its films.")
  var pause: Int?
  @OptionGroup var remarks: RemarkOptions

  func apply(to package: inout Package, on occasion: Occasion) throws(Failure) {
    package.title = try LocalizedInput.text(title, onto: package.title)
    let pause = try self.pause.map { minutes throws(Failure) in
      try value(try RunningTime(minutes))
    }
    var films = package.films
    var pauses = Array(repeating: pause, count: films.count)
    if film.isEmpty {
      if pause == nil { pauses = package.entries.map(\.breakAfter) }
    } else {
      let finder = occasion.programme.filmFinder
      films = try film.map { name throws(Failure) in try finder.find(name).key }
      pauses = Array(repeating: pause ?? package.entries.first?.breakAfter, count: films.count)
    }
    package.entries = films.indices.map { place in
      Package.Entry(
        film: films[place], breakAfter: place == films.count - 1 ? nil : pauses[place])
    }
    remarks.apply(to: &package.remarks)
  }

  static var clearable: KeyValuePairs<String, (inout Package) -> Void> {
    [
      "title": { $0.title = nil }, "film": { $0.entries = [] },
      "break": { package in package.entries = package.films.map { Package.Entry(film: $0) } },
      "note": { $0.remarks.note = nil }, "source": { $0.remarks.sources = [] },
    ]
  }
}
