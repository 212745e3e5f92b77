import CivilTime
import Exchange
import Foundation
import SchedulingDomain
import Tables
import TestSupport
import Testing

@Suite struct AnswerTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    let text = try Judge.json(bytes)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a screening has the members that scripts rely on`() throws {
    let paris = try Paris.programme()
    let answers = Answers(paris, versions: [ItemName(.screening, "SEM"): 3])
    let seminar = try #require(paris.screenings[ScreeningCode("SEM")])
    let opening = try #require(paris.screenings[ScreeningCode("OP")])
    let answer = try object(answers.screenings([seminar, opening]).json)
    #expect(answer["schema"] as? String == "filmweek-screening/1")
    let screenings = try #require(answer["screenings"] as? [[String: Any]])
    #expect(screenings[0]["code"] as? String == "SEM")
    #expect(screenings[0]["kind"] as? String == "panel")
    #expect(screenings[0]["status"] as? String == "confirmed")
    #expect(screenings[0]["start"] as? String == "2025-12-04T14:30:00+01:00")
    #expect(screenings[0]["end"] is NSNull)
    #expect(screenings[0]["version"] as? Int == 3)
    #expect(screenings[1]["start"] is NSNull)
    #expect(screenings[1]["daypart"] as? String == "evening")
    #expect(screenings[1]["venue"] as? String == "le-grand-rex")
    #expect(screenings[1]["auditorium"] is NSNull)
    #expect(screenings[1]["films"] as? [String] == ["tu-chien-tren-khong"])
  }

  @Test func `totals that nobody counted are null, and claims stand apart`() throws {
    let answer = try object(Answers(try Paris.programme()).attendanceReport)
    let totals = try #require(answer["totals"] as? [String: Any])
    #expect(Set(totals.keys) == ["admissions", "audience", "persons"])
    #expect(totals.values.allSatisfy { $0 is NSNull })
    #expect((answer["screenings"] as? [Any])?.count == 22)
    #expect((answer["claims"] as? [Any])?.count == 6)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `answers of every kind can be read, as a whole, by line and as a table`(
    seed: UInt64
  ) throws {
    let programme = try RandomProgramme.withNouns(seed: seed, screenings: 20)
    let answers = Answers(programme, language: .vietnamese)
    let venues = programme.venues.values.sorted { $0.key < $1.key }
    try check(answers.screenings(programme.screeningsInOrder), "screening")
    try check(answers.venues(venues), "venue")
    try check(answers.auditoria(of: venues), "auditorium")
    try check(answers.films(programme.films.values.sorted { $0.key < $1.key }), "film")
    try check(answers.guests(programme.guests.values.sorted { $0.key < $1.key }), "guest")
    try check(answers.appearances(in: programme.screeningsInOrder), "appearance")
    try check(
      answers.sections(programme.sections.values.sorted { $0.key < $1.key }), "section")
    try check(
      answers.packages(programme.packages.values.sorted { $0.key < $1.key }), "package")
    try check(
      answers.organisations(programme.organisations.values.sorted { $0.key < $1.key }),
      "organisation")
    try check(answers.prints(programme.prints.values.sorted { $0.key < $1.key }), "print")
    try check(answers.hires(programme.hires.values.sorted { $0.key < $1.key }), "hire")
    try check(answers.travels(programme.travels.values.sorted { $0.key < $1.key }), "travel")
    try check(answers.holds(in: programme.screeningsInOrder), "hold")
    try check(answers.counts(programme.counts.values.sorted { $0.key < $1.key }), "count")
    try check(answers.attendance, "attendance")
    try check(
      answers.conflicts(programme.conflicts), "conflict")
    try check(Answers.festivals([programme.festival]), "festival")
    try check(Answers.weeks([(festival: programme.festival.key, week: programme.week)]), "week")
    _ = try object(answers.attendanceReport)
  }

  private func check<Row>(_ answer: Answer<Row>, _ noun: String) throws {
    let whole = try object(answer.json)
    #expect(whole["schema"] as? String == "filmweek-\(noun)/1")
    #expect((whole[answer.plural] as? [Any])?.count == answer.rows.count)
    let lines = answer.ndjson.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == answer.rows.count)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line)) }
    let faults = Faults(file: nil)
    var table = try #require(CSVTable(CSVReader(answer.csv(), faults: faults), faults: faults))
    var rows = 0
    while table.next() != nil { rows += 1 }
    #expect(faults.rendered == [])
    #expect(rows == answer.rows.count)
  }
}
