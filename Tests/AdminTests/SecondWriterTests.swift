import Admin
import Foundation
import Synchronization
import TestSupport
import Testing

/// Files that are read onto a week while somebody else works on it.
struct SecondWriterTests {
  /// A desk at which the office does something on the same week as soon as a note has these words.
  private func desk(
    beside office: TestDesk, answer: String? = nil, times: Int = 1, when words: String,
    _ act: @escaping @Sendable (Int) -> Void
  ) -> TestDesk {
    let count = Counter()
    return TestDesk(
      width: nil, answer: answer, archive: office.archive,
      onNote: { note in
        guard note.contains(words) else { return }
        let number = count.next()
        if number <= times { act(number) }
      })
  }

  private func importing(
    _ text: String, _ name: String, on desk: TestDesk, _ options: String = ""
  ) throws -> TestDesk.Reply {
    let folder = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(component: name)
    try Data(text.utf8).write(to: file)
    return desk.run(["import", file.path(percentEncoded: false)] + shellWords(options))
  }

  private let table = "code,date,film,status\nA1,2025-12-05,mua-do,confirmed\n"

  @Test func `a table leaves what another changes while it is imported`() throws {
    let office = try TestDesk.planned()
    let desk = desk(beside: office, when: "Read as") { _ in
      office.run("screening edit A1 --title \"Gala\" --start 21:15")
    }
    let reply = try importing(table, "screenings.csv", on: desk, "--yes")
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.notes.contains("changed meanwhile, so the file is read onto it again"))
    let shown = office.run("screening show A1 --json").output
    #expect(shown.contains("Gala") && shown.contains("2025-12-05T21:15:00+01:00"), "\(shown)")
    #expect(shown.contains("\"status\": \"confirmed\""))
  }

  @Test func `what a person said yes to is not done on another week than they saw`() throws {
    let office = try TestDesk.planned()
    let desk = desk(beside: office, answer: "y", when: "Import this?") { _ in
      office.run("screening edit A1 --title \"Gala\"")
    }
    let reply = try importing(table, "screenings.csv", on: desk)
    #expect(reply.status == .conflict)
    #expect(reply.notes.contains("changed meanwhile. Nothing was imported."), "\(reply.notes)")
    let shown = office.run("screening show A1 --json").output
    #expect(shown.contains("Gala") && shown.contains("\"status\": \"tentative\""))
  }

  @Test func `an import gives up where others are always faster, and says so`() throws {
    let office = try TestDesk.planned()
    let desk = desk(beside: office, times: 100, when: "Read as") { number in
      office.run("screening edit A1 --title \"Gala \(number)\"")
    }
    let reply = try importing(table, "screenings.csv", on: desk, "--yes")
    #expect(reply.status == .conflict && reply.notes.contains("others were faster 5 times"))
    #expect(office.run("screening show A1 --json").output.contains("\"status\": \"tentative\""))
  }

  @Test func `a schedule leaves what another changes while it is imported`() throws {
    let office = try TestDesk.planned()
    let schedule = office.run("export --as schedule-xml").output
      .replacing("<title>Red Rain", with: "<title>Rain")
      .replacing("<links/>", with: "<links/><colour>red</colour>")
    let desk = desk(beside: office, when: "has no place for") { _ in
      office.run("screening edit A1 --status confirmed")
    }
    let reply = try importing(schedule, "schedule.xml", on: desk)
    #expect(reply.status == .done, "\(reply.notes)")
    let shown = office.run("screening show A1 --json").output
    #expect(shown.contains("\"Rain\"") && shown.contains("\"status\": \"confirmed\""), "\(shown)")
  }
}

/// Counts from 1.
private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
