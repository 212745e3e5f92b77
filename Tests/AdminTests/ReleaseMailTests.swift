import Admin
import Foundation
import TestSupport
import Testing

struct ReleaseMailTests {
  /// What Python's own reader finds in a letter.
  private struct Letter: Decodable {
    var to: String?
    var subject: String
    var language: String
    var draft: String
    var defects: Int
    var longest: Int
    var text: String
    var calendar: String
    var attachment: String
  }

  private func letters(
    _ desk: TestDesk, _ line: String
  ) throws -> (reply: TestDesk.Reply, letters: [String: Letter]) {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "letters-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let reply = desk.run("\(line) --output \(folder.path(percentEncoded: false))")
    var letters: [String: Letter] = [:]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasSuffix(".eml") {
      let judged = try runTool(
        ".tools/venv/bin/python", ["-c", Self.reader, folder.appending(component: name).path])
      letters[name] = try JSONDecoder().decode(Letter.self, from: Data(judged.standardOutput.utf8))
    }
    return (reply, letters)
  }

  private static let reader = """
    import email, email.policy, json, sys
    raw = open(sys.argv[1], "rb").read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    text, calendar = message.iter_parts()
    json.dump({
        "to": message["To"] and str(message["To"]), "subject": str(message["Subject"]),
        "language": message["Content-Language"], "draft": message["X-Unsent"],
        "defects": len(message.defects) + len(text.defects) + len(calendar.defects),
        "longest": max(map(len, raw.split(b"\\r\\n"))), "text": text.get_content(),
        "calendar": calendar.get_content() if isinstance(calendar.get_content(), str)
            else calendar.get_content().decode(),
        "attachment": calendar.get_filename()}, sys.stdout)
    """

  @Test func `each guest who is concerned gets one letter in their language, with their calendar`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    desk.run("guest edit huyen --language vi")
    desk.run("guest add \"Léa Martin\" --language fr")
    desk.run("guest add Nobody")
    desk.run("appearance add lea P1 --role speaker")
    desk.run("release create --yes")
    let (first, all) = try letters(desk, "release mail --to huyen=huyen@example.org")
    #expect(
      first.status == .done && first.notes.contains("2 letters about release 1; nothing was sent"))
    #expect(first.notes.contains("without an address: lea-martin"))
    #expect(all.keys.sorted() == ["dang-thai-huyen.eml", "lea-martin.eml"])
    for letter in all.values {
      #expect(letter.defects == 0 && letter.longest <= 76 && letter.draft == "1")
      #expect(letter.attachment == "calendar.ics")
    }
    desk.run("screening move A1 --start 20:30")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let (_, second) = try letters(desk, "release mail 2 --to huyen=huyen@example.org")
    let letter = try #require(second["dang-thai-huyen.eml"])
    #expect(second.count == 1)
    #expect(letter.to == "Đặng Thái Huyền <huyen@example.org>" && letter.language == "vi")
    #expect(letter.subject == "Paris 2025: thay đổi liên quan đến quý vị")
    #expect(letter.text.contains("Red Rain") && letter.text.contains("giờ mới: T6 5/12, 20:30"))
    #expect(!letter.text.contains("Abandoned"))
    let feed = try CalendarJudge.icalendar.entries(
      desk.run("calendar export --guest huyen --language vi").output)
    #expect(try CalendarJudge.icalendar.entries(letter.calendar) == feed)
    let french = try #require(all["lea-martin.eml"])
    #expect(french.text.hasPrefix("Bonjour Léa Martin,") && french.to == nil)
  }

  @Test func `a guest who is taken off a screening is told, and their calendar takes it out`()
    throws
  {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    desk.run("appearance remove huyen A2 --role moderator")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let (_, all) = try letters(desk, "release mail")
    let letter = try #require(all["dang-thai-huyen.eml"])
    #expect(letter.text.contains("now without: Đặng Thái Huyền"))
    let entries = try CalendarJudge.icalendar.entries(letter.calendar)
    let left = try #require(entries["A2.paris.tuan-phim@filmweek"])
    #expect(left.status == "CANCELLED" && left.sequence == 1)
    #expect(entries["A1.paris.tuan-phim@filmweek"]?.status != "CANCELLED")
  }

  @Test func `where nobody is concerned nothing is written, and a bad address is refused`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    desk.run("screening edit N1 --qa 10")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let (reply, none) = try letters(desk, "release mail")
    #expect(none.isEmpty && reply.notes.contains("no guest is concerned by release 2"))
    for bad in ["huyen", "huyen=a b@c", "huyen=x@y>\\r\\nBcc:z@z", "nobody=a@b.c"] {
      #expect(try letters(desk, "release mail 1 --to \"\(bad)\"").reply.status != .done)
    }
  }
}
