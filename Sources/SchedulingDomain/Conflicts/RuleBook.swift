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
  private var members: [Topic: [ScreeningCode]] = [:]
  private var found: [Topic: [Conflict]] = [:]

  /// All rules, held against a programme.
  public init(_ programme: Programme) {
    self.programme = programme
    facts = StandingFacts(programme)
    occasions.reserveCapacity(programme.screenings.count)
    for screening in programme.screenings.values {
      guard let occasion = Occasion(screening, in: programme) else { continue }
      occasions[occasion.code] = occasion
      for topic in occasion.topics(facts) { members[topic, default: []].append(occasion.code) }
    }
    for film in programme.films.keys where members[.film(film)] == nil {
      members[.film(film)] = []
    }
    for print in programme.prints.keys where members[.print(print)] == nil {
      members[.print(print)] = []
    }
    for topic in members.keys { look(at: topic) }
  }

  /// Everything that cannot be, or had better not be: gravest first, then by time.
  public var conflicts: [Conflict] { merged(found.values.joined()) }

  /// What concerns one screening, in the same order.
  public func conflicts(of code: ScreeningCode) -> [Conflict] {
    let topics = occasions[code]?.topics(facts) ?? []
    return merged(
      topics.flatMap { found[$0] ?? [] }.filter { $0.screenings.contains(code) })
  }

  /// Puts a screening in, or in the place of the one with its code, and looks again at what it
  /// touches.
  public mutating func put(_ screening: Screening) {
    let old = occasions[screening.code]
    programme.screenings[screening.code] = screening
    let new = Occasion(screening, in: programme)
    occasions[screening.code] = new
    let left = old?.topics(facts) ?? []
    let joined = new?.topics(facts) ?? []
    for topic in left { members[topic]?.removeAll { $0 == screening.code } }
    for topic in joined { members[topic, default: []].append(screening.code) }
    for topic in Set(left).union(joined) { look(at: topic) }
  }

  private mutating func look(at topic: Topic) {
    let present = (members[topic] ?? []).compactMap { occasions[$0] }
    let rules = programme.week.rules
    var conflicts = conflicts(on: topic, present)
    if !rules.ignored.isEmpty { conflicts.removeAll { rules.ignored.contains($0.kind) } }
    if !rules.severities.isEmpty {
      for index in conflicts.indices {
        guard let severity = rules.severities[conflicts[index].kind] else { continue }
        conflicts[index].severity = severity
      }
    }
    found[topic] = conflicts.isEmpty ? nil : conflicts
  }

  private func conflicts(on topic: Topic, _ present: [Occasion]) -> [Conflict] {
    switch topic {
    case .screening(let code):
      guard let screening = programme.screenings[code], let occasion = present.first else {
        return []
      }
      return houseConflicts(of: occasion) + slotConflicts(of: occasion, screening)
        + crowdConflicts(of: screening) + absences(from: occasion, screening)
        + silences(at: occasion, screening) + playingConflicts(of: occasion)
        + showingConflicts(of: occasion)
    case .room(let room): return roomConflicts(in: room, present)
    case .guest(let guest): return guestConflicts(of: guest, present)
    case .film(let film): return programme.films[film].map { filmConflicts(of: $0, present) } ?? []
    case .print(let print):
      return programme.prints[print].map { printConflicts(of: $0, present) } ?? []
    case .people(let group): return clashes(of: group, present)
    }
  }

  /// Conflicts in order, those of one name as one that names all guests.
  private func merged(_ conflicts: some Sequence<Conflict>) -> [Conflict] {
    let inOrder = conflicts.map { (conflict: $0, id: $0.id) }.sorted { first, second in
      let (one, other) = (first.conflict, second.conflict)
      if one.severity != other.severity { return one.severity > other.severity }
      if one.start != other.start { return Instant.precedes(one.start, other.start) }
      if first.id != second.id { return first.id < second.id }
      return one.guests.lexicographicallyPrecedes(other.guests)
    }
    var merged: [Conflict] = []
    var last: String?
    for (conflict, id) in inOrder {
      if id == last, var same = merged.popLast() {
        same.guests = Set(same.guests).union(conflict.guests).sorted()
        merged.append(same)
      } else {
        merged.append(conflict)
      }
      last = id
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

extension Programme {
  /// Everything in the programme that cannot be, or had better not be: gravest first, then by time.
  ///
  /// Cancelled screenings are left out. Things that merely touch do not conflict.
  public var conflicts: [Conflict] { RuleBook(self).conflicts }
}
