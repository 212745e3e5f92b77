import CivilTime
import SchedulingDomain
import Tables

extension SheetExport {
  var week: WrittenSheet {
    let week = programme.week
    var rows: [(field: String, value: CellValue)] = []
    for name in week.name.entries { rows.append(("name_\(name.language)", .text(name.text))) }
    for theme in week.theme?.entries ?? [] {
      rows.append(("theme_\(theme.language)", .text(theme.text)))
    }
    rows += [
      ("first_day", CellValue(week.days.first)), ("last_day", CellValue(week.days.last)),
      ("zone", .text(week.zone.identifier)), ("city", CellValue(week.city)),
      ("country", CellValue(week.country?.code)), ("day_starts", CellValue(week.clock.dayStarts)),
    ]
    rows += week.involvements.map { ("organiser", CellValue([$0.name, $0.role])) }
    return sheet(
      .week, [SheetColumn(.field) { .text($0.field) }, SheetColumn(.value) { $0.value }],
      rows.filter { !$0.value.isEmpty })
  }

  /// One row of the sheet of houses.
  private struct House {
    let venue: Venue
    /// Nil for what is said of the venue as a whole.
    let room: Auditorium?
    /// What all its rooms share is said once, so that no two rows can differ in it.
    let isFirst: Bool
  }

  var venues: WrittenSheet {
    let houses = programme.venues.values.sorted { $0.key < $1.key }.flatMap { venue in
      let isWhole =
        venue.auditoria.isEmpty || venue.capacity != nil || venue.remarks.note != nil
      let rooms = (isWhole ? [nil] : []) + venue.auditoria.map(Optional.some)
      return rooms.enumerated().map { House(venue: venue, room: $1, isFirst: $0 == 0) }
    }
    let names = names
    func once(_ value: @escaping (Venue) -> CellValue) -> (House) -> CellValue {
      { $0.isFirst ? value($0.venue) : .empty }
    }
    return sheet(
      .venues,
      [
        SheetColumn(.venue) { .text(names.venue($0.venue.key)) },
        SheetColumn(.auditorium) { house in
          CellValue(house.room.map { names.auditorium($0, of: house.venue) })
        },
        SheetColumn(.capacity) { house in
          CellValue(house.room == nil ? house.venue.capacity : house.room?.capacity)
        },
        SheetColumn(.wheelchairPlaces) { CellValue($0.room?.wheelchairPlaces) },
        SheetColumn(.turnaround) { CellValue($0.room?.turnaround) },
        SheetColumn(.formats) { CellValue($0.room?.formats ?? []) },
        SheetColumn(.subtitleEquipment) { CellValue($0.room?.subtitleEquipment) },
        SheetColumn(.server) { CellValue($0.room?.server) },
        SheetColumn(.contact, once { CellValue($0.contact) }),
        SheetColumn(.address, once { CellValue($0.address) }),
        SheetColumn(.city, once { CellValue($0.city) }),
        SheetColumn(.country, once { CellValue($0.country?.code) }),
        SheetColumn(
          .latitude, once { $0.position.map { CellValue(degrees: $0.latitude) } ?? .empty }),
        SheetColumn(
          .longitude, once { $0.position.map { CellValue(degrees: $0.longitude) } ?? .empty }),
        SheetColumn(.note) { house in
          CellValue(house.room == nil ? house.venue.remarks.note : house.room?.remarks.note)
        },
      ], houses)
  }

  var films: WrittenSheet {
    let films = programme.films.values.sorted { $0.key < $1.key }
    var columns: [SheetColumn<Film>] = [
      SheetColumn(.film) { .text($0.key.text) },
      SheetColumn(.titleOriginal) { .text($0.originalTitle) },
      SheetColumn(.originalLanguage) { CellValue($0.originalLanguage?.text) },
    ]
    columns += SheetColumn.languages(.title, on: .films, films, \.titles)
    columns += [
      SheetColumn(.directors) { CellValue($0.directors) },
      SheetColumn(.countries) { CellValue($0.countries) },
      SheetColumn(.year) { CellValue($0.year) },
      SheetColumn(.runtime) { CellValue($0.runningTime) },
      SheetColumn(.category) { CellValue($0.category?.rawValue) },
      SheetColumn(.premiere) { CellValue($0.premiere?.status.rawValue) },
      SheetColumn(.rating) { CellValue($0.rating) },
      SheetColumn(.languages) { CellValue($0.languages) },
    ]
    columns += SheetColumn.languages(.synopsis, on: .films, films, \.synopsis)
    columns += [
      SheetColumn(.credits) { CellValue($0.credits.map(\.typed)) },
      SheetColumn(.awards) { CellValue($0.awards) }, SheetColumn(.isan) { CellValue($0.isan) },
      SheetColumn(.eidr) { CellValue($0.eidr) }, SheetColumn(.colour) { CellValue($0.colour) },
      SheetColumn(.ratio) { CellValue($0.ratio) }, SheetColumn(.sound) { CellValue($0.sound) },
      SheetColumn(.formats) { CellValue($0.formats) },
    ]
    columns += selection
    columns.append(SheetColumn(.note) { CellValue($0.remarks.note) })
    return sheet(.films, columns, films)
  }

