import Admin
import Foundation
import TestSupport
import Testing

/// The film week of Paris 2025, whose figures were worked out by hand from its sources.
@Suite struct ParisReportTests {
  private func paris() -> TestDesk {
    let desk = TestDesk(width: 200)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  private func object(_ desk: TestDesk, _ line: String) throws -> [String: Any] {
    let output = desk.run("report \(line) --format json").output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test func `what is only claimed is told with its sources, and nothing is added up`() throws {
    let desk = paris()
    let text = desk.run("report attendance").output.replacing(#/ +/#, with: " ")
    for words in [
      "Admissions not known 0 of 17", "Audience more than 6,000 not known 0 of 22",
      "Guests more than 100 not known not counted; the programme names 34",
      "Volunteers about 200 not known",
      "more than 6,000, from France and nearly 20 other countries",
      "more than 6,000, from over 20 countries (https://", "OP: more than 2,700, from 23 countries",
      "CL: more than 400", "Sources kept on file: 001_691421bbd62ce356, ",
    ] { #expect(text.contains(words), "\(words) in\n\(text)") }
    let totals = try object(desk, "attendance")["totals"] as? [String: Any]
    #expect(totals?.values.allSatisfy { $0 is NSNull } == true)
  }

  @Test func `counts are added beside the claims, each as the surest method has it`() throws {
    let desk = paris()
    for line in [
      "attendance count OP 1500 --door stalls", "attendance count OP 1220 --door balcony",
      "attendance count CL 412", "attendance count CL 430 --method box-office",
      "attendance count SEM 60 --method estimate",
    ] { #expect(desk.run(line).status == .done) }
    let totals = try object(desk, "attendance")["totals"] as? [String: Any]
    #expect(totals?["admissions"] as? Int == 1500 + 1220 + 412)
    #expect(totals?["audience"] as? Int == 1500 + 1220 + 412 + 60)
    #expect(totals?["persons"] is NSNull)
    let text = desk.run("report attendance").output
    #expect(text.contains("CL: box office says 430; not used."))
    #expect(text.contains("2 of 17") && text.contains("3 of 22"))
    let venues = try object(desk, "funder")["venues"] as? [[String: Any]] ?? []
    #expect(venues.map { $0["admissions"] as? Int } == [2720, 412, nil])
    #expect(venues.map { $0["screenings"] as? Int } == [2, 1, 14])
  }

  @Test func `what is known, what is estimated and what contradicts is told of the Paris week`()
    throws
  {
    let desk = paris()
    for line in [
      "attendance count OP 2720 --method ticket-scan",
      "attendance count CL 398 --method box-office",
      "attendance count SEM 60 --method estimate",
      "attendance count --week-wide 6120 --method estimate",
      "attendance claim \"at most 300\" --screening CL --source \"another paper\"",
    ] { #expect(desk.run(line).status == .done) }
    let text = desk.run("report attendance").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for words in [
      "Admissions 3,118 2 of 17", "Audience more than 6,000 3,178 3 of 22",
      "How it is known: ticket scan 2,720; box office 398; estimate 60",
      "What contradicts: The whole week: sources differ: France and nearly 20 other countries or "
        + "over 20 countries.",
      "CL: claimed more than 400 (https://en.nhandan.vn/vietnamese-cinema-makes-its-mark-in-paris-"
        + "post156703.html); counted 398, box office.",
      "CL: claimed fewer than 300 (another paper); counted 398, box office.",
      "CL: sources differ: more than 400 (https://en.nhandan.vn/vietnamese-cinema-makes-its-mark-in-"
        + "paris-post156703.html) or fewer than 300 (another paper).",
      "Of the whole week, estimate says 6,120; it is in no sum of screenings.",
      "Guests: more than 100",
    ] { #expect(text.contains(words), "\(words) in\n\(text)") }
    // More than 2,700 were claimed of the opening, and 2,720 counted: nothing contradicts that.
    #expect(!text.contains("OP: claimed"))
    let told = try object(desk, "attendance")["contradictions"] as? [[String: Any]] ?? []
    let facts = told.map { one in
      let claims = (one["claims"] as? [String] ?? []).count
      return "\(one["screening"] as? String ?? "week") \(one["kind"] ?? "") "
        + "\(one["counted"] as? Int ?? -1) \(claims)"
    }
    #expect(
      facts == [
        "week origins -1 2", "CL claim-against-count 398 1", "CL claim-against-count 398 1",
        "CL figures -1 2",
      ])
  }

  @Test func `a film to which nobody came is in the box office, and has a bar of nothing`() throws {
    let desk = paris()
    desk.run("attendance count CL 0 --method box-office")
    let films = try object(desk, "box-office")["films"] as? [[String: Any]] ?? []
    #expect(films.map { $0["film"] as? String } == ["mua-do"])
    #expect(films.map { $0["admissions"] as? Int } == [0])
    let picture = desk.run("report box-office --format svg --picture films").output
    #expect(picture.contains("<svg") && picture.contains("Red Rain"))
  }

  @Test
  func `a claim for the week contradicts counts only where none is missing, or they are more`()
    throws
  {
    func told(_ figures: [String: Int], _ claim: String) -> Bool {
      let desk = TestDesk()
      desk.run("import Samples/list.csv --week w --create --zone Europe/Paris")
      desk.run("attendance claim \"\(claim)\"")
      for (code, figure) in figures { desk.run("attendance count \(code) \(figure)") }
      return desk.run("report attendance").output.contains("The whole week: claimed")
    }
    let desk = TestDesk()
    desk.run("import Samples/list.csv --week w --create --zone Europe/Paris")
    let output = Data(desk.run("screening list --format json").output.utf8)
    let object = try JSONSerialization.jsonObject(with: output) as? [String: Any]
    let codes = try #require(object?["screenings"] as? [[String: Any]])
      .compactMap { $0["code"] as? String }
    let all = Dictionary(uniqueKeysWithValues: codes.map { ($0, 10) })
    let first = try #require(codes.first)
    #expect(!told([first: 10], "more than 6,000") && told(all, "more than 6,000"))
    #expect(told([first: 10], "fewer than 9") && !told([first: 10], "fewer than 11"))
    #expect(!told(all, "about 6,000"))
  }

  @Test func `the European form has the figures that the sample's films give`() throws {
    let rows = try object(paris(), "funder --form eu-media")["rows"] as? [[String: Any]] ?? []
    let figures = rows.map { "\($0["row"] ?? "") \($0["figure"] as? Int ?? -1)" }
    #expect(
      figures == [
        "films 17", "fictions 12", "documentaries 1", "animations 0", "national_premieres 0",
        "unreleased -1", "european 0", "european_features 0", "european_shorts 0",
        "non_national 0", "low_capacity 0", "non_media 13", "media_countries 0",
        "overall_audience -1", "screening_audience -1",
      ])
  }
}
