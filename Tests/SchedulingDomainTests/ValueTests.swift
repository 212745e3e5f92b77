import CivilTime
import SchedulingDomain
import TestSupport
import Testing

struct ValueTests {
  @Test(arguments: [
    ("mua-do", "mua-do"), ("Mua-Do", "mua-do"), ("2025", "2025"), ("a", "a"),
  ])
  func `a key is lower-case letters, digits and single hyphens`(text: String, key: String) throws {
    #expect(try Key<Film>(text).text == key)
  }

  @Test(arguments: [
    "", "-a", "a-", "a--b", "mưa", "a b", "a/b", "..", String(repeating: "a", count: 81),
  ])
  func `anything else is no key`(text: String) {
    #expect(throws: ValueRefusal.malformedKey(text)) { try Key<Film>(text) }
  }

  @Test(arguments: [
    ("Mưa đỏ", "mua-do"), ("L'Immeuble", "l-immeuble"), ("Bi, đừng sợ!", "bi-dung-so"),
    ("Straße  №5", "strasse-5"), ("  Œuvre  ", "oeuvre"),
  ])
  func `a key made of a name keeps its letters without their marks`(name: String, key: String) {
    #expect(Key<Film>(from: name)?.text == key)
  }

  @Test func `a name without a letter or digit makes no key, and a long one is cut at a word`() {
    #expect(Key<Film>(from: "???") == nil)
    #expect(Key<Film>(from: "紅雨") == nil)
    let long = Key<Film>(from: Array(repeating: "cinema", count: 20).joined(separator: " "))
    #expect(long?.text.utf8.count == 76)
    #expect(Key<Film>(from: String(repeating: "a", count: 200))?.text.utf8.count == 80)
  }

  @Test func `codes are upper case and sort as people count`() throws {
    #expect(try ScreeningCode("cl").text == "CL")
    let codes = try ["A10", "A2", "9", "10", "A02", "CL", "A"].map { try ScreeningCode($0) }
    #expect(codes.sorted().map(\.text) == ["9", "10", "A", "A02", "A2", "A10", "CL"])
    for text in ["", "A B", "é1", "-1", ".A", String(repeating: "A", count: 33)] {
      #expect(throws: ValueRefusal.malformedCode(text)) { try ScreeningCode(text) }
    }
  }

  @Test func `equal names have equal bytes however they were typed`() throws {
    let composed = try LocalizedText("Mưa đỏ", in: .vietnamese)
    let decomposed = try LocalizedText("  Mu\u{031B}a \u{0111}o\u{0309} ", in: .vietnamese)
    #expect(composed == decomposed)
    #expect(
      Array((composed[.vietnamese] ?? "").utf8) == Array((decomposed[.vietnamese] ?? "").utf8))
  }

  @Test func `a text falls back to English, then to any language`() throws {
    let both = try LocalizedText([.english: "Red Rain", .vietnamese: "Mưa đỏ"])
    #expect(both.text(preferring: .vietnamese) == "Mưa đỏ")
    #expect(both.text(preferring: .french) == "Red Rain")
    #expect(try LocalizedText("Mưa đỏ", in: .vietnamese).text(preferring: .french) == "Mưa đỏ")
    #expect(throws: ValueRefusal.emptyText("text in en")) { try LocalizedText(" \n ") }
    #expect(throws: ValueRefusal.emptyText("text")) { try LocalizedText([:]) }
  }

  @Test(arguments: [
    ("VI", "vi"), ("zh-hant", "zh-Hant"), ("fr-fr", "fr-FR"), ("sr-latn-rs", "sr-Latn-RS"),
    ("hmn", "hmn"),
  ])
  func `a language tag takes its usual case`(written: String, usual: String) throws {
    #expect(try LanguageTag(written).text == usual)
  }

  @Test(arguments: ["", "v", "viet", "fr_FR", "fr-", "e1", "en-waytoolong"])
  func `what has not the form of a language tag is refused`(text: String) {
    #expect(throws: ValueRefusal.malformedLanguage(text)) { try LanguageTag(text) }
  }

  @Test func `countries are those of ISO 3166, and Kosovo`() throws {
    #expect(try Country("vn").code == "VN")
    #expect(try Country("XK").code == "XK")
    for text in ["XX", "UK", "V", "VNM", ""] {
      #expect(throws: ValueRefusal.unknownCountry(text)) { try Country(text) }
    }
  }

  @Test(arguments: [(0, false), (1, true), (1440, true), (1441, false), (-5, false)])
  func `a running time is a minute to a day`(minutes: Int, isAllowed: Bool) {
    #expect(((try? RunningTime(minutes)) != nil) == isAllowed)
  }

  @Test func `a place on the globe has its degrees in bounds`() {
    #expect((try? GeoPosition(latitude: 90, longitude: -180)) != nil)
    #expect((try? GeoPosition(latitude: 90.1, longitude: 0)) == nil)
    #expect((try? GeoPosition(latitude: .nan, longitude: 0)) == nil)
  }
}
