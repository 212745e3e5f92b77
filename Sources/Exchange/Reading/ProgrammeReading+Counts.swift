import CivilTime
import SchedulingDomain
import Tables

extension ProgrammeReading {
  /// The lines of the ledger, whose names for each other are checked when all of them are known.
  func counts(_ object: ObjectReader) -> [Count] {
    var links: [String: [Link]] = [:]
    let lines = object.array("counts") { line -> Count? in
      let count = self.count(line)
      for field in ["supersedes", "part_of"] {
        guard let value = line.optional(field), let target = value.value(Key<Count>.init(_:)) else {
          continue
        }
        links[field, default: []].append(Link(source: count?.key, target: target, value: value))
      }
      return count
    }
    for field in links.keys.sorted() { check(links[field] ?? [], field) }
    return lines
  }

  private func count(_ object: ObjectReader) -> Count? {
    let stated = object.needed("key")
    let key = counts.take(stated?.value(Key<Count>.init(_:)), stated: stated)
    let scope = scope(object)
    let figure: Figure? = object.needed("count")?.number()
    let method = object.choice("method", Count.Method.self)
    let recordedAt = object.optionalInstant("recorded_at") ?? stamp
    // What is missing is stood in for, so that the faults of the rest are found as well.
    guard let standIn = Key<Count>(from: "x") else { return nil }
    var count = Count(
      key: key ?? standIn, scope: scope ?? .week, figure: figure ?? Figure(unchecked: 0),
      method: method ?? .reported, recordedAt: recordedAt)
    count.precision = object.optionalChoice("precision") ?? count.precision
    count.subject = object.optionalChoice("subject") ?? count.subject
    count.category = object.optionalChoice("category")
    count.moment = object.optionalChoice("moment") ?? count.moment
    count.door = object.optionalText("door")
    count.country = object.optionalValue("country", Country.init)
    count.countries = object.optionalNumber("countries")
    count.origin = object.optionalText("origin")
    count.sampleSize = object.optionalNumber("sample_size")
    count.gross = gross(object)
    count.countedAt = object.optionalInstant("counted_at")
    count.countedBy = object.optionalText("counted_by")
    count.supersedes = object.optional("supersedes")?.quietly(Key<Count>.init(_:))
    count.partOf = object.optional("part_of")?.quietly(Key<Count>.init(_:))
    count.remarks = object.remarks()
    let isWhole = key != nil && scope != nil && figure != nil && method != nil
    return isWhole ? count : nil
  }

  /// An amount in minor units and its currency, neither without the other.
  private func gross(_ object: ObjectReader) -> Money? {
    let amount = object.optional("gross")
    let currency = object.optional("currency")
    switch (amount, currency) {
    case (let amount?, let currency?):
      let number = amount.integer(in: Money.bounds)
      guard let currency = currency.value(Currency.init), let number else { return nil }
      return try? Money(minorUnits: number, currency)
    case (let lone?, nil), (nil, let lone?):
      let missing = amount == nil ? "gross" : "currency"
      lone.error(
        "there is no \"\(missing)\" beside it",
        advice: "Give both: \"gross\" in minor units, and \"currency\".")
      return nil
    case (nil, nil): return nil
    }
  }

  /// A screening by its code, or the whole week.
  private func scope(_ object: ObjectReader) -> Count.Scope? {
    let screening = object.optional("screening")
    let scope = object.optional("scope")
    switch (screening, scope) {
    case (let screening?, nil):
      guard let code = screening.value(ScreeningCode.init) else { return nil }
      screenings.check(code, named: screening, advisor)
      return .screening(code)
    case (nil, let scope?):
      return scope.choice(WeekScope.self).map { _ in .week }
    case (.some, .some):
      object.error(
        "there are a \"screening\" and a \"scope\"", advice: "Keep one of the two.", at: "scope")
      return nil
    case (nil, nil):
      object.error(
        "it is not said what was counted",
        advice: "Give \"screening\" with a code, or \"scope\": \"week\".")
      return nil
    }
  }

  private enum WeekScope: String, CaseIterable {
    case week
  }

  /// Reports links to lines that are not there, and lines that lead back to themselves.
  private func check(_ links: [Link], _ field: String) {
    var next: [Key<Count>: Link] = [:]
    for link in links {
      counts.check(link.target, named: link.value, advisor)
      if let source = link.source { next[source] = link }
    }
    var seen: Set<Key<Count>> = []
    for start in next.keys.sorted() {
      var path: [Key<Count>] = []
      var places: [Key<Count>: Int] = [:]
      var key = start
      while !seen.contains(key), let link = next[key] {
        seen.insert(key)
        places[key] = path.count
        path.append(key)
        key = link.target
        guard let place = places[key] else { continue }
        let circle = (path[place...] + [key]).prefix(8).map(\.text).joined(separator: " -> ")
        link.value.error(
          "the line leads back to itself: \(circle)",
          advice: "Let one of these have no \"\(field)\".")
        break
      }
    }
  }

  /// A line of the ledger that names another.
  private struct Link {
    let source: Key<Count>?
    let target: Key<Count>
    let value: ValueReader
  }
}

extension ValueReader {
  /// A value whose faults are reported where it is read again.
  fileprivate func quietly<Value>(
    _ make: (String) throws(SchedulingDomain.ValueRefusal) -> Value
  ) -> Value? {
    node.string().flatMap { try? make($0) }
  }
}
