import Admin
import TestSupport
import Testing

/// What people type before they have read anything, and how it is answered.
@Suite struct GuessTests {
  private func paris() -> TestDesk {
    let desk = TestDesk(width: nil)
    desk.run("import Samples/paris-2025.json")
    return desk
  }

  @Test(arguments: [
    "film edit mua do --year 2025", "film show mua do", "film remove chi tu hau",
    "film add Chị Tư Hậu --year 1963 --key x", "guest show dang thai huyen",
    "guest edit dang thai huyen --country VN", "guest add Nguyễn Thị Xuân",
    "venue show pathe palace", "venue edit pathe palace --capacity 1200", "venue add Le Panthéon",
    "auditorium show pathe palace salle 1", "auditorium edit pathe palace 2 --capacity 100",
    "auditorium list pathe palace", "auditorium remove pathe palace salle 7",
    "screening show closing ceremony", "screening edit closing ceremony --status confirmed",
    "screening move closing ceremony --start 20:00", "screening cancel song lang",
    "screening remove song lang", "appearance add dang thai huyen CL --role speaker",
    "appearance edit dang thai huyen CL --role speaker", "appearance remove dang thai huyen CL",
    "appearance add thai huyen song lang", "week use paris 2025", "week show paris 2025",
    "festival show vietnamese film week", "festival add Une autre fête",
    "week add Paris 2026 --from 2026-12-04 --to 2026-12-11 --zone Europe/Paris",
  ])
  func `a name needs no quotes where nothing else can be meant`(line: String) {
    let desk = paris()
    if line.contains("chi tu hau") { desk.run("film add \"Chị Tư Hậu\"") }
    let reply = desk.run(line)
    #expect(reply.status == .done, "\(reply.notes)")
  }

  @Test func `a name of several words is the whole name`() {
    let desk = paris()
    desk.run("film add Chị Tư Hậu --year 1963")
    #expect(desk.run("film show chi-tu-hau").output.hasPrefix("Chị Tư Hậu  (chi-tu-hau)\n"))
    let lost = desk.run("appearance add nobody here CL")
    #expect(lost.status == .notFound && lost.notes.contains("there is no guest"), "\(lost.notes)")
    #expect(desk.run("appearance add huyen").notes.contains("GUEST SCREENING"))
  }

  @Test(arguments: [
    ("panel add --title Cinema", "filmweek screening add --kind panel --title Cinema"),
    ("ceremony add", "filmweek screening add --kind ceremony"),
    ("panels", "filmweek screening list --kind panel"),
    ("ceremonies list", "filmweek screening list --kind ceremony"),
    ("masterclass show M1", "filmweek screening show M1"),
    ("press-conference --json", "filmweek screening list --kind press-conference --json"),
    ("list films", "filmweek film list"), ("ls venue", "filmweek venue ls"),
    ("add film \"Mưa đỏ\"", "filmweek film add 'Mưa đỏ'"),
    ("show auditoria pathe 1", "filmweek auditorium show pathe 1"),
    ("move screening CL --start 21:00", "filmweek screening move CL --start 21:00"),
    ("version", "filmweek --version"), ("films", "filmweek film"), ("agnda", "filmweek agenda"),
    ("screening mv CL --start 21:00", "filmweek screening move CL --start 21:00"),
    ("mv CL --start 21:00", "filmweek screening move CL --start 21:00"),
    ("move CL --start 21:00", "filmweek screening move CL --start 21:00"),
    ("delete film mua-do", "filmweek film remove mua-do"),
    ("scren list", "filmweek screening list"), ("conflict", "filmweek conflicts"),
    ("wek use paris", "filmweek week use paris"),
  ])
  func `what is no command is answered with the one that was meant`(line: String, meant: String) {
    let reply = paris().run(line)
    #expect(reply.status == .usage)
    #expect(reply.notes.hasSuffix("Did you mean: \(meant)\n"), "\(reply.notes)")
  }

  @Test(arguments: [
    ("appearance add huyen CL --role qa", "“qa” is a part, not a role: --part qa"),
    ("appearance add huyen CL --part=director", "“director” is a role, not a part"),
    ("screening add --kind press", "“press” is an audience, not a kind: --audience press"),
    ("screening add --kind qa --film mua", "“qa” is a part of a screening"),
    ("hold edit CL --for Embassy", "for whom is said before: filmweek hold edit SCREENING WHOM"),
    ("grid --working", "grid shows the working programme always"),
  ])
  func `a word in the wrong place is sent to the right one`(line: String, words: String) {
    let reply = paris().run(line)
    #expect(reply.status == .usage)
    #expect(reply.notes.contains(words), "\(reply.notes)")
    #expect(!reply.notes.contains("Did you mean"), "\(reply.notes)")
  }

  @Test func `several screenings named by their codes are cancelled and restored at once`() {
    let desk = paris()
    desk.run("event add --code Z1 --kind panel --title Talk --day 6dec")
    let cancelled = desk.run("screening cancel cl Z1")
    #expect(cancelled.status == .done, "\(cancelled.notes)")
    let list = desk.run("screening list --where status=cancelled --json").output
    #expect(list.contains("\"CL\"") && list.contains("\"Z1\""))
    let again = desk.run("screening restore CL Z1 --dry-run")
    #expect(again.status == .done, "\(again.notes)")
    let before = desk.run("export").output
    #expect(desk.run("screening cancel CL nothing").status == .notFound)
    let moved = desk.run("screening move CL Z1 --start 21:00")
    #expect(moved.status == .usage && moved.notes.contains("names 2 screenings"), "\(moved.notes)")
    #expect(desk.run("export").output == before)
    #expect(desk.run("undo").status == .done)
    #expect(desk.run("screening list --where status=cancelled --json").output.contains("[]"))
  }

  @Test func `an auditorium of another house is sent to that house`() {
    let desk = paris()
    desk.run("venue add \"Le Champo\"")
    desk.run("auditorium add champo \"Grande salle\"")
    let moved = desk.run("screening move CL --auditorium \"grande salle\"")
    #expect(moved.status == .notFound)
    #expect(moved.notes.contains("has no auditorium “grande salle”"), "\(moved.notes)")
    #expect(moved.notes.contains("Le Champo has one: --venue le-champo"), "\(moved.notes)")
    #expect(desk.run("auditorium show pathe nowhere").notes.contains("there is no auditorium"))
  }

  @Test func `a title that several films have is answered with their keys`() {
    let desk = paris()
    desk.run("film add \"Mưa đỏ, bản dựng mới\"")
    let reply = desk.run("film show mua")
    #expect(reply.status == .usage)
    #expect(reply.notes.contains("mua-do  Mưa đỏ"))
    #expect(reply.notes.contains("mua-do-ban-dung-moi"))
  }

  @Test func `a count says of what it is, so that the wrong show is seen`() {
    let reply = paris().run("attendance count CL 412")
    #expect(reply.output.hasPrefix("CL Closing ceremony"))
    #expect(reply.output.contains("Fri 12 Dec"))
    #expect(reply.output.contains("Pathé Palace: 412 by clicker"))
  }
}
