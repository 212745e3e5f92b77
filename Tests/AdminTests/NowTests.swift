import Admin
import Foundation
import TestSupport
import Testing

/// `filmweek now`.
@Suite struct NowTests {
  @Test func `each room says what is on, how long still, and what comes`() throws {
    let desk = try TestDesk.planned(width: 100)
    // 20:35 in Paris.
    let reply = desk.run("now", now: "2025-12-05T19:35:00Z")
    #expect(reply.status == .done && reply.notes.isEmpty)
    #expect(
      reply.output == """
        Paris 2025: Friday 5 December 2025, 20:35 in Europe/Paris
        Where                  Now          Ends   Left    Next                    At     In
        ---------------------  -----------  -----  ------  ----------------------  -----  ------
        Pathé Palace, Salle 1  A1 Red Rain  22:04  89 min
        Pathé Palace, Salle 2                              A2 The Abandoned Field  21:00  25 min

        """)
  }

  @Test(arguments: [
    ("21:00", "2025-12-05T20:00:00Z"), ("5dec 21:00", "2025-12-05T20:00:00Z"),
    ("friday 21h00", "2025-12-05T20:00:00Z"), ("2025-12-05T21:00", "2025-12-05T20:00:00Z"),
    ("2025-12-05T20:00:00Z", "2025-12-05T20:00:00Z"), ("00:45", "2025-12-05T23:45:00Z"),
    ("24:45", "2025-12-05T23:45:00Z"), ("6dec 00:45", "2025-12-05T23:45:00Z"),
  ])
  func `another moment is asked for as people say it`(typed: String, instant: String) throws {
    let desk = try TestDesk.planned(width: 100)
    // One at night on Saturday is still Friday's festival day.
    for now in ["2025-12-05T10:00:00Z", "2025-12-06T00:00:00Z"] {
      let asked = desk.run(["now", "--at", typed], now: now)
      #expect(asked.status == .done, "\(asked.notes)")
      #expect(asked.output == desk.run("now", now: instant).output)
    }
  }

  @Test func `a night says whose it is, and what has no clock time is named`() throws {
    let desk = try TestDesk.planned(width: nil)
    let night = desk.run(["now", "--at", "6dec 00:45"])
    #expect(night.output.contains("00:45 in Europe/Paris, in the night of the festival day Fri 5"))
    #expect(night.output.contains("N1 The Abandoned Field  02:00  75 min"))
    let evening = desk.run(["now", "--at", "6dec 19:00"])
    #expect(evening.output.contains("evening, time to come: E1 Tướng về hưu, Pathé Palace"))
    let before = desk.run("now")
    #expect(before.notes.contains("Next: A1 Red Rain, Fri 5 Dec, 20:00-22:04, Pathé Palace"))
  }

  @Test func `a language is spoken whole`() throws {
    let desk = try TestDesk.planned(width: nil)
    let french = desk.run(["now", "--at", "6dec 00:45", "--language", "fr"]).output
    #expect(
      french.hasPrefix(
        "Paris 2025\u{A0}: samedi 6 décembre 2025, 00:45, heure de Europe/Paris, dans la nuit du "
          + "jour de festival ven. 5 décembre\n"))
    for word in ["En cours", "Fin", "Reste", "75\u{A0}min"] { #expect(french.contains(word)) }
    let evening = desk.run(["now", "--at", "5dec 20:35", "--language", "fr"]).output
    #expect(evening.contains("Ensuite") && evening.contains("25\u{A0}min"))
    let vietnamese = desk.run(["now", "--language", "vi"]).notes
    #expect(vietnamese.contains("Tiếp theo: A1 Red Rain, T6 5/12"))
    for words in ["Now", "Ends", "Left", "Next", "in the night", " in Europe", "Nothing"] {
      #expect(!french.contains(words) && !vietnamese.contains(words))
    }
  }

  @Test func `programs read it as they read every answer`() throws {
    let desk = try TestDesk.planned()
    let reply = desk.run(["now", "--at", "5dec 20:35", "--json"])
    let answer = try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any]
    #expect(answer?["schema"] as? String == "filmweek-now/1")
    let rooms = try #require(answer?["now"] as? [[String: Any]])
    #expect(rooms.count == 2)
    #expect(rooms.first?["code"] as? String == "A1")
    #expect(rooms.first?["minutes_left"] as? Int == 89)
    #expect(rooms.first?["end"] as? String == "2025-12-05T22:04:00+01:00")
    #expect(rooms.first?["at"] as? String == "2025-12-05T20:35:00+01:00")
    #expect(rooms.last?["next_code"] as? String == "A2")
    #expect(rooms.last?["minutes_until_next"] as? Int == 25)
  }

  @Test(arguments: ["soon", "5dec late", "friday", "2025-10-26 02:30"])
  func `what is no moment is refused`(typed: String) throws {
    #expect(try TestDesk.planned().run(["now", "--at", typed]).status == .usage)
  }
}
