import CivilTime
import Exchange
import SchedulingDomain
import Tables
import TestSupport
import Testing

/// Sections, organisations, packages, prints, hires, ways and holds in sheets.
@Suite struct SheetNounTests {
  /// A week in which every sheet says something in each of its columns.
  static let files: [(name: String, text: String)] = [
    (
      "venues",
      """
      venue,auditorium,subtitle_equipment,server,contact
      Rex,1,soft,4217,the booth
      Palace,,,,Lan
      """
    ),
    (
      "hire",
      """
      venue,auditorium,date,from,to,use,note
      Rex,1,12/12/2025,18h30,23:00,,overtime costs
      Palace,,2025-12-12,20:00,02:00,rehearsal,
      """
    ),
    ("travel", "from,to,minutes,note\nRex,Palace,20,by metro\n"),
    (
      "sections", "section,name_en,name_fr,description_fr,position\nclosing,Closing,Clôture,Fin,3\n"
    ),
    (
      "organisations",
      """
      organisation,name,role,country,contact,email,phone,website
      army,Army Cinema,distributor,Vietnam,Lê Minh,a@example.org,+84 1,https://example.org
      """
    ),
    (
      "films",
      """
      film,title_original,section,status,rights,rights_note,rights_holder,permit,embargo
      mua-do,Mưa đỏ,Clôture,confirmed,granted,one: screening,Army Cinema,asked: no. 12,\
      12/12/2025 22h30
      bi,"Bi, đừng sợ!",New voices,invited,,,Acrobates,,2025-12-06
      """
    ),
    (
      "packages",
      """
      package,title_en,order,film,break_minutes,note
      young,Young Voices,1,bi,5,one talk
      young,,2,Mưa đỏ,,
      """
    ),
    (
      "prints",
      """
      print,film,format,audio,subtitles,subtitle_method,runtime,from,to,carrier,waybill,sent,due,\
      arrived,checked,key_server,key_from,key_to,key_state,next_place,next_by
      RR-DCP2,mua-do,DCP,vi,fr | en,burned,2h04,Army,Rex,DHL,123,2025-11-28,1/12/2025,\
      2025-12-01 10:30,2025-12-02,4217,2025-12-11 00:00,14 Dec 2025 8:30 PM,tested,Lyon,15/12/2025
      """
    ),
    (
      "guests",
      """
      name,email,phone,status,arrival,departure,transport,hotel,nights,paid,visa,companion_of,\
      handler,diet,access_needs,public,group,away
      Chu Lai,c@example.org,+33,accepted,2025-12-04 08:10,14/12/2025,VN19,Nord,10,all,\
      asked: Hanoi,,Lan,none,no stairs,no,Crew of Red Rain | Jury,\
      13/12/2025 22h00..02:00 (friends) | 2025-12-06
      Anh,,,,,,,,,,,Chu Lai,,,,,jury,2025-12-07T09:00[Asia/Tokyo]..2025-12-07T10:00[Asia/Tokyo]
      """
    ),
    (
      "screenings",
      """
      code,date,start,venue,auditorium,film,package,print,admission,availability,ticket_url
      A,2025-12-12,20:00,Rex,1,mua-do,,rr-dcp2,free,sold-out,https://example.org/t
      B,2025-12-11,20:00,Rex,1,,Young Voices,,invitation,,
      """
    ),
    (
      "holds",
      "screening,for,seats,release_minutes_before,order,seat,note\nA,embassy,150,15,1,A1-A4,row A\n"
    ),
    (
      "appearances", "guest,screening,role,part,languages,status\nAnh,A,director,qa,vi|fr,invited\n"
    ),
  ]

  private static func read(
    _ files: [(name: String, text: String)], into target: SheetImport.Target? = nil
  ) throws -> ReadSheet {
    let faults = Faults(file: "week")
    let bytes = files.map { (name: "\($0.name).csv", bytes: Array($0.text.utf8)) }
    let source = try #require(TableSource(files: bytes, faults: faults))
    return try ReadSheet(source, faults, into: target, map: [], answers: SheetAnswers())
  }

