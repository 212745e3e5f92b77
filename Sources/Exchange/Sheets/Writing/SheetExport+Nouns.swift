import CivilTime
import SchedulingDomain
import Tables

extension SheetExport {
  var sections: WrittenSheet {
    let sections = programme.sections.values.sorted { $0.key < $1.key }
    var columns: [SheetColumn<Section>] = [SheetColumn(.section) { .text($0.key.text) }]
    columns += SheetColumn.languages(.name, on: .sections, sections, \.name)
    columns += SheetColumn.languages(.description, on: .sections, sections, \.description)
    columns += [
      SheetColumn(.position) { CellValue($0.position) },
      SheetColumn(.note) { CellValue($0.remarks.note) },
    ]
    return sheet(.sections, columns, sections)
  }

  var organisations: WrittenSheet {
    let bodies = programme.organisations.values.sorted { $0.key < $1.key }
    var columns: [SheetColumn<Organisation>] = [SheetColumn(.organisation) { .text($0.key.text) }]
    columns += SheetColumn.languages(.name, on: .organisations, bodies, \.name)
    columns += [
      SheetColumn(.role) { CellValue($0.role) },
      SheetColumn(.country) { CellValue($0.country?.code) },
      SheetColumn(.contact) { CellValue($0.contact) },
      SheetColumn(.email) { CellValue($0.email) }, SheetColumn(.phone) { CellValue($0.phone) },
      SheetColumn(.website) { CellValue($0.website) },
      SheetColumn(.note) { CellValue($0.remarks.note) },
    ]
    return sheet(.organisations, columns, bodies)
  }

  /// One row of the sheet of packages.
  private struct Showing {
    let package: Package
    /// Nil in the only row of a package without films.
    let place: Int?

    var entry: Package.Entry? { place.map { package.entries[$0] } }
    /// What all its rows share is said once.
    var isFirst: Bool { place ?? 0 == 0 }
  }

  var packages: WrittenSheet {
    let rows = programme.packages.values.sorted { $0.key < $1.key }.flatMap { package in
      let places = package.entries.indices.map(Optional.some)
      return (places.isEmpty ? [nil] : places).map { Showing(package: package, place: $0) }
    }
    var columns: [SheetColumn<Showing>] = [SheetColumn(.package) { .text($0.package.key.text) }]
    columns += SheetColumn.languages(.title, on: .packages, rows) {
      $0.isFirst ? $0.package.title : nil
    }
    columns += [
      SheetColumn(.order) { $0.place.map { .number(Double($0 + 1)) } ?? .empty },
      SheetColumn(.film) { CellValue($0.entry?.film.text) },
      SheetColumn(.breakMinutes) { CellValue($0.entry?.breakAfter) },
      SheetColumn(.note) { CellValue($0.isFirst ? $0.package.remarks.note : nil) },
    ]
    return sheet(.packages, columns, rows)
  }

  var hires: WrittenSheet {
    let (programme, names) = (programme, names)
    func timing(_ hire: Hire) -> Timing { .time(start: hire.start, end: hire.end) }
    return sheet(
      .hire,
      [
        SheetColumn(.hire) { .text($0.key.text) },
        SheetColumn(.venue) { .text(names.venue($0.venue)) },
        SheetColumn(.auditorium) { hire in
          guard let venue = programme.venues[hire.venue],
            let room = hire.auditorium.flatMap(venue.auditorium)
          else { return .empty }
          return .text(names.auditorium(room, of: venue))
        },
        SheetColumn(.date) { CellValue($0.start.civil.day) },
        SheetColumn(.from) { timing($0).startCell }, SheetColumn(.to) { timing($0).endCell },
        SheetColumn(.use) { .text($0.use.rawValue) },
        SheetColumn(.note) { CellValue($0.remarks.note) },
      ], programme.hires.values.sorted { $0.key < $1.key })
  }

  var travels: WrittenSheet {
    let names = names
    return sheet(
      .travel,
      [
        SheetColumn(.from) { .text(names.venue($0.key.from)) },
        SheetColumn(.to) { .text(names.venue($0.key.to)) },
        SheetColumn(.minutes) { CellValue($0.minutes) },
        SheetColumn(.note) { CellValue($0.remarks.note) },
      ], programme.travels.values.sorted { $0.key < $1.key })
  }

  var holds: WrittenSheet {
    let rows = programme.screeningsInOrder.flatMap { screening in
      screening.holds.map { (code: screening.code, hold: $0) }
    }
    return sheet(
      .holds,
      [
        SheetColumn(.screening) { .text($0.code.text) },
        SheetColumn(.holder) { .text($0.hold.holder) },
        SheetColumn(.seats) { CellValue($0.hold.seats) },
        SheetColumn(.release) { CellValue($0.hold.release) },
        SheetColumn(.order) { CellValue($0.hold.order) },
        SheetColumn(.seat) { CellValue($0.hold.seat) },
        SheetColumn(.note) { CellValue($0.hold.note) },
      ], rows)
  }
}
