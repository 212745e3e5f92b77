import FilmWeekSchema
import Postgres
import SchedulingDomain
import UseCases

extension Statements {
  /// Packages without their films.
  static let packagesOfWeek = Statement<WeekName, Versioned<Package>>(
    "packages_of_week", Queries.packagesOfWeek, bind: \.festival, \.week,
    row: { (key: Key<Package>, version: Int, title: LocalizedText?, remarks: Remarks) in
      var package = Package(key: key)
      package.title = title
      package.remarks = remarks
      return Versioned(value: package, version: version)
    })

  static let putPackages = Statement<Batch<Package>, Void>(
    "put_packages", Queries.putPackages, bind: \.festival, \.week, \.key, \.title, \.remarks)

  static let removePackages = Statement<Batch<Key<Package>>, Void>(
    "remove_packages", Queries.removePackages, bind: \.festival, \.week, \.rows)

  /// Takes films from packages.
  static let clearPackages = Statement<Batch<Key<Package>>, Void>(
    "clear_packages", Queries.clearPackages, bind: \.festival, \.week, \.rows)

  static let packageFilmsOfWeek = Statement<WeekName, PackageFilmRow>(
    "package_films_of_week", Queries.packageFilmsOfWeek, bind: \.festival, \.week,
    row: { (package: Key<Package>, film: Key<Film>, breakAfter: RunningTime?) in
      PackageFilmRow(
        package: package, position: 0,
        entry: Package.Entry(film: film, breakAfter: breakAfter))
    })

  static let addPackageFilms = Statement<Batch<PackageFilmRow>, Void>(
    "add_package_films", Queries.addPackageFilms, bind: \.festival, \.week, \.package, \.position,
    \.film, \.breakAfter)
}

/// A film of a package with its place among the package's.
struct PackageFilmRow: Sendable {
  let package: Key<Package>
  let position: Int
  let entry: Package.Entry
}

extension PackageFilmRow {
  fileprivate var film: Key<Film> { entry.film }
  fileprivate var breakAfter: RunningTime? { entry.breakAfter }
}
