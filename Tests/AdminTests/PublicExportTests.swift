import Admin
import Foundation
import Testing

/// What visitors' programs read is what is public, unless it is for staff.
struct PublicExportTests {
  /// A week with a dinner, a guest who merely attends, and one who speaks.
  private func desk() throws -> TestDesk {
    let desk = try TestDesk.planned(width: nil)
    for line in [
      "guest add Quiet", "guest add Host", "appearance add quiet A1 --role attendee",
      "event add --code DIN --kind dinner --title \"Dinner of the jury\" --day 6dec --start 20:00 "
        + "--venue pathe --auditorium 1",
      "appearance add host DIN --role speaker", "appearance add quiet DIN --role attendee",
    ] {
      let reply = desk.run(line)
      #expect(reply.status == .done, "\(line): \(reply.notes)")
    }
    return desk
  }

  @Test(
    arguments: [
      "export --as schedule-xml", "export --as schedule-json", "export --as ics",
      "calendar export", "calendar export --rich", "calendar export --venue pathe",
      "calendar export --venue pathe --auditorium 1", "calendar export --film mua",
    ])
  func `nothing internal is in it, and all of it with --internal`(line: String) throws {
    let desk = try desk()
    let shown = desk.run(line)
    #expect(shown.status == .done && shown.output.contains("Red Rain"))
    for secret in ["Dinner", "Quiet", "Host"] {
      #expect(!shown.output.contains(secret), "\(line): \(secret)")
    }
    let all = desk.run(line + " --internal").output
    #expect(all.contains("Quiet"), "\(line)")
    #expect(all.contains("Dinner of the jury") != line.contains("--film"), "\(line)")
  }

  @Test func `a guest's own calendar holds all in which they take part`() throws {
    #expect(
      try desk().run("calendar export --guest quiet").output.contains("Dinner of the jury"))
  }

  @Test func `a screening that is not public is named, and written for staff`() throws {
    let desk = try desk()
    let reply = desk.run("calendar export --screening DIN")
    #expect(!reply.output.contains("Dinner"))
    #expect(reply.notes.contains("DIN is not public, so not in it"))
    #expect(
      desk.run("calendar export --screening DIN --internal").output.contains("Dinner of the jury"))
  }

  @Test func `of all calendars only those of guests hold what is not public`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/each-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let desk = try desk()
    func holders() throws -> Set<String> {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
      return Set(
        try paths.filter { path in
          guard path.hasSuffix(".ics") else { return false }
          return try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8).contains("Dinner")
        })
    }
    #expect(desk.run("calendar export --each --output \(folder)").status == .done)
    #expect(try holders() == ["guests/host.ics", "guests/quiet.ics"])
    #expect(desk.run("calendar export --each --internal --output \(folder)").status == .done)
    #expect(try holders().isSuperset(of: ["calendar.ics", "screenings/DIN.ics"]))
  }

  @Test(arguments: ["programme", "xlsx", "csv", "site", "json-ld"])
  func `--internal is refused where it would say nothing`(form: String) throws {
    let reply = try desk().run("export --as \(form) --internal --output out/never")
    #expect(reply.status == .usage && reply.notes.contains("--internal is for ics and schedules"))
  }

  @Test func `a schedule for the public takes nothing away when it comes back`() throws {
    let desk = try desk()
    let file = FileManager.default.temporaryDirectory.appending(
      component: "filmweek-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    for option in ["", " --internal"] {
      try Data(desk.run("export --as schedule-xml" + option).output.utf8).write(to: file)
      let reply = desk.run("import \(file.path(percentEncoded: false))")
      #expect(reply.output.contains("nothing to change"), "\(option): \(reply)")
    }
  }

  @Test(arguments: [("en", "en"), ("fr", "fr"), ("vi", "vi"), ("de", "en")])
  func `entries lead to the pages of the site in their language`(
    language: String, folder: String
  ) throws {
    let desk = try desk()
    let site = "https://example.org/paris-2025"
    let unfolded = desk.run("calendar export --site \(site)/ --language \(language)").output
      .replacing("\r\n ", with: "")
    #expect(unfolded.contains("URL:\(site)/\(folder)/screenings/A1.html\r\n"), "\(unfolded)")
  }

  @Test(arguments: ["example.org", "ftp://example.org", "https://example.org/a b"])
  func `a site without a whole address is refused in words`(site: String) throws {
    let reply = try desk().run(["calendar", "export", "--site", site])
    #expect(reply.status == .usage && reply.notes.contains("“\(site)” is no address of a site"))
  }
}
