import Admin
import Foundation
import TestSupport
import Testing

/// Tables through the command: a week made of them, questions, and what is remembered.
@Suite struct TableImportTests {
  private static let list = """
    Date;Heure;Lieu;Salle;Film;Durée;Contact
    05/12/2025;20h00;Pathé Palace;Salle 1;Mưa đỏ;2h04;M. Lê
    06/12/2025;14h30;Pathé Palace;Salle 1;Cánh đồng hoang;90;
    """

  /// Imports a text as a file of its own.
  private func importing(
    _ text: String, as name: String = "list.csv", on desk: TestDesk, _ options: String
  ) throws -> TestDesk.Reply {
    let folder = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(component: name)
    try Data(text.utf8).write(to: file)
    return desk.run(["import", file.path(percentEncoded: false)] + shellWords(options))
  }

  private let create = "--week paris --create --zone Europe/Paris --name \"Semaine\""

  @Test func `a list of screenings becomes a week that the agenda shows`() throws {
    let desk = TestDesk()
    let reply = try importing(Self.list, on: desk, create)
    #expect(reply.status == .done, "\(reply.notes)")
    #expect(reply.output.contains("new: 1 festival, 1 week, 2 films, 1 venue, 2 screenings"))
    #expect(reply.notes.contains("Heure -> start"))
    #expect(reply.notes.contains("kept as notes: \"Contact\""))
    let agenda = desk.run("agenda --week paris").output
    #expect(agenda.contains("20:00-22:04  101  Mưa đỏ"))
    #expect(agenda.contains("14:30-16:00  102  Cánh đồng hoang"))
    #expect(desk.run("week show paris").output.contains("2025-12-05 to 2025-12-06"))
  }

  @Test func `a second import changes nothing, and a changed cell only what it says`() throws {
    let desk = TestDesk()
    _ = try importing(Self.list, on: desk, create)
    let again = try importing(Self.list, on: desk, create)
    #expect(again.output == "Semaine (paris)\n  nothing to change\n", "\(again.notes)")
    let changed = try importing(
      Self.list.replacing("2h04", with: "2h10"), on: desk, "--week paris --dry-run")
    #expect(changed.output.contains("film mua-do: running time in minutes 124 -> 130"))
    #expect(changed.output.contains("Only tried: nothing was changed."))
  }

  @Test func `a week that isn't there is not made unasked`() throws {
    let reply = try importing(Self.list, on: TestDesk(), "--week paris")
    #expect(reply.status == .notFound)
  }

