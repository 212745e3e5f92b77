import Admin
import Foundation
import TestSupport
import Testing

/// `filmweek undo` and `filmweek log` in words.
@Suite struct UndoCommandTests {
  @Test func `every write ends with its entry and how to undo it`() throws {
    let desk = try TestDesk.planned()
    let moved = desk.run("screening move A1 --start 19:30")
    #expect(moved.output.hasPrefix("Paris 2025 (paris)\n"))
    #expect(moved.output.hasSuffix("log: entry 2. undo: filmweek undo 2\n"))
    let elsewhere = desk.run("screening move A1 --start 19:45 --week paris")
    #expect(elsewhere.output.hasSuffix("log: entry 3. undo: filmweek undo 3 --week paris\n"))
    #expect(
      desk.run("attendance count A1 12").output.hasSuffix(
        "log: entry 4. correct: filmweek attendance correct a1-1 NUMBER --reason …\n"))
    #expect(
      desk.run("week add \"L\" --from 2026-01-01 --to 2026-01-02 --zone UTC").output
        .hasSuffix("log: entry 5\n"))
  }

  @Test func `what is undone is said, and how to do it again`() throws {
    let desk = try TestDesk.planned()
    let before = desk.run("agenda").output
    desk.run("screening move A1 --start 19:30")
    let tried = desk.run("undo --dry-run")
    #expect(tried.output.contains("screening A1: start 19:30 -> 20:00"))
    #expect(tried.output.hasSuffix("Only tried: nothing was changed.\n"))
    let undone = desk.run("undo")
    #expect(undone.notes.contains("note: this undoes entry 2: screening move, by lan"))
    #expect(
      undone.output == """
        Paris 2025 (paris)
          screening A1: start 19:30 -> 20:00
          Fri 5 Dec, 20:00-22:04, Pathé Palace, Salle 1
        log: entry 3. undo: filmweek undo 3

        """)
    #expect(desk.run("agenda").output == before)
    let again = desk.run("undo 2")
    #expect(again.status == .conflict)
    #expect(
      again.notes == """
        error: entry 2 was undone already, by entry 3.
          To do it again: filmweek undo 3

        """)
    #expect(desk.run("undo 3").status == .done)
    #expect(desk.run("agenda").output != before)
  }

  @Test func `each undo goes a step further back, whatever was refused between`() throws {
    let desk = try TestDesk.planned(width: nil)
    let start = desk.run("export").output
    desk.run("screening move A1 --start 19:30")
    let once = desk.run("export").output
    desk.run("screening move A1 --start 19:45")
    #expect(desk.run("undo").notes.contains("this undoes entry 3"))
    #expect(desk.run("screening move A1 --start 25:99").status == .usage)
    #expect(desk.run("undo 3").status == .conflict)
    #expect(stamped(desk.run("export").output) == stamped(once))
    #expect(desk.run("undo").notes.contains("this undoes entry 2"))
    #expect(stamped(desk.run("export").output) == stamped(start))
    #expect(desk.run("undo").notes.contains("entry 1 began the week"))
    #expect(desk.run("undo 5").status == .done, "what is undone by its number is done again")
    #expect(stamped(desk.run("export").output) == stamped(once))
    #expect(desk.run("undo").notes.contains("this undoes entry 6"), "and that can be undone")
    #expect(stamped(desk.run("export").output) == stamped(start))
  }

  /// What a week says, but for when it was last said: that never goes back.
  private func stamped(_ programme: String) -> String {
    programme.split(separator: "\n").filter {
      !$0.contains("\"changed_at\"") && !$0.contains("\"as_of\"")
    }.joined(separator: "\n")
  }

  @Test func `what can't go back says why, and what can be done`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    #expect(desk.run("undo").notes.contains("entry 2 made a release, which stays"))
    desk.run("report save funder")
    #expect(desk.run("undo 3").notes.contains("entry 3 saved a report, which stays"))
  }

  @Test func `a waiver, and seats that are kept, are told in words and undone`() throws {
    let desk = try TestDesk.planned(width: nil)
    let waived = desk.run("conflicts waive guest-in-two-places:A1+A2 --reason hello")
    #expect(waived.output.contains("waiver of guest-in-two-places:A1+A2 new (reason hello"))
    #expect(desk.run("undo").output.contains("waiver of guest-in-two-places:A1+A2 gone"))
    #expect(
      desk.run("hold add A1 --for Embassy --seats 100").output
        .contains("screening A1: seats kept for Embassy new (seats 100)"))
    #expect(
      desk.run("hold edit A1 Embassy --seats 90").output
        .contains("screening A1: seats kept for Embassy: seats 100 -> 90"))
    #expect(desk.run("undo").output.contains("seats kept for Embassy: seats 90 -> 100"))
  }

  @Test func `what stands in the way is named, with what to undo first`() throws {
    let desk = try TestDesk.planned(width: nil)
    for line in [
      "film add \"Cu Li\"", "screening add --code Z1 --film \"cu li\"",
      "screening edit A1 --audience press", "screening cancel A1",
    ] { #expect(desk.run(line).status == .done) }
    #expect(
      desk.run("undo 2").notes == """
        error: entry 2 can't be undone. The screening Z1 names the film “cu-li”, which is not there. \
        Add it first.
          Entry 3 stands on it. Undo it first: filmweek undo 3

        """)
    #expect(
      desk.run("undo 4").notes == """
        error: entry 4 can't be undone: entry 5 changed the screening A1 since.
          Undo 5 first: filmweek undo 5

        """)
    desk.run("attendance count A2 12")
    let ledger = desk.run("undo")
    #expect(ledger.status == .conflict)
    #expect(ledger.notes.contains("Correct it instead: filmweek attendance correct"))
    #expect(desk.run("undo 1").notes.contains("began the week paris"))
    #expect(desk.run("undo 99").status == .notFound)
  }

  @Test func `one entry is shown with what it changed`() throws {
    let desk = try TestDesk.planned()
    desk.run("screening move A1 --start 19:30")
    desk.run("undo 2")
    #expect(
      desk.run("log show 2").output == """
        Entry 2: screening move
          Week     Paris 2025 (paris)
          When     2025-11-01 10:00
          Who      lan
          Undo     done by 3
          Changed  changed: 1 screening
                   screening A1: start 20:00 -> 19:30

        """)
    let log = desk.run("log --format csv").output.split(whereSeparator: \.isNewline)
    #expect(log.first?.hasSuffix("undoes,undone_by,undo") == true)
    #expect(
      log.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map { $0.suffix(3).joined(separator: ",") }
        == ["2,,possible", ",3,done by 3", ",,no"])
  }

  @Test func `the beginning of a festival and of a week is shown, and stays`() {
    let desk = TestDesk(width: nil)
    desk.run("festival add Lumière")
    desk.run("week add \"L\" --key l --from 2026-01-01 --to 2026-01-02 --zone UTC")
    #expect(
      desk.run("log show 1").output == """
        Entry 1: festival add
          When   2025-11-01 09:00
          Who    lan
          Undo   no
          Wrote  festival lumiere

        """)
    #expect(desk.run("log show 2").output.contains("Wrote  week l\n"))
    #expect(desk.run("undo 1").notes.contains("began the festival lumiere"))
    #expect(desk.run("undo").notes.contains("began the week l, which can't be undone yet"))
  }

  @Test(arguments: [("y", Ending.done), ("n", .failure)])
  func `a person is shown what would change, and asked`(answer: String, status: Ending) throws {
    let desk = try TestDesk.planned(answer: answer)
    desk.run("screening move A1 --start 19:30")
    let reply = desk.run("undo")
    #expect(reply.status == status)
    let change = """
      Paris 2025 (paris)
        screening A1: start 19:30 -> 20:00
        Fri 5 Dec, 20:00-22:04, Pathé Palace, Salle 1

      """
    #expect(
      reply.output
        == change + (answer == "y" ? change + "log: entry 3. undo: filmweek undo 3\n" : ""))
    #expect(desk.run("log --json").output.contains("undo 2") == (answer == "y"))
    #expect(desk.terminal.questions == ["Undo entry 2, screening move by lan? [y/N] "])
    desk.run("undo \(answer == "y" ? 3 : 2) --yes")
    #expect(desk.terminal.questions.count == 1)
  }

  @Test func `a shift is passed over, and by its number says how it is ended`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("film edit mua --runtime 119")
    let add = "attendance shift add N1 --name \"Door B\" --until \"12dec 23:00\" --request-key s"
    #expect(desk.run(add).output.contains("code "))
    #expect(desk.run(add).output.contains("its code was told then"))
    let refused = desk.run("undo 3")
    #expect(refused.status == .conflict, "\(refused.notes)")
    #expect(refused.notes.contains("filmweek attendance shift end KEY"), "\(refused.notes)")
    #expect(desk.run("undo").notes.contains("this undoes entry 2"))
  }
}
