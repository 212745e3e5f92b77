import Admin
import Foundation
import SchedulingDomain
import TestSupport
import Testing

/// Groups, times away and the guest office's lists, at the command line.
@Suite struct HospitalityTests {
  private func crew() throws -> TestDesk {
    let desk = try TestDesk.planned(width: 100)
    for line in [
      "guest add \"Chu Lai\" --group \"Crew of Red Rain\"",
      "guest add \"Minh\" --group \"CREW OF RED RAIN\" --group Jury",
    ] { #expect(desk.run(line).status == .done) }
    return desk
  }

  @Test func `a crew appears in one write, and goes in one undo`() throws {
    let desk = try crew()
    let before = desk.run("export").output
    let added = desk.run("appearance add --group \"crew of red rain\" N1 --role crew")
    #expect(added.status == .done, "\(added.notes)")
    #expect((added.output + added.notes).contains("Chu Lai, Minh"))
    let list = desk.run("appearance list --screening N1").output
    #expect(list.contains("Chu Lai") && list.contains("Minh"))
    #expect(desk.run("undo").status == .done)
    #expect(desk.run("export").output == before)
  }

  @Test func `who is there already stays as they are, and is said`() throws {
    let desk = try crew()
    desk.run("appearance add minh N1 --role crew --status confirmed")
    let added = desk.run("appearance add --group crew N1 --role crew")
    #expect((added.output + added.notes).contains("there already: Minh"))
    #expect(desk.run("appearance list --screening N1 --json").output.contains("\"confirmed\""))
    #expect(desk.run("appearance add --group crew N1 --role crew").status == .conflict)
    let removed = desk.run("appearance remove --group crew N1")
    #expect((removed.output + removed.notes).contains("Chu Lai, Minh"))
    #expect(desk.run("appearance remove --group crew N1").status == .notFound)
    #expect(desk.run("appearance add --group nobody N1").status == .notFound)
  }

  @Test func `a group is listed by its label, spelled as it was first`() throws {
    let desk = try crew()
    let list = desk.run("guest list --group \"crew of red\" --json").output
    #expect(list.contains("chu-lai") && list.contains("minh") && !list.contains("huyen"))
    #expect(!desk.run("export").output.contains("CREW OF RED RAIN"))
    desk.run("guest edit minh --clear group")
    #expect(!desk.run("guest list --group crew --json").output.contains("minh"))
  }

  @Test(arguments: [
    ("6dec 09:00..12:00", "Sat 6 Dec 09:00–12:00"), ("6dec", "Sat 6 Dec 00:00–Sun 7 Dec 00:00"),
    ("6dec..7dec (at home)", "Sat 6 Dec 00:00–Mon 8 Dec 00:00 (at home)"),
    ("6dec 22:00..02:00", "Sat 6 Dec 22:00–Sun 7 Dec 02:00"),
    ("2025-12-06T22:00..2025-12-07T02:00", "Sat 6 Dec 22:00–Sun 7 Dec 02:00"),
    ("6dec 09:00 Asia/Tokyo..12:00", "Sat 6 Dec 09:00–12:00"),
  ])
  func `a time away is typed as one would say it`(typed: String, shown: String) throws {
    let desk = try TestDesk.planned(width: 100)
    let reply = desk.run(["guest", "edit", "huyen", "--away", typed])
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(desk.run("guest show huyen").output.contains(shown))
    if typed.contains("Tokyo") {
      let json = desk.run("guest show huyen --json").output
      #expect(json.contains("2025-12-06T09:00:00+09:00/2025-12-06T12:00:00+09:00"))
    }
    #expect(desk.run("guest edit huyen --clear away").status == .done)
    #expect(!desk.run("guest show huyen").output.contains("Away"))
  }

  @Test(arguments: [
    "6dec 09:00", "soon..later", "6dec 09:00..", "..12:00", "7dec..5dec", "6dec 9..12..13",
  ])
  func `a time away without two ends is refused`(typed: String) throws {
    let desk = try TestDesk.planned()
    #expect(desk.run(["guest", "edit", "huyen", "--away", typed]).status == .usage)
  }

  @Test func `who is away is missed where they are announced`() throws {
    let desk = try TestDesk.planned(width: 200)
    desk.run(["guest", "edit", "huyen", "--away", "5dec 22:00..23:00"])
    let found = desk.run("conflicts --kind guest-absent --json").output
    #expect(found.contains("guest-absent:A1:dang-thai-huyen"))
    #expect(found.contains("Fri 5 Dec 22:00–23:00"))
  }

  @Test func `lists of the office come in every form`() throws {
    let desk = try crew()
    desk.run("guest edit huyen --arrival \"5dec 11:30\" --hotel Nord --nights 3 --phone =1+1")
    #expect(desk.run("guest arrivals fri").output.contains("11:30"))
    #expect(desk.run("guest arrivals sat").output.contains("Nobody arrives."))
    #expect(desk.run("guest arrivals sat --language fr").output.contains("Aucune arrivée."))
    let badges = desk.run("guest badges --language fr").output
    #expect(badges.contains("Cinéaste") && badges.contains("Invité·e"), "\(badges)")
    #expect(desk.run("guest arrivals --json").output.contains("filmweek-arrivals/1"))
    #expect(desk.run("guest arrivals --leaving --json").output.contains("filmweek-departures/1"))
    #expect(desk.run("guest arrivals --as csv").output.contains(",'=1+1"))
    #expect(desk.run("guest rooming --language fr").output.contains("Liste des chambres"))
    #expect(desk.run("guest badges --as html").output.hasPrefix("<!doctype html>"))
    let slip = desk.run("guest list --as rooming")
    #expect(slip.status == .usage && slip.notes.contains("filmweek guest rooming"))
  }

  @Test func `what is kept of a person is handed out, and of nobody else`() throws {
    let desk = try crew()
    desk.run("guest edit huyen --email huyen@example.org --phone 0123456")
    desk.run("hold add A1 --for \"Đặng Thái Huyền\" --seats 2")
    desk.run("hold add A1 --for Embassy --seats 150")
    desk.run("release create --yes")
    let text = desk.run("guest export thai huyen").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["schema"] as? String == "filmweek-person/1")
    #expect((json["weeks"] as? [Any])?.count == 1 && (json["releases"] as? [Any])?.count == 1)
    #expect(((json["entries"] as? [Any])?.count ?? 0) >= 2)
    #expect(text.contains("huyen@example.org") && text.contains("A1") && text.contains("A2"))
    #expect(!text.contains("Chu Lai") && !text.contains("Embassy"))
  }

