import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import Wording

/// The words that only pages use, in the three languages.
struct WordsTests {
  @Test(arguments: Wording.PagePhrase.allCases)
  func `a phrase is there in every language, and Vietnamese is not English`(
    phrase: Wording.PagePhrase
  ) {
    let words = Wording.Language.allCases.map { Wording($0).phrase(phrase) }
    #expect(words.allSatisfy { $0.first?.isUppercase == true })
    #expect(words[0] != words[2])
  }

  @Test func `no two phrases of a language's navigation are the same`() {
    for language in Wording.Language.allCases {
      let phrases: [Wording.PagePhrase] = [.programme, .films, .calendars, .screenings, .subscribe]
      #expect(Set(phrases.map { Wording(language).phrase($0) }).count == phrases.count)
    }
  }

  @Test(arguments: [
    (
      "2025-12-05", "2025-12-12", "5–12 December 2025", "5–12 décembre 2025",
      "5–12 tháng 12 năm 2025"
    ),
    (
      "2025-11-28", "2025-12-01", "28 November – 1 December 2025",
      "28 novembre – 1er décembre 2025",
      "28 tháng 11 – 1 tháng 12 năm 2025"
    ),
    (
      "2025-12-30", "2026-01-02", "30 December 2025 – 2 January 2026",
      "30 décembre 2025 – 2 janvier 2026", "30 tháng 12 năm 2025 – 2 tháng 1 năm 2026"
    ),
    (
      "2025-12-01", "2025-12-03", "1–3 December 2025", "1er–3 décembre 2025",
      "1–3 tháng 12 năm 2025"
    ),
    (
      "2025-12-05", "2025-12-05", "Friday 5 December 2025", "vendredi 5 décembre 2025",
      "Thứ Sáu, ngày 5 tháng 12 năm 2025"
    ),
  ])
  func `the days of a week are told as briefly as each language can`(
    first: String, last: String, english: String, french: String, vietnamese: String
  ) {
    let told = Wording.Language.allCases.map {
      Wording($0).days(Build.day(first), to: Build.day(last))
    }
    #expect(told == [english, french, vietnamese])
  }

  @Test(arguments: [
    ("VN", ["Vietnam", "Viêt Nam", "Việt Nam"]), ("FR", ["France", "France", "Pháp"]),
    ("DE", ["Germany", "Allemagne", "Đức"]),
  ])
  func `a country is named in the reader's language`(code: String, names: [String]) throws {
    let country = try Country(code)
    #expect(Wording.Language.allCases.map { Wording($0).name(of: country) } == names)
  }

  @Test(arguments: [
    ("vi", ["Vietnamese", "vietnamien", "tiếng Việt"]),
    ("fr", ["French", "français", "tiếng Pháp"]),
  ])
  func `a language is named in the reader's language`(tag: String, names: [String]) throws {
    let spoken = try LanguageTag(tag)
    #expect(Wording.Language.allCases.map { Wording($0).name(of: spoken) } == names)
  }

  @Test func `an unusual credit keeps its own words`() {
    #expect(Wording(.french).name(ofCredit: "Screenplay") == "Scénario")
    #expect(Wording(.french).name(ofCredit: "theme song: singer") == "Theme song: singer")
  }
}
