import Exchange
import SchedulingDomain
import TestSupport
import Testing

/// The rows of a package are its films.
@Suite struct PackageRowTests {
  private func films(_ programme: Programme) -> String? {
    programme.packages[Build.key("p")]?.entries.map { entry in
      entry.film.text + (entry.breakAfter.map { ":\($0.value)" } ?? "")
    }.joined(separator: " ")
  }

  private func week(_ rows: String, into week: Programme? = nil) throws -> Programme {
    let text = "package,order,film,break_minutes\n\(rows)\n"
    let target = try week ?? ReadSheet.week()
    return try target.merging(
      try ReadSheet(text, named: "packages.csv", into: .week(target)).programme())
  }

  @Test(arguments: [
    ("p,10,b,\np,20,c,\np,5,a,", "a b c"), ("p,,a,5\np,,b,", "a:5 b"),
    ("p,1,a,5\np,2,a,", "a:5 a"), ("p,1,a,\np,2,?,", "a"),
  ])
  func `their order numbers say in which order`(rows: String, expected: String) throws {
    let first = try week(rows)
    #expect(films(first) == expected)
    #expect(try week(rows, into: first) == first, "a second import changes nothing")
  }

  @Test func `a file of one's own states them all`() throws {
    let first = try week("p,1,a,5\np,2,b,\np,3,c,")
    #expect(films(try week("p,1,c,\np,2,a,", into: first)) == "c a:5")
  }

  @Test(arguments: [
    ("p,2,b,,", "p,2,d,,", "a:5 d c"), ("p,1,a,5,", "p,1,a,8,", "a:8 b c"),
    ("p,1,a,5,", "p,4,a,5,", "b c a:5"), ("p,2,b,,", "p,2,-,,", "a:5 c"),
  ])
  func `an edited row of an export changes one film`(
    old: String, new: String, expected: String
  ) throws {
    let first = try week("p,1,a,5\np,2,b,\np,3,c,")
    let headings = ExportedSheets(of: first).files.first { $0.name == "packages.csv" }
    let line = String(decoding: try #require(headings).bytes, as: UTF8.self)
    #expect(line.contains("package,title_en,order,film,break_minutes,note"))
    let edits = [(old, new)].map { (untitled($0.0), untitled($0.1)) }
    let sheets = try ExportedSheets(of: first, .packages, edits)
    let after = try sheets.taken(into: first)
    #expect(films(after) == expected)
  }

  /// The same row with the empty column of titles.
  private func untitled(_ row: String) -> String { row.replacing("p,", with: "p,,") }

  @Test func `two films change places, and what was added meanwhile stays`() throws {
    let first = try week("p,1,a,5\np,2,b,")
    let sheets = try ExportedSheets(
      of: first, .packages, [("p,,1,a", "p,,9,a"), ("p,,2,b", "p,,1,b"), ("p,,9,a", "p,,2,a")])
    #expect(films(try sheets.taken(into: first)) == "b a:5")
    let now = try week("p,1,a,5\np,2,b,\np,3,c,", into: first)
    #expect(films(try sheets.taken(into: now)) == "b a:5 c")
  }
}
