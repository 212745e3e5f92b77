import Spelling
import Testing

/// The same name, however it is typed.
@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("Pathé Palace", "pathe palace"), ("ĐÊM NAY", "dem nay"), ("Điện Ảnh", "dien anh"),
      ("Łódź", "lodz"), ("Søren Ærø", "soren aero"), ("Straße", "strasse"), ("STRASSE", "strasse"),
      ("İstanbul", "istanbul"), ("e\u{301}", "e"), ("电影周", "电影周"), ("ファイブ", "ファイブ"),
      ("Nguyễn Thị Phương Thảo", "nguyen thi phuong thao"), ("l’Été", "l'ete"), ("œuvre", "oeuvre"),
      ("“Rex” — 2", "\"rex\" - 2"), ("fe\u{AD}mis", "femis"),
      ("ĐẶNG THÁI HUYỀN", "dang thai huyen"),
    ])
  func `case and accents are folded away`(text: String, plain: String) {
    #expect(folded(text).unicodeScalars.elementsEqual(folded(plain).unicodeScalars))
    if plain.allSatisfy(\.isASCII) { #expect(folded(text) == plain) }
  }

  @Test(
    arguments: [
      ("", "", 0), ("abc", "", 3), ("", "ab", 2), ("abc", "abc", 0), ("abc", "acb", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3), ("runtme", "runtime", 1), ("abcd", "badc", 2),
    ])
  func `distance counts inserting, removing, replacing and swapping`(
    left: String, right: String, distance: Int
  ) {
    #expect(editDistance(Array(left), Array(right)) == distance)
    #expect(editDistance(Array(right), Array(left)) == distance)
  }

  @Test func `the nearest name is suggested, and none that is far`() {
    let venues = ["Pathé Palace", "Le Grand Rex", "Studio des Ursulines", "MK2"]
    #expect(suggestion(for: "pathe palce", among: venues) == "Pathé Palace")
    #expect(suggestion(for: "grand rex", among: venues) == "Le Grand Rex")
    #expect(suggestion(for: "mk1", among: venues) == "MK2")
    #expect(suggestion(for: "Odéon", among: venues) == nil)
    #expect(suggestion(for: "", among: venues) == nil)
    #expect(suggestion(for: "x", among: ["y"]) == nil)
  }
}
