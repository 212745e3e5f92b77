import Admin
import Foundation
import Synchronization
import TestSupport
import Testing

struct ReleaseMailTests {
  /// What Python's own reader finds in a letter.
  private struct Letter: Decodable {
    var to: String?
    var answerTo: String?
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
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    where name.hasSuffix(".eml") {
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
        "to": message["To"] and str(message["To"]),
        "answerTo": message["Reply-To"] and str(message["Reply-To"]), "subject": str(message["Subject"]),
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
    #expect(
      letter.text.contains(
        """
        The Abandoned Field
        You no longer take part in this (Fri 5 Dec, 21:00, Pathé Palace, Salle 2).
        You need not come;
        """))
    #expect(!letter.text.contains("Huyền)"))
    let entries = try CalendarJudge.icalendar.entries(letter.calendar)
    let left = try #require(entries["A2.paris.tuan-phim@filmweek"])
    #expect(left.status == "CANCELLED" && left.sequence == 1)
    #expect(entries["A1.paris.tuan-phim@filmweek"]?.status != "CANCELLED")
  }

  @Test func `a letter that is refused is named with those that went, and the rest can follow`()
    throws
  {
    let office = try TestDesk.planned(width: nil)
    for line in [
      "guest edit huyen --email huyen@example.org", "guest add Lea --email lea@example.org",
      "guest add Minh --email minh@example.org", "appearance add lea P1 --role speaker",
      "appearance add minh P1 --role moderator", "release create --yes",
    ] {
      #expect(office.run(line).status == .done, "\(line)")
    }
    let sent = Mutex<[String]>([])
    let refuses = Mutex("lea")
    let desk = TestDesk(
      width: nil, archive: office.archive,
      sendMail: { message throws(Failure) in
        let text = String(decoding: message, as: UTF8.self)
        if text.contains("<\(refuses.withLock { $0 })@") {
          throw Failure(.failure, "it is full.")
        }
        sent.withLock { $0.append(text) }
      })
    let (failed, _) = try letters(desk, "release mail --sendmail --yes")
    #expect(failed.status == .failure && failed.notes.contains("it is full."))
    #expect(
      failed.notes.contains("the one to lea. Handed over before: dang-thai-huyen."),
      "\(failed.notes)")
    #expect(failed.notes.contains("for release 1 with --from lea."))
    refuses.withLock { $0 = "nobody" }
    let (rest, _) = try letters(desk, "release mail 1 --sendmail --yes --from lea")
    #expect(rest.status == .done && rest.notes.contains("handed 2 letters to sendmail"))
    let addresses = sent.withLock { $0 }.map { text in
      ["huyen", "lea", "minh"].filter { text.contains("<\($0)@example.org>") }
    }
    #expect(addresses == [["huyen"], ["lea"], ["minh"]])
    let (unknown, _) = try letters(desk, "release mail --sendmail --yes --from leah")
    #expect(unknown.status == .notFound && unknown.notes.contains("dang-thai-huyen, lea, minh"))
    #expect(try letters(desk, "release mail --from lea").reply.status == .usage)
    #expect(sent.withLock { $0 }.count == 3)
  }

  @Test func `where nobody is concerned nothing is written, and a bad address is refused`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("release create --yes")
    desk.run("screening edit N1 --qa 10")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let (reply, none) = try letters(desk, "release mail")
    #expect(none.isEmpty && reply.notes.contains("nobody is concerned by release 2"))
    for bad in ["huyen", "huyen=a b@c", "huyen=x@y>\\r\\nBcc:z@z", "nobody=a@b.c"] {
      #expect(try letters(desk, "release mail 1 --to \"\(bad)\"").reply.status != .done)
    }
  }

  /// A desk on which a moderator is asked into the questions after A1, and all is released.
  private func moderated() throws -> TestDesk {
    let desk = try TestDesk.planned(width: nil)
    desk.run("guest add \"Lê Bình Giang\"")
    desk.run("guest edit huyen --language fr")
    desk.run("screening edit A1 --parts \"speeches 20 | salute 5 | film | qa 30\"")
    desk.run("release create --yes")
    desk.run("appearance add giang A1 --role moderator --part qa")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    return desk
  }

  @Test func `a letter speaks to its reader, and names their part and its hour`() throws {
    let (_, all) = try letters(try moderated(), "release mail")
    let own = try #require(all["le-binh-giang.eml"])
    #expect(
      own.text.contains(
        """
        Red Rain
        Fri 5 Dec, 20:00, Pathé Palace, Salle 1
        You take part as moderator, in the Q&A at about 22:29.
        - new for you
        """))
    #expect(!own.text.contains("now with"))
    let other = try #require(all["dang-thai-huyen.eml"])
    #expect(
      other.text.contains(
        """
        ven. 5 décembre, 20:00, Pathé Palace, Salle 1
        Vous participez au titre de la réalisation.
        - désormais avec\u{A0}: Lê Bình Giang (modération)
        """))
    #expect(other.subject == "Paris 2025\u{A0}: ce qui change pour vous")
    #expect(other.text.hasPrefix("Bonjour Đặng Thái Huyền,\n\nParis 2025. Voici ce qui"))
    // Nobody is named as organiser, so the festival signs.
    #expect(
      other.text.hasSuffix("répondez à ce message.\n\nBien cordialement,\nTuần phim\n"))
  }

  @Test func `a cancelled evening says what it was, and what its reader is to do`() throws {
    let desk = try moderated()
    desk.run("guest edit giang --language vi")
    desk.run("screening cancel A1")
    desk.run("release create --yes", now: "2025-11-03T09:00:00Z")
    let text = try #require(try letters(desk, "release mail").letters["le-binh-giang.eml"]).text
    #expect(
      text.contains(
        """
        Red Rain
        Buổi này đã hủy.
        Dự kiến trước đó: T6 5/12, 20:00, Pathé Palace, Salle 1.
        Quý vị không cần đến; lịch đính kèm sẽ gỡ buổi này khỏi lịch của quý vị.
        """))
  }

  @Test func `another role is told as the reader's, and a guest kept private is told too`() throws {
    let desk = try moderated()
    desk.run("guest edit giang --private")
    desk.run("release create --yes", now: "2025-11-03T09:00:00Z")
    desk.run("appearance remove giang A1 --role moderator")
    desk.run("appearance add giang A1 --role attendee")
    desk.run("release create --yes", now: "2025-11-04T09:00:00Z")
    let (_, all) = try letters(desk, "release mail")
    #expect(all.keys.sorted() == ["le-binh-giang.eml"])
    let text = try #require(all["le-binh-giang.eml"]).text
    #expect(
      text.contains(
        "We look forward to seeing you there.\n- your part in it has changed\n\nAttached"))
  }

  @Test func `houses and holders of rights are written to where they have an address`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run(
      "venue edit pathe --country FR --contact \"Anne Durand <anne@pathe.example>, 2nd floor\"")
    desk.run(
      "organisation add \"Galaxy Studio\" --key galaxy --country VN --email g@galaxy.example")
    desk.run("organisation add \"AVSE Global\" --role organiser --email office@avse.example")
    desk.run("film edit canh --rights-holder galaxy")
    desk.run("release create --yes")
    let (_, first) = try letters(desk, "release mail 1")
    #expect(
      first.keys.sorted() == [
        "dang-thai-huyen.eml", "films/canh-dong-hoang.eml", "venues/pathe-palace.eml",
      ])
    desk.run("screening cancel A2")
    desk.run("screening move N1 --day 5dec --start 24:45")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let (_, all) = try letters(desk, "release mail")
    let house = try #require(all["venues/pathe-palace.eml"])
    #expect(house.to == "Pathé Palace <anne@pathe.example>" && house.language == "fr")
    #expect(house.answerTo == "office@avse.example")
    #expect(house.subject == "Paris 2025\u{A0}: ce qui change dans les séances")
    #expect(house.text.hasPrefix("À l’attention de Pathé Palace,"))
    #expect(house.text.contains("La salle n’est plus demandée"))
    #expect(house.text.contains("- nouvel horaire\u{A0}: sam. 6 décembre, 00:45"))
    #expect(house.text.contains("Vos questions\u{A0}: office@avse.example."))
    let entries = try CalendarJudge.icalendar.entries(house.calendar)
    #expect(entries["A2.paris.tuan-phim@filmweek"]?.status == "CANCELLED")
    let rights = try #require(all["films/canh-dong-hoang.eml"])
    #expect(rights.to == "Galaxy Studio <g@galaxy.example>" && rights.language == "vi")
    #expect(rights.text.contains("Phim sẽ không chiếu buổi này"))
    #expect(!rights.text.contains("Red Rain") && !rights.text.contains("Mưa đỏ"))
  }

  @Test func `houses whose address nobody knows are named, as guests are`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("venue add \"Le Grand Rex\"")
    desk.run("release create --yes")
    let silent = try letters(desk, "release mail").reply.notes
    #expect(silent.contains("houses without an address, so without a letter: pathe-palace. Give"))
    desk.run("venue edit pathe --contact anne@pathe.example")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    #expect(try !letters(desk, "release mail").reply.notes.contains("houses without"))
  }

  @Test(arguments: [
    ("Le Louxor", "À l’attention du Louxor,"), ("Les Ursulines", "À l’attention des Ursulines,"),
    ("La Clef", "À l’attention de La Clef,"), ("Utopia", "À l’attention d’Utopia,"),
  ])
  func `a French letter joins the article of a house`(house: String, greeting: String) throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("venue edit pathe --name \"\(house)\" --country FR --contact a@house.example")
    desk.run("release create --yes")
    let letter = try #require(try letters(desk, "release mail").letters["venues/pathe-palace.eml"])
    #expect(letter.text.hasPrefix(greeting), "\(letter.text.prefix(60))")
  }

  @Test func `a screening that leaves a house is taken out of the house's calendar`() throws {
    let desk = try TestDesk.planned(width: nil)
    desk.run("venue add \"Le Grand Rex\"")
    desk.run("venue edit pathe --contact anne@pathe.example")
    desk.run("release create --yes")
    desk.run("screening move A1 --venue rex")
    desk.run("release create --yes", now: "2025-11-02T09:00:00Z")
    let house = try #require(try letters(desk, "release mail").letters["venues/pathe-palace.eml"])
    #expect(house.text.contains("- new place: Le Grand Rex (before: Pathé Palace, Salle 1)"))
    let entries = try CalendarJudge.icalendar.entries(house.calendar)
    #expect(entries["A1.paris.tuan-phim@filmweek"]?.status == "CANCELLED")
    #expect(entries["A2.paris.tuan-phim@filmweek"]?.status != "CANCELLED")
  }
}
