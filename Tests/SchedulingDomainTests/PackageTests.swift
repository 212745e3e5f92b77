import SchedulingDomain
import TestSupport
import Testing

/// Three shorts of 10, 20 and 30 minutes, with a break of 5 after the first and one of 7 after the
/// last, which nobody takes.
struct PackageTests {
  private let programme: Programme
  private let screening: Screening

  init() {
    var package = Package(key: Build.key("shorts"))
    package.title = Build.text("Young Voices")
    package.entries = [
      .init(film: Build.key("a"), breakAfter: Build.minutes(5)), .init(film: Build.key("b")),
      .init(film: Build.key("c"), breakAfter: Build.minutes(7)),
    ]
    var screening = Build.screening("P", at: "2025-12-06 18:00")
    screening.package = package.key
    var programme = Build.programme(
      films: [
        Build.film("a", minutes: 10), Build.film("b", minutes: 20), Build.film("c", minutes: 30),
      ], screenings: [screening])
    programme.put(.package(package))
    self.programme = programme
    self.screening = screening
  }

  private func order(_ parts: [Part]) -> [String] {
    var screening = screening
    screening.parts = parts
    return programme.runningOrder(of: screening).map { part in
      part.film?.text ?? part.kind.rawValue
    }
  }

  @Test func `a package is its films in order with its breaks between, none after the last`() {
    #expect(order([]) == ["a", "intermission", "b", "c"])
    #expect(programme.length(of: screening) == .known(minutes: 65))
    #expect(programme.title(of: screening, for: .english) == "Young Voices")
  }

  @Test func `one part called film stands for the whole package`() {
    #expect(
      order([Part(.introduction), Part(.film), Part(.qa)])
        == ["introduction", "a", "intermission", "b", "c", "qa"])
  }

  @Test func `of two parts called film the last takes what is left`() {
    #expect(order([Part(.film), Part(.qa), Part(.film)]) == ["a", "qa", "b", "c"])
  }

  @Test func `a film that a part names is not shown twice`() {
    let named = Part(.film, film: Build.key("b"))
    #expect(
      order([named, Part(.intermission), Part(.film)]) == [
        "b", "intermission", "a", "intermission", "c",
      ])
  }

  @Test func `a package whose film is not known is refused, and a film it shows can't be removed`()
  {
    var other = Package(key: Build.key("other"))
    other.entries = [.init(film: Build.key("nowhere"))]
    #expect(throws: SchedulingRefusal.self) { try programme.applying(.add(.package(other))) }
    #expect(programme.usersOf(ItemName(.film, "a")) == [ItemName(.package, "shorts")])
    #expect(programme.usersOf(ItemName(.package, "shorts")) == [ItemName(.screening, "P")])
  }

  @Test func `films beside a package are refused`() {
    var both = screening
    both.films = [Build.key("a")]
    #expect(throws: SchedulingRefusal.filmsBesidePackage(both.code, Build.key("shorts"))) {
      try programme.applying(.replace(.screening(both)))
    }
  }
}
