import Admin
import Testing

/// Finding things by what people call them.
@Suite struct FinderTests {
  private let finder = Finder(
    "film",
    [
      ("mua-do", ["Mưa đỏ", "Red Rain"]), ("mua-tren-canh-buom", ["Mưa trên cánh bướm"]),
      ("red", ["Rouge"]), ("song-lang", ["Song Lang", "Song lang"]), ("x-1", ["L’Été"]),
    ].map { Finder<String>.Candidate(key: $0.0, names: $0.1, item: $0.0) })

  @Test(arguments: [
    ("mua-do", "mua-do"), ("MUA-DO", "mua-do"), ("mua do", "mua-do"), ("Mưa Đỏ", "mua-do"),
    ("red rain", "mua-do"), ("rain", "mua-do"), ("red", "red"), ("song", "song-lang"),
    ("canh b", "mua-tren-canh-buom"), ("l'ete", "x-1"), ("ete", "x-1"),
  ])
  func `a name leads to one thing`(name: String, key: String) throws {
    #expect(try finder.find(name) == key)
  }

  @Test func `a name of several lists them`() {
    let failure = #expect(throws: Failure.self) { try finder.find("mua") }
    #expect(failure?.status == .usage)
    #expect(failure?.lines.count == 3)
  }

  @Test(arguments: [
    ("mau do", "Did you mean “Mưa đỏ” (mua-do)?"), ("sonk-lang", "Did you mean “song-lang”?"),
    ("zzz", "See them all: filmweek film list"), ("", "See them all: filmweek film list"),
  ])
  func `a name of nothing suggests`(name: String, advice: String) {
    let failure = #expect(throws: Failure.self) { try finder.find(name) }
    #expect(failure?.status == .notFound)
    #expect(failure?.lines.last?.contains(advice) == true, "\(failure?.lines ?? [])")
  }
}
