import CivilTime
import SchedulingDomain
import TestSupport
import Testing
import UseCases

/// Sections, packages, organisations, prints, hires, travel, and what one week says of a film or a
/// guest, on both archives.
struct NounContractTests {
  private let paris: Key<FilmWeek> = Build.key("paris-2025")
  private let lyon: Key<FilmWeek> = Build.key("lyon-2026")

  private var selection: Selection {
    var selection = Selection()
    selection.section = Build.key("new-voices")
    selection.status = .confirmed
    selection.rights = Permission(state: .granted, note: "one screening")
    selection.rightsHolder = Build.key("galaxy")
    selection.embargo = .time(Build.zoned("2025-12-06 20:00"))
    return selection
  }

  private var visit: Visit {
    var visit = Visit()
    visit.status = .accepted
    visit.arrival = .day(Build.day("2025-12-04"))
    visit.departure = .time(Build.zoned("2025-12-08 09:30"))
    visit.companionOf = Build.key("lan")
    visit.groups = ["Crew of Red Rain", "Jury"]
    visit.away = [Build.away("2025-12-06 09:00", "2025-12-06 12:00", note: "doctor")]
    return visit
  }

  /// A week with one thing of each kind, each named by another where something can name it.
  private func programme() throws -> Programme {
    var programme = Build.programme(
      films: [Build.film("mua-do", minutes: 124), Build.film("cu-li", minutes: 90)],
      guests: [Build.guest("lan"), Build.guest("huyen")],
      screenings: [Build.screening("CL", films: ["mua-do"]), Build.screening("P")])
    for item in try nouns() { programme.put(item) }
    programme.films[Build.key("mua-do")]?.selection = selection
    programme.guests[Build.key("huyen")]?.visit = visit
    programme.screenings[Build.code("CL")]?.prints = [Build.key("mua-do-dcp")]
    programme.screenings[Build.code("CL")]?.holds = [
      try Hold(for: "Embassy", seats: Seats(150), release: Build.pause(20)),
      try Hold(for: "Crew", seats: Seats(4), order: Figure(1), seat: "K1-K4", note: "row K"),
    ]
    programme.screenings[Build.code("P")]?.package = Build.key("shorts")
    return programme
  }

  private func nouns() throws -> [Item] {
    var shorts = Package(key: Build.key("shorts"))
    shorts.entries = ["cu-li", "mua-do"].map {
      Package.Entry(film: Build.key($0), breakAfter: Build.minutes(10))
    }
    var copy = Print(key: Build.key("mua-do-dcp"), film: Build.key("mua-do"))
    var leg = Print.Leg()
    leg.to = "Pathé Palace"
    leg.due = .day(Build.day("2025-12-03"))
    copy.legs = [leg]
    let hire = try Hire(
      key: Build.key("friday"), venue: Build.key("pathe-palace"), auditorium: Build.key("salle-1"),
      start: Build.zoned("2025-12-12 18:30"), end: Build.zoned("2025-12-12 23:00"))
    let route = try Travel.Route(from: Build.key("pathe-palace"), to: Build.key("le-grand-rex"))
    return [
      .section(Section(key: Build.key("new-voices"), name: Build.text("New voices"))),
      .organisation(Organisation(key: Build.key("galaxy"), name: Build.text("Galaxy"))),
      .package(shorts), .print(copy), .hire(hire),
      .travel(Travel(key: route, minutes: Build.pause(25))),
    ]
  }