  @Test func `faults are said all at once and nothing is changed`() throws {
    let desk = TestDesk(width: nil)
    let text = Self.list.replacing("14h30", with: "soonish").replacing("90", with: "ninety")
    let reply = try importing(text, on: desk, create)
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("list.csv:3:12: error: \"soonish\" is no time"))
    #expect(reply.notes.contains("\"ninety\" is no length"))
    #expect(reply.notes.hasSuffix("2 errors. Nothing was changed.\n"))
    #expect(desk.run("week list --json").output.contains("\"weeks\": []"))
  }

  @Test func `a question without a person is refused with the way to settle it`() throws {
    let desk = TestDesk(width: nil)
    _ = try importing(Self.list, on: desk, create)
    let text = Self.list.replacing("Mưa đỏ", with: "Mua do")
    for option in ["", " --yes"] {
      let reply = try importing(text, on: desk, "--week paris" + option)
      #expect(reply.status == .usage)
      #expect(reply.notes.contains("Same film? \"Mua do\" (2:39) = \"Mưa đỏ\" (mua-do)"))
      #expect(reply.notes.contains("--same \"Mua do=mua-do\", or --different \"Mua do=mua-do\""))
    }
    let same = try importing(text, on: desk, "--week paris --same \"Mua do=mua-do\"")
    #expect(same.output.contains("nothing to change"), "\(same.notes)")
    let other = try importing(text, on: desk, "--week paris --different \"Mua do=mua-do\"")
    #expect(other.output.contains("film mua-do-2: new: Mua do"), "\(other.notes)")
  }

  @Test func `a house that is spelled nearly alike is asked about, and refused without a person`()
    throws
  {
    let desk = TestDesk(width: nil)
    let list = Self.list.replacing("Pathé Palace", with: "Le Rex")
    _ = try importing(list, on: desk, create)
    for name in ["REX", "Le Rexx", "Cinéma Rex", "Le Rex Paris"] {
      let text = list.replacing("Le Rex", with: name)
      let asked = try importing(text, on: desk, "--week paris --yes")
      #expect(asked.status == .usage)
      #expect(asked.notes.contains("Same venue? \"\(name)\" (2:18) = \"Le Rex\" (le-rex)"))
      #expect(asked.notes.contains("1 question is open"), "\(asked.notes)")
      let same = try importing(text, on: desk, "--week paris --dry-run --same \"\(name)=le-rex\"")
      #expect(same.output.contains("nothing to change"), "\(same.notes)")
      let other = try importing(
        text, on: desk, "--week paris --dry-run --different \"\(name)=le-rex\"")
      #expect(other.output.contains(": new: \(name)"), "\(other.output) \(other.notes)")
    }
    for name in ["Max Linder", "Le Rex 2", "Rex B"] {
      let text = list.replacing("Le Rex", with: name)
      let reply = try importing(text, on: desk, "--week paris --dry-run")
      #expect(reply.status == .done, "\(reply.notes)")
    }
  }

  @Test func `a person is shown what would be done, and asked`() throws {
    let text = Self.list + "\n07/12/2025;18h00;Pathé Palace;Salle 1;Mua do;;"
    let refusing = TestDesk(width: nil, answers: ["y", "n"])
    let reply = try importing(text, on: refusing, create)
    #expect(reply.notes.contains("Same film?"))
    #expect(reply.notes.contains("new: 1 festival, 1 week, 2 films, 1 venue, 3 screenings."))
    #expect(reply.notes.contains("Import this? [y/n]"))
    #expect(reply.status == .usage)
    #expect(refusing.run("week list --json").output.contains("\"weeks\": []"))
    let agreeing = TestDesk(answers: ["oui", "Y"])
    #expect(try importing(text, on: agreeing, create).status == .done)
    #expect(agreeing.run("film list --week paris --json").output.contains("mua-do-2") == false)
  }

  @Test(arguments: ["y", "YES", "oui", "c", "có", "Co"])
  func `yes is understood in every language, with accents and without`(yes: String) throws {
    let desk = TestDesk(width: nil, answer: yes)
    #expect(try importing(Self.list, on: desk, create).status == .done)
  }

  @Test func `what columns are is remembered for the week`() throws {
    let desk = TestDesk()
    let text = Self.list.replacing("Salle;", with: "Espace;")
    let said = try importing(text, on: desk, create + " --map \"Espace=auditorium\"")
    #expect(said.status == .done, "\(said.notes)")
    let again = try importing(text, on: desk, "--week paris")
    #expect(again.notes.contains("Espace -> auditorium"))
    #expect(again.output.contains("nothing to change"))
    let wrong = try importing(text, on: desk, "--week paris --map \"Espace=auditorum\"")
    #expect(wrong.status == .usage)
    #expect(wrong.notes.contains("Did you mean “auditorium”?"))
  }

  @Test func `what names mean is remembered for the week`() throws {
    let desk = TestDesk(width: nil)
    _ = try importing(Self.list, on: desk, create)
    let text = Self.list.replacing("Mưa đỏ", with: "Mua do").replacing(
      "Pathé Palace", with: "Palace")
    let said = " --same \"Mua do=mua-do\" --different \"Palace=pathe-palace\""
    _ = try importing(text, on: desk, "--week paris --dry-run" + said)
    #expect(try importing(text, on: desk, "--week paris").status == .usage)
    #expect(try importing(text, on: desk, "--week paris" + said).status == .done)
    let again = try importing(text, on: desk, "--week paris")
    #expect(again.output.contains("nothing to change"), "\(again.notes)")
    let anew = try importing(
      text, on: desk, "--week paris --dry-run --different \"Mua do=mua-do\"")
    #expect(anew.output.contains("film mua-do-2: new: Mua do"), "\(anew.notes)")
  }

  @Test func `a house of last year's week is known in this year's`() throws {
    let desk = TestDesk()
    _ = try importing(Self.list, on: desk, create)
    let next = Self.list.replacing("2025", with: "2026").replacing("Salle 1", with: "Salle 2")
    let reply = try importing(next, on: desk, "--week paris-2026 --create --zone Europe/Paris")
    #expect(reply.status == .done, "\(reply.notes)")
    let venue = desk.run("venue show pathe-palace --week paris-2026 --json").output
    #expect(venue.contains("salle-1") && venue.contains("salle-2"))
  }
}