  static func week() throws -> Programme {
    let read = try read(files)
    #expect(read.faults.filter { !$0.contains("notice") } == [])
    #expect(read.questions == [])
    for line in read.result.readAs { #expect(!line.contains("kept as notes"), "\(line)") }
    return try read.programme()
  }

  private func time(_ text: String) throws -> ZonedTime {
    try ZonedTime(CivilDateTime(text), in: Build.paris)
  }

  @Test func `films say their section, status, rights, permit and embargo`() throws {
    let week = try Self.week()
    let selection = try #require(week.films[Build.key("mua-do")]?.selection)
    #expect(selection.section == Build.key("closing"))
    #expect(selection.status == .confirmed)
    #expect(selection.rights == Permission(state: .granted, note: "one: screening"))
    #expect(selection.rightsHolder == Build.key("army"))
    #expect(selection.permit == Permission(state: .asked, note: "no. 12"))
    #expect(selection.embargo == .time(try time("2025-12-12T22:30")))
    let other = try #require(week.films[Build.key("bi")]?.selection)
    #expect(week.sections[Build.key("new-voices")]?.name[.english] == "New voices")
    #expect(week.organisations[Build.key("acrobates")] != nil)
    #expect(other.embargo == .day(Build.day("2025-12-06")))
  }

  @Test func `prints say their ways and keys`() throws {
    let print = try #require(try Self.week().prints[Build.key("rr-dcp2")])
    #expect(print.runningTime?.value == 124)
    #expect(print.subtitleMethod == .burned)
    #expect(print.legs.map(\.to) == ["Rex", "Lyon"])
    #expect(print.legs.map(\.due?.day) == [Build.day("2025-12-01"), Build.day("2025-12-15")])
    #expect(print.legs[0].arrived == .time(try time("2025-12-01T10:30")))
    #expect(print.keys.map(\.server) == ["4217"])
    #expect(print.keys[0].from == (try time("2025-12-11T00:00")))
    #expect(print.keys[0].to == (try time("2025-12-14T20:30")))
  }

  @Test func `houses, hires, ways, guests and screenings say the rest`() throws {
    let week = try Self.week()
    #expect(week.venues[Build.key("palace")]?.contact == "Lan")
    #expect(week.venues[Build.key("rex")]?.auditoria.first?.server == "4217")
    let hires = week.hires.values.sorted { $0.key < $1.key }
    #expect(hires.map(\.key.text) == ["20251212-1830-rex-1", "20251212-2000-palace"])
    #expect(hires.map(\.use) == [.open, .rehearsal])
    #expect(hires[1].end == (try time("2025-12-13T02:00")))
    #expect(week.travels.values.map(\.minutes.value) == [20])
    let guest = try #require(week.guests[Build.key("chu-lai")])
    #expect(!guest.isPublic && guest.diet == "none" && guest.email == "c@example.org")
    #expect(guest.visit.arrival == .time(try time("2025-12-04T08:10")))
    #expect(guest.visit.visa == Permission(state: .asked, note: "Hanoi"))
    #expect(week.guests[Build.key("anh")]?.visit.companionOf == guest.key)
    #expect(guest.visit.groups == ["Crew of Red Rain", "Jury"])
    #expect(week.guests[Build.key("anh")]?.visit.groups == ["Jury"])
    #expect(
      guest.visit.away == [
        Build.away("2025-12-13 22:00", "2025-12-14 02:00", note: "friends"),
        Build.away("2025-12-06 00:00", "2025-12-07 00:00"),
      ])
    let anh = try #require(week.guests[Build.key("anh")]?.visit.away.first)
    #expect(anh.start.instant == Build.instant("2025-12-07T00:00:00Z"))
    let shown = try #require(week.screenings[Build.code("A")])
    #expect(shown.prints == [Build.key("rr-dcp2")])
    #expect(shown.availability == .soldOut && shown.admission == .free)
    #expect(shown.holds.map(\.seats.value) == [150] && shown.holds.map(\.note) == ["row A"])
    #expect(shown.holds.map(\.seat) == ["A1-A4"] && shown.holds.map(\.order?.value) == [1])
    #expect(shown.appearances.map(\.status) == [.invited])
    let bill = try #require(week.screenings[Build.code("B")])
    #expect(bill.films == [] && bill.package == Build.key("young") && bill.kind == .screening)
    #expect(week.films(of: bill) == [Build.key("bi"), Build.key("mua-do")])
  }

  @Test func `the same files again change nothing, and neither does an export`() throws {
    let week = try Self.week()
    #expect(try week.merging(Self.read(Self.files, into: .week(week)).programme()) == week)
    let sheets = ExportedSheets(of: week)
    for map in [[], ["row_version=-"]] {
      #expect(try sheets.taken(into: week, map: map) == week)
    }
    let made = try sheets.taken(into: try ReadSheet.week(), map: ["row_version=-"])
    #expect(ExportedSheets(of: made).files.map(\.bytes) == sheets.files.map(\.bytes))
  }

