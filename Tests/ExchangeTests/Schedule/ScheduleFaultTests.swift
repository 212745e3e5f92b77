import Exchange
import SchedulingDomain
import TestSupport
import Testing

/// What is wrong with a schedule: all of it at once, each with its place, and nothing taken in.
@Suite struct ScheduleFaultTests {
  private func faults(_ text: String, as form: ScheduleForm = .xml) throws -> [String] {
    let (programme, faults) = try readSchedule(text, as: form)
    #expect(programme == nil)
    return faults
  }

  @Test func `every fault is told with its line and column`() throws {
    let event = ScheduleReadingTests.one("<duration>soon</duration>", date: "1 July")
    let faults = try faults(
      event.replacing(
        "</event>", with: "</event>\n<event id='1'><date>2025-07-01T25:00</date></event>"))
    #expect(
      faults == [
        "s.xml:4:15: error: \"1 July\" is no date. Write it as in 2025-12-05T20:30:00+01:00.",
        "s.xml:4:50: error: \"soon\" is no length of time. Write hours and minutes, as in 01:30.",
        "s.xml:5:1: error: the event 1 is there already, at 4:1."
          + " Give one of the two another guid, or keep only one.",
      ])
  }

  @Test func `a schedule without a zone asks for one`() throws {
    let text = ScheduleReadingTests.one("", zone: nil)
    #expect(
      try faults(text) == [
        "s.xml:2:1: error: the schedule states no time zone. "
          + "Name it with --zone, such as Europe/Berlin."
      ])
    #expect(try readSchedule(text, zone: "Europe/Paris").faults.isEmpty)
    let wrong = ScheduleReadingTests.one("", zone: "<time_zone_name>CET/Paris</time_zone_name>")
    #expect(try faults(wrong).first?.contains("\"CET/Paris\" is no time zone") == true)
  }

  @Test(arguments: ["2025-03-30T02:30:00": "does not exist", "2025-10-26T02:30:00": "comes twice"])
  func `a wall time that the clocks skip or show twice is refused`(
    date: String, words: String
  ) throws {
    let faults = try faults(ScheduleReadingTests.one("", date: date))
    #expect(faults.count == 1 && faults[0].contains(words), "\(faults)")
  }

  @Test func `entities that grow, and files elsewhere, are refused where they are declared`() throws
  {
    let laughs = (1...9).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    for body in [
      "[<!ENTITY l0 \"lol\">\(laughs.joined())]", "SYSTEM \"file:///etc/passwd\"",
      "[<!ENTITY x SYSTEM \"file:///etc/passwd\">]",
    ] {
      let text = "<?xml version='1.0'?>\n<!DOCTYPE schedule \(body)>\n<schedule>&l9;</schedule>"
      let faults = try faults(text)
      #expect(faults.count == 1 && faults[0].hasPrefix("s.xml:2:"), "\(faults)")
      #expect(faults[0].contains("document type"))
    }
  }

  @Test(
    arguments: [
      "", "  ", "not XML", "<schedule>", "<schedule><day></schedule>", "<html><body/></html>",
      "<schedule>&nbsp;</schedule>", String(repeating: "<a>", count: 100),
      "<?xml version=\"1.0\" encoding=\"klingon\"?><schedule/>",
    ])
  func `what is no schedule is refused with one fault`(text: String) throws {
    #expect(try faults(text).count == 1)
  }

  @Test(arguments: ["", "[]", "{}", "{\"schedule\": {\"conference\": []}}", "{\"schedule\": 1"])
  func `what is no JSON schedule is refused with one fault`(text: String) throws {
    #expect(try faults(text, as: .json).count == 1)
  }

  @Test func `a schedule without days or dates says so`() throws {
    let text = "<schedule><conference><title>T</title></conference></schedule>"
    let (programme, faults) = try readSchedule(text, zone: "UTC")
    #expect(programme == nil)
    #expect(faults == ["s.xml:1:11: error: the schedule states no day. Give its days a date."])
  }

  @Test(arguments: [(ScheduleForm.xml, ScheduleSamples.frab), (.json, ScheduleSamples.pretalx)])
  func
    `a schedule with wrong bytes is read or refused with words, and never takes the program down`(
      form: ScheduleForm, text: String
    ) throws
  {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var bytes = Array(text.utf8)
      for _ in 0..<3 {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let damaged = bytes
      let (programme, faults) = try readSchedule("", as: form) { _ in damaged }
      #expect(programme != nil || !faults.isEmpty)
      if let programme { #expect(programme.faults(in: programme.items).isEmpty) }
    }
  }

  @Test func `a schedule cut anywhere is refused or read, and never read as more`() throws {
    let whole = ScheduleSamples.frab
    for length in stride(from: 0, to: whole.count, by: 37) {
      #expect(try readSchedule(String(whole.prefix(length))).programme == nil)
    }
  }
}
