import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Everything that can be wrong in a table is said with its cell, all at once.
@Suite struct SheetFaultTests {
  @Test func `all faults come at once, each with its cell and what to do`() throws {
    let text = """
      code,date,start,venue,auditorium,film,runtime,country,status,kind,version,subtitles,qa,parts
      A,2025-12-05,25h99,V,1,F,ninety,Narnia,perhaps,party,VOXX,,long,
      A,someday,20:00,V,1,G,0,VN,confirmed,,VOSTFR,en,10,film | qa 30
      !!,2025-02-30,20:00,,Salle 9,Bao gi? cho ??n th?ng m??i,90,,,,,,,juggling 5
      """
    let read = try ReadSheet(text)
    #expect(read.result.stated == nil)
    #expect(
      read.faults == [
        """
        t.csv:2:14: error: "25h99" is no time. Write 20:30, 20h30, 8:30 PM, 24:30 for half an hour \
        after midnight, or morning, afternoon, evening.
        """,
        """
        t.csv:2:26: error: "ninety" is no length. Write minutes (124), 2h04 or 1:58:00; or keep the \
        column as notes: --map "runtime=note".
        """,
        """
        t.csv:2:33: error: "Narnia" is no country known here. Write the two letters of ISO 3166-1, \
        such as VN or FR.
        """,
        """
        t.csv:2:40: error: "perhaps" is no status. Write one of tentative, confirmed, cancelled; or \
        keep the column as notes: --map "status=note".
        """,
        """
        t.csv:2:48: error: "party" is no kind. Write one of screening, ceremony, panel, masterclass, \
        workshop, reception, exhibition, meeting, concert, press-conference, rehearsal, interview, \
        photocall, dinner, other; or keep the column as notes: --map "kind=note".
        """,
        """
        t.csv:2:54: error: "VOXX" is no version known here. Write VO, VF, VOSTFR or VOSTA; or keep \
        the column as notes: --map "version=note".
        """,
        """
        t.csv:2:60: error: "long" is no length, and "qa" is taken as qa_minutes. Write minutes (124), 2h04 or 1:58:00; or keep the \
        column as notes: --map "qa=note".
        """,
        """
        t.csv:3:1: error: the screening A is there already, at 2:1. Keep one of the two rows, or \
        give one of them another code or key.
        """,
        "t.csv:3:3: error: \"someday\" is no date. Write it as in 2025-12-05.",
        """
        t.csv:3:23: error: 0 is no running time in minutes. Write a whole number from 1 to 1440.
        """,
        """
        t.csv:4:1: error: "!!" is no code of a screening. Write letters, digits, ".", "_" and "-", \
        at most 32, such as CL or 101.
        """,
        "t.csv:4:4: error: \"2025-02-30\" is no date. Write it as in 2025-12-05.",
        """
        t.csv:4:30: error: "Bao gi? cho ??n th?ng m??i": letters were lost when this was saved. \
        Give the .xlsx, or save it as "CSV UTF-8".
        """,
      ])
  }

  @Test func `parts and minutes, version and subtitles mustn't contradict each other`() throws {
    let text = """
      code,date,film,version,audio,subtitles,qa,parts
      A,2025-12-05,F,VOSTFR,,en,,
      B,2025-12-05,F,VF,vi,,10,film | qa 30
      C,2025-12-05,F,,,,,juggling 5
      """
    let faults = try ReadSheet(text).faults
    try #require(faults.count == 4, "\(faults)")
    #expect(
      faults[0].contains("t.csv:2:24: error: \"en\" are not the subtitles of VOSTFR, at 2:16"))
    #expect(faults[1].contains("t.csv:3:19: error: \"vi\" is not the sound of VF, at 3:16"))
    #expect(faults[2].contains("t.csv:3:23: error: the parts are said twice, here and at 3:26"))
    #expect(faults[3].contains("t.csv:4:20: error: \"juggling 5\" is no part"))
  }

  @Test func `two rows mustn't say different things of one film`() throws {
    let text = "code,date,film,runtime\nA,2025-12-05,F,90\nB,2025-12-06,F,95\n"
    #expect(
      try ReadSheet(text).faults == [
        """
        t.csv:3:16: error: "95" is not what 2:16 says of this film, "90". Let both say the same, or \
        leave one empty.
        """
      ])
  }

  @Test(arguments: [
    ("date,start,film\n,20:00,F\n", "there is a time and no day"),
    ("a,b\nc,d\n", "no headings that are known"),
    ("film,date\n=HYPERLINK(\"http://x\"),2025-12-05\n", "is a formula"),
    ("count,method\n12,clicker\n", "it is not said what was counted"),
    ("screening,count,method\nZZ,12,clicker\n", "there is no screening ZZ"),
    ("guest,screening,role\nAnn,ZZ,director\n", "there is no screening ZZ"),
    ("venue,auditorium,capacity\nV,1,many\n", "\"many\" is no whole number"),
    ("film,date\n\(String(repeating: "x", count: 600)),2025-12-05\n", "too long for a name"),
  ])
  func `a table that can't be meant is refused`(text: String, words: String) throws {
    let read = try ReadSheet(text)
    #expect(read.result.stated == nil)
    #expect(read.faults.contains { $0.contains("error") && $0.contains(words) }, "\(read.faults)")
  }

  @Test(arguments: [
    ("film,date\nF,\n", "no dates were found"),
    ("film,date\nF,5 December\n", "no dates were found"),
  ])
  func `a week without days can't be made`(text: String, words: String) throws {
    let read = try ReadSheet(text, into: ReadSheet.new())
    #expect(read.faults.contains { $0.contains(words) }, "\(read.faults)")
  }

  @Test(arguments: [
    ("city\nParis", "Europe/Paris"), ("city\nHà Nội", "Asia/Ho_Chi_Minh"),
    ("city\nTokyo", "Asia/Tokyo"),
  ])
  func `the zone of a new week is that of its cities`(column: String, zone: String) throws {
    let lines = column.split(separator: "\n")
    let text = "film,date,\(lines[0])\nF,2025-12-05,\(lines[1])\n"
    let read = try ReadSheet(text, into: ReadSheet.new(zone: nil))
    #expect(try read.programme().week.zone.identifier == zone)
  }

  @Test func `a new week without a zone asks for one`() throws {
    let read = try ReadSheet("film,date\nF,2025-12-05\n", into: ReadSheet.new(zone: nil))
    #expect(
      read.faults == [
        """
        t.csv: error: it is not known in which time zone the week is. Say it, for example: \
        --zone Europe/Paris.
        """
      ])
  }

  /// Workbooks as offices break them, made by openpyxl.
  @Test(arguments: [
    ("sheet.append(['Film', 'Date']); sheet.append(['=A1', '2025-12-05'])", "holds a formula"),
    (
      """
      sheet.append(['Film', 'Date']); sheet.append(['F', 46003])
      """, "\"46003\" is no date"
    ),
    ("sheet.append(['x'] * 40)", "no headings that are known"),
    ("pass", "the sheet \"Sheet\" is empty"),
  ])
  func `a workbook that can't be meant is refused`(lines: String, words: String) throws {
    let read = try ReadSheet(bytes: try Judge.workbook(lines), named: "b.xlsx")
    #expect(read.result.stated == nil)
    #expect(read.faults.contains { $0.contains("error") && $0.contains(words) }, "\(read.faults)")
  }

  @Test func `forty thousand empty rows are no rows, and the years of 1904 are those they show`()
    throws
  {
    let lines = """
      from openpyxl.utils.datetime import CALENDAR_MAC_1904
      book.epoch = CALENDAR_MAC_1904
      sheet.append(["Film", "Date", "Time"])
      sheet.append(["F", datetime.date(2025, 12, 6), datetime.time(20, 30)])
      sheet.cell(40000, 1).number_format = "0"
      """
    let read = try ReadSheet(bytes: try Judge.workbook(lines), named: "b.xlsx")
    #expect(try read.programme().lines == ["101 2025-12-06T20:30 nowhere f tentative"])
  }
}
