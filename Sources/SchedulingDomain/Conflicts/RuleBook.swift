import CivilTime

/// The rules held against one programme: whole at first, then again where a screening changes.
///
/// Each rule looks at one topic, such as all screenings in one room. When a screening is put
/// elsewhere, only the topics that it leaves and joins are looked at again.
public struct RuleBook: Sendable {
  /// The programme that is looked at.
  public private(set) var programme: Programme
  let facts: StandingFacts
  private var occasions: [ScreeningCode: Occasion] = [:]
  private var members: [Topic: [Occasion]] = [:]
  private var found: [Topic: [Conflict]] = [:]
  private var foundAlone: [ScreeningCode: [Conflict]] = [:]

  /// All rules, held against a programme.
  public init(_ programme: Programme) {
    self.programme = programme
    facts = StandingFacts(programme)
    occasions.reserveCapacity(programme.screenings.count)
    for screening in programme.screenings.values {
      guard let occasion = Occasion(screening, in: programme, facts) else { continue }
      occasions[occasion.code] = occasion
      for topic in occasion.topics(facts) { members[topic, default: []].append(occasion) }
      if let conflicts = standing(occasion) { foundAlone[occasion.code] = conflicts }
    }
    for film in programme.films.keys where members[.film(film)] == nil {
      members[.film(film)] = []
    }
    for print in programme.prints.keys where members[.print(print)] == nil {
      members[.print(print)] = []
    }
    for guest in facts.presences.keys where members[.guest(guest)] == nil {
      members[.guest(guest)] = []
    }
    for (topic, present) in members {
      if let conflicts = standing(topic, present) { found[topic] = conflicts }
    }
  }

  /// Everything that cannot be, or had better not be: gravest first, then by time.
  public var conflicts: [Conflict] {
    merged(Array(found.values.joined()) + Array(foundAlone.values.joined()))
  }

  /// What concerns one screening, in the same order.
  public func conflicts(of code: ScreeningCode) -> [Conflict] {
    let shared = (occasions[code]?.topics(facts) ?? []).flatMap { found[$0] ?? [] }
    return merged((shared + (foundAlone[code] ?? [])).filter { $0.screenings.contains(code) })
  }

  /// What concerns one guest, in the same order; nobody else is named who falls into the same.
  public func conflicts(of guest: Key<Guest>) -> [Conflict] {
    let alone = occasions.values.filter { $0.guests.contains(guest) }
      .flatMap { foundAlone[$0.code] ?? [] }
    let own = ((found[.guest(guest)] ?? []) + alone).filter { $0.guests.contains(guest) }
    return merged(
      own.map { conflict in
        var conflict = conflict
        conflict.guests = [guest]
        return conflict
      })
  }

  /// Puts a screening in, or in the place of the one with its code, and looks again at what it
  /// touches.
  public mutating func put(_ screening: Screening) {
    let old = occasions[screening.code]
    programme.screenings[screening.code] = screening
    let new = Occasion(screening, in: programme, facts)
    occasions[screening.code] = new
    foundAlone[screening.code] = new.flatMap { standing($0) }
    let left = old?.topics(facts) ?? []
    let joined = new?.topics(facts) ?? []
    for topic in left { members[topic]?.removeAll { $0 === old } }
    if let new { for topic in joined { members[topic, default: []].append(new) } }
    for topic in Set(left).union(joined) {
      found[topic] = standing(topic, members[topic] ?? [])
    }
  }

  /// What the rules say of one topic.
  private func standing(_ topic: Topic, _ present: [Occasion]) -> [Conflict]? {
    let conflicts = weighed(conflicts(on: topic, present))
    return conflicts.isEmpty ? nil : conflicts
  }

  /// What the rules say of a screening by itself.
  private func standing(_ occasion: Occasion) -> [Conflict]? {
    let conflicts = weighed(
      houseConflicts(of: occasion) + slotConflicts(of: occasion) + crowdConflicts(of: occasion)
        + absences(from: occasion) + silences(at: occasion) + playingConflicts(of: occasion)
        + showingConflicts(of: occasion))
    return conflicts.isEmpty ? nil : conflicts
  }

  private func conflicts(on topic: Topic, _ present: [Occasion]) -> [Conflict] {
    switch topic {
    case .room(let room): roomConflicts(in: room, present)
    case .guest(let guest): guestConflicts(of: guest, present)
    case .film(let film): programme.films[film].map { filmConflicts(of: $0, present) } ?? []
    case .print(let print): programme.prints[print].map { printConflicts(of: $0, present) } ?? []
    case .people(let group): clashes(of: group, present)
    }
  }

  /// Conflicts as grave as the week has them, without those that it does not want to hear of.
  private func weighed(_ conflicts: [Conflict]) -> [Conflict] {
    let rules = programme.week.rules
    guard !conflicts.isEmpty, !(rules.ignored.isEmpty && rules.severities.isEmpty) else {
      return conflicts
    }
    return conflicts.compactMap { conflict in
      guard !rules.ignored.contains(conflict.kind) else { return nil }
      var conflict = conflict
      conflict.severity = rules.severities[conflict.kind] ?? conflict.severity
      return conflict
    }
  }

  /// Conflicts in order, those of one name as one that names all guests.
  private func merged(_ conflicts: [Conflict]) -> [Conflict] {
    // Conflicts are large: what they are sorted by is sorted instead.
    let inOrder = conflicts.indices.map { Rank(conflicts[$0], index: $0) }.sorted()
    var merged: [Conflict] = []
    merged.reserveCapacity(conflicts.count)
    var places: [String: Int] = [:]
    for rank in inOrder {
      let conflict = conflicts[rank.index]
      // One guest may be there for sure and another only perhaps: the graver holds for both.
      if let place = places[rank.id] {
        merged[place].guests = Set(merged[place].guests).union(conflict.guests).sorted()
      } else {
        places[rank.id] = merged.count
        merged.append(conflict)
      }
    }
    guard !facts.waivers.isEmpty else { return merged }
    for index in merged.indices {
      guard let waiver = facts.waivers[merged[index].id], waiver.covers(merged[index]) else {
        continue
      }
      merged[index].waiver = waiver
    }
    return merged
  }
}

/// The place of a conflict among others: gravest first, then by time, then by name and guests.
private struct Rank: Comparable {
  let severity: Conflict.Severity
  let start: Instant?
  let id: String
  let guests: [Key<Guest>]
  let index: Int

  init(_ conflict: Conflict, index: Int) {
    severity = conflict.severity
    start = conflict.start
    id = conflict.id
    guests = conflict.guests
    self.index = index
  }

  static func < (first: Rank, second: Rank) -> Bool {
    if first.severity != second.severity { return first.severity > second.severity }
    if first.start != second.start { return Instant.precedes(first.start, second.start) }
    if first.id != second.id { return first.id < second.id }
    return first.guests.lexicographicallyPrecedes(second.guests)
  }
}

extension Programme {
  /// Everything in the programme that cannot be, or had better not be: gravest first, then by time.
  ///
  /// Cancelled screenings are left out. Things that merely touch do not conflict.
  public var conflicts: [Conflict] { RuleBook(self).conflicts }
}