  @Test(arguments: ArchiveKind.allCases)
  func `a week comes back with all its nouns, each in its first version`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let programme = try programme()
      try archive.take(programme)
      let stored = try archive.stored(paris)
      #expect(stored.programme == programme)
      #expect(try nouns().map { stored.versions[$0.name] } == [1, 1, 1, 1, 1, 1])
      var section = Section(key: Build.key("new-voices"), name: Build.text("New voices"))
      section.position = try Figure(2)
      try archive.edit(.replace(.section(section)), in: paris)
      #expect(try archive.stored(paris).versions[ItemName(.section, "new-voices")] == 2)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `nothing that is named goes, and what names it goes before it`(kind: ArchiveKind) throws {
    try kind.withArchive { archive in
      try archive.take(try programme())
      let pairs: [(ItemName, by: ItemName)] = [
        (ItemName(.section, "new-voices"), ItemName(.film, "mua-do")),
        (ItemName(.organisation, "galaxy"), ItemName(.film, "mua-do")),
        (ItemName(.package, "shorts"), ItemName(.screening, "P")),
        (ItemName(.print, "mua-do-dcp"), ItemName(.screening, "CL")),
        (ItemName(.film, "cu-li"), ItemName(.package, "shorts")),
        (ItemName(.guest, "lan"), ItemName(.guest, "huyen")),
      ]
      for (name, user) in pairs {
        #expect(throws: Refusal.scheduling(.stillNamed(name, by: [user]))) {
          try archive.edit(.remove(name), in: paris)
        }
      }
      var emptied = try archive.stored(paris).programme
      for item in emptied.items { emptied.takeOut(item.name) }
      let name = try archive.stored(paris).name
      let difference = Difference(from: try archive.stored(paris).programme, to: emptied)
      try archive.write { session throws(Refusal) in
        try session.exchange(try session.programme(of: paris)?.held ?? [], for: [], in: name)
        try session.write(difference, in: name)
      }
      #expect(try archive.stored(paris).programme.items.isEmpty)
    }
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what one week says of a film and a guest is not said in another`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let programme = try programme()
      try archive.take(programme)
      try archive.take(try otherWeek())
      let film: Key<Film> = Build.key("mua-do")
      let guest: Key<Guest> = Build.key("huyen")
      let fresh = try archive.stored(lyon).programme
      #expect(fresh.films[film]?.selection == Selection() && fresh.guests[guest]?.visit == Visit())
      var changed = try #require(fresh.films[film])
      changed.selection.status = .withdrawn
      changed.runningTime = Build.minutes(99)
      try archive.edit(.replace(.film(changed)), in: lyon)
      let here = try archive.stored(paris).programme
      #expect(here.films[film]?.selection == selection && here.guests[guest]?.visit == visit)
      #expect(here.films[film]?.runningTime == Build.minutes(99))
      #expect(try archive.stored(lyon).programme.films[film]?.selection == changed.selection)
      // Who is taken out of a week and comes back is somebody of whom it has said nothing.
      try archive.edit(.remove(ItemName(.guest, guest)), in: paris)
      try archive.edit(.add(.guest(Build.guest("huyen"))), in: paris)
      #expect(try archive.stored(paris).programme.guests[guest]?.visit == Visit())
    }
  }

  /// Another week of the same festival with the same film and guest.
  private func otherWeek() throws -> Programme {
    let days = try FestivalDays(first: Build.day("2026-12-04"), last: Build.day("2026-12-09"))
    var other = Programme(
      festival: Build.programme().festival,
      week: FilmWeek(key: lyon, name: Build.text("Lyon"), days: days, zone: Build.paris))
    other.put(.film(Build.film("mua-do", minutes: 124)))
    other.put(.guest(Build.guest("huyen")))
    return other
  }

  @Test(arguments: ArchiveKind.allCases)
  func `each noun's addition, change and removal is undone, and done again`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      let whole = try programme()
      var bare = Build.programme(
        films: [Build.film("mua-do", minutes: 124), Build.film("cu-li", minutes: 90)],
        guests: [Build.guest("lan"), Build.guest("huyen")],
        screenings: [Build.screening("CL", films: ["mua-do"]), Build.screening("P")])
      try archive.take(bare)
      for var item in try nouns() {
        try undoAndDoAgain(.add(item), archive)
        item.remark("checked twice")
        try undoAndDoAgain(.replace(item), archive)
        try undoAndDoAgain(.remove(item.name), archive)
        bare.put(item)
        try archive.edit(.add(item), in: paris)
      }
      let last: [Item] = [
        .film(try #require(whole.films[Build.key("mua-do")])),
        .guest(try #require(whole.guests[Build.key("huyen")])),
        .screening(try #require(whole.screenings[Build.code("CL")])),
        .screening(try #require(whole.screenings[Build.code("P")])),
      ]
      for item in last { try undoAndDoAgain(.replace(item), archive) }
      #expect(try archive.stored(paris).programme.unstamped == bare.unstamped)
    }
  }

  /// Does something, undoes it, does it again and undoes that.
  private func undoAndDoAgain(_ edit: Edit, _ archive: any Archive) throws {
    let before = try archive.stored(paris).programme
    let done = try archive.edit(edit, in: paris)
    #expect(done.after.unstamped != before.unstamped, "\(edit)")
    let undone = try archive.undo(nil, in: paris)
    #expect(try archive.stored(paris).programme.unstamped == before.unstamped, "\(edit)")
    let again = try archive.undo(undone.outcome.logNumber, in: paris)
    #expect(again.outcome.after.unstamped == done.after.unstamped, "\(edit)")
    if case .remove = edit { return }
    if case .add = edit { return }
    try archive.undo(again.outcome.logNumber, in: paris)
  }

  @Test(arguments: ArchiveKind.allCases)
  func `what another week says of a film does not stand in the way of undoing what this one said`(
    kind: ArchiveKind
  ) throws {
    try kind.withArchive { archive in
      try archive.take(try programme())
      try archive.take(try otherWeek())
      let key: Key<Film> = Build.key("mua-do")
      var here = try #require(archive.stored(paris).programme.films[key])
      here.selection.status = .withdrawn
      let entry = try #require(archive.edit(.replace(.film(here)), in: paris).logNumber)
      var there = try #require(archive.stored(lyon).programme.films[key])
      there.selection.status = .wished
      try archive.edit(.replace(.film(there)), in: lyon)
      try archive.undo(entry, in: paris)
      #expect(try archive.stored(paris).programme.films[key]?.selection == selection)
      #expect(try archive.stored(lyon).programme.films[key]?.selection == there.selection)
    }
  }
}

extension Item {
  /// Says something else of a thing.
  fileprivate mutating func remark(_ note: String) {
    let remarks = Remarks(note: note)
    switch self {
    case .section(var section):
      section.remarks = remarks
      self = .section(section)
    case .organisation(var organisation):
      organisation.remarks = remarks
      self = .organisation(organisation)
    case .package(var package):
      package.remarks = remarks
      package.entries.reverse()
      self = .package(package)
    case .print(var print):
      print.remarks = remarks
      print.legs.append(Print.Leg())
      self = .print(print)
    case .hire(var hire):
      hire.remarks = remarks
      hire.auditorium = nil
      self = .hire(hire)
    case .travel(var travel):
      travel.remarks = remarks
      self = .travel(travel)
    case .venue, .film, .guest, .screening, .count: break
    }
  }
}
