import Admin
import CivilTime
import SchedulingDomain
import TestSupport
import Testing

/// Times, lengths, figures and parts as people type them.
@Suite struct TimeInputTests {
  @Test(arguments: [
    ("20:30", 1230), ("20h30", 1230), ("20H30", 1230), ("20h", 1200), ("8:30 PM", 1230),
    ("8:30pm", 1230), ("8 pm", 1200), ("12 am", 0), ("12:15 PM", 735), ("24:30", 1470),
    ("00:30", 30), ("9:05", 545), ("20.30", 1230), ("20:30:00", 1230),
  ])
  func `a clock time is understood`(text: String, minutes: Int) throws {
    #expect(try TimeInput(text) == .minutes(minutes))
  }

  @Test(arguments: [
    ("evening", Daypart.evening), ("Soir", .evening), ("buổi tối", .evening), ("matin", .morning),
    ("sáng", .morning), ("après-midi", .afternoon), ("chiều", .afternoon),
  ])
  func `a part of the day is understood in three languages`(text: String, daypart: Daypart) throws {
    #expect(try TimeInput(text) == .daypart(daypart))
  }

  @Test(arguments: ["?", "TBC", "open", "à confirmer", "chưa rõ"])
  func `a time that is not known yet may be said`(text: String) throws {
    #expect(try TimeInput(text) == .open)
  }

  @Test(arguments: [
    "20", "25:61", "20:5", "13 pm", "0 am", "36:00", "later", "", "20:30:99", "20:30:15",
  ])
  func `what is no time is refused`(text: String) {
    #expect(throws: Failure.self) { try TimeInput(text) }
  }

  @Test(arguments: [("124", 124), ("124 min", 124), ("2h04", 124), ("2:04", 124), ("2h", 120)])
  func `a length is understood`(text: String, minutes: Int) throws {
    #expect(try MinutesInput.minutes(text) == minutes)
  }

  @Test(arguments: ["long", "2h4", "-", "1:2:3"])
  func `what is no length is refused`(text: String) {
    #expect(throws: Failure.self) { try MinutesInput.minutes(text) }
  }

  @Test(arguments: [
    ("412", 412, Count.Precision.exact), ("more than 6,000", 6000, .atLeast),
    ("over 2 700", 2700, .atLeast), ("plus de 2.700", 2700, .atLeast),
    ("hơn 6.000", 6000, .atLeast),
    ("6000+", 6000, .atLeast), ("about 200", 200, .about), ("khoảng 200", 200, .about),
    ("fewer than 50", 50, .atMost), ("1,234,567", 1_234_567, .exact),
  ])
  func `a figure keeps its sharpness`(
    text: String, figure: Int, precision: Count.Precision
  ) throws {
    let claim = try ClaimInput(text)
    #expect(claim.figure == figure)
    #expect(claim.precision == precision)
  }

  @Test(arguments: ["many", "2.5", "6,00", "12 of 17", "", "perhaps 7"])
  func `what is no figure is refused`(text: String) {
    #expect(throws: Failure.self) { try ClaimInput(text) }
  }

  @Test func `parts are read in their order`() throws {
    let parts = try PartsInput.parts("speeches 20 | salute 5 min | film | qa ?")
    #expect(parts.map(\.kind) == [.speeches, .salute, .film, .qa])
    #expect(parts.map { $0.length?.value } == [20, 5, nil, nil])
  }

  @Test(arguments: ["dance 5", "film five", "qa 30 long words", "qa 0"])
  func `what is no part is refused`(text: String) {
    #expect(throws: Failure.self) { try PartsInput.parts(text) }
  }
}
