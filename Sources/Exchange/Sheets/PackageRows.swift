import SchedulingDomain

/// What rows say of the films of one package, until all of them are read.
struct PackageRows {
  /// One row.
  struct Row {
    /// Nil where the row leaves it as it is.
    var film: Key<Film>?
    var isTakenOut = false
    /// Counted from 1.
    var order: Int?
    var breakAfter: SheetReading.Said<RunningTime> = .nothing
    /// Whether it was exported, and edited since.
    var isEdited = false
  }

  private var rows: [Row] = []
  /// Places of rows that are as they were exported.
  private var kept: Set<Int> = []
  /// Whether rows come from an export: then films that no row names stay.
  private var isExport = false

  mutating func add(_ row: Row, isExport: Bool) {
    rows.append(row)
    if isExport { self.isExport = true }
  }

  mutating func keep(order: Int?) {
    isExport = true
    if let order { kept.insert(order - 1) }
  }

  /// The films with what the rows say put onto what was there.
  func entries(onto old: [Package.Entry]) -> [Package.Entry] {
    let rows = rows.filter { $0.film != nil || $0.isEdited }
    guard !rows.isEmpty else { return old }
    var free = Set(old.indices).subtracting(kept)
    var places = rows.map { row -> Int? in
      guard let place = row.order.map({ $0 - 1 }), free.contains(place),
        row.film == nil || old[place].film == row.film
      else { return nil }
      free.remove(place)
      return place
    }
    for (index, row) in rows.enumerated() where places[index] == nil {
      places[index] = free.sorted().first { old[$0].film == row.film }
      places[index].map { _ = free.remove($0) }
    }
    // An edited row whose film is another one replaces it.
    for (index, row) in rows.enumerated() where places[index] == nil && row.isEdited {
      guard let place = row.order.map({ $0 - 1 }), free.remove(place) != nil else { continue }
      places[index] = place
    }
    var listed: [(order: Int, entry: Package.Entry)] = []
    for (row, place) in zip(rows, places) where !row.isTakenOut {
      let known = place.map { old[$0] }
      guard let film = row.film ?? known?.film else { continue }
      var pause = known?.breakAfter
      row.breakAfter.put(into: &pause)
      listed.append(
        (row.order ?? place.map { $0 + 1 } ?? .max, Package.Entry(film: film, breakAfter: pause)))
    }
    if isExport {
      for place in free.union(kept) where old.indices.contains(place) {
        listed.append((place + 1, old[place]))
      }
    }
    return listed.enumerated().sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }.map(\.1.entry)
  }
}

extension SheetReading {
  /// A row of a sheet of packages: one film of one, and its title.
  func readPackage(_ row: SheetRow) {
    guard let cell = row[.package], let said = name(cell),
      let key = package(named: said, cell, row.layout.language),
      var package = programme.packages[key]
    else { return row[.package] == nil ? leaveOut(row) : () }
    set(&package.title, row, .title)
    keepNotes(&package.remarks, row)
    put(.package(package))
    packages.add(key, package.title?.entries.map(\.text) ?? [])
    var entry = PackageRows.Row()
    entry.isEdited = row.isExported
    if let order = row[.order], !order.isOpen {
      entry.order = (whole(order) as Figure?)?.value
    }
    if let cell = row[.film] {
      if cell.isOpen {
        entry.isTakenOut = true
      } else {
        guard let film = name(cell).flatMap({ film(named: $0, cell) }) else { return }
        touch(ItemName(.film, film))
        entry.film = film
      }
    }
    entry.breakAfter = self.said(row[.breakMinutes]) { self.minutes($0) }
    packageRows[key, default: PackageRows()].add(entry, isExport: row[.rowVersion] != nil)
  }

  /// Remembers the place of a film whose row is as it was exported.
  func keepPackage(_ row: SheetRow) {
    guard let key = row[.package].flatMap({ try? Key<Package>($0.text) }) else { return }
    packageRows[key, default: PackageRows()].keep(order: row[.order].flatMap { Int($0.text) })
  }

  /// Puts the films of packages together once all their rows are read.
  func putPackages() {
    for (key, rows) in packageRows {
      guard var package = programme.packages[key] else { continue }
      let entries = rows.entries(onto: package.entries)
      guard entries != package.entries else { continue }
      package.entries = entries
      put(.package(package))
    }
    packageRows = [:]
  }
}