  /// What the edition says of a film.
  private var selection: [SheetColumn<Film>] {
    let (names, zone) = (names, programme.week.zone)
    return [
      SheetColumn(.section) { CellValue($0.selection.section.map(names.section)) },
      SheetColumn(.status) { CellValue($0.selection.status?.rawValue) },
      SheetColumn(.rights) { CellValue($0.selection.rights?.state.rawValue) },
      SheetColumn(.rightsNote) { CellValue($0.selection.rights?.note) },
      SheetColumn(.rightsHolder) { CellValue($0.selection.rightsHolder.map(names.organisation)) },
      SheetColumn(.permit) { CellValue($0.selection.permit) },
      SheetColumn(.embargo) { CellValue($0.selection.embargo, zone: zone) },
    ]
  }

  /// How to reach a guest, and what the edition says of their visit.
  private var visit: [SheetColumn<Guest>] {
    let (names, zone) = (names, programme.week.zone)
    return [
      SheetColumn(.email) { CellValue($0.email) }, SheetColumn(.phone) { CellValue($0.phone) },
      SheetColumn(.status) { CellValue($0.visit.status?.rawValue) },
      SheetColumn(.arrival) { CellValue($0.visit.arrival, zone: zone) },
      SheetColumn(.departure) { CellValue($0.visit.departure, zone: zone) },
      SheetColumn(.transport) { CellValue($0.visit.transport) },
      SheetColumn(.hotel) { CellValue($0.visit.hotel) },
      SheetColumn(.nights) { CellValue($0.visit.nights) },
      SheetColumn(.paid) { CellValue($0.visit.paid) },
      SheetColumn(.visa) { CellValue($0.visit.visa) },
      SheetColumn(.companionOf) { CellValue($0.visit.companionOf.map(names.guest)) },
      SheetColumn(.handler) { CellValue($0.visit.handler) },
      SheetColumn(.group) { CellValue($0.visit.groups) },
      SheetColumn(.away) { CellValue($0.visit.away.map { $0.typed(zone: zone) }) },
      SheetColumn(.diet) { CellValue($0.diet) },
      SheetColumn(.accessNeeds) { CellValue($0.accessNeeds) },
      SheetColumn(.isPublic) { .text($0.isPublic ? "yes" : "no") },
    ]
  }

  var guests: WrittenSheet {
    let guests = programme.guests.values.sorted { $0.key < $1.key }
    var columns: [SheetColumn<Guest>] = [
      SheetColumn(.guest) { .text($0.key.text) }, SheetColumn(.name) { .text($0.name) },
      SheetColumn(.sortName) { CellValue($0.sortName) },
    ]
    columns += SheetColumn.languages(.publicRole, on: .guests, guests, \.publicRole)
    columns += [
      SheetColumn(.organisation) { CellValue($0.organisation) },
      SheetColumn(.country) { CellValue($0.country?.code) },
      SheetColumn(.languages) { CellValue($0.languages) },
    ]
    columns += visit
    columns.append(SheetColumn(.note) { CellValue($0.remarks.note) })
    return sheet(.guests, columns, guests)
  }
}

extension TimeAway {
  /// As ``TypedAway`` reads it.
  fileprivate func typed(zone: Zone) -> String {
    let ends = [start, end].map { Moment.text($0, zone: zone) }.joined(separator: "..")
    let why = note?.split { $0 == "|" || $0.isNewline }.joined(separator: "/")
    return ends + (why.map { " (\($0))" } ?? "")
  }
}

extension CellValue {
  init(_ day: Day?) {
    self = day.map { .date(SheetDate($0)) } ?? .empty
  }

  init(_ time: WallTime?) { self = time.map { .time(seconds: $0.secondsOfDay) } ?? .empty }
}
