import CivilTime
import Foundation
import Testing

/// `zdump` reads the same files with the C library's own code.
@Suite struct ZdumpTests {
  @Test func `every transition of every zone from 1970 to 2100 is the one that zdump prints`()
    throws
  {
    let zones = try distinctZones()
    try #require(zones.count > 300, "the system's list of zones is short")
    let printed = try zdump(zones.map(\.zone.identifier))
    var compared = 0
    for (zone, alike) in zones {
      let ours = lines(of: zone)
      let judged = printed[zone.identifier, default: []]
      compared += judged.count
      if ours != judged {
        let difference = judged.difference(from: ours).prefix(4)
        Issue.record("\(zone): \(difference)")
      }
      for other in alike {
        #expect(lines(of: other, named: zone.identifier) == ours, "\(other) is a name of \(zone)")
      }
    }
    #expect(compared > 40_000)
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0,M10.5.0/3", "IST-1GMT0,M10.5.0,M3.5.0/1", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
    "EET-2EEST,M3.4.4/50,M10.4.4/50", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45",
    "<+00>0<+02>-2,M3.5.0/1,M10.5.0/3", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "EST5EDT,J60,J300",
    "EST5EDT,J59/0,J60/0", "EST5EDT,59/0,300/1:02:03", "AAA-0:30:15BBB,M2.1.1/-24,M11.5.6/167",
    "<+03>-3", "JST-9",
  ])
  func `a footer rule works as the C library reads it`(rule: String) throws {
    let zone = try Zone(identifier: rule, bytes: ZoneFile(footer: rule).bytes)
    let printed = try zdump([rule])
    #expect(lines(of: zone) == printed[rule, default: []])
    #expect(printed.isEmpty == !rule.contains(","))
  }

  /// The lines of `zdump -V -c 1970,2101` by zone, runs of spaces made one.
  private func zdump(_ names: [String]) throws -> [String: [String]] {
    let text = try output(of: "/usr/bin/zdump", ["-V", "-c", "1970,2101"] + names)
    var lines: [String: [String]] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      let name = String(decoding: words[0], as: UTF8.self)
      lines[name, default: []].append(
        words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
    }
    return lines
  }

  /// The same lines from our own reading: the second before each transition, and the transition.
  private func lines(of zone: Zone, named name: String? = nil) -> [String] {
    let name = name ?? zone.identifier
    return zone.transitions(from: start1970, to: start2101).flatMap { change in
      [change.instant.adding(seconds: -1), change.instant].map { instant in
        let offset = zone.offset(at: instant)
        let local = cTime(zone.civil(at: instant))
        return "\(name) \(cTime(Zone.utc.civil(at: instant))) UT = \(local) \(offset.abbreviation)"
          + " isdst=\(offset.isDaylight ? 1 : 0) gmtoff=\(offset.secondsEastOfUTC)"
      }
    }
  }

  /// A civil time as C's `asctime` writes it.
  private func cTime(_ civil: CivilDateTime) -> String {
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][civil.day.weekday.rawValue - 1]
    let (year, month, day) = civil.day.components
    let name = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][month - 1]
    let time = civil.time.description
    return "\(weekday) \(name) \(day) \(time.utf8.count == 5 ? time + ":00" : time) \(year)"
  }
}
