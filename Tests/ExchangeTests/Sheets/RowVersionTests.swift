import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// An old file can't undo what somebody did since.
@Suite struct RowVersionTests {
  private let code = Build.code("101")

  /// One screening at 20:00 in a room, of one film.
  private func week() throws -> Programme {
    try ReadSheet(
      """
      code,date,start,end,venue,auditorium,film,runtime,internal_note
      101,2025-12-05,20:00,22:30,Rex,1,Cyclo,123,ask
      """
    ).programme()
  }

  /// The week with one thing said otherwise.
  private func changed(
    _ programme: Programme, _ change: (inout Screening) throws -> Void
  ) throws -> Programme {
    var next = programme
    var screening = try #require(programme.screenings[code])
    try change(&screening)
    next.put(.screening(screening))
    return next
  }

  private func at(_ time: String) throws -> Timing {
    .time(
      start: try ZonedTime(CivilDateTime("2025-12-05T\(time)"), in: Build.paris), end: nil)
  }

  @Test func `a row that was not edited does nothing, whatever has changed since`() throws {
    let old = try week()
    let now = try changed(old) { $0.timing = try at("21:00") }
    let sheets = ExportedSheets(of: old)
    let read = try sheets.read(into: now)
    #expect(read.result.stale.isEmpty)
    #expect(try now.merging(try read.programme()) == now)
  }

  @Test func `an edited cell is taken, and what the sheet can't say stays`() throws {
    var old = try changed(try week()) { screening in
      screening.clearance = Pause(unchecked: 40)
      screening.remarks.sources = ["a letter"]
      screening.parts = [Part(.film), Part(.qa, title: Build.text("with the director"))]
    }
    old.week.partOf = "A year"
    let sheets = try ExportedSheets(of: old, .screenings, [("film | qa", "film | qa 30")])
    let after = try sheets.taken(into: old)
    let expected = try changed(old) { screening in
      screening.parts[1] = Part(
        .qa, length: RunningTime(unchecked: 30), title: Build.text("with the director"))
    }
    #expect(after == expected)
    #expect(try sheets.taken(into: after) == after, "a second import changes nothing")
  }

  @Test func `a new start keeps the day and the stated end`() throws {
    let old = try week()
    let sheets = try ExportedSheets(of: old, .screenings, [("20:00", "20h30")])
    let start = try #require(try sheets.taken(into: old).screenings[code]?.timing.start)
    #expect(start.civil == (try CivilDateTime("2025-12-05T20:30")))
    guard case .time(_, let end?) = try sheets.taken(into: old).screenings[code]?.timing else {
      return #expect(Bool(false), "the end is gone")
    }
    #expect(end.civil == (try CivilDateTime("2025-12-05T22:30")))
  }

