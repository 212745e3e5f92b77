import CivilTime
import Reports
import SchedulingDomain
import Tables
import TestSupport
import Testing
import Wording

/// The lists of a guest office, as a person would write them.
@Suite struct GuestListTests {
  private func guest(
    _ key: String, _ name: String, _ change: (inout Guest) throws -> Void = { _ in }
  ) rethrows -> Guest {
    var guest = Build.guest(key)
    guest.name = name
    try change(&guest)
    return guest
  }

  private func programme() throws -> Programme {
    let guests = [
      try guest("huyen", "Đặng Thái Huyền") {
        $0.familyName = "Đặng"
        $0.publicRole = Build.text("Director, Red Rain")
        $0.country = try Country("VN")
        $0.languages = [try LanguageTag("vi")]
        $0.phone = "+84 90"
        $0.diet = "Vegetarian"
        $0.visit.arrival = .time(Build.zoned("2025-12-05 11:30"))
        $0.visit.departure = .day(Build.day("2025-12-08"))
        $0.visit.transport = "VN19"
        $0.visit.handler = "Mai"
        $0.visit.hotel = "Nord"
      },
      guest("lan", "Lan Anh") {
        $0.visit.companionOf = Build.key("huyen")
        $0.visit.arrival = .day(Build.day("2025-12-05"))
      },
      try guest("zed", "Zed Abel") {
        $0.familyName = "Abel"
        $0.diet = "vegetarian"
        $0.visit.arrival = .time(Build.zoned("2025-12-05 08:10"))
        $0.visit.departure = .day(Build.day("2025-12-05"))
        $0.visit.hotel = "Nord"
        $0.visit.nights = try Figure(1)
      },
      guest("no", "Never Comes") {
        $0.visit.status = .declined
        $0.visit.hotel = "Nord"
        $0.visit.arrival = .day(Build.day("2025-12-05"))
      },
      guest("late", "=cmd()") { $0.visit.arrival = .day(Build.day("2025-12-06")) },
    ]
    var screening = Build.screening("A", at: "2025-12-06 20:00")
    screening.appearances = [
      Appearance(guest: Build.key("huyen"), role: .jury),
      Appearance(guest: Build.key("huyen"), role: .director),
      Appearance(guest: Build.key("lan"), role: .attendee),
    ]
    return Build.programme(guests: guests, screenings: [screening])
  }

  private func column(_ report: Report, _ id: String) throws -> [ReportTable.Cell] {
    let table = try #require(report.tables.first)
    let place = try #require(table.columns.firstIndex { $0.id == id })
    return table.rows.map { $0[place] }
  }

  @Test func `who comes stands in the order in which a driver leaves`() throws {
    let report = GuestLists(try programme()).arrivals()
    #expect(
      try column(report, "name")
        == ["Zed Abel", "Đặng Thái Huyền", "Lan Anh", "=cmd()"].map {
          .text($0)
        })
    #expect(try column(report, "time") == [.text("08:10"), .text("11:30"), .empty, .empty])
    #expect(try column(report, "handler")[1] == .text("Mai"))
    #expect(try column(report, "with")[1] == .text("Lan Anh"))
    #expect(try column(report, "with")[2] == .text("Đặng Thái Huyền"))
    #expect(report.sentences == [])
    let friday = GuestLists(try programme()).arrivals(on: Build.day("2025-12-05"))
    #expect(try column(friday, "key") == [.text("zed"), .text("huyen"), .text("lan")])
  }

  @Test func `of whom it is not known when they leave is said`() throws {
    let report = GuestLists(try programme(), language: .french).departures()
    #expect(try column(report, "name") == [.text("Zed Abel"), .text("Đặng Thái Huyền")])
    #expect(report.sentences == ["Départ non connu\u{A0}: =cmd(), Lan Anh."])
    #expect(report.title == "Départs\u{A0}: Paris 2025")
  }

  @Test func `a companion without a hotel of their own shares the room and its nights`() throws {
    let report = GuestLists(try programme()).rooming
    #expect(
      try column(report, "name")
        == ["Zed Abel", "Đặng Thái Huyền", "Lan Anh"].map {
          .text($0)
        })
    #expect(try column(report, "room") == [.number(1), .number(2), .number(2)])
    #expect(try column(report, "nights") == [.number(1), .number(3), .number(3)])
    #expect(
      try column(report, "shared_with")[1...] == [.text("Lan Anh"), .text("Đặng Thái Huyền")])
    #expect(!String(decoding: report.json, as: UTF8.self).lowercased().contains("vegetarian"))
  }

  @Test func `guests who come with each other and sleep nowhere stop nothing`() throws {
    var programme = Build.programme(guests: [Build.guest("a"), Build.guest("b")])
    programme.guests[Build.key("a")]?.visit.companionOf = Build.key("b")
    programme.guests[Build.key("b")]?.visit.companionOf = Build.key("a")
    #expect(GuestLists(programme).rooming.tables.first?.rows == [])
    programme.guests[Build.key("a")]?.visit.hotel = "Nord"
    let rooms = GuestLists(programme).rooming.tables.first?.rows
    #expect(rooms?.count == 2)
  }

  @Test func `badges go by family name, and say what the guest is here`() throws {
    let report = GuestLists(try programme()).badges
    #expect(
      try column(report, "name")
        == ["=cmd()", "Zed Abel", "Đặng Thái Huyền", "Lan Anh"].map {
          .text($0)
        })
    #expect(
      try column(report, "category")
        == ["Guest", "Guest", "Director", "Guest"].map {
          .text($0)
        })
    #expect(try column(report, "country")[2] == .text("Vietnam"))
    let csv = String(decoding: report.values(), as: UTF8.self)
    #expect(csv.contains("'=cmd()") && !csv.contains("\n=cmd") && !csv.contains(",=cmd"))
  }

  @Test func `the kitchen is told how many eat what, and of nobody by name`() throws {
    let report = GuestLists(try programme()).meals
    let rows = zip(try column(report, "date"), try column(report, "guests")).map { "\($0) \($1)" }
    func row(_ day: String, _ count: Int) -> String {
      "\(ReportTable.Cell.text(day)) \(ReportTable.Cell.number(count))"
    }
    #expect(
      rows == [
        row("2025-12-05", 2), row("2025-12-06", 1), row("2025-12-07", 1), row("2025-12-08", 1),
      ])
    #expect(report.sentences.count == 1 && report.sentences[0].contains("Lan Anh"))
    let table = try #require(report.tables.first)
    #expect(!table.rows.flatMap { $0 }.contains(.text("Đặng Thái Huyền")))
  }

  @Test func `a workbook has a row a label`() throws {
    let bytes = try GuestLists(try programme()).badges.workbook(
      of: Build.instant("2025-12-01T00:00:00Z"))
    let faults = Faults(file: "b.xlsx")
    let source = try #require(TableSource(bytes, name: "b.xlsx", faults: faults))
    #expect(faults.rendered == [])
    let labels = try #require(source.tables.first)
    var rows = labels.rows()
    var names: [String] = []
    while let row = rows.next() { names.append(row[0].text) }
    #expect(names == ["Name", "=cmd()", "Zed Abel", "Đặng Thái Huyền", "Lan Anh"])
  }
}