  @Test(arguments: [
    ("5 Dec 20h30", "2025-12-05T20:30"), ("05/12/2025 8:30 PM", "2025-12-05T20:30"),
    ("2025-12-05 24:30", "2025-12-06T00:30"), ("2025-12-05T14:30", "2025-12-05T14:30"),
    ("2025-12-05", "2025-12-05"), ("2025-10-26T02:30 second", "2025-10-26T02:30 second"),
    ("2025-12-05T14:30[Asia/Tokyo]", "2025-12-05T14:30[Asia/Tokyo]"),
  ])
  func `days and times may be written many ways`(text: String, expected: String) throws {
    let table = "guest,name,arrival\ng,Anh,\(text)\n"
    let read = try ReadSheet(
      table, named: "guests.csv", answers: SheetAnswers(dateOrder: .dayFirst))
    let visit = try #require(try read.programme().guests[Build.key("g")]?.visit)
    switch visit.arrival {
    case .day(let day): #expect("\(day)" == expected)
    case .time(let time):
      let zone = time.zone == Build.paris ? "" : "[\(time.zone)]"
      let occurrence = time.occurrence.map { " \($0.rawValue)" } ?? ""
      #expect("\(time.civil)\(zone)\(occurrence)" == expected)
    case nil: Issue.record("nothing was read")
    }
  }

  @Test(arguments: [
    ("guests", "guest,name,arrival\ng,A,soon", "2:5: error: \"soon\" is no day"),
    ("guests", "guest,name,arrival\ng,A,2026-03-29 02:30", "does not exist in Europe/Paris"),
    ("guests", "guest,name,arrival\ng,A,2025-10-26 02:30", "first"),
    ("guests", "guest,name,public\ng,A,perhaps", "no yes and no no"),
    ("films", "film,title,rights\nf,F,maybe", "\"maybe\" is no rights. Write one of asked"),
    ("films", "film,title,rights_note\nf,F,ask again", "not how far they have come"),
    ("prints", "print,film,key_from\np,F,2025-12-05", "is a day without a time"),
    ("prints", "print,format,film\np,DCP,", "which film p is a print of"),
    ("travel", "from,to,minutes\nRex,Rex,5", "leads from \"rex\" to itself"),
    ("travel", "from,to,minutes\nRex,Palace,", "how long the way takes"),
    ("hire", "venue,date,from,to\nRex,2025-12-05,18:00,", "when the hire begins and ends"),
    ("hire", "venue,date,from,to\nRex,2025-12-05,soonish,23:00", "\"soonish\" is no time"),
    ("hire", "venue,date,from,to\nRex,2025-12-05,20:00,18:00", "the end does not come after"),
    ("holds", "screening,for,seats\nX,embassy,5", "there is no screening X"),
    ("guests", "name,away\nA,5/12/2025 09:00", "does not say from when until when"),
    ("guests", "name,away\nA,2026-03-29 02:30..04:00", "02:30 does not exist in Europe/Paris"),
    ("guests", "name,away\nA,2025-12-07..2025-12-05", "does not come after the start"),
    ("screenings", "code,date,film,print\nA,2025-12-05,F|G,p", "it is not clear of which film"),
  ])
  func `what can't be read is said`(name: String, text: String, words: String) throws {
    let read = try ReadSheet(text, named: "\(name).csv")
    #expect(read.result.stated == nil)
    #expect(read.faults.filter { $0.contains("error") }.count == 1, "\(read.faults)")
    #expect(read.faults.contains { $0.contains(words) }, "\(read.faults)")
  }

  @Test func `seats are given up by a dash`() throws {
    let week = try Self.week()
    let after = try ReadSheet(
      "screening,for,seats\nA,Embassy,-\nA,jury,8\n", named: "holds.csv", into: .week(week)
    ).programme()
    #expect(after.screenings[Build.code("A")]?.holds.map(\.holder) == ["jury"])
  }

  @Test func `what another week says of a film is not taken over`() throws {
    let other = try Self.week()
    let faults = Faults(file: "t.csv")
    let table = Array("film,title_original\nmua-do,Mưa đỏ\n".utf8)
    let source = try #require(TableSource(table, name: "films.csv", faults: faults))
    let result = SheetImport.read(
      source, into: .week(try ReadSheet.week()), others: [other], map: try SheetMap(),
      answers: SheetAnswers(), faults: faults, now: Build.instant("2025-11-01T09:00:00Z"))
    let stated = try #require(result.stated)
    #expect(stated.films[Build.key("mua-do")]?.selection == Selection())
    #expect(stated.sections.isEmpty)
  }

  @Test func `what no row names is absent, whatever its kind`() throws {
    let week = try Self.week()
    let sheets = ExportedSheets(of: try ReadSheet.week())
    let absent = try sheets.read(into: week).result.absent.map(\.description)
    #expect(
      Set(absent).isSuperset(of: [
        "section closing", "organisation army", "package young", "print rr-dcp2",
        "hire 20251212-2000-palace", "travel rex/palace",
      ]), "\(absent)")
    #expect(try ExportedSheets(of: week).read(into: week).result.absent == [])
  }
}