  @Test func `an edited row whose thing has changed is refused with both values`() throws {
    let old = try week()
    let now = try changed(old) { $0.timing = try at("21:00") }
    let sheets = try ExportedSheets(of: old, .screenings, [("ask", "call")])
    let read = try sheets.read(into: now)
    #expect(read.result.stated == nil)
    let lines = read.result.stale.flatMap { $0.lines(file: "week") }
    #expect(
      lines == [
        "week/screenings.csv:2:77: error: screening 101 has changed since this was exported, "
          + "and the row was edited. Export anew, and edit that.",
        "  start: \"20:00\" in the file, \"21:00\" now",
        "  end: \"22:30\" in the file, nothing now",
        "  internal_note: \"call\" in the file, edited there, \"ask\" now",
      ])
  }

  @Test func `both edited the same cell: refused; both the same way: done already`() throws {
    let old = try week()
    let sheets = try ExportedSheets(of: old, .screenings, [("20:00", "20:30")])
    let other = try changed(old) { $0.timing = try at("21:00") }
    #expect(try sheets.read(into: other).result.stale.count == 1)
    let same = try sheets.taken(into: old)
    let more = try changed(same) { $0.audio = .french }
    #expect(try sheets.taken(into: more) == more, "what is there already is no edit")
  }

  @Test func `somebody who cleared a cell is not undone`() throws {
    let old = try week()
    let now = try changed(old) { $0.remarks.note = nil }
    let sheets = try ExportedSheets(of: old, .screenings, [("20:00", "20:30")])
    #expect(try sheets.read(into: now).result.stale.count == 1)
    let alike = try ExportedSheets(of: old, .screenings, [("ask", "call")])
    #expect(try alike.read(into: now).result.stale.count == 1)
  }

  @Test func `changes in what the file has no column for are in nobody's way`() throws {
    let old = try week()
    let now = try changed(old) { $0.clearance = Pause(unchecked: 5) }
    let sheets = try ExportedSheets(of: old, .screenings, [("ask", "call")])
    let after = try sheets.taken(into: now)
    #expect(after == (try changed(now) { $0.remarks.note = "call" }))
  }

  @Test func `a column that is gone, moved, or saved otherwise is no edit`() throws {
    let old = try week()
    let text = """
      row_version;start;code;date;film
      VERSION;20:00:00;101;05/12/2025;cyclo
      """
    let sheet = SheetExport(of: old).sheet(.screenings)
    let line = try #require(
      String(decoding: sheet.csv(hasByteOrderMark: false), as: UTF8.self)
        .split(separator: "\r\n").last)
    let version = String(try #require(line.split(separator: ",").last))
    var sheets = ExportedSheets(of: old)
    let now = try changed(old) { $0.timing = try at("21:00") }
    let saved = text.replacing("VERSION", with: version).replacing(":00:00", with: ":00")
    sheets.files = [("screenings.csv", Array(saved.utf8))]
    #expect(try sheets.taken(into: now) == now)
  }

  @Test func `a copied row with another code is a new screening`() throws {
    let old = try week()
    var sheets = try ExportedSheets(of: old, .screenings, [])
    var lines = String(decoding: sheets.files[0].bytes, as: UTF8.self).split(separator: "\r\n")
    lines.append(
      Substring(
        lines[1].replacing("101,", with: "102,").replacing("20:00", with: "10:00").replacing(
          "22:30", with: "12:30")))
    sheets.files[0].bytes = Array(lines.joined(separator: "\r\n").utf8)
    let after = try sheets.taken(into: old)
    #expect(
      after.lines.map { String($0.prefix(20)) } == ["102 2025-12-05T10:00", "101 2025-12-05T20:00"])
    #expect(after.screenings[Build.code("102")]?.films == after.screenings[code]?.films)
  }

  @Test func `a row of what was removed says so, edited or not`() throws {
    let old = try week()
    var now = old
    now.takeOut(ItemName(.screening, "101"))
    let same = try ExportedSheets(of: old, .screenings, []).read(into: now)
    #expect(try same.programme().screenings.isEmpty)
    #expect(same.faults.contains { $0.contains("1 row says nothing new of what is no longer") })
    let edited = try ExportedSheets(of: old, .screenings, [("ask", "call")]).read(into: now)
    #expect(edited.result.stale.map(\.isGone) == [true])
  }

  @Test func `an export taken into another week is read whole`() throws {
    let sheets = ExportedSheets(of: try week())
    var other = try ReadSheet.week()
    other = Programme(
      festival: other.festival,
      week: FilmWeek(
        key: Build.key("other"), name: other.week.name, days: other.week.days, zone: Build.paris))
    #expect(try sheets.taken(into: other).screenings.count == 1)
  }

  @Test func `a house keeps its position when one of its degrees is edited`() throws {
    var old = try week()
    var house = try #require(old.venues[Build.key("rex")])
    house.position = try GeoPosition(latitude: 48.8706, longitude: 2.3478)
    old.put(.venue(house))
    let sheets = try ExportedSheets(of: old, .venues, [("2.3478", "2.35")])
    let position = try sheets.taken(into: old).venues[house.key]?.position
    #expect(position == (try GeoPosition(latitude: 48.8706, longitude: 2.35)))
  }

  @Test func `a screening whose clock is not its venue's keeps it when its time is edited`() throws
  {
    let hanoi = try Zone("Asia/Ho_Chi_Minh")
    let old = try changed(try week()) { screening in
      screening.timing = .time(
        start: try ZonedTime(CivilDateTime("2025-12-05T15:00"), in: hanoi), end: nil)
    }
    let sheets = try ExportedSheets(of: old, .screenings, [("15:00", "16:00")])
    let start = try sheets.taken(into: old).screenings[code]?.timing.start
    #expect(start == (try ZonedTime(CivilDateTime("2025-12-05T16:00"), in: hanoi)))
  }
}
