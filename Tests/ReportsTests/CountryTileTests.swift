import Reports
import SchedulingDomain
import Testing

@Suite struct CountryTileTests {
  @Test func `every country has one tile, and no tile has two`() {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let known = letters.flatMap { first in letters.map { first + $0 } }
      .filter { (try? Country($0)) != nil }
    #expect(Set(CountryTiles.places.keys) == Set(known))
    let taken = CountryTiles.places.values.map { "\($0.column) \($0.row)" }
    #expect(Set(taken).count == known.count)
    #expect(
      CountryTiles.places.values.allSatisfy {
        (0..<CountryTiles.columns).contains($0.column) && (0..<CountryTiles.rows).contains($0.row)
      })
  }
}