  @Test func `what is kept under an earlier name, in whatever case, is handed out too`() throws {
    let desk = try crew()
    for line in [
      "hold add A1 --for \"driver of ĐẶNG THÁI HUYỀN\" --seats 1",
      "hold add A1 --for \"Huyền Đặng Thái Huyềnh\" --seats 1",
      "film edit mua --director \"Đặng Thái Huyền\" --director \"Somebody Else\"",
      "guest edit huyen --name \"Huyen D. Martin\"",
    ] {
      #expect(desk.run(line).status == .done, "\(line)")
    }
    let text = desk.run("guest export huyen d. martin").output
    #expect(text.contains("driver of ĐẶNG THÁI HUYỀN"))
    #expect(text.contains("\"directors\"") && !text.contains("Somebody Else"))
    #expect(!text.contains("Huyềnh"))
  }

  @Test func `a person is erased only where that is meant`() throws {
    let desk = try crew()
    desk.run("release create --yes")
    let refused = desk.run("guest erase huyen")
    #expect(refused.status == .usage && refused.notes.contains("--confirm dang-thai-huyen"))
    #expect(desk.run("guest erase huyen --dry-run").output.contains("Only tried"))
    #expect(desk.run("guest show huyen").status == .done)
    let done = desk.run("guest erase huyen --confirm dang-thai-huyen")
    #expect(done.status == .done && done.output.contains("withdrawn-guest"))
    #expect(done.output.contains("backups"))
    #expect(desk.run("guest show huyen").status == .notFound)
    #expect(!desk.run("export").output.contains("Huyền"))
    #expect(!desk.run("export --release 1").output.contains("Huyền"))
    #expect(desk.run("release show 1").output.contains("a guest was withdrawn"))
    #expect(desk.run("log list").status == .done)
  }
}
