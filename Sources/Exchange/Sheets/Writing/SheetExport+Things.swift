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
      SheetColumn(.note) { CellValue($0.remarks.note) },
    ]
    return sheet(.films, columns, films)
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
      SheetColumn(.note) { CellValue($0.remarks.note) },
    ]
    return sheet(.guests, columns, guests)
  }
}

extension CellValue {
  init(_ day: Day?) {
    guard let parts = day?.components else {
      self = .empty
      return
    }
    self = .date(SheetDate(year: parts.year, month: parts.month, day: parts.day))
  }

  init(_ time: WallTime?) { self = time.map { .time(seconds: $0.secondsOfDay) } ?? .empty }
}
